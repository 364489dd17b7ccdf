package se.framsteg.programmes.participation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/**
 * An organisation's part in a programme has begun, or something has become of it. Told within the transaction; an import
 * tells nobody.
 *
 * @param cohort the round that it is, or was until now, in; null where it was in none
 * @param by who did it
 * @param back whether it takes part again, or in another round
 */
public record ParticipationChanged(
        RegionId region,
        ProgrammeId programme,
        UUID organisation,
        @Nullable CohortId cohort,
        PersonId by,
        boolean back) {}
