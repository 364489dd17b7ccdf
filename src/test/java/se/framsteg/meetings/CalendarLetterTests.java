package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;

/** What a calendar gets to read, by a real mail server, of a cohort over both changes of the clock. */
@SpringBootTest(properties = "db-scheduler.polling-interval=200ms")
@DirtiesContext
class CalendarLetterTests {
    static final int PORT = freePort();

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
    }

    /** A word that somebody's calendar got. */
    record Word(MimeMessage message, Calendar calendar, VEvent event) {
        String method() {
            return calendar.getMethod().getValue();
        }

        String uid() {
            return event.getUid().orElseThrow().getValue();
        }

        int sequence() {
            return event.getSequence().getSequenceNo();
        }

        Instant begins() {
            return Instant.from(event.getDateTimeStart().getDate());
        }
    }

    @Autowired
    ApplicationContext house;

    GreenMail server;
    MeetingWorld world;
    Person anna;
    LocalDate beforeSpring;
    LocalDate afterSpring;
    LocalDate beforeAutumn;
    LocalDate afterAutumn;

    @BeforeEach
    void a_cohort_with_one_company_and_a_mail_server() {
        server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        LocalDate spring = MeetingWorld.clockForward(house);
        LocalDate autumn = MeetingWorld.lastSunday(spring.getYear(), Month.OCTOBER);
        beforeSpring = spring.minusDays(2);
        afterSpring = spring.plusDays(5);
        beforeAutumn = autumn.minusDays(2);
        afterAutumn = autumn.plusDays(5);
        world = new MeetingWorld(house, "halland", spring.minusDays(6), 2);
        anna = world.lead("Påhittade Plåt AB", "Anna Berg", Lang.SV);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_meeting_is_at_nine_in_the_calendar_on_both_sides_of_both_changes() throws Exception {
        for (LocalDate day : List.of(beforeSpring, afterSpring, beforeAutumn, afterAutumn)) {
            world.planned(MeetingWorld.plan(day));
        }
        assertThat(call()).as("one letter to one person").isOne();
        MimeMessage message = words(anna, 1).getFirst().message();
        assertThat(message.getSubject()).contains("Inbjudan till 4 träffar i");
        List<Word> words = all(message);
        assertThat(words).extracting(Word::method).containsOnly("REQUEST");
        assertThat(words).extracting(Word::uid).doesNotHaveDuplicates();
        assertThat(words)
                .extracting(Word::begins)
                .containsExactlyInAnyOrder(
                        utc(beforeSpring, "08:00"),
                        utc(afterSpring, "07:00"),
                        utc(beforeAutumn, "07:00"),
                        utc(afterAutumn, "08:00"));
        assertThat(call()).as("nobody gets the same word twice").isZero();
    }

    @Test
    void an_invitation_says_who_asks_and_who_is_asked() throws Exception {
        world.planned(MeetingWorld.plan(beforeSpring));
        call();
        Word word = words(anna, 1).getFirst();
        String maja = word.message().getReplyTo()[0].toString();
        assertThat(word.method()).isEqualTo("REQUEST");
        assertThat(word.message().getContentType()).startsWith("multipart/mixed");
        assertThat(maja).contains(word.event().getOrganizer().getCalAddress().getSchemeSpecificPart());
        assertThat(word.event().getAttendees())
                .singleElement()
                .returns(
                        "mailto:" + anna.address(),
                        attendee -> attendee.getCalAddress().toString());
        assertThat(word.event().getSummary().getValue()).isEqualTo("Träff om energi");
        assertThat(word.event().getLocation().getValue()).isEqualTo("Storgatan 1");
        assertThat(word.message().getSubject())
                .isEqualTo("Inbjudan: Träff om energi, " + MeetingWorld.written(beforeSpring, Lang.SV));
        assertThat(text(word.message(), "text/plain"))
                .contains(
                        "När: %s kl. 9.00–10.30 (svensk tid)".formatted(MeetingWorld.written(beforeSpring, Lang.SV)),
                        "/halland/meetings/");
    }

    @Test
    void a_move_and_a_cancellation_follow_by_the_same_uid_and_a_higher_sequence() throws Exception {
        Meeting meeting = world.planned(MeetingWorld.plan(beforeSpring));
        call();
        Meeting moved = change(current(meeting), at(afterSpring, null));
        world.in(() -> world.meetings().cancel(world.by(), world.course(), moved, moved.version(), "Anna är sjuk"));
        List<Word> words = words(anna, 3);
        assertThat(words).extracting(Word::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(words).extracting(Word::uid).containsOnly(meeting.id().value() + "@framsteg");
        assertThat(words).extracting(Word::sequence).containsExactly(1, 2, 3);
        assertThat(words.get(1).begins()).isEqualTo(utc(afterSpring, "11:15"));
        assertThat(text(words.get(1).message(), "text/plain"))
                .contains(
                        "Tidigare var det %s kl. 9.00–10.30".formatted(MeetingWorld.written(beforeSpring, Lang.SV)),
                        MeetingWorld.written(afterSpring, Lang.SV) + " kl. 13.15");
        assertThat(words.get(2).event().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(text(words.get(2).message(), "text/plain")).contains("Skäl: Anna är sjuk");
        Meeting cancelled = current(meeting);
        world.in(() -> world.meetings().restore(world.by(), world.course(), cancelled, cancelled.version()));
        Word back = words(anna, 4).getLast();
        assertThat(back).returns("REQUEST", Word::method).returns(4, Word::sequence);
    }

    @Test
    void who_reads_english_gets_english_and_a_trainer_who_is_replaced_is_told() throws Exception {
        Person bill = world.lead("Steel Ltd", "Bill Smith", Lang.EN);
        Person ek = world.person(world.company("Kursbolaget"), "Eva Ek", se.framsteg.people.Role.PROMOTER, Lang.SV);
        Meeting meeting = world.planned(at(beforeSpring, ek.personId()));
        call();
        assertThat(words(bill, 1).getFirst().message().getSubject())
                .isEqualTo("Invitation: Träff om energi, " + MeetingWorld.written(beforeSpring, Lang.EN));
        assertThat(text(words(bill, 1).getFirst().message(), "text/plain")).contains("Trainer: Eva Ek");
        change(current(meeting), at(beforeSpring, null));
        List<Word> words = words(ek, 2);
        assertThat(words).extracting(Word::method).containsExactly("REQUEST", "CANCEL");
        assertThat(words.getLast().message().getSubject()).startsWith("Du är inte längre inbjuden");
    }

    @Test
    void nobody_hears_of_what_is_planned_until_they_are_called() throws Exception {
        Meeting meeting = world.planned(MeetingWorld.plan(beforeSpring));
        change(meeting, at(afterSpring, null));
        Thread.sleep(600);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static Instant utc(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    private int call() {
        return world.in(() -> world.calls().call(world.by(), world.course()));
    }

    private Meeting current(Meeting meeting) {
        return world.in(() -> world.meetings()
                .find(world.host(), world.cohort.id(), meeting.id())
                .orElseThrow());
    }

    private Meeting change(Meeting meeting, MeetingPlan plan) {
        return world.in(() -> world.meetings().change(world.by(), world.course(), meeting, meeting.version(), plan));
    }

    private static MeetingPlan at(LocalDate day, PersonId trainer) {
        return new MeetingPlan(null, "Träff om energi", day, LocalTime.of(13, 15), 90, "Storgatan 1", "", trainer);
    }

    /** What this person's calendar got, in order, once it is so much. */
    private List<Word> words(Person person, int many) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        List<MimeMessage> messages = to(person);
        while (messages.size() < many && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            messages = to(person);
        }
        assertThat(messages).hasSize(many);
        return messages.stream()
                .map(CalendarLetterTests::word)
                .sorted((a, b) -> a.sequence() - b.sequence())
                .toList();
    }

    private List<MimeMessage> to(Person person) throws Exception {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(person.address()))
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .toList()
                    .toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Word word(MimeMessage message) {
        try {
            Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(text(message, "text/calendar")));
            return new Word(message, calendar, (VEvent) calendar.getComponents().getFirst());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** All that a message says to calendars, each in a file of its own. */
    private static List<Word> all(MimeMessage message) throws Exception {
        var words = new ArrayList<Word>();
        var parts = (Multipart) message.getContent();
        for (int i = 1; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            assertThat(part.getContentType()).startsWith("text/calendar").contains("method=");
            assertThat(part.getFileName()).isEqualTo("invite-%d.ics".formatted(i));
            Calendar calendar = new CalendarBuilder().build(part.getInputStream());
            assertThat(calendar.getComponents()).hasSize(1);
            words.add(new Word(
                    message, calendar, (VEvent) calendar.getComponents().getFirst()));
        }
        return words;
    }

    private static String text(MimeMessage message, String type) throws Exception {
        return textIn((Multipart) message.getContent(), type);
    }

    private static String textIn(Multipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
            if (part.getContent() instanceof Multipart inner) {
                String found = textIn(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
