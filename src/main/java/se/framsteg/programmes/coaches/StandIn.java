package se.framsteg.programmes.coaches;

import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.shell.Say;

/** Who does a coach's work from a day to another, while the coach is away. */
public record StandIn(String coach, UUID substituteId, String substitute, LocalDate awayFrom, LocalDate awayTo) {
    public String days() {
        return Say.days(awayFrom, awayTo);
    }
}
