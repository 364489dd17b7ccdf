package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.RequestsWorld;
import se.framsteg.people.Role;
import se.framsteg.world.Someone;

/** Whoever has a question meets a person: a visitor asks and gets an answer, and where nobody answers others are told. */
@Journey
class AskJourney {
    /** Sooner than this only a machine has read the page and written its question. */
    private static final int READING_MS = 3500;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    RequestsWorld world;

    @BeforeEach
    void a_region_with_two_promoters() {
        world = new RequestsWorld(house, "vastmanland");
    }

    @Test
    void a_visitor_asks_and_gets_an_answer() {
        try (var anna = Window.telephone(port);
                var petra = Window.onto(port).signedIn(world.petra.token());
                var maja = Window.onto(port).signedIn(world.maja.token())) {
            look(maja.open("/vastmanland/manage/routes"));
            maja.choose("Ansvarig", "Nuvab: Petra Främjare");
            maja.button("Spara raden");
            assertThat(maja.words()).contains("Nuvab: Petra Främjare").doesNotContain("Det finns inga rader än");
            look(maja);

            look(anna.open("/vastmanland"));
            anna.link("Fråga oss");
            look(anna);
            assertThat(anna.words()).contains("Du får svar inom 2 arbetsdagar");
            ask(anna, "Hur kommer vi igång med klimatbokslut?", "");
            assertThat(anna.words()).contains("Tack! Din fråga är skickad.", "Petra Främjare, Nuvab");
            look(anna);

            look(petra.open("/vastmanland/promote"));
            petra.link("Frågorna");
            look(petra);
            petra.link("Anna Berg");
            look(petra);
            petra.page().getByLabel("Ditt svar").fill("Börja med elräkningen, så hjälps vi åt.");
            petra.button("Skicka svaret");
            assertThat(petra.words()).contains("Svaret är skickat.");

            anna.page().reload();
            assertThat(anna.words()).contains("Börja med elräkningen, så hjälps vi åt.", "Fick du hjälp?");
            anna.choose("Fick du den hjälp du behövde?", "Ja");
            anna.button("Svara");
            assertThat(anna.words()).contains("Tack för att du berättade.");
            look(anna);
            anna.link("Be om att få din fråga borttagen");
            look(anna);
            anna.button("Be regionen ta bort frågan");
            assertThat(anna.words()).contains("Nu vet regionen att du vill få bort din fråga.");
            maja.open("/vastmanland/manage").link("En person vill få sin fråga borttagen.");
            look(maja);
            maja.link("Anna Berg");
            look(maja);
            maja.button("Ta bort frågan");
            assertThat(maja.words()).contains("Frågan tas bort inom två dygn.");
        }
    }

    @Test
    void silence_is_heard_by_a_colleague_and_then_by_the_region() {
        world.row(null, world.nuvab, world.petra);
        String token = world.ask("Finns det stöd för solceller?", UUID.randomUUID() + "@foretag.example");
        Request asked = world.request(token);
        world.listen(asked.promisedAt().minusSeconds(1));
        world.listen(asked.promisedAt());
        world.listen(asked.promisedAt().plus(Duration.ofDays(6)));
        try (var anna = Window.onto(port);
                var pia = Window.onto(port).signedIn(world.pia.token());
                var maja = Window.onto(port).signedIn(world.maja.token())) {
            look(anna.open("/vastmanland/ask/" + token));
            assertThat(anna.words()).contains("Vi har inte svarat i tid", "Svaret dröjde");
            pia.open("/vastmanland/promote/requests");
            assertThat(pia.words()).contains("Väntar på dig", "Anna Berg");
            maja.open("/vastmanland/manage").link("Frågorna");
            look(maja);
            maja.link("Anna Berg, Plåt & Svets AB");
            look(maja);
            assertThat(maja.words()).contains("Svaret dröjde, och regionen fick veta det");
            maja.page().getByLabel("Ditt svar").fill("Ja, sök hos Energimyndigheten.");
            maja.button("Skicka svaret");
            assertThat(anna.open("/vastmanland/ask/" + token).words()).contains("Ja, sök hos Energimyndigheten.");
        }
    }

    @Test
    void somebody_of_a_company_asks_without_script() {
        UUID company = world.course.company("Utan Skript AB", "Höst", "accepted", world.nuvab);
        Someone lena = world.course.person(Role.LEAD, company, "Lena Lind");
        String inside = "/vastmanland/company/%s/requests".formatted(company);
        try (var seen = Window.onto(port).signedIn(lena.token());
                var plain = Window.withoutScript(port).signedIn(lena.token())) {
            look(seen.open(inside));
            plain.open(inside);
            plain.page().getByLabel("Din fråga").fill("Vem kan hjälpa oss?");
            plain.choose("Vad handlar den om?", "Något annat");
            plain.choose("Var finns ni?", "Någon annanstans");
            plain.button("Skicka frågan");
            assertThat(plain.words()).contains("Tack! Din fråga är skickad.", "Ansvarig för svaret: Nuvab");
            look(seen.open(inside));
            assertThat(seen.words()).contains("Det du har frågat");
        }
    }

    private static void ask(Window window, String text, String company) {
        window.page().getByLabel("Din fråga").fill(text);
        window.choose("Vad handlar den om?", "Klimat och transporter");
        window.choose("Var finns ni?", "Någon annanstans");
        window.page().getByLabel("Ditt namn").fill("Anna Berg");
        window.page().getByLabel("Företag").fill(company);
        window.page().getByLabel("Din e-postadress").fill(UUID.randomUUID() + "@foretag.example");
        window.page().waitForTimeout(READING_MS);
        window.button("Skicka frågan");
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
