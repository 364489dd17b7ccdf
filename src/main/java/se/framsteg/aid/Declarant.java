package se.framsteg.aid;

import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/** Somebody who declares for their company, by a link of their own that is good until a day. */
public record Declarant(
        PersonId person,
        String name,
        RegionId region,
        AidId aid,
        ProgrammeId programme,
        UUID organisation,
        LocalDate endsOn) {}
