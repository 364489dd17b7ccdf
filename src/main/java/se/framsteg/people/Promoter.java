package se.framsteg.people;

import java.util.List;
import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A promoter asking in one region, under {@code /{region}/promote}. Which companies are theirs, the rows of the asking
 * module say: those whose promoter is one of {@code organisations}, of which there is at least one.
 */
public record Promoter(PersonId person, RegionId region, String name, List<UUID> organisations) implements Advisor {
    public Promoter {
        organisations = List.copyOf(organisations);
    }

    @Override
    public UUID[] onlyPromoters() {
        return organisations.toArray(UUID[]::new);
    }
}
