package se.framsteg.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import se.framsteg.course.work.NewFile;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

/** The signed minutes of the demo's board, as a company would have scanned them: everything in them is made up, and they say so. */
final class DemoMinutes {
    private static final int MARGIN = 70;
    private static final int LINE = 20;

    private DemoMinutes() {}

    static NewFile of(String company, LocalDate day, int version, DemoPlan.Proposal asked) {
        return new NewFile("protokoll.pdf", drawn(lines(company, day, version, asked)));
    }

    private static List<String> lines(String company, LocalDate day, int version, DemoPlan.Proposal asked) {
        var lines = new ArrayList<String>();
        lines.add("PÅHITTAT EXEMPEL. Företaget, mötet och namnen finns inte.");
        lines.add("");
        lines.add("Protokoll från styrelsens möte " + Frame.in(Lang.SV, () -> Say.date(day)));
        lines.add(company);
        lines.add("");
        lines.add("Närvarande");
        asked.board().forEach(each -> lines.add("- " + each.name() + ", " + each.role()));
        lines.add("");
        lines.add("Styrelsen antog strategin och handlingsplanen, version %d.".formatted(version));
        asked.board().stream()
                .filter(each -> each.reservation() != null)
                .forEach(each -> lines.add("Reservation av " + each.name() + ": " + each.reservation()));
        lines.add("");
        lines.add("Underskrifter");
        asked.board().forEach(each -> lines.add("/ " + each.name() + " /"));
        return lines;
    }

    private static byte[] drawn(List<String> lines) {
        var font = new PDType1Font(FontName.HELVETICA);
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(font, 11);
                pen.setLeading(LINE);
                pen.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (String line : lines) {
                    pen.showText(line);
                    pen.newLine();
                }
                pen.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
