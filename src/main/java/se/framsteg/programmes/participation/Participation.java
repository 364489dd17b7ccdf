package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;

/**
 * One organisation's part in a programme, as it stands.
 *
 * @param status the code that is kept, one of those that {@link ParticipationState} knows
 * @param startsOn the first day of its round, as {@code weekTwoOn} is that of the round's second week; null until planned
 * @param promoter what its promoter is called
 */
public record Participation(
        UUID programmeId,
        String programmeSlug,
        String programme,
        boolean example,
        UUID organisationId,
        String organisation,
        String role,
        String status,
        @Nullable UUID cohortId,
        @Nullable String cohort,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate weekTwoOn,
        @Nullable String promoter) {

    public ParticipationState state(LocalDate today) {
        return ParticipationState.of(status, hasBegun(today)).orElseThrow();
    }

    public boolean hasBegun(LocalDate today) {
        return startsOn != null && !today.isBefore(startsOn);
    }

    /** Whether another company can still take its seat in the round: until the second week begins. */
    public boolean leavesSeat(LocalDate today) {
        boolean seated = role.equals("company") && cohortId != null && !status.equals("participated");
        return seated && (startsOn == null || today.isBefore(weekTwoOn == null ? startsOn : weekTwoOn));
    }

    public ProgrammeId inProgramme() {
        return new ProgrammeId(programmeId);
    }

    public @Nullable CohortId inCohort() {
        return cohortId == null ? null : new CohortId(cohortId);
    }
}
