package se.framsteg.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Row;
import se.framsteg.shell.sheets.XlsxFile;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportProgress;
import se.framsteg.workbook.Imports;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackTests {
    private static final String PACK = "/jonkoping/manage/hallbarhetsutbildning-2020/pack";
    private static final String WHOLE = "?from=2020-01-01&to=2020-12-31";
    private static final String EXAMPLE = "Exempel med påhittade företag, inte regionens uppgifter";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Imports imports;

    @Autowired
    RegionDirectory regions;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @TempDir
    Path folder;

    private Region jonkoping;

    @BeforeAll
    void the_sample_is_imported() {
        jonkoping = regions.find("jonkoping").orElseThrow();
        imports.run(
                Manager.operator(jonkoping.id()),
                Path.of("samples/hallbarhetsutbildning-2020.xlsx"),
                false,
                false,
                ImportProgress.SILENT);
    }

    @Nested
    class The_page {
        @Test
        void tells_the_figures_of_the_whole_programme_until_other_days_are_asked_for() {
            assertThat(read(PACK))
                    .contains("37 företag", "28 av 34 svarande (82 %)", "14 handlingsplaner", "20 idéer")
                    .contains("pack.pdf?from=2020-", "&amp;to=2020-12-31")
                    .contains(EXAMPLE);
        }

        @Test
        void counts_only_what_happened_in_the_period() {
            assertThat(read(PACK + "?from=2020-01-01&to=2020-06-30"))
                    .contains("0 företag", "Inga svar")
                    .contains("Perioden slutar före programmets sista dag");
        }

        @Test
        void asks_again_for_a_day_that_is_none_and_for_days_in_the_wrong_order() {
            assertThat(get(PACK + "?from=igår&to=2020-12-31").getStatus()).isEqualTo(422);
            assertThat(readAny(PACK + "?from=igår&to=2020-12-31")).contains("Skriv en dag");
            assertThat(readAny(PACK + "?from=2020-12-31&to=2020-01-01")).contains("ligger före den första");
            assertThat(readAny(PACK + "?from=&to=")).contains("Skriv en dag");
        }

        @Test
        void is_there_for_nobody_else() {
            Region kalmar = regions.find("kalmar").orElseThrow();
            assertThat(get(PACK, session(kalmar, Lang.SV)).getStatus()).isEqualTo(404);
            for (String file : List.of(".pdf", ".xlsx", ".zip", "/ideas.svg", "/ideas.png")) {
                assertThat(get(PACK + file + WHOLE, session(kalmar, Lang.SV)).getStatus())
                        .as(file)
                        .isEqualTo(404);
            }
        }
    }

    @Nested
    class The_two_pages_for_the_management {
        @ParameterizedTest
        @EnumSource(Lang.class)
        void may_be_read_by_everyone_and_kept(Lang lang) {
            byte[] pdf = bytes(PACK + ".pdf" + WHOLE, lang);

            assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
            assertThat(VeraPdf.whatBreaksArchiving(pdf)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Lang.class)
        void are_two_in_either_language(Lang lang) throws IOException {
            byte[] pdf = bytes(PACK + ".pdf" + WHOLE, lang);
            Files.write(Path.of("target/pack-" + lang.code() + ".pdf"), pdf);

            try (var read = Loader.loadPDF(pdf)) {
                assertThat(read.getNumberOfPages()).isEqualTo(2);
                assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(lang.code());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"?from=2020-01-01&to=2020-06-30", "?from=2020-12-31&to=2020-12-31"})
        void are_the_same_two_when_nothing_or_little_had_happened(String period) throws IOException {
            byte[] pdf = bytes(PACK + ".pdf" + period, Lang.SV);

            assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
            try (var read = Loader.loadPDF(pdf)) {
                assertThat(read.getNumberOfPages()).isEqualTo(2);
            }
        }

        @Test
        void tell_outcome_and_target_of_how_many_by_whom_and_that_it_is_an_example() throws IOException {
            try (var read = Loader.loadPDF(bytes(PACK + ".pdf" + WHOLE, Lang.SV))) {
                assertThat(new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " "))
                        .contains(EXAMPLE)
                        .contains("37 företag", "28 av 34 svarande (82 %)", "14 handlingsplaner", "20 idéer")
                        .contains("mellan 76 % och 84 %")
                        .contains("11 av 14 är antagna")
                        .contains("Anna Berg")
                        .contains("31 december 2020");
                assertThat(read.getDocumentInformation().getTitle()).contains("Hållbarhetsutbildning 2020");
            }
        }

        @Test
        void are_named_after_the_programme_and_the_day() {
            assertThat(get(PACK + ".pdf" + WHOLE).getHeader("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"hallbarhetsutbildning-2020-rapport-2020-12-31.pdf\"");
            assertThat(get(PACK + ".pdf?from=2020-12-01&to=2020-12-31").getHeader("Content-Disposition"))
                    .contains("hallbarhetsutbildning-2020-rapport-2020-12-01--2020-12-31.pdf");
        }
    }

    @Nested
    class The_workbook {
        @Test
        void tells_each_indicator_with_outcome_target_definition_and_source() throws IOException {
            List<Row> rows = rows("Indikatorer");

            Row share = named(rows, "Företag som har en hållbarhetsstrategi eller planerar en under året");
            assertThat(share.cell(1)).isEqualTo(new Cell.Number(28 / 34.0));
            assertThat(share.cell(3).written().replace('\u00a0', ' ')).startsWith("28 av 34 svarande (82 %)\n11 har");
            assertThat(share.cell(4)).isEqualTo(new Cell.Number(28));
            assertThat(share.cell(5)).isEqualTo(new Cell.Number(34));
            assertThat(share.cell(6)).isEqualTo(new Cell.Number(28 / 37.0));
            assertThat(share.cell(7)).isEqualTo(new Cell.Number(31 / 37.0));
            assertThat(share.cell(8)).isEqualTo(new Cell.Number(44196));
            assertThat(share.cell(9).written()).startsWith("Andelen av de svarande");
            assertThat(share.cell(11).written()).isEqualTo("Företagens egna enkätsvar");
            assertThat(share.cell(12).written()).isEqualTo("Ett enkätsvar");
            assertThat(named(rows, "Företag som fått stöd").cell(2)).isInstanceOf(Cell.Number.class);
        }

        @Test
        void lists_companies_that_add_up_to_the_figures() throws IOException {
            List<Row> rows = rows("Företag");

            assertThat(sum(rows, 5)).isEqualTo(37);
            assertThat(rows.stream().filter(row -> row.cell(6).written().equals("Har en hållbarhetsstrategi")))
                    .hasSize(11);
            assertThat(sum(rows, 7)).isEqualTo(14);
            assertThat(sum(rows, 8)).isEqualTo(11);
            assertThat(sum(rows, 9)).isEqualTo(20);
            assertThat(rows.stream().map(row -> row.cell(4).written())).contains("Deltog", "Hoppade av före start");
        }

        @Test
        void lists_promoters_apart() throws IOException {
            List<Row> rows = rows("Främjare");

            assertThat(sum(rows, 4)).isEqualTo(1);
            assertThat(rows.stream().filter(row -> row.cell(3) instanceof Cell.Number))
                    .hasSize(3);
        }

        @Test
        void heads_every_sheet_as_an_example() throws IOException {
            for (String sheet : List.of("Indikatorer", "Företag", "Främjare")) {
                assertThat(rows(sheet).stream().map(row -> row.cell(0).written()))
                        .contains(EXAMPLE);
            }
        }

        private static long sum(List<Row> rows, int column) {
            return rows.stream()
                    .map(row -> row.cell(column))
                    .filter(Cell.Number.class::isInstance)
                    .mapToLong(cell -> (long) ((Cell.Number) cell).number())
                    .sum();
        }

        private static Row named(List<Row> rows, String name) {
            return rows.stream()
                    .filter(row -> row.cell(0).written().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Row> rows(String sheet) throws IOException {
            Path file = Files.write(folder.resolve("pack.xlsx"), bytes(PACK + ".xlsx" + WHOLE, Lang.SV));
            Files.copy(file, Path.of("target/pack.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (var book = XlsxFile.open(file);
                    var reading = book.rows(sheet)) {
                var rows = new ArrayList<Row>();
                for (Row row = reading.next(); row != null; row = reading.next()) {
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    @Nested
    class A_picture {
        @Test
        void says_what_it_shows_of_what_and_when_and_that_it_is_an_example() {
            assertThat(read(PACK + "/strategy-share.svg" + WHOLE))
                    .startsWith("<?xml")
                    .contains("Hållbarhetsstrategi bland alla företag", "Hållbarhetsutbildning 2020")
                    .contains("Räknat till och med 31 december 2020", EXAMPLE);
        }

        @Test
        void comes_as_png_too() throws IOException {
            byte[] png = bytes(PACK + "/strategy-share.png" + WHOLE, Lang.SV);
            Files.write(Path.of("target/pack-strategy.png"), png);

            assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(png)).getWidth())
                    .isEqualTo(1280);
        }

        @Test
        void is_not_found_for_an_indicator_that_is_none() {
            assertThat(get(PACK + "/happiness.svg" + WHOLE).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void everything_comes_in_one_file() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(PACK + ".zip" + WHOLE, Lang.SV)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replace("hallbarhetsutbildning-2020-rapport-2020-12-31", ""));
            }
        }

        assertThat(names).hasSize(14).contains(".pdf", ".xlsx", "-ideas.svg", "-ideas.png", "-promoter-capacity.png");
    }

    private String read(String address) {
        assertThat(get(address).getStatus()).isEqualTo(200);
        return readAny(address);
    }

    private String readAny(String address) {
        return new String(get(address).getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }

    private byte[] bytes(String address, Lang lang) {
        MockHttpServletResponse answer = get(address, session(jonkoping, lang));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse get(String address) {
        return get(address, session(jonkoping, Lang.SV));
    }

    private MockHttpServletResponse get(String address, Cookie session) {
        return browser.get().uri(address).cookie(session).exchange().getResponse();
    }

    private Cookie session(Region region, Lang lang) {
        String token = Secret.token();
        PersonId anna = members.enter("anna-%s@region.example".formatted(token.toLowerCase()), "Anna Berg", lang);
        Tenancy.within(region.id(), () -> members.join(anna, region.id(), Role.MANAGER, null));
        sessions.begin(anna, token, "Firefox");
        return new Cookie("framsteg", token);
    }
}
