package se.framsteg.plan.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.programmes.ProgrammeId;

/**
 * The round that a company is followed up after: its latest that has ended.
 *
 * @param endsOn the last day of the round
 */
public record Part(
        UUID programmeId,
        String programmeSlug,
        String programme,
        boolean example,
        UUID organisationId,
        String organisation,
        String status,
        LocalDate endsOn) {
    public ProgrammeId inProgramme() {
        return new ProgrammeId(programmeId);
    }

    public boolean isOpen(Turn turn, LocalDate today) {
        return turn.days(endsOn).isOpen(today);
    }

    /** The time that it is now; empty between them. */
    public Optional<Turn> now(LocalDate today) {
        return Arrays.stream(Turn.values()).filter(turn -> isOpen(turn, today)).findFirst();
    }

    /** The one that comes next. */
    public Optional<Turn> next(LocalDate today) {
        return Arrays.stream(Turn.values())
                .filter(turn -> turn.days(endsOn).opensOn().isAfter(today))
                .findFirst();
    }
}
