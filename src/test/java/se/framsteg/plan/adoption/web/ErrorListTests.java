package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.Version;

/** What must be mended heads the form that was sent, and no other: each field by its name, with a link to where it stands. */
@HouseTest
class ErrorListTests {
    private static final Pattern LIST =
            Pattern.compile("(?s)<div class=\"notice notice-problem\"[^>]*id=\"mend\">.*?</div>");
    private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]+)\">(?:<strong>([^<]*)</strong>)?");

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    AdoptionWorld world;
    Browser lisa;
    String plan;

    @BeforeEach
    void a_plan_ready_to_be_put_forward() {
        world = new AdoptionWorld(house, "varmland").ready();
        lisa = new Browser(server);
        lisa.hold(world.plan.work.lisa.token());
        plan = "/varmland/company/" + world.plan.work.company + "/plan";
    }

    @Test
    void an_action_needs_a_title() {
        named(plan, plan, Map.of("title", ""), "title");
    }

    @Test
    void an_area_a_colleague_and_a_letter() {
        named(plan + "/parts", plan + "/parts/areas", Map.of("area", ""), "area");
        named(plan + "/parts", plan + "/parts/people", Map.of("name", ""), "name");
        PlanWorld.area(house, world.plan.work.lisa, world.plan.work.company);
        String area =
                plan + "/parts/areas/" + world.plan.plan().areas().getFirst().id();
        named(area, area, Map.of("name", ""), "name");
        String letter = plan + "/parts/letter";
        named(letter, letter, Map.of("words", "å".repeat(10_000)), "words");
    }

    @Test
    void who_decides_and_what_is_proposed() {
        String board = plan + "/decisions/board";
        named(board, board, Map.of("name", "", "address", "gunvor"), "name", "address");
        String proposal = plan + "/decisions/proposal";
        named(
                proposal,
                proposal,
                Map.of("then", "save", "risks", "å".repeat(10_000), "followUpOn", "igår"),
                "risks",
                "followUpOn");
    }

    @Test
    void what_a_meeting_decided() {
        Version version = world.frozen();
        String meeting = plan + "/decisions/" + version.id().value() + "/meeting";
        named(meeting, meeting, Map.of(), "present", "sure");
    }

    @Test
    void who_decides_alone_writes_their_name() {
        world.ownerDecides();
        Version version = world.frozen();
        String page = plan + "/decisions/" + version.id().value();
        named(page, page + "/owner", Map.of("name", "Någon annan"), "name");
    }

    @Test
    void what_the_board_is_asked_by_link_and_asks() {
        world.decider("Sten Sax", "");
        Version version = world.frozen();
        String answers = plan + "/decisions/" + version.id().value() + "/answers";
        named(answers, answers, Map.of("closesOn", "igår"), "closesOn");
        lisa.press(
                lisa.get(answers),
                answers,
                Map.of("closesOn", world.today.plusDays(7).toString()));
        var link = Pattern.compile("/varmland/decision/[^\"]+").matcher(Browser.html(lisa.get(answers)));
        assertThat(link.find()).isTrue();
        Browser sten = new Browser(server).from("board " + world.plan.work.company);
        String read = link.group() + "/version";
        named(sten, read, link.group() + "/questions", Map.of("question", ""), "question");
        named(sten, read, link.group() + "/reservation", Map.of("words", ""), "words");
        sten.press(sten.get(read), link.group() + "/questions", Map.of("question", "Vad kostar det?"));
        Matcher answer = Pattern.compile("action=\"(" + answers + "/questions/([^\"]+))\"")
                .matcher(Browser.html(lisa.get(answers)));
        assertThat(answer.find()).isTrue();
        named(answers, answer.group(1), Map.of(), "answer-" + answer.group(2));
    }

    @Test
    void whoever_has_a_paper() {
        named("/varmland/verify", "/varmland/verify", Map.of("hash", "abc"), "hash");
    }

    private void named(String page, String action, Map<String, String> typed, String... fields) {
        named(lisa, page, action, typed, fields);
    }

    private void named(Browser by, String page, String action, Map<String, String> typed, String... fields) {
        MvcTestResult answer = by.press(by.get(page), action, typed);
        assertThat(answer).as(action).hasStatus(UNPROCESSABLE_CONTENT);
        String html = Browser.html(answer);
        List<String> lists =
                LIST.matcher(html).results().map(found -> found.group()).toList();
        assertThat(lists).as("heads one form on " + action).hasSize(1);
        var found = new HashMap<String, String>();
        LINK.matcher(lists.getFirst())
                .results()
                .forEach(link -> found.put(link.group(1), link.group(2) == null ? "" : link.group(2)));
        found.forEach((field, label) -> {
            assertThat(html).as(action).contains("id=\"" + field + "\"");
            assertThat(label).as(field + " on " + action).isNotEmpty();
        });
        assertThat(found.keySet()).as(action).contains(fields);
    }
}
