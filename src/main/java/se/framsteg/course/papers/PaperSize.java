package se.framsteg.course.papers;

import java.util.Locale;
import se.framsteg.shell.documents.PaperShape;

/** A sheet of paper lying down: one table's to write on, or one for several to stand around. */
public enum PaperSize {
    A4(8, PaperShape.A4_LYING),
    A3(13, PaperShape.A3_LYING);

    private final int rows;
    private final PaperShape shape;

    PaperSize(int rows, PaperShape shape) {
        this.rows = rows;
        this.shape = shape;
    }

    public PaperShape shape() {
        return shape;
    }

    /** How many rows to write on there is room for on a page. */
    public int rows() {
        return rows;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A4 where nothing that we know is asked for. */
    public static PaperSize of(String code) {
        return code.equals(A3.code()) ? A3 : A4;
    }
}
