package se.framsteg.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses what is sent to browsers that take it, by RFC 1952. A compressor costs more to make than a page costs to
 * compress, so a few of them rest here between pages.
 */
public final class Gzip {
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TAIL = 8;
    /** An empty last block: what stands before it need not know that it is the last. */
    private static final byte[] END = {3, 0};

    private static final int MOST_STORED = 0xffff;
    private static final ArrayBlockingQueue<Deflater> RESTING = new ArrayBlockingQueue<>(16);

    private Gzip() {}

    public static boolean isTakenBy(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    /** As small as it gets, for what is kept and sent many times. */
    public static byte[] small(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            return compress(plain, deflater);
        } finally {
            deflater.end();
        }
    }

    /** In as little time as it takes, for what is sent once. */
    public static byte[] quick(byte[] plain) {
        Deflater rested = RESTING.poll();
        Deflater deflater = rested == null ? new Deflater(Deflater.BEST_SPEED, true) : rested;
        byte[] compressed = compress(plain, deflater);
        deflater.reset();
        if (!RESTING.offer(deflater)) {
            deflater.end();
        }
        return compressed;
    }

    /** A part of what is sent many times, as small as it gets, for {@link #joined}. */
    public static byte[] part(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            byte[] out = new byte[64 + plain.length / 2];
            int length = 0;
            int more = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
            while (more > 0) {
                length += more;
                out = length == out.length ? Arrays.copyOf(out, 2 * out.length) : out;
                more = deflater.deflate(out, length, out.length - length, Deflater.SYNC_FLUSH);
            }
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }

    /**
     * Parts that lie ready with what differs from one time to the next between them, which is sent as it is.
     *
     * @param parts as {@link #part} made them, one more than there are between
     * @param plain all of it, uncompressed
     */
    public static byte[] joined(List<byte[]> parts, List<byte[]> between, byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2 + 64);
        out.writeBytes(HEAD);
        for (int i = 0; i < parts.size(); i++) {
            out.writeBytes(parts.get(i));
            if (i < between.size()) {
                store(between.get(i), out);
            }
        }
        out.writeBytes(END);
        byte[] tail = new byte[TAIL];
        number(tail, number(tail, 0, sum(plain)), plain.length);
        out.writeBytes(tail);
        return out.toByteArray();
    }

    /** As RFC 1951 stores what is not compressed, in its section 3.2.4. */
    private static void store(byte[] plain, ByteArrayOutputStream out) {
        if (plain.length > MOST_STORED) {
            throw new IllegalArgumentException("Too much to be stored at once");
        }
        out.write(0);
        for (int number : new int[] {plain.length, ~plain.length}) {
            out.write(number);
            out.write(number >>> 8);
        }
        out.writeBytes(plain);
    }

    private static byte[] compress(byte[] plain, Deflater deflater) {
        deflater.setInput(plain);
        deflater.finish();
        byte[] out = Arrays.copyOf(HEAD, HEAD.length + TAIL + 64 + plain.length / 2);
        int length = HEAD.length;
        while (!deflater.finished()) {
            if (out.length - length <= TAIL) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            length += deflater.deflate(out, length, out.length - length - TAIL);
        }
        length = number(out, length, sum(plain));
        length = number(out, length, plain.length);
        return Arrays.copyOf(out, length);
    }

    private static int sum(byte[] plain) {
        var sum = new CRC32();
        sum.update(plain);
        return (int) sum.getValue();
    }

    private static int number(byte[] out, int at, int number) {
        for (int i = 0; i < 4; i++) {
            out[at + i] = (byte) (number >>> 8 * i);
        }
        return at + 4;
    }
}
