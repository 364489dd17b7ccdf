package se.framsteg.shell.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of a table as COPY writes it, one line a row: the sum of the rows' own fingerprints (SHA-256, added in
 * four parts), so that the order in which a database gives them does not matter.
 */
final class RowDigest {
    private final MessageDigest hash = sha256();
    private final long[] sum = new long[4];
    private boolean within;
    private long rows;

    /** Takes in the next part of the text, which may begin and end anywhere. */
    void add(byte[] text, int length) {
        int begin = 0;
        for (int at = 0; at < length; at++) {
            if (text[at] == '\n') {
                hash.update(text, begin, at + 1 - begin);
                endRow();
                begin = at + 1;
            }
        }
        if (begin < length) {
            hash.update(text, begin, length - begin);
            within = true;
        }
    }

    /** Reads to the end. */
    RowDigest add(InputStream text) throws IOException {
        byte[] part = new byte[1 << 16];
        for (int length = text.read(part); length >= 0; length = text.read(part)) {
            add(part, length);
        }
        return this;
    }

    long rows() {
        return rows;
    }

    /** Empty while a row has begun and not ended. */
    String hex() {
        if (within) {
            return "";
        }
        var bytes = ByteBuffer.allocate(32);
        for (long part : sum) {
            bytes.putLong(part);
        }
        return HexFormat.of().formatHex(bytes.array());
    }

    private void endRow() {
        var row = ByteBuffer.wrap(hash.digest());
        for (int part = 0; part < sum.length; part++) {
            sum[part] += row.getLong();
        }
        within = false;
        rows++;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
