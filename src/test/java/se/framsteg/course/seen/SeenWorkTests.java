package se.framsteg.course.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static se.framsteg.people.web.Browser.html;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Say;
import se.framsteg.world.Someone;

@HouseTest
class SeenWorkTests {
    private static final String MAP = "stakeholder-map";
    private static final String TEAM = "task-and-team";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    HandIns handIns;

    WorkWorld world;
    UUID pipes;
    Browser cilla;
    String path;

    @BeforeEach
    void a_meeting_has_been_held_in_the_first_week() {
        LocalDate first = MeetingWorld.monday(house).minusWeeks(1);
        world = new WorkWorld(house, "dalarna", first);
        pipes = world.world.company("Rör AB");
        path = meeting(first.plusDays(1));
        cilla = browser(HandInWorld.cilla(house, world.world));
    }

    @Test
    void what_is_ticked_counts_as_approved_whether_it_was_handed_in_or_not() {
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        world.in(() -> handIns.handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        assertThat(html(cilla.get(path))).contains("Rör AB", "Intressentkartan", "Inlämnat, väntar på svar");
        assertThat(tick(world.company, MAP)).hasStatus(SEE_OTHER);
        String weeks = world.path("").replaceFirst("/$", "");
        assertThat(html(browser(world.lisa).get(weeks)))
                .as("one worksheet is left to do")
                .doesNotContain("Visa lektioner och arbetsblad i vecka");
        assertThat(tick(world.company, TEAM)).hasStatus(SEE_OTHER);
        assertThat(html(browser(world.lisa).get(weeks)))
                .as("the week is behind them, and folded; the week that is now is not")
                .containsOnlyOnce("Visa lektioner och arbetsblad i vecka")
                .contains("Visa lektioner och arbetsblad i vecka 1");
        assertThat(states()).containsEntry(MAP, "seen").containsEntry(TEAM, "seen");
        assertThat(latest().isApproved()).isTrue();
        String held = Say.date(MeetingWorld.monday(house).minusWeeks(1).plusDays(1));
        assertThat(html(browser(world.lisa).get(world.path(TEAM))))
                .contains("Sett på träffen den " + held + " av Cilla Coach. Det räknas som godkänt")
                .contains("läser bara ni själva, tills ni lämnar in det");
        assertThat(html(browser(world.lisa).get(world.path(MAP))))
                .contains("Cilla Coach såg ert arbetsblad på träffen", "har coachen och regionen");
        assertThat(tick(world.company, TEAM)).as("pressed twice").hasStatus(SEE_OTHER);
        assertThat(html(browser(world.lisa).get(world.path("").replaceFirst("/$", ""))))
                .contains("Sett på träffen");
    }

    @Test
    void what_is_taken_back_waits_again() {
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        world.in(() -> handIns.handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        tick(world.company, MAP);
        tick(world.company, TEAM);
        assertThat(html(cilla.get(path))).contains("Ta tillbaka: Intressentkartan, Plåt &amp; Svets AB");
        assertThat(takeBack(world.company, MAP)).hasStatus(SEE_OTHER);
        assertThat(takeBack(world.company, TEAM)).hasStatus(SEE_OTHER);
        assertThat(html(browser(world.lisa).get(world.path(TEAM)))).doesNotContain("Sett på träffen");
        assertThat(latest()).returns(HandIn.State.RECEIVED, HandIn::is).returns(null, HandIn::decidedBy);
        assertThat(states()).containsEntry(MAP, "received").doesNotContainKey(TEAM);
        assertThat(takeBack(world.company, TEAM)).hasStatus(NOT_FOUND);
        assertThat(tick(world.company, TEAM)).hasStatus(SEE_OTHER);
        assertThat(states()).as("ticked again").containsEntry(TEAM, "seen");
    }

    @Test
    void taken_back_after_a_newer_hand_in_only_the_newer_waits() {
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        world.in(() -> handIns.handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        HandIn first = latest();
        tick(world.company, MAP);
        world.in(() -> handIns.handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        takeBack(world.company, MAP);
        assertThat(latest().id()).isNotEqualTo(first.id());
        assertThat(latest().isOpen()).isTrue();
        assertThat(state(first)).isEqualTo("replaced");
    }

    @Test
    void nothing_is_ticked_of_other_companies_or_before_the_meeting() {
        assertThat(tick(UUID.randomUUID(), MAP)).hasStatus(SEE_OTHER);
        assertThat(html(cilla.get(path + "?noted=0"))).doesNotContain("Noterat som sett");
        String later = meeting(LocalDate.now(house.getBean(Clock.class)).plusDays(3));
        assertThat(html(cilla.get(later)))
                .contains("från och med dagen för träffen")
                .doesNotContain("type=\"checkbox\"");
        Browser karl = browser(Someone.managing(house, "kronoberg", "Karl Annan"));
        assertThat(karl.get(path.replace("/coach/", "/manage/"))).hasStatus(NOT_FOUND);
        assertThat(html(browser(world.world.maja).get(path.replace("/coach/", "/manage/"))))
                .contains("Sett på träffen");
    }

    private String meeting(LocalDate day) {
        return "/dalarna/coach/%s/cohorts/%s/meetings/%s/seen"
                .formatted(
                        world.world.course.slug(),
                        world.world.cohort.slug(),
                        world.world.planned(MeetingWorld.plan(day)).id().value());
    }

    private MvcTestResult tick(UUID company, String worksheet) {
        return cilla.press(cilla.get(path), path, Map.of("week", "1", "shown", company + "." + worksheet));
    }

    private MvcTestResult takeBack(UUID company, String worksheet) {
        Map<String, String> tick = Map.of("week", "1", "tick", company + "." + worksheet);
        return cilla.post(path + "/removal", Browser.filled(cilla.get(path), path, tick));
    }

    private Map<String, String> states() {
        return world.in(() -> handIns.states(world.lisa(), world.round()));
    }

    private HandIn latest() {
        return world.in(() -> handIns.latest(world.lisa(), world.round(), world.worksheet(MAP))
                .orElseThrow());
    }

    private String state(HandIn handIn) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select state from course.hand_in where id = ?")
                .param(handIn.id())
                .query(String.class)
                .single());
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }
}
