package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.shell.mail.Mails;

/** From an empty plan to one that the board has adopted, with a reservation; then it changes, and is adopted anew. */
@Journey
class AdoptionJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    AdoptionWorld world;

    @BeforeEach
    void a_company_without_a_plan() {
        world = new AdoptionWorld(house, "varmland");
    }

    @Test
    void a_board_adopts_a_plan_with_a_reservation_and_adopts_it_anew() {
        String gunvors = "gunvor-" + UUID.randomUUID() + "@foretag.example";
        try (var lisa = Window.telephone(port).signedIn(world.plan.work.lisa.token());
                var gunvor = Window.telephone(port);
                var sten = Window.withoutScript(port)) {
            look(lisa.open(world.plan.path("plan/decisions")));
            lisa.link("Skriv ett förslag till beslut");
            assertThat(lisa.words()).contains("Det här saknas innan planen kan läggas fram");
            world.ready();
            look(lisa.open(world.plan.path("plan/decisions/board")));
            member(lisa, "Gunvor Ek", "ordförande", gunvors);
            member(lisa, "Sten Sax", "ledamot", "");
            lisa.link("Till förslaget");
            lisa.page().getByLabel("Risker").fill("Trucken kan bli försenad");
            lisa.page().getByLabel("Om ni inte gör något alls").fill("52 000 kronor om året");
            lisa.choose("Vem har ansvaret?", "Lisa Plåt");
            look(lisa);
            lisa.button("Frys och lägg fram");
            assertThat(lisa.words()).contains("Versionen är fryst", "väntar på beslut");
            look(lisa);
            lisa.link("Var och en svarar med egen länk");
            look(lisa);
            lisa.button("Skicka länkarna");
            assertThat(lisa.words()).contains("0 av 2 har svarat");
            look(lisa);
            String stens = lisa.page().locator("input[readonly]").inputValue();

            gunvor.open(mailed(gunvors));
            assertThat(gunvor.words()).contains("Du går vidare som Gunvor Ek").doesNotContain("Täta tryckluften");
            look(gunvor);
            gunvor.link("Gå vidare som Gunvor Ek");
            assertThat(gunvor.words()).contains("Täta tryckluften", "Trucken kan bli försenad");
            gunvor.page().getByLabel("Din fråga").fill("Vad kostar det att vänta?");
            gunvor.button("Ställ frågan");
            look(gunvor);
            gunvor.button("Jag godkänner");
            assertThat(gunvor.words()).contains("Du har godkänt");

            sten.open(stens.replaceFirst("https?://[^/]+", ""));
            sten.link("Gå vidare som Sten Sax");
            sten.page().getByLabel("Din reservation").fill("Trucken kan vänta ett år");
            sten.button("Jag reserverar mig");
            assertThat(sten.words()).contains("Vad kostar det att vänta?");

            lisa.arrive(() -> lisa.page().reload());
            assertThat(lisa.words()).contains("Trucken kan vänta ett år", "Hälften eller färre har godkänt");
            lisa.page().getByLabel("Ditt svar").fill("4 300 kronor i månaden");
            lisa.button("Svara");
            look(lisa);
            sten.open(stens.replaceFirst("https?://[^/]+", "")).link("Gå vidare som Sten Sax");
            assertThat(sten.words()).contains("4 300 kronor i månaden");
            lisa.open(world.plan.path("plan/decisions/" + newest() + "/meeting"));
            look(lisa);
            lisa.choose("Vad blev beslutet?", "Antagen som den är");
            lisa.page().getByLabel("Dag för mötet").fill(world.today.toString());
            lisa.page().getByLabel("Jag vet att ett inskrivet beslut").check();
            lisa.button("Skriv in beslutet");
            assertThat(lisa.words()).contains("antagen av styrelsen", "Gunvor Ek, ordförande: var med");
            look(lisa);
            gunvor.arrive(() -> gunvor.page().reload());
            assertThat(gunvor.words()).contains("Beslutet är fattat", "antagen av styrelsen");
            look(gunvor);
            look(lisa.open(world.plan.path("plan/decisions/" + newest() + "/plan")));

            world.add("Mät elen varje vecka", 40, world.lisa());
            lisa.open(world.plan.path("plan/decisions"));
            assertThat(lisa.words()).contains("Ny åtgärd: 4 Mät elen varje vecka", "Det som beslutades står kvar");
            look(lisa);
            lisa.link("Lägg fram en ny version");
            lisa.button("Frys och lägg fram");
            lisa.link("Var och en svarar med egen länk");
            lisa.button("Skicka länkarna");
            gunvor.open(mailed(gunvors)).link("Gå vidare som Gunvor Ek");
            gunvor.button("Jag godkänner");
            sten.open(lisa.page().locator("input[readonly]").inputValue().replaceFirst("https?://[^/]+", ""))
                    .link("Gå vidare som Sten Sax");
            sten.button("Jag godkänner");
            lisa.arrive(() -> lisa.page().reload());
            lisa.button("Avsluta, versionen är antagen");
            assertThat(lisa.words()).contains("antagen av styrelsen");
            lisa.open(world.plan.path("plan/decisions"));
            assertThat(lisa.words())
                    .contains("Version 2 gäller", "Strategin och planen är precis som när de beslutades");
        }
    }

    @Test
    void anybody_checks_a_paper_and_a_code_opens_the_page_elsewhere() {
        String hash = world.ready().frozen().hash();
        try (var anybody = Window.telephone(port)) {
            look(anybody.open("/varmland/verify"));
            anybody.page().getByLabel("Fingeravtrycket").fill(hash);
            anybody.button("Kontrollera");
            assertThat(anybody.words()).contains("Den är inte antagen");
            look(anybody);
            look(anybody.open("/varmland/decision?wrong=true"));
        }
    }

    private static void member(Window lisa, String name, String does, String address) {
        lisa.page().getByLabel("Namn").fill(name);
        lisa.page().getByLabel("Roll").fill(does);
        lisa.page().getByLabel("E-postadress").fill(address);
        lisa.button("Lägg till");
        look(lisa);
    }

    private String newest() {
        return world.in(() -> world.versions().of(world.lisa()))
                .getFirst()
                .id()
                .value()
                .toString();
    }

    /** The path of the link in the newest letter to an address. */
    private String mailed(String address) {
        String letter = house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        return letter.replaceAll("(?s).*(/varmland/decision/[\\w-]{43}).*", "$1");
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
