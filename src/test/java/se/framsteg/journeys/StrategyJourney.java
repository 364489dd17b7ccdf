package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Topic;
import se.framsteg.shell.Ids;

/** A company writes its strategy: on a telephone, from what it has written before, with a colleague, and hands it in. */
@Journey
class StrategyJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    PlanWorld world;

    @BeforeEach
    void a_company_in_its_sixth_week() {
        world = new PlanWorld(house, "varmland");
        topic("Spill", "5");
        topic("Olja", "4");
        topic("El", "4");
        world.work.write(
                world.lisa(),
                "task-and-team",
                Integer.MAX_VALUE,
                Map.of(AnswerPlace.once("why"), "Vi vill sluta elda upp virke för 140 000 kronor om året."));
    }

    private void topic(String name, String much) {
        UUID row = Ids.next();
        var typed = new HashMap<AnswerPlace, String>();
        Map.of(
                        "topic", name,
                        "direction", "negative",
                        "much", much,
                        "likely", "5",
                        "cost", "1",
                        "motive", "Det kostar oss varje år.")
                .forEach((field, value) -> typed.put(AnswerPlace.in("topics", row, field), value));
        world.work.write(world.lisa(), "materiality-map", Integer.MAX_VALUE, typed);
    }

    @Test
    void a_lead_writes_it_on_a_telephone_from_what_is_written_before_and_hands_it_in() {
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("strategy"));
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.page().locator("#stop-doing").fill("Elda spill");
            lisa.button("Hämta 3 frågor från arbetsbladet");
            assertThat(world.plan().topics()).extracting(Topic::name).containsExactly("Spill", "Olja", "El");
            assertThat(lisa.page().locator("#stop-doing").inputValue()).isEqualTo("Elda spill");
            lisa.page().locator("summary").first().click();
            lisa.arrive(
                    () -> lisa.page().locator("details[open] button").first().click());
            assertThat(lisa.page().locator("#vision").inputValue())
                    .isEqualTo("Vi vill sluta elda upp virke för 140 000 kronor om året.");
            lisa.page().locator("#bet-1").fill("Täta tryckluften");
            lisa.page().locator("#valid-to").fill("2028-12-31");
            lisa.arrive(() -> lisa.page().locator(".saving button").click());
            assertThat(lisa.words())
                    .contains("Sparat.", "Skriv minst ett mål på kursens arbetsblad.")
                    .doesNotContain("Inget saknas", "Skriv vart ni ska.");
            assertThat(lisa.hindrances()).isEmpty();
            lisa.link("Tidigare versioner");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.open(world.path("strategy/versions/1"));
            assertThat(lisa.words()).contains("Återställ allt som det stod då");
            assertThat(lisa.hindrances()).isEmpty();
            lisa.open(world.work.path("strategy"));
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.button("Lämna in");
            assertThat(lisa.words()).contains("Ni lämnade in det här");
            assertThat(lisa.hindrances()).isEmpty();
            lisa.open(world.work.path("action-plan"));
            assertThat(lisa.words()).contains("Skriv fler åtgärder");
            assertThat(lisa.hindrances()).isEmpty();
        }
    }

    @Test
    void two_who_write_at_once_lose_nothing_and_it_works_without_script() {
        try (var lisa = Window.withoutScript(port).signedIn(world.work.lisa.token());
                var kalle = Window.onto(port).signedIn(world.work.kalle.token())) {
            lisa.open(world.path("strategy"));
            kalle.open(world.path("strategy"));
            lisa.page().locator("#vision").fill("Lisas ord");
            lisa.arrive(() -> lisa.page().locator(".saving button").click());
            kalle.page().locator("#vision").fill("Kalles ord");
            kalle.page().locator("#ambition-year").fill("snart");
            kalle.arrive(() -> kalle.page().locator(".saving button").click());
            assertThat(kalle.words()).contains("Lisa Plåt skrev samtidigt:", "Lisas ord", "Skriv ett år");
            assertThat(kalle.hindrances()).isEmpty();
            assertThat(kalle.page().locator("#vision").inputValue()).isEqualTo("Kalles ord");
            kalle.page().locator("#ambition-year").fill("2030");
            kalle.arrive(() -> kalle.page().locator(".saving button").click());
            assertThat(world.plan().strategy().vision()).isEqualTo("Kalles ord");
            assertThat(world.plan().strategy().ambitionYear()).isEqualTo(2030);
        }
    }
}
