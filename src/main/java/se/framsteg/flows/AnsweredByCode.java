package se.framsteg.flows;

import java.util.List;
import java.util.Optional;
import se.framsteg.people.PersonId;
import se.framsteg.shell.tenancy.RegionId;

/** Something of a letter that a code opens on another device. */
public interface AnsweredByCode {
    /** Where a code leads one of these persons, below the region's address; empty where it is none of theirs, which is counted. */
    Optional<String> enter(RegionId region, List<PersonId> persons, String code);
}
