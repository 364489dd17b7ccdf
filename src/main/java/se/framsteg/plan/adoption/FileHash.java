package se.framsteg.plan.adoption;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The hash of a file that anybody sends: read bit by bit, so that its size costs no memory, and only a few at once. */
public final class FileHash {
    static final Semaphore AT_ONCE = new Semaphore(2);

    private static final int WAITS_SECONDS = 2;
    private static final int BIT = 16 * 1024;

    private FileHash() {}

    /** SHA-256 in hexadecimal; empty where others are being read and it is no turn of this one's within a moment. */
    public static Optional<String> of(InputStream file) throws IOException {
        if (!isTurn()) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bit = new byte[BIT];
            for (int read = file.read(bit); read >= 0; read = file.read(bit)) {
                digest.update(bit, 0, read);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            AT_ONCE.release();
        }
    }

    private static boolean isTurn() {
        try {
            return AT_ONCE.tryAcquire(WAITS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
