package se.framsteg.meetings;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.meetings.Telling.News;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.CalendarPart;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;

/** The letters about a meeting, each in its reader's language and with what their calendar needs. */
@Component
class MeetingLetters {
    private final Mails mails;
    private final Senders senders;
    private final Members members;
    private final OwnAddresses addresses;
    private final Clock clock;

    MeetingLetters(Mails mails, Senders senders, Members members, OwnAddresses addresses, Clock clock) {
        this.mails = mails;
        this.senders = senders;
        this.members = members;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** One letter, of one meeting or of several that its reader is called to. */
    void post(Manager by, Course course, List<News> news, PersonId person, Recipient to) {
        String page = "%s/%s/meetings/%s"
                .formatted(
                        to.lang().prefix(),
                        course.region().slug(),
                        addresses.of(course.region().id(), person, OwnAddresses.Kind.PAGE));
        mails.post(Frame.in(to.lang(), () -> {
            Sender from = senders.of(by);
            Meeting meeting = news.getFirst().meeting();
            Letter letter = news.size() > 1
                    ? called(course, news.stream().map(News::meeting).toList(), from, to)
                    : meeting.isCancelled()
                            ? cancelled(course, meeting, from, to)
                            : called(course, meeting, news.getFirst().before(), from, to);
            return letter.link(say("meetings.mail.all"), page);
        }));
    }

    /** To somebody who is not concerned any more. */
    void withdraw(Manager by, Course course, List<Meeting> meetings, Recipient to) {
        mails.post(Frame.in(to.lang(), () -> {
            Sender from = senders.of(by);
            Letter letter = meetings.size() > 1
                    ? withdrawn(course, meetings, from, to)
                    : withdrawn(course, meetings.getFirst(), from, to);
            return letter.inCalendar(calendars("CANCEL", course, meetings, from, to));
        }));
    }

    private static Letter withdrawn(Course course, Meeting meeting, Sender from, Recipient to) {
        return letter(course, from, to, say("meetings.mail.withdrawn.subject", named(meeting)))
                .say(say(
                        "meetings.mail.withdrawn",
                        meeting.plan().title(),
                        course.programme().name()));
    }

    private static Letter withdrawn(Course course, List<Meeting> meetings, Sender from, Recipient to) {
        String programme = course.programme().name();
        Letter letter = letter(course, from, to, say("meetings.mail.withdrawn.all.subject", programme))
                .say(say("meetings.mail.withdrawn.all", programme));
        for (Meeting meeting : meetings) {
            letter = letter.say(named(meeting));
        }
        return letter;
    }

    /** To several meetings at once, each for the calendar by itself. */
    private Letter called(Course course, List<Meeting> meetings, Sender from, Recipient to) {
        String programme = course.programme().name();
        Letter letter = letter(course, from, to, say("meetings.mail.call.all.subject", programme, meetings.size()))
                .say(say("meetings.mail.call.all", programme));
        for (Meeting meeting : meetings) {
            letter = letter.say(inShort(meeting));
        }
        return letter.say(say("meetings.mail.calendar.all"))
                .inCalendar(calendars("REQUEST", course, meetings, from, to));
    }

    /** What, when, where and with whom, in a line. */
    private String inShort(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        String trainer = trainer(meeting);
        return Stream.of(
                        plan.title(),
                        say("meetings.mail.when", MeetingWords.when(plan)),
                        say("meetings.mail.where", MeetingWords.where(plan)),
                        trainer.isEmpty() ? "" : say("meetings.mail.trainer", trainer),
                        plan.link().isEmpty() ? "" : say("meetings.mail.link", plan.link()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private Letter called(Course course, Meeting meeting, @Nullable Meeting before, Sender from, Recipient to) {
        MeetingPlan plan = meeting.plan();
        String subject = before == null
                ? say("meetings.mail.call.subject", named(meeting))
                : before.isCancelled()
                        ? say("meetings.mail.restored.subject", named(meeting))
                        : say("meetings.mail.changed.subject", named(meeting));
        Letter letter = letter(course, from, to, subject);
        letter = before == null
                ? letter.say(say(
                        "meetings.mail.call", plan.title(), course.programme().name()))
                : before.isCancelled()
                        ? letter.say(say("meetings.mail.restored", plan.title()))
                        : letter.say(say(
                                "meetings.mail.changed",
                                plan.title(),
                                MeetingWords.when(before.plan()),
                                MeetingWords.where(before.plan())));
        letter = letter.say(say("meetings.mail.when", MeetingWords.when(plan)))
                .say(say("meetings.mail.where", MeetingWords.where(plan)));
        letter = plan.link().isEmpty() ? letter : letter.say(say("meetings.mail.link", plan.link()));
        String trainer = trainer(meeting);
        letter = trainer.isEmpty() ? letter : letter.say(say("meetings.mail.trainer", trainer));
        return letter.say(say("meetings.mail.calendar")).inCalendar(calendar("REQUEST", course, meeting, from, to));
    }

    private Letter cancelled(Course course, Meeting meeting, Sender from, Recipient to) {
        return letter(course, from, to, say("meetings.mail.cancelled.subject", named(meeting)))
                .say(say(
                        "meetings.mail.cancelled",
                        meeting.plan().title(),
                        course.programme().name(),
                        MeetingWords.when(meeting.plan())))
                .say(say("meetings.mail.cancelled.why", String.valueOf(meeting.cancelledFor())))
                .inCalendar(calendar("CANCEL", course, meeting, from, to));
    }

    private static Letter letter(Course course, Sender from, Recipient to, String subject) {
        return Letter.of(Kind.INVITATION, to, from, subject)
                .madeFromSample(course.programme().example());
    }

    private static String named(Meeting meeting) {
        return say(
                "meetings.mail.named",
                meeting.plan().title(),
                MeetingWords.day(meeting.plan().heldOn()));
    }

    private CalendarPart calendar(String method, Course course, Meeting meeting, Sender from, Recipient to) {
        String about = say(
                "meetings.mail.about",
                course.programme().name(),
                course.region().name(lang()));
        return new CalendarPart(
                method, CalendarFile.letter(method, meeting, about, trainer(meeting), from, to, clock.instant()));
    }

    private CalendarPart[] calendars(String method, Course course, List<Meeting> all, Sender from, Recipient to) {
        return all.stream()
                .map(meeting -> calendar(method, course, meeting, from, to))
                .toArray(CalendarPart[]::new);
    }

    private String trainer(Meeting meeting) {
        PersonId trainer = meeting.plan().trainer();
        return trainer == null ? "" : members.find(trainer).map(Person::name).orElse("");
    }
}
