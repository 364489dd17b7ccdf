package se.framsteg.course.papers;

import java.util.Locale;

/** A sheet of paper lying down: one table's to write on, or one for several to stand around. */
public enum PaperSize {
    A4(8),
    A3(13);

    private final int rows;

    PaperSize(int rows) {
        this.rows = rows;
    }

    /** How many rows to write on a page has room for at least. */
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
