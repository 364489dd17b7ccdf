package se.framsteg.shell.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/** Counts what is unpacked, over all parts of a file, and lets no part say nothing for long: both are how bombs are built. */
final class Unpacked {
    private final long limit;
    private long bytes;

    Unpacked(long limit) {
        this.limit = limit;
    }

    long bytes() {
        return bytes;
    }

    InputStream counting(InputStream part) {
        return new Counting(part);
    }

    private final class Counting extends FilterInputStream {
        private long sinceTag;

        Counting(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) count(buffer, offset, count);
            return count;
        }

        private void count(byte[] buffer, int offset, int count) {
            bytes += count;
            int last = offset + count - 1;
            while (last >= offset && buffer[last] != '<') last--;
            sinceTag = last < offset ? sinceTag + count : offset + count - 1 - last;
            if (bytes > limit || sinceTag > Limits.BYTES_WITHOUT_A_TAG)
                throw new UnreadableWorkbook(Reason.TOO_LARGE_UNPACKED, Long.toString(limit >> 20));
        }
    }
}
