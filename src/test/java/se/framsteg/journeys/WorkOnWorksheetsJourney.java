package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.surveys.CompletionWorld;

/** A company writes on the first week's worksheets: on a train, two at a time, and without script. */
@Journey
class WorkOnWorksheetsJourney {
    private static final String TEAM = "task-and-team";
    private static final String MAP = "stakeholder-map";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    WorkWorld world;

    @BeforeEach
    void a_company_in_its_first_week() {
        world = new WorkWorld(house, "varmland");
    }

    @Test
    void a_lead_on_a_train_loses_nothing() {
        try (var lisa = Window.telephone(port).signedIn(world.lisa.token())) {
            lisa.open("/varmland/company/" + world.company).link("Till vårt arbete");
            assertThat(lisa.words()).contains("Den här veckan.", "Öppnar ");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.link("Uppdraget och laget");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();

            why(lisa).fill("Kunderna frågar efter våra siffror");
            lisa.until("Sparat");
            assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Kunderna frågar efter våra siffror");

            lisa.offline(true);
            why(lisa).fill("I tunneln kom vi på varför");
            lisa.until("Ingen förbindelse just nu");
            lisa.offline(false);
            lisa.until("Sparat");
            assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("I tunneln kom vi på varför");

            why(lisa).fill("Skrivet strax innan fönstret stängdes");
            lisa.arrive(() -> lisa.page().reload());
            assertThat(why(lisa).inputValue()).isEqualTo("Skrivet strax innan fönstret stängdes");
            lisa.until("Sparat");
            assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Skrivet strax innan fönstret stängdes");
        }
    }

    @Test
    void rows_are_added_and_read_as_one_types() {
        try (var lisa = Window.telephone(port).signedIn(world.lisa.token())) {
            lisa.open(world.path(MAP));
            assertThat(lisa.hindrances()).isEmpty();
            lisa.page().getByLabel("Vem eller vilka?").first().fill("Banken");
            lisa.page().locator(".scale input[value='3']").first().check();
            lisa.until("Sparat");
            lisa.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg till: intressent"))
                    .click();
            lisa.press("G").press("r");
            lisa.until("Sparat");
            lisa.page()
                    .waitForCondition(
                            () -> world.work(MAP).answers().rows("stakeholders").size() == 2);
            assertThat(world.work(MAP).answers().rows("stakeholders"))
                    .extracting(row -> row.typed("name"))
                    .containsExactly("Banken", "Gr");
            assertThat(lisa.tooWide()).isZero();
        }
    }

    @Test
    void two_colleagues_write_on_one_worksheet_without_writing_over_each_other() {
        try (var lisa = Window.onto(port).signedIn(world.lisa.token());
                var kalle = Window.onto(port).signedIn(world.kalle.token())) {
            lisa.open(world.path(TEAM));
            kalle.open(world.path(TEAM));
            why(lisa).fill("Kunderna frågar");
            lisa.until("Sparat");
            why(kalle).fill("Banken frågar");
            kalle.until("Lisa Plåt skrev samtidigt:");
            assertThat(kalle.hindrances()).isEmpty();
            assertThat(kalle.words()).contains("Kunderna frågar");
            assertThat(why(kalle).inputValue()).isEqualTo("Banken frågar");
            assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Kunderna frågar");
            kalle.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Behåll mitt"))
                    .click();
            kalle.page()
                    .waitForCondition(
                            () -> world.work(TEAM).answers().typed("why").equals("Banken frågar"));
        }
    }

    @Test
    void it_works_without_script() {
        try (var lisa = Window.withoutScript(port).signedIn(world.lisa.token())) {
            lisa.open(world.path(MAP));
            lisa.page().getByLabel("Vem eller vilka?").first().fill("Banken");
            lisa.arrive(() -> lisa.page().locator(".saving button").click());
            assertThat(lisa.words()).contains("1 rad, minst 5 behövs", "Sparat.");
            lisa.arrive(() -> lisa.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta bort raden"))
                    .click());
            assertThat(world.work(MAP).answers().rows("stakeholders")).isEmpty();
            lisa.button("Ångra");
            assertThat(world.work(MAP).answers().rows("stakeholders"))
                    .extracting(row -> row.typed("name"))
                    .containsExactly("Banken");
            lisa.page().locator(".paste summary").click();
            lisa.page().getByLabel("Rader från Excel").fill("Grannen\tGranne\t1\t5\nKunden\tKund\t4\t2");
            lisa.button("Lägg in raderna");
            assertThat(world.work(MAP).answers().rows("stakeholders"))
                    .extracting(row -> row.typed("type"))
                    .contains("neighbour", "customer");
        }
    }

    @Test
    void a_coach_sends_work_back_with_words_and_approves_it_when_it_comes_again() {
        String coach = HandInWorld.cilla(house, world.world).token();
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        try (var lisa = Window.telephone(port).signedIn(world.lisa.token());
                var cilla = Window.onto(port).signedIn(coach)) {
            lisa.open(world.path(MAP));
            lisa.button("Lämna in");
            assertThat(lisa.words()).contains("Ni lämnade in det här", "Coachen svarar senast");
            assertThat(lisa.hindrances()).isEmpty();

            cilla.open("/varmland/coach").link("1 inlämnade arbetsblad väntar på ditt svar");
            assertThat(cilla.words()).contains("Plåt & Svets AB: Intressentkartan", "Svara senast");
            assertThat(cilla.hindrances()).isEmpty();
            cilla.link("Plåt & Svets AB: Intressentkartan");
            assertThat(cilla.words()).contains("Granne 0", "Tystare fläkt", "Vem påverkar, och vem berörs?");
            assertThat(cilla.hindrances()).isEmpty();
            cilla.button("Skicka tillbaka");
            assertThat(cilla.words()).contains("Skriv vad företaget ska göra");
            cilla.page().getByText("Kommentera raden").first().click();
            cilla.page().getByLabel("Om Granne 0").fill("Ring dem en gång till");
            cilla.button("Skicka tillbaka");
            assertThat(cilla.words()).contains("Inget väntar på ditt svar", "Nyss besvarat");
            assertThat(cilla.hindrances()).isEmpty();
            cilla.button("Ångra : Plåt & Svets AB: Intressentkartan");
            assertThat(cilla.words()).contains("Svaret är ångrat");
            assertThat(cilla.hindrances()).isEmpty();
            assertThat(cilla.page().getByLabel("Om Granne 0").inputValue()).isEqualTo("Ring dem en gång till");
            cilla.button("Skicka tillbaka");

            lisa.open(world.path(MAP));
            assertThat(lisa.words()).contains("vill att ni går vidare med det", "Ring dem en gång till");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.page().getByLabel("Vem eller vilka?").first().fill("Grannen intill");
            lisa.until("Lämna in");
            lisa.button("Lämna in");

            cilla.open(cilla.page().url().replaceFirst(".*?(/varmland[^?]*).*", "$1/worksheets/" + MAP));
            assertThat(cilla.hindrances()).isEmpty();
            cilla.page().getByText("Läs det som Plåt & Svets AB lämnade in").click();
            cilla.page().getByLabel("Vad vill du säga till alla?").fill("Nu är kartan hel");
            cilla.page().getByLabel("Godkänn").check();
            assertThat(cilla.hindrances()).isEmpty();
            cilla.button("Skicka svaren");
            assertThat(cilla.words()).contains("1 svar är skickat");
            lisa.open(world.path(MAP));
            assertThat(lisa.words()).contains("Cilla Coach har godkänt ert arbetsblad", "Nu är kartan hel");

            cilla.open("/varmland/coach").page().getByText("När du är borta").click();
            assertThat(cilla.hindrances()).isEmpty();
        }
    }

    @Test
    void usual_topics_are_put_in_seen_in_a_picture_and_taken_back_without_script() {
        var later = new WorkWorld(house, "varmland", MeetingWorld.monday(house).minusWeeks(2));
        String topics = later.path("materiality-map");
        try (var lisa = Window.withoutScript(port).signedIn(later.lisa.token())) {
            lisa.open(topics).button("Lägg in tio vanliga frågor");
            assertThat(lisa.words()).contains("De vanliga frågorna är inlagda", "Av era 10 frågor hör");
            assertThat(later.work("materiality-map").answers().rows("topics")).hasSize(10);
            lisa.link("Tidigare versioner");
            assertThat(lisa.words()).contains("Lisa Plåt", "Varorna och materialet vi köper in");
            lisa.open(topics + "/versions/0");
            lisa.button("Återställ allt som det stod då");
            assertThat(later.work("materiality-map").answers().rows("topics")).isEmpty();
            lisa.button("Ångra");
            assertThat(later.work("materiality-map").answers().rows("topics")).hasSize(10);
        }
        try (var desk = Window.onto(port).signedIn(later.lisa.token());
                var telephone = Window.telephone(port).signedIn(later.lisa.token())) {
            for (String page : List.of(topics, topics + "/versions", topics + "/versions/0")) {
                assertThat(desk.open(page).hindrances()).as(page).isEmpty();
                assertThat(telephone.open(page).hindrances()).as(page).isEmpty();
                assertThat(telephone.tooWide()).as(page).isZero();
            }
        }
    }

    @Test
    void what_a_company_has_already_is_added_and_handed_in() {
        try (var lisa = Window.withoutScript(port).signedIn(world.lisa.token())) {
            lisa.open(world.path(MAP)).link("Det här har vi redan");
            add(lisa, "Policy.pdf", "MZ".getBytes(StandardCharsets.UTF_8));
            assertThat(lisa.words()).contains("Filen går inte att läsa");
            add(lisa, "Policy.pdf", SomeFiles.PDF);
            lisa.link("Tillbaka till Intressentkartan");
            assertThat(lisa.words()).contains("Ni har lagt till Policy.pdf", "Kvar att göra");
            lisa.page().getByLabel("Vem eller vilka?").first().fill("Banken");
            lisa.button("Spara");
            lisa.button("Lämna in");
            assertThat(lisa.words()).contains("Ni lämnade in det här");
        }
        String files = world.path(MAP) + "/files?place=attached-already";
        try (var desk = Window.onto(port).signedIn(world.lisa.token());
                var telephone = Window.telephone(port).signedIn(world.lisa.token())) {
            for (String page : List.of(files, world.path(MAP))) {
                assertThat(desk.open(page).hindrances()).as(page).isEmpty();
                assertThat(telephone.open(page).hindrances()).as(page).isEmpty();
                assertThat(telephone.tooWide()).as(page).isZero();
            }
        }
    }

    @Test
    void a_company_that_has_done_all_has_certificates_that_anybody_can_check() {
        var course = new CompletionWorld(house, "varmland");
        String home = "/varmland/company/" + course.work.company;
        try (var lisa = Window.telephone(port).signedIn(course.work.lisa.token())) {
            lisa.open(home).link("Vad är kvar?");
            assertThat(lisa.words()).contains("Kvar innan ni har fullföljt kursen", "0 av 3 saker är klara");
            look(lisa);
            noted(course);
            lisa.arrive(() -> lisa.page().reload());
            assertThat(lisa.words()).contains("Kom med i vecka 2", "Noterat av Cilla Coach");
            course.completed();
            lisa.arrive(() -> lisa.page().reload());
            lisa.link("Till era intyg");
            look(lisa);
            lisa.button("Kalle Svets har varit med");
            assertThat(lisa.words()).contains("Kalle Svets: intyget på svenska (pdf)");
            lisa.open("/home").link("Dina intyg från Region Värmland");
            assertThat(lisa.words()).contains("Här är intygen på kurser som du har varit med och fullföljt");
            look(lisa);
        }
        check(course);
        String round = "/varmland/manage/%s/cohorts".formatted(course.work.world.course.slug());
        try (var maja = Window.onto(port).signedIn(course.work.world.maja.token())) {
            maja.open(round).link("Fullföljd kurs i Omgång 1");
            assertThat(maja.words()).contains("1 av 1 har fullföljt kursen");
            look(maja);
            maja.button("Ta tillbaka för Plåt & Svets AB");
            look(maja);
            maja.link("Företag som inte svarade före kursen");
            assertThat(maja.words()).contains("Inget företag har missat att svara");
            look(maja);
        }
    }

    /** The coach notes why the company gave no answer before the course. */
    private void noted(CompletionWorld course) {
        try (var cilla = Window.telephone(port).signedIn(course.cilla.token())) {
            cilla.open("/varmland/coach").link("Ett företag svarade inte på självskattningen före kursen");
            look(cilla);
            cilla.page().getByLabel("Varför svarade inte Plåt & Svets AB?").fill("Kom med i vecka 2");
            cilla.button("Notera för Plåt & Svets AB");
            assertThat(cilla.words()).contains("Kom med i vecka 2", "Noterat av Cilla Coach");
            look(cilla);
        }
    }

    /** Somebody who has been shown a certificate types its code, on a telephone without script. */
    private void check(CompletionWorld course) {
        String code = course.code(course.work.lisa);
        try (var anybody = Window.withoutScript(port)) {
            anybody.open("/varmland/certificates");
            anybody.page().getByLabel("Intygets kod").fill(code.replace("-", "").toUpperCase());
            anybody.button("Kontrollera");
            assertThat(anybody.words()).contains("Intyget gäller", "Lisa Plåt", "Plåt & Svets AB");
        }
        try (var telephone = Window.telephone(port)) {
            look(telephone.open("/varmland/certificates"));
            look(telephone.open("/varmland/certificates/" + code));
            look(telephone.open("/en/varmland/certificates/" + code));
            look(telephone.open("/varmland/certificates/k7f3-9m2x-p4qd-8wtz"));
        }
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }

    private static void add(Window window, String name, byte[] content) {
        window.page().locator("input[type='file']").setInputFiles(new FilePayload(name, "application/pdf", content));
        window.button("Lägg till filen");
    }

    private static Locator why(Window window) {
        return window.page().locator("#why");
    }
}
