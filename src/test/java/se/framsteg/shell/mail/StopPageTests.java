package se.framsteg.shell.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static se.framsteg.people.web.Browser.html;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.world.Someone;

/** What is not necessary stops by one press, with or without signing in, and what is necessary comes all the same. */
@HouseTest
class StopPageTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Mails mails;

    @Autowired
    Choices choices;

    Someone karin;
    UUID person;
    String stop;

    @BeforeEach
    void somebody_who_is_written_to() {
        karin = Someone.managing(house, "varmland", "Karin Ek");
        person = karin.person().value();
        stop = "/mail/" + choices.token(person, Topic.MESSAGES);
    }

    @Test
    void opening_the_link_stops_nothing_and_a_press_does() {
        var browser = new Browser(server);
        var page = browser.get(stop);
        assertThat(html(page)).contains("Vill du slippa meddelanden från programansvariga");
        assertThat(choices.unwanted(person)).isEmpty();
        var pressed = browser.press(page, stop, Map.of());
        assertThat(pressed).hasStatus(OK);
        assertThat(html(pressed)).contains("Vi skickar inte längre meddelanden från programansvariga");
        assertThat(choices.unwanted(person)).containsExactly(Topic.MESSAGES);
        assertThat(browser.press(pressed, stop + "/return", Map.of())).hasStatus(OK);
        assertThat(choices.unwanted(person)).isEmpty();
        assertThat(html(browser.get("/en" + stop))).contains("Stop sending to me");
    }

    @Test
    void a_mail_programs_own_button_stops_it_without_session_or_key() {
        var answer = server.post()
                .uri(java.net.URI.create(stop))
                .param("List-Unsubscribe", "One-Click")
                .exchange();
        assertThat(answer).hasStatus(OK);
        assertThat(choices.without(Topic.MESSAGES, List.of(person, UUID.randomUUID())))
                .containsExactly(person);
        assertThat(post(Kind.INFORMING, true)).isEqualTo(Mails.Posted.UNWANTED);
        assertThat(post(Kind.RECEIPT, false)).isEqualTo(Mails.Posted.POSTED);
    }

    @Test
    void an_unwanted_letter_that_asks_leaves_the_company_its_week() {
        UUID company = UUID.randomUUID();
        choices.stop(person, Topic.MESSAGES);
        Letter asking = Letter.asking(company, to(), from(), "Hur går det?").say("Hör av er.");
        assertThat(mails.post(asking.optional(Topic.MESSAGES, person))).isEqualTo(Mails.Posted.UNWANTED);
        assertThat(mails.post(asking)).isEqualTo(Mails.Posted.POSTED);
    }

    @Test
    void nobody_stops_anothers_mail() {
        String forged = stop.replace(person.toString(), UUID.randomUUID().toString());
        for (String wrong :
                List.of(forged, stop + "x", stop.replace("messages", "morning"), "/mail/x", "/mail/a.b.c")) {
            assertThat(new Browser(server).get(wrong)).as(wrong).hasStatus(NOT_FOUND);
            assertThat(new Browser(server).post(wrong, Map.of())).as(wrong).hasStatus(NOT_FOUND);
        }
    }

    @Test
    void whoever_is_signed_in_sees_and_changes_it() {
        var browser = new Browser(server);
        browser.hold(karin.token());
        choices.stop(person, Topic.REMINDERS);
        var page = browser.get("/home/mail");
        assertThat(html(page))
                .containsPattern("value=\"messages\" checked")
                .doesNotContainPattern("value=\"reminders\" checked");
        assertThat(browser.press(page, "/home/mail", Map.of("topic", "reminders")))
                .hasStatus(SEE_OTHER);
        assertThat(choices.unwanted(person)).containsExactlyInAnyOrder(Topic.MESSAGES, Topic.MORNING);
        assertThat(html(browser.get("/home/mail?saved=true"))).contains("Dina val är sparade");
        assertThat(html(browser.get("/home/data.json"))).contains("mail.unwanted");
        choices.forget(person);
        assertThat(choices.unwanted(person)).isEmpty();
    }

    private Mails.Posted post(Kind kind, boolean optional) {
        Letter letter = Letter.of(kind, to(), from(), "Hej").say("Hej.");
        return mails.post(optional ? letter.optional(Topic.MESSAGES, person) : letter);
    }

    private Recipient to() {
        return new Recipient("Karin Ek", person + "@region.example", Lang.SV);
    }

    private static Sender from() {
        return new Sender("Maja Lind", "maja@region.example");
    }
}
