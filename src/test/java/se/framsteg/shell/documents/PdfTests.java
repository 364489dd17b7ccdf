package se.framsteg.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ShareChart;
import se.framsteg.shell.charts.Tone;

class PdfTests {
    private static final ShareChart SHARE = new ShareChart(
            "Strategi för hållbarhet",
            "Av 37 företag har 11 en strategi och 17 planerar en i år.",
            List.of(
                    new ShareChart.Piece(11, "Har en strategi: 11", Tone.FULL),
                    new ShareChart.Piece(17, "Planerar en i år: 17", Tone.HALF),
                    new ShareChart.Piece(3, "Svarade inte: 3", Tone.OPEN),
                    new ShareChart.Piece(6, "Övriga svar: 6", Tone.REST)),
            new ShareChart.Span(28 / 37.0, 31 / 37.0, "I hela gruppen: 76–84 %"),
            new ChartTable(List.of("Svar", "Företag"), List.of(List.of("Har en strategi", "11"))));

    private static final String WHOLE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv" xml:lang="sv">
            <head><title>Rapport</title><meta name="subject" content="Vad som kom ut"/><meta name="author" content="Åsa"/></head>
            <body><h1>Rapport</h1><p>Räknat ur <strong>underlag</strong>.</p>
            <h2>Siffror</h2><ul><li>37 företag</li><li>14 planer</li></ul>
            <table><caption>Mål och utfall</caption>
            <thead><tr><th scope="col">Vad</th><th scope="col">Mål</th></tr></thead>
            <tbody><tr><th scope="row">Företag</th><td>37</td></tr></tbody></table>
            %s</body></html>
            """.formatted(SHARE.standalone(330));

    @Test
    void a_document_may_be_read_by_everyone_and_kept() throws IOException {
        byte[] pdf = Pdf.of(page(WHOLE));
        Files.write(Path.of("target/whole.pdf"), pdf);

        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(VeraPdf.whatBreaksArchiving(pdf)).isEmpty();
    }

    @Test
    void the_check_sees_a_document_without_tags() throws IOException {
        var untagged = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent("<html><head><title>Rapport</title></head><body><p>Hej</p></body></html>", null)
                .toStream(untagged)
                .run();

        assertThat(VeraPdf.whatBreaksAccessibility(untagged.toByteArray())).isNotEmpty();
        assertThat(VeraPdf.whatBreaksArchiving(untagged.toByteArray())).isNotEmpty();
    }

    @Test
    void the_check_sees_a_picture_that_nobody_described() {
        byte[] pdf = Pdf.of(page(WHOLE.replaceAll("<title id.*</desc>", "")));

        assertThat(VeraPdf.whatBreaksAccessibility(pdf))
                .anySatisfy(failure -> assertThat(failure).contains("Figure"));
    }

    @Test
    void a_document_says_its_title_its_author_and_its_language() throws IOException {
        try (var read = Loader.loadPDF(Pdf.of(page(WHOLE)))) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Rapport");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Åsa");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(new PDFTextStripper().getText(read)).contains("Räknat ur");
        }
    }

    @Test
    void drawings_beside_each_other_are_read_where_they_stand() throws IOException {
        String pair = "<div class='column'><h3>Bild</h3>" + SHARE.standalone(390) + "</div>";
        byte[] pdf = Pdf.of(page(WHOLE.replace("</body>", "<div>" + pair + pair + "</div><h2>Efteråt</h2></body>")));

        try (var read = Loader.loadPDF(pdf)) {
            var tags = new ArrayList<String>();
            tags(read.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags.stream().filter(tag -> tag.startsWith("H") || tag.equals("Figure")))
                    .containsExactly("H1", "H2", "Figure", "H3", "Figure", "H3", "Figure", "H2");
        }
    }

    @Test
    void what_a_regions_papers_end_with_takes_no_room_from_what_they_say() throws IOException {
        String full = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="sv" xml:lang="sv"><head><title>Full</title>
                <meta name="subject" content="Full"/><meta name="author" content="Maja"/></head><body>
                <div class="paper-foot"><div class="paper-foot-words"><p>Medfinansieras av Näckrosfonden</p></div></div>
                <h1>Full</h1><div style="height: 240mm"><p>Hela sidan.</p></div></body></html>
                """;
        byte[] pdf = Pdf.of(page(full));

        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(read)).contains("Medfinansieras av Näckrosfonden");
        }
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags(element, tags);
            }
        }
    }

    @Test
    void nothing_outside_the_document_is_drawn_in() {
        String stranger = WHOLE.replace("<h1>", "<!-- --><h1>")
                .replace("<html", "<!DOCTYPE html [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><html");

        assertThatExceptionOfType(UnsafePicture.class).isThrownBy(() -> Pdf.of(page(stranger)));
    }

    private static Page page(String html) {
        return new Page() {
            @Override
            public String template() {
                return "none";
            }

            @Override
            public Utf8ByteOutput html() {
                var output = new Utf8ByteOutput();
                output.writeContent(html);
                return output;
            }
        };
    }
}
