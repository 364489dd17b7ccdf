package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A company's part in a round has ended: it has left the programme, or moved to a later round. Told within the transaction.
 *
 * @param change what is kept of this ending, by which it is told from every other
 * @param cohort the round it was in; null where it was in none
 * @param seatIsFree whether its seat may be offered to another: it had one, and the round's second week has not begun
 * @param reason why it left; null where it moved
 */
public record ParticipationEnded(
        UUID change,
        RegionId region,
        ProgrammeId programme,
        @Nullable CohortId cohort,
        UUID organisation,
        LocalDate on,
        boolean moved,
        boolean seatIsFree,
        @Nullable EndReason reason) {}
