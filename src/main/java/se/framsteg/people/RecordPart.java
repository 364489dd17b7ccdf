package se.framsteg.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a public record, small enough to be masked by itself: a question with its answer, a paragraph, or a file.
 *
 * @param label what the house calls it, never what somebody has typed: it may stay where another piece is masked
 * @param file null where it is words alone
 */
public record RecordPart(
        String label, String text, @Nullable File file) {
    /**
     * A file as it is kept; read first when it is opened or given out.
     *
     * @param hash what tells this content from any other
     */
    public record File(String name, Supplier<String> hash, Supplier<byte[]> content) {}

    public static RecordPart of(String label, String text) {
        return new RecordPart(label, text, null);
    }

    public static RecordPart file(String label, String name, Supplier<byte[]> content) {
        return new RecordPart(label, name, new File(name, () -> sha256(content.get()), content));
    }

    /** A file that is kept with its hash, so that it need not be read to be known again. */
    public static RecordPart file(String label, String name, String hash, Supplier<byte[]> content) {
        return new RecordPart(label, name, new File(name, () -> hash, content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
