package se.framsteg.shell.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held when a JPEG was taken, as its Exif says: 1 to 8, and 1 where nothing is said. */
final class Orientation {
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int EXIF_HEAD = 6;
    private static final int MOST_ENTRIES = 200;

    private Orientation() {}

    static int of(byte[] content) {
        try {
            return read(ByteBuffer.wrap(content));
        } catch (RuntimeException broken) {
            return 1;
        }
    }

    private static int read(ByteBuffer file) {
        if (file.remaining() < 4 || (file.getShort() & 0xffff) != 0xffd8) {
            return 1;
        }
        while (file.remaining() > 4) {
            int marker = file.getShort() & 0xffff;
            int length = file.getShort() & 0xffff;
            if (marker == START_OF_SCAN || length < 2) {
                return 1;
            }
            if (marker == APP1 && file.getInt(file.position()) == 0x45786966) {
                return tag(file.slice(file.position() + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            file.position(file.position() + length - 2);
        }
        return 1;
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xffff);
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                int turned = tiff.getShort(at + 8) & 0xffff;
                return turned >= 1 && turned <= 8 ? turned : 1;
            }
        }
        return 1;
    }
}
