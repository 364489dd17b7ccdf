package se.framsteg.workbook.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.shell.sheets.HandmadeWorkbook;

/** Memory does not grow with the workbook: read by a Java of its own that has next to none. */
class LargeWorkbookTests {
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_refused_rows_and_as_many_texts_are_read_in_32_megabytes() throws Exception {
        assertThat(readWithLittleMemory(large())).contains("rows 100011 refusals 100000");
    }

    private String readWithLittleMemory(Path file) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader(UTF_8)) {
            var said = output.readAllAsString();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The sample's first sheets, and ideas without end that all point to texts of their own and are all refused. */
    private Path large() {
        var book = new HandmadeWorkbook();
        new TestBook().sheets.forEach((name, rows) -> {
            if (!name.equals("Idéer")) book.sheet(name, rows);
        });
        book.sheetXml("Idéer", "").part("xl/sharedStrings.xml", "");
        var parts = book.parts();
        return HandmadeWorkbook.written(folder, output -> {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(output))) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    if (part.getKey().endsWith("sharedStrings.xml")) texts(zip);
                    else if (part.getValue().length == 0) ideas(zip);
                    else zip.write(part.getValue());
                }
            }
        });
    }

    private static void texts(OutputStream output) throws IOException {
        output.write("<sst><si><t>Organisationsnummer</t></si><si><t>Idé</t></si><si><t>Läge</t></si>".getBytes(UTF_8));
        for (int i = 0; i < ROWS; i++)
            output.write("<si><t>En ganska lång text, den %d:e, som ingen annan cell har</t></si>"
                    .formatted(i)
                    .getBytes(UTF_8));
        output.write("</sst>".getBytes(UTF_8));
    }

    private static void ideas(OutputStream output) throws IOException {
        output.write("<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>"
                .getBytes(UTF_8));
        for (int i = 0; i < ROWS; i++)
            output.write("<row><c><v>5599991360</v></c><c t='s'><v>%1$d</v></c><c t='s'><v>%1$d</v></c></row>"
                    .formatted(i + 3)
                    .getBytes(UTF_8));
        output.write("</sheetData></worksheet>".getBytes(UTF_8));
    }

    /** What the other Java runs. */
    static final class Main {
        public static void main(String[] arguments) {
            var read = WorkbookReader.read(
                    Path.of(arguments[0]),
                    Collected.MUNICIPALITIES,
                    Silence.SINK,
                    problem -> {},
                    ProgressListener.SILENT);
            System.out.println("rows " + read.rows() + " refusals " + read.refusals());
        }
    }
}
