package se.framsteg.plan.parts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.parts.PartLinks;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;

/** Who needs help says so with one press on their own page, and the lead hears of it at once. */
@HouseTest
class NeedNewsTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    PartLinks links;

    @Autowired
    Clock clock;

    PlanWorld world;
    Browser anybody;
    Browser lisa;
    UUID robin;
    ActionId action;
    String path;

    @BeforeEach
    void robin_has_something_to_do() {
        world = new PlanWorld(house, "varmland");
        anybody = new Browser(server);
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        robin = world.in(() -> house.getBean(Colleagues.class)
                .add(world.lisa(), NewColleague.called("Robin Lager", "Lagret", Lang.SV)));
        action = world.add("Täta <b>tryckluften</b>", new Action.Days(null, today().plusDays(200)), robin);
        path = "/varmland/part/"
                + world.in(() -> links.open(world.lisa(), robin, today().plusDays(60)))
                        .token();
    }

    @Test
    void help_is_one_press_on_the_page_and_the_lead_is_written_to_once_in_an_hour() {
        assertThat(Browser.html(anybody.get(path)))
                .contains("value=\"help\"", "value=\"stuck\"")
                .doesNotContain("<details", "name=\"line\"");
        assertThat(say(Map.of("word", "help"))).hasStatus(SEE_OTHER);
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Robin Lager behöver hjälp med det här i er plan", "Täta <b>tryckluften</b>")
                        .contains(world.path("plan/parts/" + robin)));
        assertThat(say(Map.of("word", "manage"))).hasStatus(SEE_OTHER);
        assertThat(say(Map.of("word", "help", "line", "Bär tungt"))).hasStatus(SEE_OTHER);
        assertThat(say(Map.of("word", "stuck", "line", "Bär tungt"))).hasStatus(SEE_OTHER);
        assertThat(letters()).as("once in an hour of one action").hasSize(1);
    }

    @Test
    void a_line_is_asked_for_where_it_is_needed_and_offered_after_a_call_for_help() {
        MvcTestResult stuck = say(Map.of("word", "stuck"));
        assertThat(stuck).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(stuck))
                .contains("Vad är det som stoppar?", "name=\"line\"")
                .doesNotContain("Noterat. De andra");
        String told = path + "?said=help&action=" + action.value();
        assertThat(say(Map.of("word", "help"))).hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get(told))).contains("Vad behövs? Skriv en rad, om du vill.");
        assertThat(say(Map.of("word", "help", "line", "En pall"))).hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get(told))).contains("En pall").doesNotContain("Vad behövs? Skriv en rad");
    }

    @Test
    void who_helps_says_that_it_is_done_and_who_answers_for_it_confirms() {
        UUID kalle = world.kalle().person().value();
        action = world.add("Laga porten", Action.Days.NONE, kalle, robin);
        MvcTestResult said = say(Map.of("word", "done"));
        assertThat(said).hasStatus(SEE_OTHER);
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.ONGOING);
        assertThat(Browser.html(anybody.get(Objects.requireNonNull(Browser.location(said)))))
                .contains("Åtgärden räknas som klar när Kalle Svets har bekräftat det.", "ska bekräfta det.")
                .doesNotContain("bra jobbat");
        var plan = lisa.get(world.path("plan"));
        assertThat(Browser.html(plan))
                .contains("Robin Lager säger att ”Laga porten” är klar", "Kalle Svets ska bekräfta det.")
                .contains("säger att det är klart", "Den är inte klar än");
        assertThat(letters()).anyMatch(each -> each.contains("Robin Lager säger att det här är klart i er plan"));
        String status = world.path("plan/actions/" + action.value() + "/status");
        assertThat(lisa.press(plan, status, Map.of("status", "done"))).hasStatus(SEE_OTHER);
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.DONE);
        assertThat(Browser.html(lisa.get(world.path("plan")))).doesNotContain("Kalle Svets ska bekräfta det.");
    }

    @Test
    void who_helps_confirms_nothing_that_they_have_said_themselves_and_a_lead_hears_of_it_after_a_call_for_help() {
        action = world.add(
                "Laga porten",
                Action.Days.NONE,
                robin,
                world.kalle().person().value(),
                world.lisa().person().value());
        say(Map.of("word", "help"));
        var kalle = new Browser(server);
        kalle.hold(world.work.kalle.token());
        String plan = world.path("plan");
        String status = world.path("plan/actions/" + action.value() + "/status");
        MvcTestResult said = press(kalle, status);
        assertThat(Browser.html(kalle.get(Objects.requireNonNull(Browser.location(said)))))
                .contains("räknas som klar när den som ansvarar");
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.ONGOING);
        assertThat(letters("Kalle Svets säger att det här är klart"))
                .as("a call for help does not use up the letter")
                .hasSize(1);
        assertThat(Browser.html(kalle.get(plan)))
                .contains("Kalle Svets säger att ”Laga porten” är klar")
                .doesNotContain("Ja, den är klar");
        press(kalle, status);
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.ONGOING);

        String lisas = world.path("plan/parts/" + world.lisa().person().value());
        lisa.press(lisa.get(lisas), lisas + "/actions/" + action.value(), Map.of("word", "done"));
        press(lisa, status);
        assertThat(world.action(action).course().status())
                .as("a lead who said so too")
                .isEqualTo(Action.Status.ONGOING);
        assertThat(say(Map.of("word", "done"))).hasStatus(SEE_OTHER);
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.DONE);
    }

    private MvcTestResult press(Browser by, String status) {
        String key =
                Browser.html(by.get(world.path("plan"))).replaceFirst("(?s).*?name=\"key\" value=\"([^\"]*)\".*", "$1");
        return by.post(status, Map.of("key", key, "status", "done"));
    }

    @Test
    void what_who_helps_has_said_to_be_done_is_taken_back_or_refused() {
        action = world.add(
                "Laga porten", Action.Days.NONE, world.kalle().person().value(), robin);
        say(Map.of("word", "done"));
        say(Map.of("word", "undo"));
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.PLANNED);
        assertThat(Browser.html(lisa.get(world.path("plan")))).doesNotContain("Kalle Svets ska bekräfta det.");
        say(Map.of("word", "done"));
        String answer = world.path("plan/parts/%s/actions/%s/answer".formatted(robin, action.value()));
        assertThat(lisa.press(lisa.get(world.path("plan")), answer, Map.of())).hasStatus(SEE_OTHER);
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.ONGOING);
        assertThat(Browser.html(lisa.get(world.path("plan")))).doesNotContain("Kalle Svets ska bekräfta det.");
    }

    @Test
    void nobody_waits_for_help_who_is_not_there_any_more() {
        assertThat(say(Map.of("word", "help"))).hasStatus(SEE_OTHER);
        assertThat(Browser.html(lisa.get(world.path("plan")))).contains("Någon väntar på er");
        world.in(() -> {
            house.getBean(Colleagues.class).leave(world.lisa(), robin);
            return true;
        });
        assertThat(Browser.html(lisa.get(world.path("plan")))).doesNotContain("Någon väntar på er");
    }

    @Test
    void a_code_on_paper_works_a_month_longer_than_the_work_takes() {
        String part = world.path("plan/parts/" + robin);
        assertThat(Browser.html(lisa.get(part))).contains("Låt koden gälla längre", "redan är utskrivna");
        assertThat(lisa.press(lisa.get(part), part + "/link", Map.of())).hasStatus(SEE_OTHER);
        var link = world.in(() -> links.find(world.lisa(), robin)).orElseThrow();
        assertThat(link.untilOn()).isEqualTo(today().plusDays(200).plusMonths(1));
        assertThat(path).endsWith(link.token());
    }

    private MvcTestResult say(Map<String, String> typed) {
        String word = path + "/actions/" + action.value();
        return anybody.press(anybody.get(path), word, typed);
    }

    private List<String> letters() {
        return letters("Robin Lager");
    }

    private List<String> letters(String saying) {
        String lisas = world.in(() -> house.getBean(Members.class)
                .find(world.lisa().person())
                .orElseThrow()
                .address());
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(lisas))
                .map(each -> Objects.requireNonNull(each.written()).text())
                .filter(each -> each.contains(saying))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
