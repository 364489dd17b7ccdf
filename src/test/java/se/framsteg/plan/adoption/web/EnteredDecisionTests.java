package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.mail.Mails;

/** What a lead enters of a meeting: with minutes that have been signed, and so that those who were there hear of it. */
@HouseTest
class EnteredDecisionTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    AdoptionWorld world;
    Version version;
    Browser lisa;
    Browser board;
    String address;

    @BeforeEach
    void a_board_with_and_without_addresses() {
        world = new AdoptionWorld(house, "varmland").ready();
        address = "gunvor-" + UUID.randomUUID() + "@foretag.example";
        world.decider("Gunvor Ek", address);
        world.decider("Sten Sax", "");
        version = world.frozen();
        lisa = new Browser(server);
        lisa.hold(world.plan.work.lisa.token());
        board = new Browser(server).from("board " + UUID.randomUUID());
    }

    @Test
    void a_paper_that_was_made_here_and_is_not_filled_in_is_no_signed_minutes() {
        byte[] extract = bytes(lisa.get(at() + "/files/minutes-sv.pdf"));
        MvcTestResult empty = entered(extract);
        assertThat(empty).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(empty)).contains("Det här är utdraget så som det ser ut innan det fylls i", "Ek: Nej");
        assertThat(Browser.html(entered(bytes(lisa.get(at() + "/files/board-paper-en.pdf")))))
                .contains("Det här är beslutsunderlaget, inte protokollet");
        assertThat(world.version(version.id()).decisions()).isEmpty();
        assertThat(entered(SomeFiles.PNG)).hasStatus(SEE_OTHER);
        assertThat(world.version(version.id()).decisions().getLast().minutes()).isTrue();
    }

    @Test
    void who_is_entered_as_present_is_told_what_was_entered_of_them() {
        assertThat(entered(SomeFiles.PNG)).hasStatus(SEE_OTHER);
        assertThat(letters(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains(
                                "Lisa Plåt har skrivit in att version 1 av planen för Plåt & Svets AB antogs på ett möte")
                        .contains("reserverade dig, med de här orden", "Nej <b>tack</b>", "Stämmer det inte?"));
    }

    @Test
    void a_meeting_of_no_more_than_half_is_asked_about_and_the_absent_are_named_and_told() {
        String path = at() + "/meeting";
        Map<String, String> fields = Map.of(
                "outcome",
                "adopted",
                "decidedOn",
                world.today.toString(),
                "present",
                "Sten Sax, ledamot",
                "sure",
                "true");
        MvcTestResult few = lisa.press(lisa.get(path), path, fields);
        assertThat(few).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(few)).contains("1 av de 2 som bestämmer", "name=\"few\"");
        assertThat(world.version(version.id()).decisions()).isEmpty();
        var all = new java.util.HashMap<>(fields);
        all.put("few", "true");
        assertThat(lisa.press(few, path, all)).hasStatus(SEE_OTHER);
        assertThat(text(lisa, at())).contains("Gunvor Ek, ledamot: var inte med");
        assertThat(letters(address))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("Där står att du inte var med."));
    }

    @Test
    void others_at_the_company_who_were_entered_are_told_too_and_whoever_entered_it_is_not() {
        assertThat(entered(SomeFiles.PNG)).hasStatus(SEE_OTHER);
        assertThat(letters(addressOf(world.plan.kalle().person())))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains(
                                "Lisa Plåt har skrivit in att version 1",
                                "Där står att du var med.",
                                "Stämmer det inte?"));
        assertThat(letters(addressOf(world.lisa().person()))).noneMatch(each -> each.contains("har skrivit in"));
    }

    private String addressOf(PersonId person) {
        return house.getBean(Members.class).find(person).orElseThrow().address();
    }

    @Test
    void who_has_been_asked_and_was_at_the_meeting_gets_one_letter_about_it() {
        asked();
        assertThat(entered(SomeFiles.PNG)).hasStatus(SEE_OTHER);
        assertThat(letters(address)).hasSize(2).anyMatch(each -> each.contains("har skrivit in att version 1"));
        assertThat(letters(address)).noneMatch(each -> each.contains("Läs det som beslutades"));
    }

    @Test
    void an_old_link_says_that_a_later_version_has_come_and_which_holds() {
        String link = asked();
        assertThat(entered(SomeFiles.PNG)).hasStatus(SEE_OTHER);
        assertThat(text(board, link)).doesNotContain("senare version");
        world.add("Byt lampor", 60, world.lisa());
        version = world.frozen();
        for (String page : List.of(link, link + "/version")) {
            assertThat(text(board, page)).contains("En senare version av planen är framlagd: version 2, väntar");
        }
        assertThat(entered(SomeFiles.PNG)).hasStatus(SEE_OTHER);
        assertThat(text(board, link + "/version"))
                .contains("En senare version av planen gäller nu: version 2, antagen av styrelsen");
    }

    @Test
    void who_comes_back_sees_what_they_have_answered_with_their_words_in_the_field() {
        String link = asked();
        MvcTestResult page = board.get(link + "/version");
        assertThat(board.press(page, link + "/reservation", Map.of("words", "Trucken kan vänta")))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, link)).contains("Du reserverade dig");
        assertThat(text(board, link + "/version"))
                .contains("Ändra svaret:")
                .containsPattern("<textarea id=\"words\"[^>]*>Trucken kan vänta</textarea>");
        assertThat(board.press(board.get(link + "/version"), link + "/approval", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, link + "/version"))
                .contains("Du godkände")
                .doesNotContain("Du reserverade dig", "Trucken kan vänta</textarea>");
    }

    private String asked() {
        String answers = at() + "/answers";
        assertThat(lisa.press(
                        lisa.get(answers),
                        answers,
                        Map.of("closesOn", world.today.plusWeeks(1).toString())))
                .hasStatus(SEE_OTHER);
        return letters(address).getLast().replaceAll("(?s).*(/varmland/decision/[\\w-]{43}).*", "$1");
    }

    private MvcTestResult entered(byte[] minutes) {
        String path = at() + "/meeting";
        Map<String, String> fields = Browser.filled(
                lisa.get(path),
                path,
                Map.of(
                        "outcome",
                        "adopted",
                        "decidedOn",
                        world.today.toString(),
                        "present",
                        "Gunvor Ek, ledamot\nSten Sax\nLisa Plåt\nkalle svets, verkmästare",
                        "reservations",
                        "Gunvor Ek: Nej <b>tack</b>",
                        "sure",
                        "true"));
        var request = server.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", "protokoll.pdf", "application/pdf", minutes));
        fields.forEach(request::param);
        return request.cookie(new jakarta.servlet.http.Cookie("framsteg", lisa.token()))
                .exchange();
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatus(OK);
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> letters(String to) {
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(to))
                .map(each -> Objects.requireNonNull(each.written()).text())
                .toList();
    }

    private String at() {
        return world.plan.path("plan/decisions/" + version.id().value());
    }

    private static String text(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).as(path).hasStatus(OK);
        return Browser.html(page);
    }
}
