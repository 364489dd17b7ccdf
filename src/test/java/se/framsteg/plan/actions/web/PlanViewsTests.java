package se.framsteg.plan.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.meetings.Guest;
import se.framsteg.meetings.OwnAddresses;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.shell.Lang;

@HouseTest
class PlanViewsTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    PlanWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
    }

    @Test
    void the_timeline_shows_when_what_is_to_be_done_with_its_months_and_leads_to_each() {
        assertThat(text("plan/timeline"))
                .contains("När åtgärderna har slutdatum")
                .doesNotContain("<svg width=\"100%");
        world.add("Byt lamporna", new Action.Days(today().plusDays(10), today().plusYears(2)), null);
        world.add(
                "Täta tryckluften",
                new Action.Days(null, today().minusDays(1)),
                world.lisa().person().value());
        world.add("Mät spillet");
        String page = text("plan/timeline");
        assertThat(page)
                .contains("2 åtgärder i den ordning de ska vara klara. En är försenad.", "I dag")
                .contains("En åtgärd har inget slutdatum och syns inte här.", "Planerad, försenad. Lisa Plåt.");
        assertThat(page.indexOf("Täta tryckluften")).isLessThan(page.indexOf("Byt lamporna"));
        assertThat(page)
                .contains("href=\""
                        + world.path("plan/actions/"
                                + world.plan().actions().getFirst().id().value()))
                .contains(">jan. " + (today().getYear() + 1) + "</text>")
                .doesNotContain("Det här blir inte av");
        world.in(() -> house.getBean(Actions.class)
                .progress(
                        world.lisa(),
                        world.plan().actions().getFirst().id(),
                        Action.Status.CANCELLED,
                        null,
                        "",
                        Way.SIGNED_IN));
        String dropped = text("plan/timeline");
        assertThat(dropped.indexOf("Byt lamporna")).isGreaterThan(dropped.indexOf("Det här blir inte av"));
    }

    @Test
    void what_means_much_and_is_easy_comes_first() {
        assertThat(text("plan/grid")).contains("När ni har sagt hur mycket");
        weigh("Byt oljepannan", 5, 4);
        weigh("Täta tryckluften", 4, 1);
        world.add("Mät spillet");
        String page = text("plan/grid");
        assertThat(page).contains("plane-mark-chosen", "De här är inte vägda än", "betyder 4, svårt 1");
        String order = page.substring(page.indexOf("En ordning att börja i"));
        assertThat(order.indexOf("Täta tryckluften")).isLessThan(order.indexOf("Byt oljepannan"));
        assertThat(order.indexOf("Byt oljepannan")).isLessThan(order.indexOf("Mät spillet"));
    }

    @Test
    void ones_own_part_is_what_one_owns_or_helps_with_next_first() {
        assertThat(text("plan/mine")).contains("Du har inget i planen än.");
        var me = world.lisa().person().value();
        ActionId first = world.add("Byt lamporna", new Action.Days(null, today().plusDays(3)), null, me);
        world.add("Mät spillet", Action.Days.NONE, me);
        world.add("Kalles egen", Action.Days.NONE, world.kalle().person().value());
        MvcTestResult page = lisa.get(world.path("plan/mine"));
        String html = Browser.html(page);
        assertThat(html).doesNotContain("Kalles egen");
        assertThat(html.indexOf("Byt lamporna")).isLessThan(html.indexOf("Mät spillet"));
        String status = world.path("plan/actions/%s/status".formatted(first.value()));
        String told = Objects.requireNonNull(Browser.location(
                lisa.post(status, Browser.filled(page, world.path("plan/mine"), Map.of("status", "done")))));
        assertThat(told).startsWith(world.path("plan/mine")).endsWith("#nr-1");
        assertThat(Browser.html(lisa.get(told.replaceFirst("#.*", ""))))
                .contains("Klart, eller blir inte av", "Nr 1: Byt lamporna är klar.", "Ångra");
    }

    @Test
    void deadlines_stand_in_ones_own_calendar_until_they_are_met() {
        var me = world.lisa().person().value();
        LocalDate due = today().plusDays(9);
        ActionId first = world.add("Byt lamporna", new Action.Days(null, due), me);
        world.add(
                "Kalles egen",
                new Action.Days(null, due),
                world.kalle().person().value());
        MvcTestResult page = lisa.get(world.path("plan/mine"));
        assertThat(Browser.html(page))
                .contains("Skapa en adress för min kalender")
                .doesNotContain(".ics");
        lisa.press(page, world.path("plan/mine/feed"), Map.of());
        var feed = Pattern.compile("/varmland/feed/[\\w-]{43}\\.ics").matcher(text("plan/mine"));
        assertThat(feed.find()).isTrue();
        var calendar = new Browser(server);
        assertThat(Browser.html(calendar.get(feed.group())))
                .contains("SUMMARY:Slutdatum: Byt lamporna")
                .contains("DTSTART;VALUE=DATE:" + due.toString().replace("-", ""), "TRANSP:TRANSPARENT")
                .doesNotContain("Kalles egen");
        world.in(() -> house.getBean(Actions.class)
                .progress(world.lisa(), first, Action.Status.DONE, null, "", Way.SIGNED_IN));
        assertThat(Browser.html(calendar.get(feed.group()))).doesNotContain("Byt lamporna");
    }

    @Test
    void an_address_that_others_may_have_tells_of_no_plan_until_its_owner_says_so() {
        var me = world.lisa().person().value();
        world.add("Byt lamporna", new Action.Days(null, today().plusDays(9)), me);
        String feed = "/varmland/feed/%s.ics"
                .formatted(world.in(() -> house.getBean(OwnAddresses.class)
                        .renewFeed(new Guest(
                                world.lisa().person(),
                                "Lisa Plåt",
                                Lang.SV,
                                world.lisa().region()))));
        var calendar = new Browser(server);
        assertThat(Browser.html(calendar.get(feed))).contains("VCALENDAR").doesNotContain("Byt lamporna");
        String choice = world.path("plan/mine/calendar");
        MvcTestResult page = lisa.get(world.path("plan/mine"));
        assertThat(Browser.html(page)).contains("bara dina träffar", "Visa slutdatumen i kalendern");
        assertThat(lisa.press(page, choice, Map.of())).hasStatus(SEE_OTHER);
        assertThat(Browser.html(calendar.get(feed))).contains("Byt lamporna");
        assertThat(lisa.press(lisa.get(world.path("plan/mine")), choice, Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(calendar.get(feed))).doesNotContain("Byt lamporna");
    }

    @Test
    void three_hundred_actions_are_shown() {
        for (int i = 0; i < 300; i++) {
            world.add("Åtgärd " + i, new Action.Days(today(), today().plusDays(i + 1)), null);
        }
        assertThat(lisa.get(world.path("plan/timeline"))).hasStatus(OK);
        assertThat(text("plan/timeline")).contains("300 åtgärder", "Åtgärd 299");
    }

    private void weigh(String title, int impact, int effort) {
        ActionDraft bare = ActionDraft.of(title);
        var draft = new ActionDraft(
                title,
                null,
                null,
                bare.helpers(),
                bare.days(),
                bare.means(),
                bare.effect(),
                new Action.Weight(impact, effort),
                "");
        world.in(() -> house.getBean(Actions.class).add(world.lisa(), draft, Way.SIGNED_IN));
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private String text(String below) {
        return Browser.html(lisa.get(world.path(below)));
    }
}
