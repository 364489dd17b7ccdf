package se.framsteg.course.seen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company at a meeting, and how its worksheets stand. */
public record Shown(UUID organisation, String name, List<Mark> marks) {
    /**
     * How one worksheet stands.
     *
     * @param state of the latest hand-in; null where there is none
     * @param seenBy what whoever ticked it is called; null where nobody has, as {@code seenAt} is
     */
    public record Mark(
            UUID organisation,
            String worksheet,
            @Nullable String state,
            @Nullable Instant seenAt,
            @Nullable String seenBy) {}

    /** That a company has shown a worksheet. */
    public record Tick(UUID organisation, String worksheet) {}

    public @Nullable Mark mark(String worksheet) {
        return marks.stream()
                .filter(mark -> mark.worksheet().equals(worksheet))
                .findFirst()
                .orElse(null);
    }

    public boolean isSeen(String worksheet) {
        Mark mark = mark(worksheet);
        return mark != null && mark.seenAt() != null;
    }

    public boolean isApproved(String worksheet) {
        Mark mark = mark(worksheet);
        return mark != null && ("approved".equals(mark.state()) || "seen".equals(mark.state()));
    }
}
