package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.plan.followup.Turn;
import se.framsteg.plan.shown.SharedSheetWorld;

/** Half a year after the course a company says on a telephone how it goes, in two minutes, and shows the board what came of it. */
@Journey
class FollowUpJourney {
    private static final String REGION = "kalmar";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void a_lead_says_by_a_link_on_a_telephone_how_it_goes() {
        var world = FollowUpWorld.after(house, REGION, 6);
        ActionId air = world.add("Täta tryckluften", world.today.minusDays(3));
        ActionId lamps = world.add("Byta lampor", null);
        String link = "/%s/check-in/%s".formatted(REGION, world.link(Turn.HALF_YEAR));
        try (var anna = Window.telephone(port)) {
            anna.open(link);
            assertThat(anna.words()).contains("Du går vidare som Anna Berg");
            look(anna);
            anna.link("Gå vidare som Anna Berg");
            look(anna);
            anna.page().locator("input[name='how-1'][value='done']").check();
            assertThat(anna.page().locator("#words-1").isVisible()).isFalse();
            anna.page().locator("input[name='how-2'][value='stuck']").check();
            anna.page().locator("#words-2").fill("Elektrikern svarar inte");
            anna.button("Spara så länge");
            assertThat(anna.words()).contains("Sparat");
            look(anna);
            anna.button("Skicka");
            assertThat(anna.words()).contains("Tack!", "Samma 24 påståenden");
            look(anna);
            anna.button("Svara på påståendena");
            look(anna);
            look(anna.open("/%s/check-in/nope".formatted(REGION)));
        }
        assertThat(world.action(air).course().status()).isEqualTo(Action.Status.DONE);
        assertThat(world.action(lamps).course().stuck()).isEqualTo("Elektrikern svarar inte");
        try (var anna = Window.telephone(port).signedIn(world.surveys.anna.token())) {
            look(anna.open(world.path("check-ins")));
            assertThat(anna.words()).contains("Skickat av Anna Berg");
            look(anna.open(world.path("check-ins/half-year")));
            look(anna.open(world.path("outcome")));
            assertThat(anna.words()).contains("1 av 2 åtgärder är klara");
            anna.arrive(() ->
                    anna.page().locator("td a[href*='/plan/outcome/']").first().click());
            look(anna);
            anna.page().locator("#saving").fill("12 000");
            anna.page().locator("#confidence").selectOption("high");
            anna.button("Spara");
            assertThat(anna.words()).contains("12 000 kronor sparade. Vår egen uppgift");
            look(anna);
            look(anna.open(world.path("take")));
            SharedSheetWorld.adopted(house, world.lead());
            look(anna.open(world.path("sheets")));
            anna.button("Gör bladet");
            assertThat(anna.words()).contains("Bladet är klart");
            look(anna);
            anna.page().getByText("Öppna bladet").first().click();
            assertThat(anna.words()).contains("Styrelsen antog strategin");
            look(anna);
            look(anna.open("/%s/sheet/nope".formatted(REGION)));
        }
    }

    @Test
    void a_promoter_types_what_is_said_in_a_call() {
        var world = FollowUpWorld.after(house, REGION, 3);
        world.add("Täta tryckluften", world.today.minusDays(30));
        String company = "/companies/" + world.surveys.company;
        String programme = world.surveys.course.programme.slug();
        try (var petra = Window.telephone(port).signedIn(world.surveys.petra.token())) {
            look(petra.open("/%s/promote".formatted(REGION)));
            assertThat(petra.words()).contains("1 åtgärd har varit försenad i mer än två veckor");
            look(petra.open("/%s/promote/%s%s/check-in".formatted(REGION, programme, company)));
            petra.page().locator("input[name='how-1'][value='ongoing']").check();
            petra.button("Spara svaren");
            assertThat(petra.words()).contains("Svaren är sparade");
            look(petra);
        }
        try (var maja = Window.telephone(port).signedIn(world.surveys.course.aid.maja.token())) {
            look(maja.open("/%s/manage/%s%s/check-in".formatted(REGION, programme, company)));
        }
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
