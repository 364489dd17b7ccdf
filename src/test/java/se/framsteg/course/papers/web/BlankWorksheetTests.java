package se.framsteg.course.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NOT_MODIFIED;
import static se.framsteg.people.web.Browser.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.course.Table;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.SomeEdition;
import se.framsteg.course.work.PastedRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.XlsxFile;
import se.framsteg.world.Someone;

@HouseTest
class BlankWorksheetTests {
    private static final String MAP = "/dalarna/course/worksheets/stakeholder-map";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    static Stream<String> worksheets() {
        return new BuiltInEditions().newest().worksheets().map(each -> each.name());
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void every_worksheet_is_read_and_taken_by_anybody_in_both_languages(String name) throws IOException {
        String path = "/dalarna/course/worksheets/" + name;
        var sheet = new BuiltInEditions().newest().worksheet(name).orElseThrow();
        for (Lang lang : Lang.values()) {
            assertThat(html(anybody().get(lang.prefix() + path)))
                    .contains("<h1>" + sheet.title().in(lang) + "</h1>", path + "/a4.pdf", "<strong>");
            byte[] paper = file(lang.prefix() + path + "/a4.pdf");
            assertThat(text(paper)).contains(sheet.title().in(lang));
            assertThat(cells(lang.prefix() + path + "/blank.xlsx"))
                    .startsWith(sheet.title().in(lang), sheet.about().in(lang));
        }
    }

    @Test
    void rows_copied_from_the_excel_file_with_their_heads_are_understood_where_they_are_pasted() throws IOException {
        Table table = new BuiltInEditions()
                .newest()
                .worksheet("stakeholder-map")
                .flatMap(sheet -> sheet.table("stakeholders"))
                .orElseThrow();
        List<String> cells = cells(MAP + "/blank.xlsx");
        String heads = String.join("\t", cells.subList(3, cells.size()));
        assertThat(PastedRows.read(table, heads)).isEmpty();
        assertThat(PastedRows.read(table, heads + "\nSkolköket\tKund").values())
                .containsExactlyInAnyOrder("Skolköket", "customer");
    }

    @Test
    void the_paper_is_for_everybody_to_read_and_says_nobodys_name() throws IOException {
        for (String size : List.of("a4", "a3")) {
            byte[] paper = file(MAP + "/" + size + ".pdf");
            assertThat(VeraPdf.whatBreaksAccessibility(paper)).isEmpty();
            assertThat(text(paper)).contains("Företag:", "Intressentkartan", "1 = ");
        }
    }

    @Test
    void the_page_says_what_is_asked_and_invites() {
        assertThat(html(anybody().get(MAP)))
                .contains(
                        "Vem eller vilka?",
                        "Ta med någon som är tyst",
                        "rel=\"canonical\" href=\"http://localhost",
                        "Vill ni göra det tillsammans med andra?",
                        "href=\"/dalarna\"");
        assertThat(html(anybody().get("/en" + MAP))).contains("/en/dalarna/course/worksheets/stakeholder-map\">");
        assertThat(anybody().get("/dalarna/course/worksheets/planted")).hasStatus(NOT_FOUND);
        assertThat(anybody().get("/dalarna/course/worksheets/planted/a4.pdf")).hasStatus(NOT_FOUND);
    }

    @Test
    void what_a_browser_has_is_not_sent_again() {
        for (String path : List.of(MAP, MAP + "/a4.pdf", "/dalarna/course", "/dalarna/course/week-1/lesson-1")) {
            String fingerprint = server.get().uri(path).exchange().getResponse().getHeader("ETag");
            assertThat(fingerprint).isNotNull();
            assertThat(server.get().uri(path).header("If-None-Match", fingerprint))
                    .hasStatus(NOT_MODIFIED);
        }
    }

    @Test
    void a_lesson_that_was_opened_from_a_companys_course_leads_back_and_is_kept_for_nobody() {
        String lesson = "/dalarna/course/week-1/lesson-1";
        String from = "/dalarna/company/0190b5a0-0000-7000-8000-000000000000/course/kursen";
        assertThat(html(anybody().get(lesson + "?from=" + from))).contains("href=\"" + from + "#week-1\"");
        assertThat(html(anybody().get(lesson)))
                .doesNotContain(from)
                .contains("/dalarna/course/worksheets/stakeholder-map", "/lesson-1\">");
    }

    @Test
    void the_regions_own_edition_has_blank_worksheets_of_its_own() throws IOException {
        Someone karin = Someone.managing(house, "dalarna", "Karin Ek");
        String title = "Tomma blad " + NEXT.incrementAndGet();
        var own = new SomeEdition()
                .with("week-1/worksheet-stakeholder-map.yaml", "sv: \"Intressentkartan\"", "sv: \"Grannkartan\"");
        OwnEdition kept = SomeEdition.kept(house, karin, title, own);
        String path = "/dalarna/course/editions/%s/worksheets/stakeholder-map".formatted(kept.key());
        assertThat(html(anybody().get("/dalarna/course/editions/" + kept.key())))
                .contains(path);
        assertThat(html(anybody().get(path))).contains("<h1>Grannkartan</h1>", path + "/a4.pdf");
        assertThat(text(file(path + "/a4.pdf"))).contains("Grannkartan");
        assertThat(text(file(MAP + "/a4.pdf"))).contains("Intressentkartan").doesNotContain("Grannkartan");
        assertThat(anybody().get(path.replace("dalarna", "kronoberg"))).hasStatus(NOT_FOUND);
    }

    private Browser anybody() {
        return new Browser(server);
    }

    private byte[] file(String path) {
        var answer = anybody().get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> cells(String path) throws IOException {
        var cells = new ArrayList<String>();
        Path file = Files.createTempFile("blank", ".xlsx");
        try {
            Files.write(file, file(path));
            try (var book = XlsxFile.open(file);
                    var rows = book.rows(book.sheets().getFirst())) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    for (int index = 0; index < row.size(); index++) {
                        if (row.at(index) instanceof Cell.Text text) {
                            cells.add(text.text());
                        }
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return cells;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
