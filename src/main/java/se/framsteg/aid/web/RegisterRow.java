package se.framsteg.aid.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.RegisterDeadline;

/** Aid that the region has granted, as the central register wants it. {@code beneficiary} is the whole number. */
public record RegisterRow(
        AidLine line, String beneficiary, @Nullable String industryCode, LocalDate today) {
    public UUID organisation() {
        return line.organisation();
    }

    public Reckoning granted() {
        return Objects.requireNonNull(line.granted());
    }

    public @Nullable LocalDate registeredOn() {
        return line.record() instanceof AidRecord.Registered registered ? registered.on() : null;
    }

    public RegisterDeadline deadline() {
        return RegisterDeadline.of(granted().on());
    }

    public boolean isOverdue() {
        return registeredOn() == null && deadline().isOverdue(today);
    }

    public boolean isNear() {
        return registeredOn() == null && deadline().isNear(today);
    }
}
