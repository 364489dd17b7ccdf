package se.framsteg.people;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a public record, small enough to be masked by itself: a question with its answer, a paragraph, or a file.
 *
 * @param file null where it is words alone
 */
public record RecordPart(
        String label, String text, @Nullable File file) {
    /** A file as it is kept; read first when it is given out. */
    public record File(String name, Supplier<byte[]> content) {}

    public static RecordPart of(String label, String text) {
        return new RecordPart(label, text, null);
    }

    public static RecordPart file(String label, String name, Supplier<byte[]> content) {
        return new RecordPart(label, name, new File(name, content));
    }
}
