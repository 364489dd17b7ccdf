package se.framsteg.workbook.rows;

/** Hears how far the reading has come, about once every thousand rows. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = (_, _, _) -> {};

    /** @param share how much of the whole workbook is read, from 0 to 1 */
    void readSoFar(String sheet, long rows, double share);
}
