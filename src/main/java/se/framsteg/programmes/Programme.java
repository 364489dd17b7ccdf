package se.framsteg.programmes;

import java.time.LocalDate;

/** A course and what belongs to it, from its first day to its last. {@code example} marks what is made from samples. */
public record Programme(
        ProgrammeId id,
        String slug,
        String name,
        String funder,
        String purpose,
        String remark,
        LocalDate startsOn,
        LocalDate endsOn,
        int weeks,
        boolean example) {

    /** The day figures are counted to unless another is asked for: the last day, or today while it runs. */
    public LocalDate countedTo(LocalDate today) {
        return today.isBefore(endsOn) ? today : endsOn;
    }
}
