package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.ProgrammeId;

/**
 * A company's part in a course, as far as it is asked before and after.
 *
 * @param role company or promoter
 * @param startsOn the first day of its round, as {@code endsOn} is the last; null until its weeks are decided
 */
public record Surveyed(
        UUID programmeId,
        String programmeSlug,
        String programme,
        boolean example,
        UUID organisationId,
        String organisation,
        String role,
        String status,
        @Nullable UUID cohortId,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    private static final Set<String> TAKES_PART = Set.of("accepted", "paused", "participated");

    /** Empty until the round's weeks are decided. */
    public Optional<WaveDays> days(Wave wave) {
        return startsOn == null || endsOn == null ? Optional.empty() : Optional.of(wave.days(startsOn, endsOn));
    }

    /** Whether somebody there may answer today: who has left is asked no more. */
    public boolean isOpen(Wave wave, LocalDate today) {
        return TAKES_PART.contains(status)
                && days(wave).filter(days -> days.isOpen(today)).isPresent();
    }

    /** Whether the company has been asked by this day, and so is among those that have answered or not. */
    public boolean isAsked(Wave wave, LocalDate today) {
        boolean reached =
                days(wave).filter(days -> !today.isBefore(days.opensOn())).isPresent();
        return reached && (wave == Wave.BEFORE ? !status.equals("left_before_start") : TAKES_PART.contains(status));
    }

    public boolean hasLeft() {
        return !TAKES_PART.contains(status);
    }

    public ProgrammeId inProgramme() {
        return new ProgrammeId(programmeId);
    }
}
