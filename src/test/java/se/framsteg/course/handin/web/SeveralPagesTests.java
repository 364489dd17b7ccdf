package se.framsteg.course.handin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class SeveralPagesTests {
    private static final String MAP = "stakeholder-map";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    WorkWorld world;
    Member lisa;
    Member rolf;
    UUID ofLisa;
    UUID ofRolf;
    Browser cilla;
    String queue;
    String several;

    @BeforeEach
    void two_companies_have_handed_in_the_same() {
        world = new WorkWorld(house, "dalarna");
        cilla = new Browser(server);
        cilla.hold(HandInWorld.cilla(house, world.world).token());
        lisa = world.lisa();
        UUID pipes = world.world.company("Rör AB");
        rolf = Someone.being(house, world.world.maja.region(), Role.LEAD, pipes, "Rolf Rör")
                .asMember(pipes, Role.LEAD);
        ofLisa = handedIn(lisa);
        ofRolf = handedIn(rolf);
        queue = "/dalarna/coach/%s/cohorts/%s/hand-ins".formatted(world.world.course.slug(), world.world.cohort.slug());
        several = queue + "/worksheets/" + MAP;
    }

    @Test
    void one_answer_reaches_each_company_as_its_own() {
        assertThat(html(cilla.get(queue))).contains("Svara flera på en gång: Intressentkartan (2 väntar)");
        assertThat(html(cilla.get(several))).contains("Plåt &amp; Svets AB", "Rör AB", "Tystare fläkt");
        MvcTestResult sent = send(Map.of(
                "verdict",
                "Bra gjort",
                "state-" + ofLisa,
                "approved",
                "state-" + ofRolf,
                "returned",
                "more-" + ofRolf,
                "Fråga banken <script>"));
        assertThat(sent).hasStatus(SEE_OTHER);
        assertThat(html(cilla.get(Browser.location(sent)))).contains("2 svar är skickade");
        assertThat(latest(lisa)).returns("Bra gjort", HandIn::verdict).returns(HandIn.State.APPROVED, HandIn::is);
        assertThat(latest(rolf))
                .returns("Bra gjort\n\nFråga banken <script>", HandIn::verdict)
                .returns(HandIn.State.RETURNED, HandIn::is);
        assertThat(html(cilla.get(several))).contains("Inget väntar på ditt svar");
    }

    @Test
    void an_answer_is_undone_with_its_words_kept_until_the_company_opens_it() {
        send(Map.of("verdict", "Bra gjort", "state-" + ofLisa, "approved", "state-" + ofRolf, "approved"));
        assertThat(html(cilla.get(queue))).contains("Nyss besvarat", "Ångra", "Plåt &amp; Svets AB", "Rör AB");
        String undo = queue + "/" + ofLisa + "/answer/undo";
        MvcTestResult undone = cilla.press(cilla.get(queue), undo, Map.of());
        assertThat(undone).hasStatus(SEE_OTHER);
        assertThat(html(cilla.get(Browser.location(undone))))
                .contains("Svaret är ångrat", "Bra gjort", "Skicka tillbaka")
                .doesNotContain("Godkänt av");
        var lead = new Browser(server);
        lead.hold(world.lisa.token());
        assertThat(html(lead.get(world.path(MAP))))
                .contains("Coachen svarar senast")
                .doesNotContain("Bra gjort");

        MvcTestResult before = cilla.get(queue);
        send(Map.of("verdict", "Nu så", "state-" + ofLisa, "approved"));
        assertThat(html(cilla.get(queue))).contains(undo);
        assertThat(html(lead.get(world.path(MAP)))).contains("har godkänt ert arbetsblad", "Nu så");
        assertThat(html(cilla.get(queue))).as("it has been read").doesNotContain(undo);
        assertThat(cilla.post(undo, Browser.filled(before, queue + "/" + ofRolf + "/answer/undo", Map.of())))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Det går inte att ångra nu");
        assertThat(latest(lisa).is()).isEqualTo(HandIn.State.APPROVED);
    }

    @Test
    void those_left_for_later_still_wait() {
        assertThat(send(Map.of("verdict", "Bra", "state-" + ofLisa, "approved", "state-" + ofRolf, "later")))
                .hasStatus(SEE_OTHER);
        assertThat(latest(rolf).isOpen()).isTrue();
    }

    @Test
    void nothing_is_sent_until_somebody_is_chosen_and_whoever_gets_it_back_knows_why() {
        assertThat(send(Map.of("verdict", "Bra 😀 é")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj minst ett företag att svara", "Bra 😀 é");
        assertThat(send(Map.of("state-" + ofLisa, "approved", "state-" + ofRolf, "returned")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad företaget ska göra");
        assertThat(send(Map.of("verdict", "x".repeat(10_000), "state-" + ofLisa, "approved")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(latest(lisa).isOpen()).isTrue();
    }

    @Test
    void what_somebody_else_has_answered_meanwhile_is_not_answered_twice() {
        var typed = new HashMap<String, String>();
        typed.put("verdict", "Till båda");
        typed.put("state-" + ofLisa, "approved");
        typed.put("state-" + ofRolf, "approved");
        MvcTestResult seen = cilla.get(several);
        send(Map.of("verdict", "Först", "state-" + ofLisa, "approved"));
        MvcTestResult late = cilla.press(seen, several + "/answers", typed);
        assertThat(html(cilla.get(Browser.location(late)))).contains("1 av 2 svar är skickade");
        assertThat(latest(lisa).verdict()).isEqualTo("Först");
        assertThat(latest(rolf).verdict()).isEqualTo("Till båda");
    }

    @Test
    void a_worksheet_that_is_not_there_is_not_found() {
        assertThat(cilla.get(queue + "/worksheets/x")).hasStatus(NOT_FOUND);
    }

    private MvcTestResult send(Map<String, String> typed) {
        return cilla.press(cilla.get(several), several + "/answers", typed);
    }

    private UUID handedIn(Member by) {
        return world.in(() -> {
            var round = house.getBean(Rounds.class)
                    .find(by, world.world.course.slug())
                    .orElseThrow();
            var map = world.works().edition(round).worksheet(MAP).orElseThrow();
            world.works().write(by, round, map, 0, HandInWorld.wholeMap());
            return house.getBean(HandIns.class).handIn(by, round, map).value();
        });
    }

    private HandIn latest(Member by) {
        return world.in(() -> {
            var round = house.getBean(Rounds.class)
                    .find(by, world.world.course.slug())
                    .orElseThrow();
            var map = world.works().edition(round).worksheet(MAP).orElseThrow();
            return house.getBean(HandIns.class).latest(by, round, map).orElseThrow();
        });
    }
}
