package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;

@HouseTest
class RemindersTests {
    @Autowired
    ApplicationContext house;

    MeetingWorld world;
    Person anna;
    Meeting meeting;
    /** The Monday after the night in which the clock is put forward. */
    LocalDate day;

    @BeforeEach
    void anna_is_called_to_a_meeting() {
        day = MeetingWorld.clockForward(house).plusDays(1);
        world = new MeetingWorld(house, "ostergotland", day.minusWeeks(1), 2);
        anna = world.lead("Påhittade Plåt AB", "Anna Berg", Lang.SV);
        meeting = world.planned(MeetingWorld.plan(day));
        call();
    }

    @Test
    void a_reminder_comes_two_days_and_two_hours_before_by_the_clock_on_the_wall_and_once() {
        assertThat(send(2, "07:59")).isZero();
        assertThat(send(2, "08:00")).isEqualTo(1);
        assertThat(send(1, "08:00")).isZero();
        assertThat(send(0, "04:59")).isZero();
        assertThat(send(0, "05:00")).isEqualTo(1);
        assertThat(send(0, "06:30")).isZero();
        assertThat(letters())
                .first()
                .satisfies(letter -> assertThat(letter.written().subject())
                        .isEqualTo("Påminnelse: Träff om energi, %s kl. 9.00–10.30"
                                .formatted(MeetingWorld.written(day, Lang.SV))));
        assertThat(letters()).hasSize(3);
    }

    @Test
    void a_meeting_that_has_begun_is_not_reminded_of() {
        assertThat(send(0, "07:00")).isZero();
    }

    @Test
    void a_cancelled_meeting_is_not_reminded_of() {
        Meeting now = current();
        world.in(() -> world.meetings().cancel(world.by(), world.course(), now, now.version(), "Snöstorm"));
        assertThat(send(2, "08:00")).isZero();
        assertThat(send(0, "05:00")).isZero();
    }

    @Test
    void a_meeting_that_is_moved_is_reminded_of_anew() {
        assertThat(send(2, "08:00")).isEqualTo(1);
        Meeting now = current();
        var later = new MeetingPlan(
                null, "Träff om energi", day.plusDays(7), LocalTime.of(9, 0), 90, "Storgatan 1", "", null);
        world.in(() -> world.meetings().change(world.by(), world.course(), now, now.version(), later));
        assertThat(send(0, "05:00")).isZero();
        assertThat(send(-5, "07:00")).isEqualTo(1);
    }

    @Test
    void who_has_just_been_called_needs_no_reminder() {
        Instant now = house.getBean(Clock.class).instant();
        ZonedDateTime soon = now.atZone(Say.STOCKHOLM).plusHours(26);
        world.planned(new MeetingPlan(
                null, "I morgon", soon.toLocalDate(), soon.toLocalTime().withNano(0), 60, "", "", null));
        call();
        assertThat(send(now.plusSeconds(60))).isZero();
        assertThat(send(now.plusSeconds(60 * 60 * 25))).isEqualTo(1);
    }

    @Test
    void two_nodes_at_once_remind_once() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = () -> send(2, "08:00");
            for (var each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        }
        assertThat(letters()).hasSize(2);
    }

    private void call() {
        world.in(() -> world.calls().call(world.by(), world.course()));
    }

    private Meeting current() {
        return world.in(() -> world.meetings()
                .find(world.host(), world.cohort.id(), meeting.id())
                .orElseThrow());
    }

    /** What is sent of this region's at a moment. */
    private int send(int daysBefore, String utc) {
        return send(day.minusDays(daysBefore).atTime(LocalTime.parse(utc)).toInstant(ZoneOffset.UTC));
    }

    private int send(Instant moment) {
        var reminders = new Reminders(
                house.getBean(JdbcClient.class),
                house.getBean(Members.class),
                house.getBean(ReminderLetters.class),
                Clock.fixed(moment, Say.STOCKHOLM));
        int before = letters().size();
        world.in(() -> reminders.send(world.maja.region()));
        return letters().size() - before;
    }

    private List<KeptLetter> letters() {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(anna.address()))
                .toList();
    }
}
