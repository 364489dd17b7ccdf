package se.framsteg.plan;

import java.util.List;
import java.util.UUID;

/** Something that somebody answers for at the company, such as the vans or the waste. @param people who answer for it */
public record Area(UUID id, String name, List<UUID> people) {
    public Area {
        people = List.copyOf(people);
    }
}
