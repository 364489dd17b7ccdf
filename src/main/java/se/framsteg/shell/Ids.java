package se.framsteg.shell;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids made here, not by the database: time-ordered (UUID version 7, RFC 9562), so that indexes grow at one end, and each of this process later than the one before. */
public final class Ids {
    /** How an id is written, for patterns of what comes from outside: {@code UUID.fromString} takes much that is none. */
    public static final String WRITTEN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds since 1970, then twelve bits that count within one. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = time >>> 12 << 16 | 0x7000 | time & 0xfff;
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Says nothing of when it was made, or of what was made beside it: for what stands in addresses that others see. */
    public static UUID timeless() {
        long high = (RANDOM.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000;
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Comes before every id that was made from this moment on, and after all that were made before it. */
    public static UUID at(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    /** When an id was made here; empty for one that was made in another way. */
    public static Optional<Instant> madeAt(UUID id) {
        return id.version() == 7
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    /** The first half of a hash as an id, for keys that must be the same each time. */
    public static UUID of(byte[] hash) {
        var bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
