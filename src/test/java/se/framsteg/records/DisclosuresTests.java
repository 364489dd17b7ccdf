package se.framsteg.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.world.SmallWorld;
import se.framsteg.world.Someone;

/** What somebody asks for is read by a person, piece by piece, and nothing that is kept back stands in the package. */
@HouseTest
class DisclosuresTests {
    private static final String LIST = "/vasterbotten/manage/records";
    private static final String ALL = "/vasterbotten/manage/disclosures";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    Someone tora;
    Browser browser;

    @BeforeEach
    void a_manager() {
        tora = Someone.managing(house, "vasterbotten", "Tora Vik");
        browser = new Browser(server);
        browser.hold(tora.token());
    }

    @Test
    void what_is_masked_or_kept_back_is_nowhere_in_the_package() throws IOException {
        RecordRef whole = question("Öppet ord om spån");
        RecordRef masked = question("Synligt ord om olja");
        RecordRef kept = question("Hemligt ord om lack");
        String path = begun(whole, masked, kept);
        assertThat(browser.get(path + "/package.zip")).as("nobody has looked").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(location(look(path + "/1", Map.of("verdict", "OPEN")))).isEqualTo(path + "/2");
        String named = places(path + "/2", "Namn på Synligt", "synligt@plat.example");
        look(path + "/2", Map.of("verdict", "MASKED", "ground", "PERSONAL", "mask", named));
        assertThat(look(path + "/2", Map.of("verdict", "OPEN", "mask", "0")))
                .as("something is ticked to mask")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(look(path + "/3", Map.of("verdict", "REFUSED")))
                .as("no law is named")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(location(look(path + "/3", Map.of("verdict", "REFUSED", "ground", "BUSINESS", "words", "Recept."))))
                .isEqualTo(path);
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        assertThat(html(browser.get(path))).contains("Klart", "Tora Vik", "31 kap. 16 §");
        Map<String, byte[]> zip = unzipped(browser.get(path + "/package.zip"));
        assertThat(zip.keySet())
                .containsExactlyInAnyOrder(
                        "01/handling.pdf",
                        "01/handling.json",
                        "02/handling.pdf",
                        "02/handling.json",
                        "forteckning.xlsx");
        assertThat(text(zip.get("01/handling.pdf"))).contains("Öppet ord om spån", "Namn på Öppet");
        assertThat(text(zip.get("02/handling.pdf")))
                .contains("Synligt ord om olja", "E-postadress: maskat", "21 kap. 7 §")
                .doesNotContain("Namn på Synligt", "synligt@plat.example");
        assertThat(everything(zip))
                .contains("Öppet ord om spån", "Namn på Öppet", "31 kap. 16", "Recept.")
                .doesNotContain("Namn på Synligt", "synligt@plat.example", "Hemligt", "hemligt@plat.example");
        assertThat(html(browser.get(path + "/1")))
                .as("what is finished is not changed")
                .contains("går inte att ändra")
                .doesNotContain("name=\"verdict\"");
    }

    @Test
    void no_case_number_moment_or_title_joins_what_is_kept_back_with_the_list() throws IOException {
        RecordRef masked = question("Synligt ord om filt");
        RecordRef kept = question("Hemligt ord om skum");
        note(masked, "RG 2026/7001");
        note(kept, "RG 2026/7002");
        String path = begun(masked, kept);
        look(path + "/1", Map.of("verdict", "MASKED", "ground", "PERSONAL", "mask", places(path + "/1", "7001")));
        look(path + "/2", Map.of("verdict", "REFUSED", "ground", "BUSINESS"));
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        Map<String, byte[]> zip = unzipped(browser.get(path + "/package.zip"));
        assertThat(new String(zip.get("01/handling.json"), StandardCharsets.UTF_8))
                .contains("\"day\"")
                .doesNotContainPattern("\\d\\d:\\d\\d");
        assertThat(text(zip.get("01/handling.pdf")))
                .contains("Synligt ord om filt")
                .doesNotContainPattern("kl\\.");
        assertThat(everything(zip)).doesNotContain("RG 2026/7001", "RG 2026/7002", "Frågor om avfall");
    }

    @Test
    void what_is_begun_in_one_language_is_finished_by_who_reads_the_other() throws IOException {
        String path = begun(question("Ett ord om glas"), question("Ett ord om ull"));
        look(path + "/1", Map.of("verdict", "OPEN"));
        Someone eve = Someone.managing(house, "vasterbotten", "Eve Hill");
        house.getBean(Members.class).speak(eve.signedIn(house), Lang.EN);
        browser.hold(eve.token());
        assertThat(html(browser.get(path + "/2"))).contains("Read each piece", "Från eller till");
        look(path + "/2", Map.of("verdict", "OPEN"));
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        assertThat(unzipped(browser.get(path + "/package.zip"))).containsKey("01/handling.pdf");
        browser.hold(tora.token());
        assertThat(unzipped(browser.get(path + "/package.zip"))).containsKey("02/handling.json");
    }

    @Test
    void what_is_masked_in_one_place_and_stands_in_another_is_asked_about() {
        RecordRef asked = question("Synligt, skriv till Namn på Synligt, om tråd");
        String path = begun(asked);
        String name = places(path + "/1", ">Namn på Synligt,</p>");
        Map<String, String> some = Map.of("verdict", "MASKED", "ground", "PERSONAL", "mask", name);
        MvcTestResult again = look(path + "/1", some);
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(again)).contains("står kvar i: Fråga");
        assertThat(html(browser.get(path))).as("nothing is saved").contains("0 av 1 handling är genomläst");
        var sure = new LinkedHashMap<>(some);
        sure.put("sure", "true");
        assertThat(location(look(path + "/1", sure))).isEqualTo(path);
    }

    @Test
    void a_file_is_opened_before_it_is_given_out() {
        SmallWorld world = SmallWorld.in(house);
        UUID given = RecordsWorld.given(house, world.karin());
        browser.hold(world.karin().token());
        String look = "/jonkoping/manage/disclosures/" + given + "/1";
        MvcTestResult file = browser.get(look + "/files/6");
        assertThat(file).hasStatus(HttpStatus.OK);
        assertThat(html(file)).contains("definitionsVersion");
        assertThat(browser.get(look + "/files/0")).as("words").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(look + "/files/99")).hasStatus(HttpStatus.NOT_FOUND);
        browser.hold(tora.token());
        assertThat(browser.get(look + "/files/6")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_picture_goes_into_the_package_made_anew() throws IOException {
        var interviews = new InterviewWorld(house, "vasterbotten");
        var id = interviews.translated("We cut twice and measure once");
        String path = begun(new RecordRef("voices.record.interview", id.value()));
        assertThat(html(browser.get(path + "/1"))).contains("Den lämnas ut som en ny bild");
        assertThat(location(look(path + "/1", Map.of("verdict", "OPEN")))).isEqualTo(path);
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        assertThat(unzipped(browser.get(path + "/package.zip")).keySet())
                .anyMatch(name -> name.matches("01/\\d+-bild[.]jpg"));
    }

    @Test
    void all_disclosures_are_found_however_many_there_are() {
        Someone ida = Someone.managing(house, "blekinge", "Ida Berg");
        for (int number = 1; number <= Disclosures.PAGE + 1; number++) {
            TestRows.asOwner(
                    """
                    insert into records.disclosure (region_id, id, title, language, begun_at, begun_by)
                    values (?, ?, ?, 'sv', timestamptz '2025-01-01' + make_interval(days => ?), ?)
                    """,
                    ida.region().id().value(),
                    Ids.next(),
                    "Utlämnande nr %d.".formatted(number),
                    number,
                    ida.person().value());
        }
        browser.hold(ida.token());
        String first = html(browser.get("/blekinge/manage/disclosures"));
        assertThat(first).contains("nr 51.", "nr 2.").doesNotContain("nr 1.");
        String older =
                first.split("href=\"/blekinge/manage/disclosures\\?older=")[1].split("\"")[0];
        assertThat(html(browser.get("/blekinge/manage/disclosures?older=" + older)))
                .contains("nr 1.")
                .doesNotContain("nr 2.", "Visa äldre");
    }

    @Test
    void one_that_is_open_gets_another_name_and_is_finished_when_whoever_does_it_is_sure() {
        String path = begun(question("Ett ord om namn"));
        String hostile = "Nytt <b>namn & \"citat\"";
        assertThat(location(browser.press(browser.get(path), path, Map.of("title", hostile))))
                .isEqualTo(path);
        assertThat(html(browser.get(ALL))).contains("Nytt &lt;b&gt;namn &amp; \"citat\"");
        for (String wrong : List.of(" ", "x".repeat(201))) {
            assertThat(browser.press(browser.get(path), path, Map.of("title", wrong)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        look(path + "/1", Map.of("verdict", "OPEN"));
        MvcTestResult page = browser.get(path);
        MvcTestResult unsure = browser.press(page, path + "/finish", Map.of());
        assertThat(unsure).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(unsure)).contains("inte går att ändra sedan").doesNotContain("package.zip");
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        browser.press(page, path, Map.of("title", "För sent"));
        browser.press(page, path + "/removal", Map.of());
        assertThat(html(browser.get(path)))
                .as("what is finished is neither renamed nor dropped")
                .contains("package.zip", "Nytt &lt;b&gt;namn")
                .doesNotContain("För sent", "/removal");
    }

    @Test
    void one_that_is_open_is_dropped_with_what_was_decided_in_it() {
        RecordRef asked = question("Ett ord om att ångra sig");
        String path = begun(asked);
        look(path + "/1", Map.of("verdict", "OPEN"));
        assertThat(location(browser.press(browser.get(path), path + "/removal", Map.of())))
                .isEqualTo(ALL);
        assertThat(browser.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(LIST + "/" + asked)).as("the record stays").hasStatus(HttpStatus.OK);
    }

    @Test
    void what_has_changed_since_it_was_looked_at_is_looked_at_again() {
        RecordRef asked = question("Första ordet");
        String path = begun(asked);
        MvcTestResult page = browser.get(path + "/1");
        TestRows.asOwner("update network.request set text = 'Andra ordet' where id = ?", asked.id());
        assertThat(browser.press(page, path + "/1", Map.of("verdict", "OPEN"))).hasStatus(HttpStatus.CONFLICT);
        look(path + "/1", Map.of("verdict", "OPEN"));
        TestRows.asOwner("update network.request set text = 'Tredje ordet' where id = ?", asked.id());
        assertThat(browser.press(browser.get(path), path + "/finish", Map.of("sure", "true")))
                .hasStatus(HttpStatus.CONFLICT);
        look(path + "/1", Map.of("verdict", "OPEN"));
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        assertThat(browser.get(path + "/package.zip")).hasStatus(HttpStatus.OK);
        TestRows.asOwner("delete from network.request where id = ?", asked.id());
        assertThat(browser.get(path + "/package.zip")).hasStatus(HttpStatus.CONFLICT);
        assertThat(html(browser.get(path + "/1"))).contains("Handlingen finns inte kvar");
    }

    @Test
    void the_package_is_the_same_to_the_byte_however_often_it_is_fetched() throws Exception {
        String path = begun(question("Ord om spån"), question("Ord om olja"));
        look(path + "/1", Map.of("verdict", "OPEN"));
        look(path + "/2", Map.of("verdict", "REFUSED", "ground", "BUSINESS", "words", "Recept."));
        browser.press(browser.get(path), path + "/finish", Map.of("sure", "true"));
        byte[] first = browser.get(path + "/package.zip").getResponse().getContentAsByteArray();
        Thread.sleep(2_100); // A package dates its files to two seconds.
        assertThat(browser.get(path + "/package.zip").getResponse().getContentAsByteArray())
                .isEqualTo(first);
    }

    @Test
    void a_disclosure_is_its_own_regions() {
        String path = begun(question("Ett ord"));
        Someone bo = Someone.managing(house, "kronoberg", "Bo Lind");
        Browser elsewhere = new Browser(server);
        elsewhere.hold(bo.token());
        String there = path.replace("vasterbotten", "kronoberg");
        assertThat(elsewhere.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(elsewhere.get(there)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(elsewhere.get(there + "/1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(html(browser.get(ALL))).contains(path);
        assertThat(html(elsewhere.get("/kronoberg/manage/disclosures"))).doesNotContain(path);
    }

    private static String everything(Map<String, byte[]> zip) {
        return zip.entrySet().stream()
                .map(each -> each.getKey().endsWith(".pdf")
                        ? quietly(each.getValue())
                        : each.getKey().endsWith(".xlsx")
                                ? inside(each.getValue())
                                : new String(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private void note(RecordRef ref, String caseNumber) {
        String path = LIST + "/" + ref;
        browser.press(browser.get(path), path, Map.of("number", caseNumber, "mark", "NONE", "ground", ""));
    }

    /** The places of the pieces of the page that hold one of these words, as a form sends them. */
    private String places(String path, String... words) {
        String page = html(browser.get(path));
        var places = new ArrayList<String>();
        for (int place = 0; page.contains("name=\"mask\" value=\"" + place + "\""); place++) {
            String before = page.substring(0, page.indexOf("name=\"mask\" value=\"" + place + "\""));
            String piece = before.substring(before.lastIndexOf("class=\"card\""));
            if (Arrays.stream(words).anyMatch(piece::contains)) {
                places.add(String.valueOf(place));
            }
        }
        assertThat(places).as("the page shows them").hasSizeGreaterThanOrEqualTo(words.length);
        return String.join(",", places);
    }

    private MvcTestResult look(String path, Map<String, String> typed) {
        MvcTestResult page = browser.get(path);
        return browser.press(page, path, typed);
    }

    private String begun(RecordRef... refs) {
        MvcTestResult list = browser.get(LIST);
        assertThat(html(list)).contains("Förbered utlämnande");
        String rows = Arrays.stream(refs).map(RecordRef::toString).collect(Collectors.joining(","));
        MvcTestResult page = browser.get(ALL + "/new?row=" + rows);
        String made = location(browser.press(page, ALL, Map.of("row", rows, "title", "Frågor om avfall")));
        assertThat(made).startsWith(ALL + "/");
        return Objects.requireNonNull(made);
    }

    private RecordRef question(String words) {
        UUID id = Ids.next();
        String first = words.split(" ")[0];
        TestRows.asOwner(
                """
                insert into network.request (region_id, id, asked_at, subject, text, asker_name, asker_address, asker_phone,
                       company, member, language, token_hash, token_sealed, state, promised_at)
                values (?, ?, now(), 'other', ?, ?, ?, '', '', false, 'sv', decode(md5(?), 'hex'), 'x', 'OPEN', now())
                """,
                tora.region().id().value(),
                id,
                words,
                "Namn på " + first,
                first.toLowerCase() + "@plat.example",
                id.toString());
        return new RecordRef("network.record.question", id);
    }

    private static Map<String, byte[]> unzipped(MvcTestResult answer) throws IOException {
        return unzipped(answer.getResponse().getContentAsByteArray());
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String inside(byte[] workbook) {
        try {
            Path file = Files.write(Files.createTempFile("index", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var all = new StringBuilder();
                for (var entry : java.util.Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                return all.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String quietly(byte[] pdf) {
        try {
            return text(pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
