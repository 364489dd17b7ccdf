package se.framsteg.workbook.rows;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads a region's workbook from one end to the other and hands on every row that can be understood, in the order that
 * {@link RowSink} promises. Every other row is told as a {@link Problem}, all of them in one reading.
 */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * @throws se.framsteg.workbook.sheet.UnreadableWorkbook when the file as a whole is refused, also half-way through
     * @throws java.io.UncheckedIOException when the disk does not answer
     */
    public static Reading read(
            Path file,
            Municipalities municipalities,
            RowSink sink,
            Consumer<Problem> problems,
            ProgressListener progress) {
        throw new UnsupportedOperationException("Being built");
    }
}
