package se.framsteg.aid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidWorld;
import se.framsteg.aid.Bond;
import se.framsteg.aid.NewDeclaration;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.OutboxCount;
import se.framsteg.shell.sheets.XlsxFile;
import se.framsteg.world.UnusedNumber;

@HouseTest
class AidPageTests {
    @Autowired
    ApplicationContext house;

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester server;

    @Autowired
    Mails mails;

    AidWorld world;
    Programme course;
    UUID plat;
    String aid;
    Browser maja;

    @BeforeEach
    void maja_manages_a_course_that_the_region_grants_aid_for() {
        world = new AidWorld(house, "jonkoping");
        course = world.programme(Granter.REGION);
        plat = world.company("Påhittade Plåt AB");
        aid = "/jonkoping/manage/%s/aid".formatted(course.slug());
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void a_company_stands_on_one_line_with_what_to_do_next() {
        assertThat(maja.get(aid)).bodyText().contains("Inga företag än", "11,25 kr per euro");
        world.asked(course, plat);
        assertThat(maja.get(aid))
                .bodyText()
                .contains(
                        "Påhittade Plåt AB",
                        "Ska skriva under",
                        "12\u00a0000 kr",
                        "300\u00a0000 euro",
                        "Länken skickades");
    }

    @Test
    void several_are_checked_and_granted_at_once_and_who_has_no_room_is_left() {
        UUID svets = world.company("Svets AB");
        world.declared(course, plat, world.nothing());
        world.declared(course, svets, world.earlier(299_900L * 1125 / 100, world.today));
        String both = "?company=%s&company=%s".formatted(plat, svets);
        assertThat(Browser.location(maja.post(aid + "/checks" + both, Map.of("key", key()))))
                .endsWith("/aid?done=1&of=2");
        assertThat(maja.get(aid)).bodyText().contains("Ryms, kontrollerat", "Ryms inte, kontrollerat");
        assertThat(Browser.location(maja.post(aid + "/grants" + both, Map.of("key", key()))))
                .endsWith("/aid?done=1&of=1");
        assertThat(maja.get(aid + "?done=1&of=1")).bodyText().contains("Stöd gavs", "För in i registret senast");
    }

    @Test
    void those_that_are_granted_aid_are_mailed_in_the_same_step_where_one_wants_it() {
        world.declared(course, plat, world.nothing());
        maja.post(aid + "/checks?company=" + plat, Map.of("key", key()));
        assertThat(maja.get(aid)).bodyText().contains("Mejla beslutet till företagen på samma gång");
        long before = letters();
        maja.post(aid + "/grants?mail=true&company=" + plat, Map.of("key", key()));
        assertThat(letters()).isEqualTo(before + 1);
    }

    /** All there are; those that can be read are the newest hundred. */
    private long letters() {
        return house.getBean(Mails.class).counts().stream()
                .mapToLong(OutboxCount::letters)
                .sum();
    }

    @Test
    void a_company_is_added_by_its_number_and_a_wrong_number_is_asked_for_again() {
        assertThat(maja.press(maja.get(aid), aid + "/companies", Map.of("number", "12", "company", "")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Numret stämmer inte", "Skriv företagets namn");
        var number = UnusedNumber.next().formatted();
        var answer = maja.press(maja.get(aid), aid + "/companies", Map.of("number", number, "company", "Nya AB"));
        assertThat(maja.get(Browser.location(answer))).bodyText().contains("Nya AB", number, "Skicka länken");
    }

    @Test
    void the_mail_is_read_before_it_is_sent_and_asks_once_a_week() {
        world.in(() -> {
            world.records().request(world.maja.asManager(), course.id(), plat);
            return 0;
        });
        String mailing = aid + "/" + plat + "/invitation";
        assertThat(maja.press(maja.get(mailing), mailing + "/contact", Map.of("name", "", "address", "anna")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        String address = "anna-" + plat + "@plat.example";
        maja.press(
                maja.get(mailing),
                mailing + "/contact",
                Map.of("name", "Anna Berg", "address", address, "language", "en"));
        assertThat(maja.get(mailing)).bodyText().contains("The course costs you nothing", "Anna Berg", "Skicka mejlet");
        assertThat(maja.press(maja.get(mailing), mailing, Map.of())).hasStatus(SEE_OTHER);
        assertThat(letter(address).written().text())
                .contains("Hello Anna Berg", "/en/jonkoping/aid/", "Maja Lind", "worth about 12,000 kr");
        assertThat(maja.press(maja.get(mailing), mailing, Map.of()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("har redan fått ett mejl den här veckan");
        assertThat(maja.press(maja.get(mailing), mailing, Map.of("asked", "true")))
                .hasStatus(SEE_OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "sv,Beslut om litet stöd (försumbart stöd),'1 066,67'",
        "en,Decision on small aid (de minimis aid),'1,066.67'"
    })
    void the_letter_is_a_document_that_everybody_can_read(String language, String title, String eur)
            throws IOException {
        world.granted(course, plat);
        byte[] pdf = maja.get(aid + "/" + plat + "/letter.pdf?language=" + language)
                .getResponse()
                .getContentAsByteArray();
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
                    .as("who decided, on a line of their own")
                    .contains("Maja Lind");
            assertThat(new PDFTextStripper()
                            .getText(document)
                            .replace('\u00a0', ' ')
                            .replaceAll("\\s+", " "))
                    .contains(title, "Påhittade Plåt AB", "2023/2831", eur, "Riksbanken", "Maja Lind");
        }
    }

    @Test
    void granted_aid_is_listed_for_the_register_and_marked_as_entered() throws IOException {
        world.granted(course, plat);
        assertThat(maja.get(aid + "/register")).bodyText().contains("Påhittade Plåt AB", "25620");
        assertThat(sheet()).contains("Påhittade Plåt AB", "Stöd, euro", "Kronor per euro", "25620");
        String csv = Browser.html(maja.get(aid + "/register.csv"));
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(
                        head -> assertThat(head).startsWith("beneficiaryId,beneficiary,amountSek,amountEur"));
        assertThat(csv).contains("Påhittade Plåt AB,12000", "25620", "(EU) 2023/2831", world.today.toString());
        assertThat(Browser.html(maja.get(aid + "/register.json"))).contains("\"naceSector\" : \"25620\"");
        var tomorrow =
                Map.of("key", key(), "registeredOn", world.today.plusDays(1).toString());
        assertThat(maja.post(aid + "/registrations?company=" + plat, tomorrow)).hasStatus(UNPROCESSABLE_CONTENT);
        var today = Map.of("key", key(), "registeredOn", world.today.toString());
        assertThat(maja.post(aid + "/registrations?company=" + plat, today)).hasStatus(SEE_OTHER);
        assertThat(maja.get(aid + "/" + plat)).bodyText().contains("Infört i registret", "Inget mer att göra");
    }

    /** All that stands in the workbook, cell by cell. */
    private List<String> sheet() throws IOException {
        Path file = Files.write(
                folder.resolve("register.xlsx"),
                maja.get(aid + "/register.xlsx").getResponse().getContentAsByteArray());
        var cells = new ArrayList<String>();
        try (var book = XlsxFile.open(file);
                var rows = book.rows(book.sheets().getFirst())) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                for (int column = 0; column < 10; column++) {
                    cells.add(row.cell(column).written());
                }
            }
        }
        return cells;
    }

    @Test
    void a_rate_is_entered_as_it_is_written() {
        String rate = aid + "/rate";
        assertThat(maja.press(maja.get(rate), rate, Map.of("rate", "elva", "quotedOn", "0001-01-01", "source", "")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv kursen som ett tal", "Välj en dag under", "Skriv vem som har satt");
        var right = Map.of("rate", "11,1234 kr", "quotedOn", world.today.toString(), "source", "Riksbanken");
        assertThat(maja.press(maja.get(rate), rate, right)).hasStatus(SEE_OTHER);
        assertThat(maja.get(rate)).bodyText().contains("11,12 kr per euro");
    }

    @Test
    void a_company_is_refused_with_words_and_may_be_worth_another_sum() {
        world.declared(course, plat, world.nothing());
        String company = aid + "/" + plat;
        assertThat(maja.press(maja.get(company), company + "/value", Map.of("value", "ca 5 tkr")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        maja.press(maja.get(company), company + "/value", Map.of("value", "9 000 kr"));
        assertThat(maja.get(company)).bodyText().contains("9\u00a0000 kr");
        assertThat(maja.press(maja.get(company), company + "/refusal", Map.of("words", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        maja.press(maja.get(company), company + "/refusal", Map.of("words", "Ni hör till en större koncern."));
        assertThat(maja.get(company)).bodyText().contains("Inget stöd", "Ni hör till en större koncern.");
    }

    @Test
    void what_the_funder_answers_is_noted() {
        Programme funded = world.programme(Granter.FUNDER);
        world.declared(funded, plat, world.nothing());
        String company = "/jonkoping/manage/%s/aid/%s".formatted(funded.slug(), plat);
        assertThat(maja.press(maja.get(company), company + "/sending", Map.of("sentOn", "2099-01-01")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        maja.press(maja.get(company), company + "/sending", Map.of("sentOn", world.today.toString()));
        assertThat(maja.press(maja.get(company), company + "/answer", Map.of())).hasStatus(UNPROCESSABLE_CONTENT);
        maja.press(
                maja.get(company),
                company + "/answer",
                Map.of("decidedOn", world.today.toString(), "caseNumber", "2026-17", "granted", "yes"));
        assertThat(maja.get(company)).bodyText().contains("Stöd gavs");
        String mailing = company + "/invitation";
        maja.press(
                maja.get(mailing),
                mailing + "/contact",
                Map.of("name", "Anna Berg", "address", "anna-" + plat + "@plat.example", "language", "sv"));
        assertThat(maja.get(mailing)).bodyText().contains(funded.funder() + " ger stödet enligt kommissionens");
    }

    @Test
    void companies_that_do_not_belong_together_are_parted_with_a_reason_and_joined_again() {
        var number = UnusedNumber.next();
        world.company("Svets AB", number);
        world.checked(course, plat, world.with(new NewDeclaration.Company(number, "Svets AB", Bond.LINKED)));
        String company = aid + "/" + plat;
        String partings = company + "/partings";
        assertThat(maja.press(maja.get(company), partings, Map.of("reason", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj ett av företagen", "Skriv skälet med några ord");
        var form = Browser.html(maja.get(company));
        var sister = form.replaceAll("(?s).*name=\"sister\" value=\"([^\"]+)\".*", "$1");
        maja.press(maja.get(company), partings, Map.of("sister", sister, "reason", "Fel siffra i numret"));
        assertThat(maja.get(company))
                .bodyText()
                .contains("Svets AB räknas för sig sedan", "Fel siffra i numret")
                .doesNotContain("name=\"sister\"");
        maja.press(maja.get(company), company + "/joinings", Map.of());
        assertThat(maja.get(company)).bodyText().contains("name=\"sister\"").doesNotContain("Fel siffra i numret");
    }

    private KeptLetter letter(String address) {
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private String key() {
        return Browser.filled(maja.get(aid + "/rate"), aid + "/rate", Map.of()).get("key");
    }
}
