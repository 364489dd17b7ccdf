package se.framsteg.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
        var sum = new CRC32();
        sum.update(plain);
        length = number(out, length, (int) sum.getValue());
        length = number(out, length, plain.length);
        return Arrays.copyOf(out, length);
    }

    private static int number(byte[] out, int at, int number) {
        for (int i = 0; i < 4; i++) {
            out[at + i] = (byte) (number >>> 8 * i);
        }
        return at + 4;
    }
}
