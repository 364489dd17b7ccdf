package se.framsteg.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;

@HouseTest
class MeetingPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    MeetingWorld world;
    Browser maja;

    @BeforeEach
    void maja_plans_a_cohort_over_the_change_to_daylight_saving() {
        world = new MeetingWorld(house, "orebro", LocalDate.of(2027, 3, 8), 4);
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void meetings_are_proposed_for_all_weeks_in_one_press_and_once() {
        assertThat(read(world.path())).contains("Omgången har inga träffar än", "vecka 1, 2, 3, 4");
        assertThat(propose()).hasStatus(SEE_OTHER);
        assertThat(read(world.path()))
                .contains(
                        "Träff vecka 1",
                        "fredag 12 mars 2027 kl. 9.00–10.30",
                        "torsdag 25 mars 2027 kl. 9.00–10.30",
                        "fredag 2 april 2027 kl. 9.00–10.30",
                        "Anna Ek",
                        "Storgatan 1, eller via länk")
                .doesNotContain("Lägg in träffarna");
        assertThat(world.all()).hasSize(4);
    }

    @Test
    void a_meeting_on_a_day_to_avoid_is_warned_of_and_taken() {
        String path = add(Map.of("heldOn", "26 mars 2027", "week", "1"));
        assertThat(read(path)).contains("långfredag", "Dagen ligger utanför kursvecka 1");
    }

    @Test
    void a_day_that_something_speaks_against_is_asked_about_before_anybody_is_told() {
        var anna = world.lead("Påhittade Plåt AB", "Anna Berg", Lang.SV);
        Meeting called = world.called(MeetingWorld.plan(LocalDate.of(2027, 3, 19)), anna);
        String path = world.path() + "/" + called.id().value();
        var onGoodFriday = typed(Map.of("heldOn", "2027-03-26", "version", String.valueOf(called.version())));
        MvcTestResult asked = send(path, path, onGoodFriday);
        assertThat(asked).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(asked)).contains("inga mejl har gått", "långfredag", "value=\"2027-03-26\"");
        assertThat(only())
                .returns(LocalDate.of(2027, 3, 19), meeting -> meeting.plan().heldOn());
        var sure = new HashMap<>(onGoodFriday);
        sure.put("sure", "true");
        assertThat(send(path, path, sure)).hasStatus(SEE_OTHER);
        assertThat(only())
                .returns(LocalDate.of(2027, 3, 26), meeting -> meeting.plan().heldOn());
    }

    @Test
    void a_changed_meeting_can_be_changed_back() {
        String path = add(Map.of());
        assertThat(send(path, path, typed(Map.of("heldOn", "2027-03-17", "beginsAt", "13", "version", "1"))))
                .hasStatus(SEE_OTHER);
        assertThat(read(path))
                .contains("onsdag 17 mars 2027 kl. 13.00–14.30", "Före den senaste ändringen: fredag 19 mars 2027");
        assertThat(send(path, path + "/undoing", Map.of("version", "2"))).hasStatus(SEE_OTHER);
        assertThat(only())
                .returns(LocalDate.of(2027, 3, 19), meeting -> meeting.plan().heldOn());
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_written_over() {
        String path = add(Map.of());
        send(path, path, typed(Map.of("heldOn", "2027-03-17", "version", "1")));
        MvcTestResult late = send(path, path, typed(Map.of("place", "Torget 9", "version", "1")));
        assertThat(late).hasStatus(CONFLICT);
        assertThat(Browser.html(late)).contains("Någon annan har ändrat träffen", "value=\"Torget 9\"");
        assertThat(send(path, path + "/removal", Map.of("version", "1"))).hasStatus(CONFLICT);
        assertThat(send(path, path + "/undoing", Map.of("version", "1"))).hasStatus(CONFLICT);
        assertThat(only()).returns(2, Meeting::version);
    }

    @Test
    void a_meeting_is_cancelled_with_a_reason_and_held_after_all() {
        String path = add(Map.of());
        MvcTestResult silent = send(path, path + "/cancellation", Map.of("reason", " ", "version", "1"));
        assertThat(silent).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(silent)).contains("Skriv varför träffen ställs in");
        MvcTestResult long_ = send(path, path + "/cancellation", Map.of("reason", "é".repeat(10_000), "version", "1"));
        assertThat(long_).hasStatus(UNPROCESSABLE_CONTENT);
        send(path, path + "/cancellation", Map.of("reason", "Anna är <sjuk>", "version", "1"));
        assertThat(read(path)).contains("Skäl: Anna är &lt;sjuk&gt;");
        assertThat(read(world.path())).contains("Inställd");
        assertThat(send(path, path + "/restoration", Map.of("version", "1"))).hasStatus(CONFLICT);
        assertThat(send(path, path + "/restoration", Map.of("version", "2"))).hasStatus(SEE_OTHER);
        assertThat(only()).returns(false, Meeting::isCancelled).returns(3, Meeting::version);
    }

    @Test
    void a_meeting_that_nobody_is_called_to_can_be_taken_away() {
        String path = add(Map.of());
        send(path, path, typed(Map.of("place", "Torget 9", "version", "1")));
        assertThat(send(path, path + "/removal", Map.of("version", "2"))).hasStatus(SEE_OTHER);
        assertThat(world.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', Skriv vad träffen ska heta",
        "heldOn, 0001-01-01, Skriv en dag mellan",
        "heldOn, <script>alert(1)</script>, Skriv en dag mellan",
        "beginsAt, 25.00, Skriv ett klockslag",
        "beginsAt, snart, Skriv ett klockslag",
        "minutes, 99999999999999, Skriv ett heltal mellan",
        "minutes, '', Skriv ett heltal mellan",
        "link, javascript:alert(1), Skriv hela länken",
        "link, möte i morgon, Skriv hela länken",
        "trainerAddress, '', Skriv kursledarens e-postadress också",
        "trainerAddress, anna, Skriv en e-postadress",
        "trainerName, '', Skriv kursledarens namn också",
        "week, 99, Välj en av omgångens veckor"
    })
    void what_cannot_be_is_said_in_plain_words(String field, String typed, String said) {
        MvcTestResult answer = send(world.path() + "/new", world.path(), typed(Map.of(field, typed)));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains(said).doesNotContain("<script>alert");
        assertThat(world.all()).isEmpty();
    }

    @Test
    void a_text_longer_than_anybody_reads_is_refused() {
        for (String field : new String[] {"title", "place", "link", "trainerName"}) {
            assertThat(send(world.path() + "/new", world.path(), typed(Map.of(field, "é🙂".repeat(5000)))))
                    .hasStatus(UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void a_proposal_that_cannot_be_understood_is_refused_with_what_was_typed() {
        var fields = new HashMap<>(typed(Map.of("beginsAt", "när som helst")));
        fields.put("weekday", "8");
        MvcTestResult answer = send(world.path(), world.path() + "/proposal", fields);
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains("Välj en veckodag", "value=\"när som helst\"");
    }

    private MvcTestResult propose() {
        var fields = new HashMap<>(typed(Map.of("beginsAt", "kl 9", "link", "moten.example/abc")));
        fields.put("weekday", "5");
        return send(world.path(), world.path() + "/proposal", fields);
    }

    /** Adds a meeting; gives the address of its page. */
    private String add(Map<String, String> otherwise) {
        MvcTestResult added = send(world.path() + "/new", world.path(), typed(otherwise));
        assertThat(added).hasStatus(SEE_OTHER);
        return String.valueOf(added.getResponse().getHeader("Location"));
    }

    private static Map<String, String> typed(Map<String, String> otherwise) {
        var fields = new HashMap<>(Map.of(
                "title", "Träff om energi",
                "heldOn", "2027-03-19",
                "beginsAt", "9.00",
                "minutes", "90",
                "place", "Storgatan 1",
                "trainerName", "Anna Ek",
                "trainerAddress", "anna.ek@kurs.example"));
        fields.putAll(otherwise);
        return fields;
    }

    private Meeting only() {
        assertThat(world.all()).hasSize(1);
        return world.all().getFirst();
    }

    private String read(String address) {
        return Browser.html(maja.get(address)).replace('\u00a0', ' ');
    }

    private MvcTestResult send(String page, String address, Map<String, String> fields) {
        return maja.press(maja.get(page), address, fields);
    }
}
