package se.framsteg.shell.photos;

/**
 * How a JPEG is laid out: in one scan from the top, or in several over the whole picture, each a little sharper. A small file of the
 * latter kind may have thousands, and each is a pass over all of its dots.
 *
 * @param count of scans; 0 of what is no JPEG
 * @param dots of the whole picture, where it is laid out in several; else 0
 */
record Scans(int count, long dots) {
    private static final int MOST = 50;
    private static final long MOST_DOTS = 25_000_000;

    private static final int MARK = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int PROGRESSIVE = 0xc2;
    private static final int HEAD = 4;

    static Scans of(byte[] content) {
        if (content.length < HEAD || at(content, 0) != MARK || at(content, 1) != 0xd8) {
            return new Scans(0, 0);
        }
        int count = 0;
        long dots = 0;
        int here = 2;
        while (here + HEAD <= content.length && count <= MOST) {
            int mark = at(content, here + 1);
            if (at(content, here) != MARK || isBare(mark)) {
                here++;
            } else if (mark == END) {
                break;
            } else {
                if (mark == START_OF_SCAN) {
                    count++;
                } else if (mark == PROGRESSIVE && here + 9 <= content.length) {
                    dots = (long) pair(content, here + 5) * pair(content, here + 7);
                }
                here += 2 + pair(content, here + 2);
            }
        }
        return new Scans(count, dots);
    }

    boolean isTooDear() {
        return count > MOST || dots > MOST_DOTS;
    }

    /** What stands among a scan's own signs, and has no length. */
    private static boolean isBare(int mark) {
        return mark == 0 || mark == MARK || mark == 1 || mark >= 0xd0 && mark <= 0xd8;
    }

    private static int pair(byte[] content, int place) {
        return at(content, place) << 8 | at(content, place + 1);
    }

    private static int at(byte[] content, int place) {
        return content[place] & MARK;
    }
}
