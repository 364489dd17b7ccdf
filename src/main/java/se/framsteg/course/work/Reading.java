package se.framsteg.course.work;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a coach reads of work that was handed in.
 *
 * @param once what was answered once, questions without an answer left out
 * @param parts its tables, those without rows left out
 * @param files what was handed in with it
 * @param drawn what the rows come to, drawn by whoever keeps the worksheet; null without
 */
public record Reading(
        List<Line> once,
        List<Part> parts,
        List<Attachment> files,
        @Nullable Content drawn) {
    /** Of work that nobody has begun. */
    public static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), null);

    public Reading {
        once = List.copyOf(once);
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /** A question and its answer in words. */
    public record Line(String label, String answer) {}

    public record Part(String title, List<Row> rows) {}

    /** One row, which the coach may say something of. */
    public record Row(UUID id, String title, List<Line> lines) {}

    public Stream<UUID> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).map(Row::id);
    }
}
