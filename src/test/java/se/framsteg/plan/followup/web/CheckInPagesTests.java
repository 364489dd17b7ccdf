package se.framsteg.plan.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.plan.followup.Turn;
import se.framsteg.shell.mail.Mails;

@HouseTest
class CheckInPagesTests {
    private static final String REGION = "orebro";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    FollowUpWorld world;
    ActionId air;
    ActionId lamps;

    @BeforeEach
    void half_a_year_after_a_round() {
        world = FollowUpWorld.after(house, REGION, 6);
        air = world.add("Täta tryckluften", world.today.minusDays(3));
        lamps = world.add("Byta <lampor> & rör 💡", null);
    }

    @Test
    void a_link_says_whose_it_is_and_opening_it_does_nothing() {
        var browser = new Browser(server);
        String path = "/" + REGION + "/check-in/" + world.link(Turn.HALF_YEAR);
        assertThat(Browser.html(browser.get(path)))
                .contains("Du går vidare som Anna Berg, Plåt &amp; Svets AB", "Gå vidare som Anna Berg")
                .doesNotContain("tryckluften");
        assertThat(Browser.html(browser.get(path + "/actions")))
                .contains("Täta tryckluften", "Skulle ha varit klar", "Byta &lt;lampor&gt; &amp; rör 💡");
        assertThat(world.action(air).course()).isEqualTo(Action.Course.PLANNED);
        assertThat(browser.hasCookie()).isFalse();
        assertThat(new Browser(server).get("/" + REGION + "/check-in/nope")).hasStatus(410);
    }

    @Test
    void what_is_said_by_link_is_done_once_and_leads_on_to_the_statements() {
        var browser = new Browser(server);
        String path = "/" + REGION + "/check-in/" + world.link(Turn.HALF_YEAR);
        MvcTestResult form = browser.get(path + "/actions");
        Map<String, String> fields = Browser.filled(
                form,
                path + "/actions",
                Map.of("how-1", "done", "when-1", "", "how-2", "stuck", "words-2", "Inga pengar"));
        assertThat(browser.post(path + "/actions", fields)).hasStatus(303);
        assertThat(browser.post(path + "/actions", fields)).as("a double click").hasStatus(303);
        assertThat(world.action(air).course().doneOn()).isEqualTo(world.today);
        assertThat(world.action(lamps).course().stuck()).isEqualTo("Inga pengar");
        MvcTestResult thanks = browser.get(path);
        assertThat(Browser.html(thanks)).contains("Tack!", "Samma 24 påståenden", "frivilligt");
        MvcTestResult on = browser.press(thanks, path + "/statements", Map.of());
        assertThat(Browser.html(browser.get(String.valueOf(Browser.location(on)))))
                .contains("Du går vidare som Anna Berg");
    }

    @Test
    void what_cannot_be_is_said_in_plain_words_and_what_is_typed_stays() {
        var anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
        String path = world.path("check-ins/half-year");
        MvcTestResult form = anna.get(path);
        MvcTestResult nothing = anna.press(form, path, Map.of());
        assertThat(nothing).hasStatus(422);
        assertThat(Browser.html(nothing)).contains("Säg hur det går med minst en åtgärd");
        LocalDate ahead = world.today.plusDays(1);
        MvcTestResult wrong = anna.press(
                form,
                path,
                Map.of("how-1", "done", "when-1", ahead.toString(), "how-2", "stuck", "changed", "Kallare"));
        assertThat(wrong).hasStatus(422);
        assertThat(Browser.html(wrong))
                .contains("Den får inte ligga framåt i tiden", "Skriv en rad om vad som står i vägen")
                .contains("value=\"" + ahead + "\"", "value=\"Kallare\"");
        MvcTestResult tooLong = anna.press(form, path, Map.of("later", "true", "changed", "x".repeat(10_000)));
        assertThat(tooLong).hasStatus(422);
        assertThat(world.action(air).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void the_companys_home_says_that_it_is_time_until_it_is_said() {
        var anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
        String home = world.path("").replaceAll("/plan/$", "");
        assertThat(Browser.html(anna.get(home)))
                .contains("Hur går det med det ni har planerat?", world.path("check-ins/half-year"));
        String path = world.path("check-ins/half-year");
        anna.press(anna.get(path), path, Map.of("how-1", "ongoing"));
        assertThat(Browser.html(anna.get(home))).doesNotContain(path);
    }

    @Test
    void half_typed_is_kept_and_found_again() {
        var anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
        String path = world.path("check-ins/half-year");
        MvcTestResult kept = anna.press(anna.get(path), path, Map.of("how-1", "stuck", "later", "true"));
        assertThat(Browser.html(anna.get(String.valueOf(Browser.location(kept)))))
                .contains("Sparat. Det är inte skickat än")
                .containsPattern("name=\"how-1\" value=\"stuck\" checked");
        assertThat(Browser.html(anna.get(world.path("check-ins"))))
                .contains("Påbörjat av Anna Berg", "Tre månader efter", "Ett år efter");
    }

    @Test
    void nothing_is_kept_of_what_nobody_asks_about() {
        var anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
        String path = world.path("check-ins/half-year");
        Map<String, String> typed = Map.of("how-1", "ongoing", "words-999", "Annat", "how-3", "done", "later", "true");
        assertThat(anna.press(anna.get(path), path, typed)).hasStatus(303);
        assertThat(world.in(() -> house.getBean(CheckIns.class)
                        .find(world.anna(), world.part(), Turn.HALF_YEAR)
                        .orElseThrow()
                        .typed()))
                .containsOnlyKeys("how-1");
    }

    @Test
    void what_was_done_was_not_done_long_before_it_was_written_down() {
        var anna = new Browser(server);
        anna.hold(world.surveys.anna.token());
        String path = world.path("check-ins/half-year");
        String early = world.today.minusYears(2).toString();
        MvcTestResult wrong = anna.press(anna.get(path), path, Map.of("how-1", "done", "when-1", early));
        assertThat(wrong).hasStatus(422);
        assertThat(Browser.html(wrong)).contains("Så länge har åtgärden inte varit med");
    }

    @Test
    void a_company_whose_round_goes_on_is_told_when_it_will_be_asked() {
        var early = new FollowUpWorld(house, REGION, -3);
        var anna = new Browser(server);
        anna.hold(early.surveys.anna.token());
        for (String path : new String[] {"check-ins", "check-ins/year"}) {
            assertThat(Browser.html(anna.get(early.path(path))))
                    .contains("Första gången blir tre månader efter att er omgång är slut");
        }
    }

    @Test
    void a_promoter_types_what_was_said_in_a_call_and_the_company_makes_it_its_own() {
        String path = "/%s/promote/%s/companies/%s/check-in"
                .formatted(REGION, world.surveys.course.programme.slug(), world.surveys.company);
        var petra = new Browser(server);
        petra.hold(world.surveys.petra.token());
        MvcTestResult form = petra.get(path);
        assertThat(Browser.html(form)).contains("Täta tryckluften", "Anna Berg, kontaktperson");
        MvcTestResult missing = petra.press(form, path, Map.of("how-1", "ongoing", "calledOn", "2020-01-01"));
        assertThat(missing).hasStatus(422);
        assertThat(Browser.html(missing)).contains("Välj vem du har pratat med", "högst 60 dagar bakåt");
        String anna = world.lead().person().value().toString();
        MvcTestResult taken =
                petra.press(form, path, Map.of("person", anna, "calledOn", world.today.toString(), "how-1", "ongoing"));
        assertThat(Browser.html(petra.get(String.valueOf(Browser.location(taken)))))
                .contains("Svaren är sparade, och företaget har fått ett mejl");
        assertThat(world.action(air).course().status()).isEqualTo(Action.Status.ONGOING);
        assertThat(house.getBean(Mails.class).kept())
                .anyMatch(letter -> letter.toString().contains("Det här sa Plåt & Svets AB i telefon"));

        String link = "/" + REGION + "/check-in/" + world.link(Turn.HALF_YEAR);
        var browser = new Browser(server);
        assertThat(Browser.html(browser.get(link))).contains("Inskrivet per telefon, av Petra Palm", "Stämmer det?");
        browser.press(browser.get(link + "/actions"), link + "/actions", Map.of("how-1", "done"));
        assertThat(Browser.html(browser.get(link))).contains("Skickat av Anna Berg");
        MvcTestResult late = petra.press(
                petra.get(path), path, Map.of("person", anna, "calledOn", world.today.toString(), "how-2", "dropped"));
        assertThat(late).hasStatus(409);
        assertThat(Browser.html(late)).contains("Företaget har redan svarat på egen hand");
        assertThat(world.action(lamps).course().status()).isEqualTo(Action.Status.PLANNED);
    }

    @Test
    void a_promoter_is_told_when_it_is_not_time_to_ask() {
        var early = new FollowUpWorld(house, REGION, 10);
        String path = "/%s/promote/%s/companies/%s/check-in"
                .formatted(REGION, early.surveys.course.programme.slug(), early.surveys.company);
        var petra = new Browser(server);
        petra.hold(early.surveys.petra.token());
        assertThat(Browser.html(petra.get(path))).contains("Det är inte dags att fråga än");
    }
}
