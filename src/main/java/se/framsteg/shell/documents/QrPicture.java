package se.framsteg.shell.documents;

import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code (ISO/IEC 18004): squares of one unit, with the four units of white that readers want around. */
public record QrPicture(QrCode code) {
    private static final int AROUND = 4;

    public static QrPicture of(String address) {
        return new QrPicture(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    /** How many units it is wide and high. */
    public int side() {
        return code.size + 2 * AROUND;
    }

    public String box() {
        return "0 0 %1$d %1$d".formatted(side());
    }

    /** The dark squares, as the outline of each run of them in its row. */
    public String dark() {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + AROUND, y + AROUND, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
