package se.framsteg.aid.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.RegisterDeadline;

/** Aid that the region has granted, or taken back after it was registered, as the central register wants it. {@code beneficiary} is the whole number. */
public record RegisterRow(
        AidLine line, String beneficiary, @Nullable String industryCode, LocalDate today) {
    public UUID organisation() {
        return line.organisation();
    }

    public Reckoning granted() {
        return back() == null
                ? Objects.requireNonNull(line.granted())
                : back().before().reckoning();
    }

    /** When it was entered, or corrected where it was taken back; null while that is to be done. */
    public @Nullable LocalDate registeredOn() {
        return switch (line.record()) {
            case AidRecord.Registered registered -> registered.on();
            case AidRecord.TakenBack taken -> taken.corrected();
            default -> null;
        };
    }

    /** When it was taken back, so that what stands in the register must be corrected; null where it was not. */
    public @Nullable LocalDate takenBackOn() {
        return back() == null ? null : back().on();
    }

    /** The day that it is to be entered from. */
    public LocalDate since() {
        return back() == null ? granted().on() : back().on();
    }

    public RegisterDeadline deadline() {
        return RegisterDeadline.of(since());
    }

    private AidRecord.@Nullable TakenBack back() {
        return line.record() instanceof AidRecord.TakenBack taken ? taken : null;
    }

    public boolean isOverdue() {
        return registeredOn() == null && deadline().isOverdue(today);
    }

    public boolean isNear() {
        return registeredOn() == null && deadline().isNear(today);
    }
}
