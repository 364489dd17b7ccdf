package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.PlanWorld;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;

/** Everybody at a company gets a part; a colleague without an account says by a link that an action is done. */
@Journey
class PartJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Clock clock;

    PlanWorld world;

    @BeforeEach
    void a_company_with_a_plan() {
        world = new PlanWorld(house, "varmland");
    }

    @Test
    void a_lead_gives_everybody_a_part() {
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            look(lisa.open(world.path("plan/parts")));
            lisa.button("Avfall");
            lisa.button("Bilar och transporter");
            lisa.page().getByLabel("Namn").fill("Robin Lager");
            lisa.page().getByLabel("Arbetar med").fill("Lagret");
            lisa.button("Lägg till personen");
            assertThat(lisa.words()).contains("3 personer har ingen del än");
            lisa.choose("Vem?", "Robin Lager");
            lisa.choose("Vilket område?", "Bilar och transporter");
            lisa.button("Ge området");
            assertThat(lisa.words()).contains("Ett område har ingen som svarar");
            look(lisa);
            lisa.link("Avfall");
            lisa.page().getByLabel("Kalle Svets").check();
            lisa.button("Spara");
            look(lisa);
            lisa.button("Ta bort området");
            look(lisa);
            lisa.button("Ångra");
            lisa.link("Robin Lager");
            assertThat(lisa.words()).contains("Svarar för", "Bilar och transporter");
            look(lisa);
        }
    }

    @Test
    void a_colleague_without_an_account_says_that_an_action_is_done() {
        String address = "robin-" + UUID.randomUUID() + "@foretag.example";
        UUID robin = world.in(() -> house.getBean(Colleagues.class)
                .add(world.lisa(), new NewColleague("Robin Lager", address, "Lagret", Lang.SV)));
        LocalDate today = LocalDate.now(clock);
        ActionId action = world.add("Täta tryckluften", new Action.Days(null, today.plusDays(3)), robin);
        world.add("Byt truck", new Action.Days(null, today.plusDays(9)), robin);
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("plan/parts")).link("Skicka ut delarna");
            assertThat(lisa.words()).contains("Det här mejlet går till en person: Robin Lager");
            look(lisa);
            lisa.button("Skicka");
            assertThat(lisa.words()).contains("Ett mejl är på väg");
        }
        String link = mailed(address);
        try (var phone = Window.telephone(port)) {
            phone.open(link);
            assertThat(phone.words()).contains("Det här är sidan för Robin Lager", "Täta tryckluften");
            look(phone);
            press(phone, "done");
            assertThat(phone.words()).contains("Klart, bra jobbat!");
            assertThat(world.action(action).course().doneOn()).isEqualTo(today);
            look(phone);
            press(phone, "stuck");
            look(phone);
            phone.page().getByLabel("Vad är det som stoppar?").fill("Väntar på offert");
            phone.arrive(() -> phone.page().locator("input[name='line']").press("Enter"));
            assertThat(phone.words()).contains("I vägen: Väntar på offert");
            phone.button("Ångra");
            assertThat(phone.words()).doesNotContain("I vägen");
            look(phone);
            press(phone, "help");
            look(phone.open("/varmland/part?wrong=true"));
            look(phone.open("/varmland/part/no-such-link"));
        }
        try (var kalle = Window.telephone(port).signedIn(world.work.kalle.token())) {
            kalle.open(world.path("plan"));
            assertThat(kalle.words()).contains("Robin Lager behöver hjälp med ”Byt truck”");
            look(kalle);
            kalle.arrive(
                    () -> kalle.page().locator("form[action$='/answer'] button").click());
            assertThat(kalle.open(world.path("plan")).words()).doesNotContain("behöver hjälp");
        }
    }

    /** The path of the link in the letter to an address. */
    private String mailed(String address) {
        String letter = house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        return letter.replaceAll("(?s).*(/varmland/part/[\\w-]{43}).*", "$1");
    }

    /** The first button by which this is said. */
    private static void press(Window window, String word) {
        window.arrive(() -> window.page()
                .locator("button[value='%s']".formatted(word))
                .first()
                .click());
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
