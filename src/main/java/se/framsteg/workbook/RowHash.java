package se.framsteg.workbook;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;

/**
 * Keys and fingerprints of rows: the same words give the same id, in this installation only. The hash begins with a
 * part of the installation's secret, so that nobody finds a sole trader's number or a name by trying them all.
 */
final class RowHash {
    private static final byte SEPARATOR = 0x1f;
    private static final byte NOTHING = 0x00;

    private final byte[] secret;
    private final MessageDigest digest;

    RowHash(Secret secret) {
        this.secret = secret.hash("workbook-row", "");
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID of(@Nullable Object... parts) {
        digest.update(secret);
        for (Object part : parts) {
            switch (part) {
                case null -> digest.update(NOTHING);
                case UUID id -> digest.update(bytes(id));
                case BigDecimal number ->
                    digest.update(utf8(number.stripTrailingZeros().toPlainString()));
                default -> digest.update(utf8(part.toString()));
            }
            digest.update(SEPARATOR);
        }
        return Ids.of(digest.digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip();
    }
}
