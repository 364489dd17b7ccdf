package se.framsteg.prospects.web;

import se.framsteg.shell.documents.PaperShape;
import se.framsteg.shell.documents.Pdf;

/** A poster on one sheet, as large as there is room for. */
final class PosterPaper {
    private PosterPaper() {}

    /** In the frame bound to this thread. */
    static byte[] of(PosterDocument poster) {
        if (isOnOneSheet(poster.in(PosterSize.LARGE_IN_TURN))) {
            return drawn(poster.in(PosterSize.LARGE));
        }
        if (isOnOneSheet(poster.in(PosterSize.MIDDLE_IN_TURN))) {
            return drawn(poster.in(PosterSize.MIDDLE));
        }
        byte[] small = drawn(poster.in(PosterSize.SMALL));
        return Pdf.sheets(small) == 1 ? small : drawn(poster.in(PosterSize.SMALLEST));
    }

    private static boolean isOnOneSheet(PosterDocument poster) {
        return Pdf.sheets(drawn(poster)) == 1;
    }

    private static byte[] drawn(PosterDocument poster) {
        return Pdf.of(poster, PaperShape.POSTER);
    }
}
