package se.framsteg.workbook;

import java.nio.file.Path;
import java.util.function.Consumer;
import se.framsteg.workbook.rows.Municipalities;
import se.framsteg.workbook.rows.Problem;
import se.framsteg.workbook.rows.ProgressListener;
import se.framsteg.workbook.rows.Reading;
import se.framsteg.workbook.rows.RowSink;
import se.framsteg.workbook.rows.WorkbookReader;

/** Where understood rows come from: a workbook on disk. */
@FunctionalInterface
interface RowSource {
    Reading read(Municipalities places, RowSink sink, Consumer<Problem> problems, ProgressListener progress);

    static RowSource workbook(Path file) {
        return (places, sink, problems, progress) -> WorkbookReader.read(file, places, sink, problems, progress);
    }
}
