package se.framsteg.network.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.framsteg.HouseTest;
import se.framsteg.network.contacts.Area;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactSearch;
import se.framsteg.network.contacts.ContactWorld;
import se.framsteg.network.contacts.Cost;
import se.framsteg.network.contacts.Kind;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.documents.Spreadsheet;

/** A list that somebody has in Excel becomes cards, once they have seen what comes of it. */
@HouseTest
class ImportTests {
    private static final List<String> HEADS = List.of(
            "Namn på kortet",
            "Vad det är",
            "Hjälper till med",
            "Ämnen",
            "Kommuner",
            "Kostnad",
            "Mejladress",
            "Kontaktperson",
            "Vem sa ja till att visas",
            "Vilken dag",
            "Vilka får se hur man når dem",
            "Vår egen kolumn");

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ContactWorld world;
    Browser maja;
    String path;
    String own;

    @BeforeEach
    void maja_has_a_list() {
        world = new ContactWorld(house, "jonkoping");
        maja = new Browser(server);
        maja.hold(world.maja.token());
        path = world.path("promote/contacts/import");
        own = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "q";
    }

    private static byte[] sheet(List<String> heads, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = Spreadsheet.to(out, "Lista");
                var sheet = book.sheet(
                        "Lista",
                        List.of("Våra kontakter"),
                        heads.stream()
                                .map(head -> Spreadsheet.Column.text(head, 20))
                                .toList())) {
            rows.forEach(row -> sheet.row(row.toArray()));
        }
        return out.toByteArray();
    }

    private MvcTestResult upload(byte[] bytes) {
        String key = Browser.filled(maja.get(path), path, Map.of()).get("key");
        return server.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", "lista.xlsx", "application/octet-stream", bytes))
                .param("key", key)
                .cookie(world.maja.cookie())
                .exchange();
    }

    private List<Contact> found() {
        return world.in(() -> house
                .getBean(ContactSearch.class)
                .find(world.region.id(), Audience.PROMOTERS, new ContactSearch.Asked(own, null, 1))
                .hits()
                .stream()
                .map(ContactSearch.Hit::contact)
                .toList());
    }

    private MvcTestResult take(MvcTestResult shown) {
        return maja.post(
                path + "/rows",
                Map.of(
                        "key", Browser.filled(shown, path + "/rows", Map.of()).get("key"),
                        "rows",
                                HtmlUtils.htmlUnescape(Browser.filled(shown, path + "/rows", Map.of())
                                        .get("rows"))));
    }

    @Test
    void rows_become_cards_in_words_people_use() {
        MvcTestResult shown = upload(sheet(
                HEADS,
                List.of(
                        List.of(
                                "Elsa " + own,
                                "Expert",
                                "Går igenom \"elen\" & <b>värmen</b>.",
                                "Energi, pengar",
                                "Gnosjö, Gislaveds kommun",
                                "4 500 kr",
                                own + "@elsa.example",
                                "Elsa Ek",
                                "Elsa Ek",
                                "2026-09-01",
                                "Företag i regionen",
                                "x"),
                        List.of(
                                "Fonden " + own,
                                "funder",
                                "Ger bidrag.",
                                "",
                                "Hela landet",
                                "gratis",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""))));
        assertThat(shown).hasStatus(OK);
        assertThat(Browser.html(shown)).contains("Det här läses in: 2", "Elsa " + own);
        assertThat(found()).as("nothing yet").isEmpty();
        assertThat(take(shown)).hasStatus(SEE_OTHER);
        assertThat(found())
                .extracting(each -> each.facts().name())
                .containsExactlyInAnyOrder("Elsa " + own, "Fonden " + own);
        ContactFacts elsa = found().stream()
                .map(Contact::facts)
                .filter(each -> each.kind() == Kind.EXPERT)
                .findFirst()
                .orElseThrow();
        assertThat(elsa.topics()).containsExactly("energy", "finance");
        assertThat(elsa.area()).isEqualTo(new Area(Area.Extent.MUNICIPALITIES, List.of("0617", "0662")));
        assertThat(elsa.cost().how()).isEqualTo(Cost.How.FROM);
        assertThat(elsa.helps()).isEqualTo("Går igenom \"elen\" & <b>värmen</b>.");
        assertThat(elsa.consent()).isNotNull().returns(Audience.COMPANIES, each -> each.to());
        ContactFacts fund = found().stream()
                .map(Contact::facts)
                .filter(each -> each.kind() == Kind.FUNDER)
                .findFirst()
                .orElseThrow();
        assertThat(fund)
                .returns(Area.Extent.COUNTRY, each -> each.area().extent())
                .returns(Cost.FREE, ContactFacts::cost);
        assertThat(take(shown)).as("a second press").hasStatus(SEE_OTHER);
        assertThat(found()).hasSize(2);
    }

    @Test
    void what_is_wrong_or_there_already_is_told_row_by_row_and_the_rest_is_taken() {
        world.add(ContactWorld.card("Finns " + own));
        MvcTestResult shown = upload(sheet(
                HEADS,
                List.of(
                        row("Ny " + own, "Expert", "Hjälper till.", ""),
                        row("Ny " + own, "Expert", "Hjälper till.", ""),
                        row("Finns " + own, "Expert", "Hjälper till.", ""),
                        row("Okänd " + own, "Trollkarl", "", "Stockholm"))));
        assertThat(Browser.html(shown))
                .contains(
                        "Det här läses in: 1",
                        "Det här läses inte in: 3",
                        "Finns redan, eller står två gånger",
                        "Välj vad det är.",
                        "Skriv vad de hjälper till med.",
                        "Välj minst en kommun");
        assertThat(take(shown)).hasStatus(SEE_OTHER);
        assertThat(found())
                .extracting(each -> each.facts().name())
                .containsExactlyInAnyOrder("Ny " + own, "Finns " + own);
    }

    @Test
    void what_is_no_list_of_contacts_is_told() {
        assertThat(upload(new byte[] {1, 2, 3})).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(upload(sheet(List.of("A", "B"), List.of(List.of("1", "2")))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vi hittade inga kontakter i filen");
        String key = Browser.filled(maja.get(path), path, Map.of()).get("key");
        assertThat(maja.post(path + "/rows", Map.of("key", key, "rows", "{"))).hasStatus(UNPROCESSABLE_CONTENT);
        String again = Browser.filled(maja.get(path), path, Map.of()).get("key");
        assertThat(maja.post(path + "/rows", Map.of("key", again, "rows", "[{\"name\":\"x\"}]")))
                .hasStatus(CONFLICT);
    }

    @Test
    void no_more_than_five_hundred_rows_are_read_and_the_empty_file_can_be_filled_in() {
        var rows = new ArrayList<List<String>>();
        for (int n = 0; n < 520; n++) {
            rows.add(row("Kort %d %s".formatted(n, own), "Expert", "Hjälper till.", ""));
        }
        assertThat(Browser.html(upload(sheet(HEADS, rows)))).contains("Det här läses in: 500");
        assertThat(maja.get(path + "/contacts.xlsx")).hasStatus(OK);
    }

    private static List<String> row(String name, String kind, String helps, @Nullable String places) {
        return List.of(name, kind, helps, "", places == null ? "" : places, "", "", "", "", "", "", "");
    }
}
