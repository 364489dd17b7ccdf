package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.questions.QuestionId;
import se.framsteg.course.questions.QuestionsWorld;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.shell.mail.Mails;

/** A lead asks a colleague for one thing on a worksheet; the colleague answers by a link, without an account. And lets another read. */
@Journey
class AskColleagueJourney {
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
    void a_colleague_answers_on_a_telephone_and_the_lead_sees_it() {
        try (var lisa = Window.telephone(port).signedIn(world.lisa.token());
                var siv = Window.telephone(port)) {
            lisa.open(world.path(TEAM));
            lisa.page().locator("#why").fill("Kunderna frågar");
            lisa.arrive(() ->
                    lisa.page().locator("button[name='ask'][value='employees']").click());
            look(lisa);
            assertThat(world.work(TEAM).answers().typed("why")).isEqualTo("Kunderna frågar");
            lisa.choose("Vem frågar du?", "Någon annan");
            lisa.page().getByLabel("Namn").fill("Siv Verkstad");
            lisa.page().getByLabel("E-postadress").fill("siv-" + UUID.randomUUID() + "@foretag.example");
            lisa.page().getByLabel("Några egna ord").fill("Du har listan");
            lisa.button("Skicka frågan");
            assertThat(lisa.words()).contains("Frågan är skickad till Siv Verkstad", "väntar på svar");
            look(lisa);
            String link = mailed(lisa);

            siv.open(link);
            assertThat(siv.words())
                    .contains("Du går vidare som Siv Verkstad, Plåt & Svets AB", "Lisa Plåt skriver", "Du har listan")
                    .doesNotContain("Kunderna frågar");
            look(siv);
            siv.link("Gå vidare som Siv Verkstad");
            look(siv);
            siv.page().getByLabel("Hur många arbetar hos er?").fill("1 2");
            siv.until("Sparat");
            assertThat(world.work(TEAM).answers().typed("employees")).isEqualTo("1 2");
            siv.button("Klar, skicka svaret");
            assertThat(siv.words()).contains("Tack! Lisa Plåt ser ditt svar", "Du kan ändra svaret till");
            look(siv);

            lisa.link("Tillbaka till Uppdraget och laget");
            assertThat(lisa.words()).contains("besvarad av Siv Verkstad");
            look(lisa);
            lisa.arrive(() -> lisa.page()
                    .getByRole(
                            AriaRole.LINK,
                            new com.microsoft.playwright.Page.GetByRoleOptions().setName("Hur många arbetar hos er?"))
                    .click());
            lisa.button("Ta tillbaka frågan");
            look(lisa);
            siv.open(link);
            assertThat(siv.words()).contains("Länken gäller inte längre");
            look(siv);
        }
    }

    @Test
    void a_table_is_answered_without_script_and_a_code_opens_it_on_another_device() {
        try (var lisa = Window.withoutScript(port).signedIn(world.lisa.token());
                var gosta = Window.withoutScript(port)) {
            lisa.open(world.path(MAP) + "/questions?about=stakeholders.*");
            lisa.choose("Vem frågar du?", "Någon annan");
            lisa.page().getByLabel("Namn").fill("Gösta Lager");
            lisa.button("Skicka frågan");
            assertThat(lisa.words()).contains("Gösta Lager får inget mejl");
            String code = lisa.page().locator("#hand-over ~ p strong").innerText();
            gosta.open("/varmland/answer");
            gosta.page().getByLabel("Din e-postadress").fill("Gösta Lager");
            gosta.page().getByLabel("Koden, sex siffror").fill(code);
            gosta.button("Gå vidare");
            gosta.link("Gå vidare som Gösta Lager");
            gosta.page().getByLabel("Vem eller vilka?").first().fill("Banken");
            gosta.button("Klar, skicka svaret");
            assertThat(gosta.words()).contains("Tack! Lisa Plåt ser ditt svar", "Banken");
            assertThat(world.work(MAP).answers().rows("stakeholders")).hasSize(1);
        }
        try (var seen = Window.telephone(port)) {
            look(seen.open("/varmland/answer?wrong=true"));
        }
    }

    @Test
    void a_lead_lets_somebody_read_a_draft_and_sees_when_they_have() {
        String address = "rut-" + UUID.randomUUID() + "@revision.example";
        world.write(world.lisa(), TEAM, 0, Map.of(AnswerPlace.once("why"), "Kunderna frågar"));
        try (var lisa = Window.telephone(port).signedIn(world.lisa.token());
                var rut = Window.telephone(port)) {
            lisa.open(world.path(TEAM)).link("Låt någon läsa utkastet");
            look(lisa);
            lisa.page().getByLabel("Namn").fill("Rut Revisor");
            lisa.page().getByLabel("E-postadress").fill(address);
            lisa.button("Låt personen läsa");
            assertThat(lisa.words()).contains("Rut Revisor", "Inte läst än");
            look(lisa);

            rut.open(read(address));
            assertThat(rut.words()).contains("Du går vidare som Rut Revisor").doesNotContain("Kunderna frågar");
            look(rut);
            rut.button("Läs som Rut Revisor");
            assertThat(rut.words()).contains("Kunderna frågar", "Det här är ett utkast");
            look(rut);

            lisa.open(world.path(TEAM));
            assertThat(lisa.words()).contains("Just nu kan också de här läsa: Rut Revisor");
            lisa.link("Låt någon läsa utkastet");
            assertThat(lisa.words()).contains("Läst av Rut Revisor");
            lisa.arrive(
                    () -> lisa.page().locator("form[action$='/closing'] button").click());
            rut.arrive(() -> rut.page().reload());
            assertThat(rut.words()).contains("Länken gäller inte längre");
            look(rut);
        }
    }

    /** The path of the link in the letter to an address. */
    private String read(String address) {
        String letter = house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        return letter.replaceAll("(?s).*(/varmland/read/[\\w-]{43}).*", "$1");
    }

    /** The link that the letter brought, by the question that the window shows to who asked. */
    private String mailed(Window window) {
        String path = URI.create(window.page().url()).getPath();
        QuestionId question = QuestionId.of(path.substring(path.lastIndexOf('/') + 1));
        return "/varmland/answer/"
                + QuestionsWorld.link(house, world.lisa, world.company, question)
                        .token();
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
