package se.framsteg.programmes.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.framsteg.programmes.participation.ParticipationChange.Kind;

/**
 * Where an organisation's part in a programme stands. It is read out of the one code that is kept, which a workbook writes
 * too; before a company is accepted there is an application, and no part yet.
 */
public enum ParticipationState {
    /** Accepted, and the round has not begun. */
    ENROLLED(Set.of("accepted"), Set.of(Kind.PAUSED, Kind.MOVED, Kind.ENDED, Kind.HANDED)),
    ACTIVE(Set.of("accepted"), Set.of(Kind.PAUSED, Kind.MOVED, Kind.ENDED, Kind.HANDED)),
    PAUSED(Set.of("paused"), Set.of(Kind.RESUMED, Kind.MOVED, Kind.ENDED, Kind.HANDED)),
    COMPLETED(Set.of("participated"), Set.of(Kind.HANDED)),
    DROPPED(Set.of("dropped_out", "left_before_start"), Set.of(Kind.READMITTED));

    private final Set<String> codes;
    private final Set<Kind> next;

    ParticipationState(Set<String> codes, Set<Kind> next) {
        this.codes = codes;
        this.next = next;
    }

    /** @param begun whether the first day of the round has come */
    static Optional<ParticipationState> of(String code, boolean begun) {
        return Arrays.stream(values())
                .filter(state -> state.codes.contains(code) && !(begun && state == ENROLLED))
                .findFirst();
    }

    public boolean may(Kind change) {
        return next.contains(change);
    }

    /** Whether the company is in, and neither pauses nor is through. */
    public boolean goesOn() {
        return this == ENROLLED || this == ACTIVE;
    }

    /** Whether nothing more comes. */
    public boolean isOver() {
        return this == COMPLETED || this == DROPPED;
    }

    public String textKey() {
        return "programmes.participation." + name().toLowerCase(Locale.ROOT);
    }
}
