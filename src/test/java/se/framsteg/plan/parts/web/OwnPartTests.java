package se.framsteg.plan.parts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Duration;
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
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.PersonalData;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.plan.parts.LinkToPart;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.parts.PartLinks;
import se.framsteg.plan.parts.Words;
import se.framsteg.shell.Lang;
import se.framsteg.shell.jobs.Tidying;

/** Somebody without an account opens their own part by a link, and nothing else. */
@HouseTest
class OwnPartTests {
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
    String address;
    UUID robin;
    ActionId action;
    LinkToPart link;

    @BeforeEach
    void robin_has_something_to_do() {
        world = new PlanWorld(house, "varmland");
        anybody = new Browser(server);
        address = "robin-" + UUID.randomUUID() + "@foretag.example";
        robin = world.in(() -> house.getBean(Colleagues.class)
                .add(world.lisa(), new NewColleague("Robin Lager", address, "Lagret", Lang.SV)));
        action = world.add("Täta tryckluften", new Action.Days(null, today().plusDays(3)), robin);
        world.add("Lisas hemlighet", Action.Days.NONE, world.lisa().person().value());
        link = open(60);
    }

    @Test
    void a_link_shows_whose_it_is_and_their_part_and_nothing_else_of_the_company() {
        assertThat(text())
                .contains(
                        "Det här är sidan för Robin Lager, Plåt &amp; Svets AB",
                        "Inte du? Stäng sidan och säg till Lisa Plåt")
                .contains("1. Täta tryckluften", "Lagret")
                .doesNotContain("Lisas hemlighet", "Kalle Svets");
        assertThat(anybody.get(path())).hasHeader("Cache-Control", "no-store");
        assertThat(world.action(action).version()).as("opening does nothing").isEqualTo(1);
    }

    @Test
    void done_is_said_with_one_press_under_their_own_name_and_taken_back() {
        say("done", "");
        assertThat(world.action(action).course().doneOn()).isEqualTo(today());
        assertThat(world.in(() -> house.getBean(Actions.class).changes(world.lisa(), action)))
                .filteredOn(each -> each.field().equals("status"))
                .singleElement()
                .satisfies(each -> assertThat(each.way()).isEqualTo(Way.LINK))
                .extracting(ActionChange::by)
                .isEqualTo("Robin Lager");
        assertThat(Browser.html(anybody.get(path() + "?said=done&action=" + action.value())))
                .contains("Klart, bra jobbat!", "Ångra");
        say("undo", "");
        assertThat(world.action(action).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void how_to_begin_and_whom_to_call_is_there_and_it_has_begun_is_one_press() {
        world.in(() -> house.getBean(Actions.class)
                .change(
                        world.lisa(),
                        action,
                        1,
                        new ActionDraft(
                                "Täta tryckluften",
                                null,
                                robin,
                                List.of(),
                                Action.Days.NONE,
                                Action.Means.NONE,
                                Action.Effect.NONE,
                                Action.Weight.NONE,
                                "",
                                "Lyssna vid kompressorn när allt är tyst."),
                        Way.SIGNED_IN));
        assertThat(text())
                .contains("Börja så här:", "Lyssna vid kompressorn när allt är tyst.", "På gång")
                .contains("href=\"mailto:")
                .doesNotContain("href=\"tel:");
        world.in(() -> {
            house.getBean(Colleagues.class).showNumber(world.lisa(), "+46701234567");
            return true;
        });
        assertThat(text()).contains("href=\"tel:+46701234567\"", "070-123 45 67");
        say("ongoing", "");
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.ONGOING);
        assertThat(Browser.html(anybody.get(path() + "?said=ongoing&action=" + action.value())))
                .contains("Noterat att det är på gång.", "Ångra")
                .doesNotContain("value=\"ongoing\"");
        say("undo", "");
        assertThat(world.action(action).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void another_address_makes_the_old_link_open_nothing_and_keeps_what_was_done() {
        say("help", "Bär tungt");
        Browser lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        String part = world.path("plan/parts/" + robin);
        assertThat(lisa.press(lisa.get(part), part, Map.of("name", "Robin Lager", "address", "robin")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en e-postadress");
        assertThat(lisa.press(lisa.get(part), part, Map.of("name", "Kalle Svets", "address", address)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("heter redan Kalle Svets");
        String other = "ny-" + address;
        String after = Objects.requireNonNull(Browser.location(
                lisa.press(lisa.get(part), part, Map.of("name", "Robin Lager", "address", other, "does", "Lagret"))));
        assertThat(Browser.html(lisa.get(after)))
                .contains("Länken till den gamla adressen fungerar inte längre.", other, "behöver hjälp");
        assertThat(anybody.get(path())).hasStatus(GONE);
        UUID owner = Objects.requireNonNull(world.action(action).owner());
        assertThat(owner).isNotEqualTo(robin);
        assertThat(needs()).extracting(Need::person).containsExactly(owner);
        assertThat(Browser.html(lisa.get(world.path("plan/parts")))).doesNotContain("De som har slutat");
    }

    @Test
    void a_name_is_mended_where_it_stands_and_not_by_colleagues_or_for_those_who_sign_in() {
        Browser lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        String part = world.path("plan/parts/" + robin);
        assertThat(lisa.press(lisa.get(part), part, Map.of("name", "Robin Lagerlöf", "address", address)))
                .hasStatus(SEE_OTHER);
        assertThat(text()).as("the same link").contains("Det här är sidan för Robin Lagerlöf");
        assertThat(world.action(action).owner()).isEqualTo(robin);
        Browser kalle = new Browser(server);
        kalle.hold(world.work.kalle.token());
        assertThat(Browser.html(kalle.get(part))).doesNotContain("name=\"name\"", "name=\"phone\"");
        kalle.press(kalle.get(part), part, Map.of("name", "Nisse", "does", "Lagret"));
        assertThat(text()).contains("Det här är sidan för Robin Lagerlöf");
        String kalles = world.path("plan/parts/" + world.kalle().person().value());
        assertThat(Browser.html(lisa.get(kalles))).contains("loggar in själv").doesNotContain("name=\"name\"");
        var elsewhere = new PlanWorld(house, "varmland");
        elsewhere.in(() -> house.getBean(Colleagues.class)
                .add(elsewhere.lisa(), new NewColleague("Robin Lagerlöf", address, "", Lang.SV)));
        assertThat(lisa.press(lisa.get(part), part, Map.of("name", "Robin L", "address", address)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("har en del hos ett annat företag också");
    }

    @Test
    void who_is_only_a_name_gets_an_address_and_keeps_the_code_on_paper() {
        UUID siv = world.in(
                () -> house.getBean(Colleagues.class).add(world.lisa(), NewColleague.called("Siv", "Lagret", Lang.SV)));
        LinkToPart paper = world.in(() -> links.open(world.lisa(), siv, today().plusDays(60)));
        Browser lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        String part = world.path("plan/parts/" + siv);
        assertThat(lisa.press(lisa.get(part), part, Map.of("name", "Siv Ek", "address", "siv-" + address)))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get("/varmland/part/" + paper.token())))
                .contains("Det här är sidan för Siv Ek");
        assertThat(Browser.html(lisa.get(part))).contains("siv-" + address);
    }

    @Test
    void who_is_stuck_says_with_what_and_who_needs_help_is_seen_until_somebody_has_helped() {
        assertThat(anybody.press(anybody.get(path()), word(), Map.of("word", "stuck", "line", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en rad om vad som stoppar");
        say("stuck", "Väntar på slang");
        assertThat(world.action(action).course())
                .isEqualTo(new Action.Course(Action.Status.ONGOING, null, "Väntar på slang"));
        assertThat(needs())
                .extracting(Need::kind, Need::name, Need::line)
                .containsExactly(tuple(Need.Kind.STUCK, "Robin Lager", "Väntar på slang"));
        Browser kalle = new Browser(server);
        kalle.hold(world.work.kalle.token());
        String seen = "Robin Lager har fastnat med ”Täta tryckluften”";
        assertThat(Browser.html(kalle.get(world.path("plan")))).contains(seen, "Väntar på slang");
        assertThat(Browser.html(kalle.get(world.path("plan/parts")))).contains(seen);
        assertThat(Browser.html(kalle.get(world.path("plan").replace("/plan", ""))))
                .contains(seen);
        String answer = world.path("plan/parts/%s/actions/%s/answer".formatted(robin, action.value()));
        assertThat(kalle.press(kalle.get(world.path("plan")), answer, Map.of())).hasStatus(SEE_OTHER);
        assertThat(Browser.html(kalle.get(world.path("plan")))).doesNotContain(seen);
        assertThat(needs()).isEmpty();
        assertThat(world.action(action).course().stuck()).isEmpty();

        say("help", "");
        assertThat(needs()).extracting(Need::kind).containsExactly(Need.Kind.HELP);
        assertThat(text()).contains("behöver hjälp");
        say("manage", "");
        assertThat(needs()).isEmpty();
        assertThat(world.action(action).course().status()).isEqualTo(Action.Status.ONGOING);
    }

    @Test
    void another_ones_action_is_not_theirs_to_speak_of() {
        ActionId other =
                world.add("Byt truck", Action.Days.NONE, world.kalle().person().value());
        Map<String, String> key = Browser.filled(anybody.get(path()), word(), Map.of("word", "done"));
        assertThat(anybody.post(path() + "/actions/" + other.value(), key)).hasStatus(NOT_FOUND);
        assertThat(world.action(other).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void a_link_that_is_over_taken_back_or_of_somebody_who_has_left_says_so_in_plain_words() {
        assertThat(Browser.html(anybody.get(path().replace("varmland", "dalarna"))))
                .contains("Adressen är inte hel");
        world.in(() -> {
            house.getBean(Colleagues.class).leave(world.lisa(), robin);
            return true;
        });
        assertThat(anybody.get(path()))
                .hasStatus(GONE)
                .bodyText()
                .contains("inte är kvar på företaget")
                .doesNotContain("Robin", "tryckluft");
        world.in(() -> {
            house.getBean(Colleagues.class).comeBack(world.lisa(), robin);
            return true;
        });
        assertThat(anybody.get(path())).as("an old link stays closed").hasStatus(GONE);
        link = open(5);
        assertThat(anybody.get(path())).hasStatus(OK);
        Map<String, String> key = Browser.filled(anybody.get(path()), word(), Map.of("word", "done"));
        world.in(() -> links.withdraw(world.lisa(), robin));
        assertThat(anybody.post(word(), key)).hasStatus(GONE);
        assertThat(anybody.get(path())).hasStatus(GONE).bodyText().contains("tagit tillbaka länken");
        link = open(-1);
        assertThat(anybody.get(path())).hasStatus(GONE).bodyText().contains("sista dag har passerat");
        LinkToPart later = open(30);
        assertThat(later.token()).isNotEqualTo(link.token());
        assertThat(anybody.get(path()))
                .as("a link that is over opens nothing again")
                .hasStatus(GONE);
    }

    @Test
    void handing_over_a_link_again_lets_the_same_one_work_longer() {
        LinkToPart again = open(90);
        assertThat(again.token()).isEqualTo(link.token());
        assertThat(again.untilOn()).isEqualTo(today().plusDays(90));
        assertThat(open(10).untilOn()).isEqualTo(today().plusDays(90));
    }

    @Test
    void a_code_opens_the_part_on_another_device_until_ten_wrong_ones() {
        String start = "/varmland/part";
        assertThat(code(start, address, link.code())).isEqualTo(path());
        for (int i = 0; i < 10; i++) {
            assertThat(code(start, address, link.code().equals("000000") ? "000001" : "000000"))
                    .endsWith("?wrong=true");
        }
        assertThat(code(start, address, link.code())).endsWith("?wrong=true");
        assertThat(code(start, "not an address", link.code())).endsWith("?wrong=true");
        assertThat(anybody.get(path())).as("the link still works").hasStatus(OK);
    }

    @Test
    void only_who_has_no_address_gets_a_code_on_paper_from_the_lead() {
        Browser lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        String mailed = world.path("plan/parts/") + robin;
        assertThat(Browser.html(lisa.get(mailed)))
                .contains("Robin Lager får länken i mejl")
                .doesNotContain("Gör en kod");
        UUID siv = world.in(() ->
                house.getBean(Colleagues.class).add(world.lisa(), NewColleague.called("Siv Verkstad", "", Lang.SV)));
        String unmailed = world.path("plan/parts/") + siv;
        int without = lisa.get(unmailed + "/part.pdf").getResponse().getContentAsByteArray().length;
        assertThat(lisa.press(lisa.get(unmailed), unmailed + "/link", Map.of())).hasStatus(SEE_OTHER);
        assertThat(lisa.get(unmailed + "/part.pdf").getResponse().getContentAsByteArray().length)
                .isGreaterThan(without);
        assertThat(lisa.press(lisa.get(unmailed), unmailed + "/link/withdrawal", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(world.in(() -> links.find(world.lisa(), siv))).isEmpty();
        assertThat(lisa.post(mailed + "/link", Browser.filled(lisa.get(unmailed), unmailed + "/link", Map.of())))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void what_is_kept_of_links_and_needs_is_the_persons_to_get_and_to_take_away() {
        say("help", "Bär tungt");
        Person person = world.in(
                () -> house.getBean(Members.class).find(new PersonId(robin)).orElseThrow());
        PersonalData data = house.getBean("partsData", PersonalData.class);
        TransactionTemplate transactions = house.getBean(TransactionTemplate.class);
        assertThat(Objects.requireNonNull(transactions.execute(_ -> data.export(person)))
                        .toString())
                .contains("Bär tungt", "until_on");
        transactions.executeWithoutResult(_ -> data.erase(person));
        assertThat(anybody.get(path())).hasStatus(GONE);
        assertThat(needs()).isEmpty();
        assertThat(Objects.requireNonNull(transactions.execute(_ -> data.export(person)))
                        .values())
                .allMatch(List::isEmpty);
    }

    @Test
    void old_links_are_forgotten() {
        TransactionTemplate transactions = house.getBean(TransactionTemplate.class);
        transactions.executeWithoutResult(
                _ -> house.getBean("partsData", Tidying.class).forgetOld(clock.instant()));
        assertThat(anybody.get(path())).hasStatus(OK);
        transactions.executeWithoutResult(_ -> List.of("partsData", "partCodes")
                .forEach(name -> house.getBean(name, Tidying.class)
                        .forgetOld(clock.instant().plus(Duration.ofDays(400)))));
        assertThat(anybody.get(path())).hasStatus(GONE).bodyText().contains("Adressen är inte hel");
    }

    private String code(String start, String who, String code) {
        MvcTestResult answer = anybody.press(anybody.get(start), start, Map.of("address", who, "code", code));
        return Objects.requireNonNull(Browser.location(answer));
    }

    private void say(String word, String line) {
        assertThat(anybody.press(anybody.get(path()), word(), Map.of("word", word, "line", line)))
                .hasStatus(SEE_OTHER);
    }

    private List<Need> needs() {
        return world.in(() -> house.getBean(Words.class).needs(world.lisa()));
    }

    private LinkToPart open(int days) {
        return world.in(() -> links.open(world.lisa(), robin, today().plusDays(days)));
    }

    private String path() {
        return "/varmland/part/" + link.token();
    }

    private String word() {
        return path() + "/actions/" + action.value();
    }

    private String text() {
        MvcTestResult page = anybody.get(path());
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
