package se.framsteg.prospects.web;

import java.util.List;
import se.framsteg.shell.documents.Pdf;

/** A poster on one sheet, as large as there is room for. */
final class PosterPaper {
    private PosterPaper() {}

    /** In the frame bound to this thread. */
    static byte[] of(PosterDocument poster) {
        if (Pdf.sheets(Pdf.of(poster.in(PosterSize.LARGE_IN_TURN))) == 1) {
            return Pdf.of(poster.in(PosterSize.LARGE));
        }
        for (PosterSize size : List.of(PosterSize.MIDDLE, PosterSize.SMALL)) {
            byte[] pdf = Pdf.of(poster.in(size));
            if (Pdf.sheets(pdf) == 1) {
                return pdf;
            }
        }
        return Pdf.of(poster.in(PosterSize.SMALLEST));
    }
}
