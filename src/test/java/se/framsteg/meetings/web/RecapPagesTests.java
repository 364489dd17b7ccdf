package se.framsteg.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.meetings.Attendances;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;

@HouseTest
class RecapPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Mails mails;

    MeetingWorld world;
    Browser maja;
    UUID company;
    Person anna;
    Meeting meeting;
    String path;

    @BeforeEach
    void a_meeting_that_has_been() {
        world = new MeetingWorld(house, "dalarna", MeetingWorld.monday(house), 1);
        company = world.company("Påhittade Plåt AB");
        anna = world.person(company, "Anna Berg", Role.LEAD, Lang.SV);
        var plan = new MeetingPlan(1, "Träff om energi", world.today, LocalTime.of(0, 0), 1, "Torget", "", null);
        meeting = world.called(plan, anna);
        path = world.path() + "/" + meeting.id().value() + "/recap";
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void who_was_away_reads_what_to_do_instead_and_nobody_is_written_to_twice() {
        write("0", "Vi mätte elen.");
        send(path + "/letter", Map.of());
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("Vi saknade dig på Träff om energi", "Gör det här i stället: Läs av elmätaren."));
        assertThat(Browser.html(maja.get(path)))
                .contains("Mejlet är skickat till 1 person")
                .doesNotContain(path + "/letter");
    }

    @Test
    void a_meeting_to_which_nobody_was_called_is_read_by_all_who_take_part() {
        Meeting uncalled = world.planned(
                new MeetingPlan(1, "Träff om vatten", world.today, LocalTime.of(0, 0), 1, "Torget", "", null));
        String other = world.path() + "/" + uncalled.id().value() + "/recap";
        var told = Map.of("summary", "Vi mätte vattnet.", "instead", "", "version", "0", "slides", "");
        assertThat(maja.press(maja.get(other), other, told)).hasStatus(SEE_OTHER);
        assertThat(Browser.html(maja.get(other)).replace('\u00a0', ' '))
                .contains("Skicka mejlet till 1 person", "Så här ser mejlet ut för Anna Berg");
        maja.press(maja.get(other), other + "/letter", Map.of());
        assertThat(letters()).hasSize(1);
        assertThat(Browser.html(maja.get(other))).contains("Mejlet är skickat till 1 person");
        assertThat(Browser.html(maja.get(world.page(anna)))).contains("Träff om vatten", "Vi mätte vattnet.");
    }

    @Test
    void what_is_written_anew_can_be_mailed_anew_but_nothing_twice() {
        write("0", "Vi mätte elen.");
        send(path + "/letter", Map.of());
        write("1", "Vi mätte elen och värmen.");
        assertThat(Browser.html(maja.get(path))).contains("Du har ändrat texten sedan mejlet gick");
        send(path + "/letter", Map.of());
        assertThat(letters()).hasSize(2);
        assertThat(Browser.html(maja.get(path))).doesNotContain(path + "/letter");
    }

    @Test
    void nobody_is_said_to_have_been_told_where_there_is_nobody() {
        world.in(() -> {
            var members = house.getBean(Members.class);
            members.people(world.by(), company).forEach(each -> members.dismiss(world.by(), each.id()));
            return true;
        });
        write("0", "Vi mätte elen.");
        assertThat(Browser.html(maja.get(path)))
                .contains("Det finns ingen att mejla")
                .doesNotContain("Mejlet är skickat");
    }

    @Test
    void who_was_there_is_thanked() {
        world.in(() -> {
            house.getBean(Attendances.class)
                    .note(world.host(), world.course(), meeting, Set.of(anna.personId()), Attendances.Way.TICKED);
            return true;
        });
        write("0", "Vi mätte elen.");
        send(path + "/letter", Map.of());
        assertThat(letters().getFirst().written().text())
                .contains("Tack för att du var med")
                .doesNotContain("i stället");
    }

    @Test
    void what_somebody_else_has_saved_meanwhile_is_not_written_over() {
        assertThat(write("0", "Vi mätte elen.")).hasStatus(SEE_OTHER);
        MvcTestResult late = write("0", "Något annat");
        assertThat(late).hasStatus(CONFLICT);
        assertThat(Browser.html(late)).contains("Någon annan har sparat", "Något annat");
        assertThat(write("1", "Vi mätte värmen.")).hasStatus(SEE_OTHER);
        assertThat(Browser.html(maja.get(world.page(anna)))).contains("Vi mätte värmen.");
    }

    @Test
    void what_cannot_be_taken_is_said_in_plain_words() {
        assertThat(write("0", "é🙂".repeat(5000))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(send(path, Map.of("recording", "inspelning.mp4"))).hasStatus(UNPROCESSABLE_CONTENT);
        MvcTestResult refused = send(path, Map.of("recording", "javascript:alert(1)"));
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Skriv hela länken");
    }

    @Test
    void who_has_left_reads_nothing_more_and_is_not_written_to() {
        String page = world.page(anna);
        write("0", "Vi mätte elen.");
        assertThat(Browser.html(maja.get(page))).contains("Vi mätte elen.");
        world.in(() -> {
            var members = house.getBean(Members.class);
            members.people(world.by(), company).forEach(each -> members.dismiss(world.by(), each.id()));
            return true;
        });
        assertThat(Browser.html(maja.get(page))).doesNotContain("Vi mätte elen.", "Träff om energi");
        assertThat(Browser.html(maja.get(path))).contains("Det finns ingen att mejla");
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_page_moves_to_an_address_that_only_its_owner_is_told() {
        String page = world.page(anna);
        MvcTestResult moved = maja.press(maja.get(page), page + "/address", Map.of());
        assertThat(moved).hasStatus(SEE_OTHER);
        assertThat(maja.get(page)).hasStatus(GONE);
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text()).contains(world.page(anna)));
    }

    private MvcTestResult write(String version, String summary) {
        return send(
                path,
                Map.of(
                        "summary",
                        summary,
                        "instead",
                        "Läs av elmätaren.",
                        "version",
                        version,
                        "slides",
                        "bilder.example/1"));
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return maja.press(maja.get(path), address, fields);
    }

    private List<KeptLetter> letters() {
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(anna.address()))
                .toList();
    }
}
