package se.framsteg.meetings;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** What a company reads that was away for a week, and whoever should note who came. */
@Component
class MissedWeekLetters {
    private final Mails mails;
    private final Senders senders;
    private final Members members;
    private final RecapRepository recaps;
    private final OwnAddresses addresses;

    MissedWeekLetters(Mails mails, Senders senders, Members members, RecapRepository recaps, OwnAddresses addresses) {
        this.mails = mails;
        this.senders = senders;
        this.members = members;
        this.recaps = recaps;
        this.addresses = addresses;
    }

    /** To one person of the company, a lead before a colleague; not where it has been asked for something this week. */
    void missed(Manager by, Course course, Meeting meeting, UUID organisation) {
        members.people(by, organisation).stream()
                .filter(person -> !person.address().isEmpty())
                .findFirst()
                .flatMap(person -> members.find(new PersonId(person.personId())))
                .ifPresent(person -> {
                    String page = "%s/%s/meetings/%s"
                            .formatted(
                                    person.lang().prefix(),
                                    course.region().slug(),
                                    addresses.of(by.region(), person.personId(), OwnAddresses.Kind.PAGE));
                    String instead = recaps.find(Host.of(by), meeting.id())
                            .map(Recap::instead)
                            .orElse("");
                    var to = new Recipient(person.name(), person.address(), person.lang());
                    mails.post(Frame.in(
                            person.lang(),
                            () -> Letter.asking(organisation, to, senders.of(by), say("meetings.mail.missed.subject"))
                                    .madeFromSample(course.programme().example())
                                    .say(say(
                                            "meetings.mail.missed.what",
                                            meeting.plan().title(),
                                            MeetingWords.day(meeting.plan().heldOn())))
                                    .say(
                                            instead.isEmpty()
                                                    ? say("meetings.mail.missed.page")
                                                    : say("meetings.mail.missed.instead", instead))
                                    .link(say("meetings.mail.all"), page)
                                    .say(say("meetings.mail.missed.else"))));
                });
    }

    void unnoted(Manager by, Course course, Meeting meeting) {
        members.find(by.person())
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person -> mails.post(Frame.in(
                        person.lang(),
                        () -> Letter.of(
                                        Kind.NOTE,
                                        new Recipient(person.name(), person.address(), person.lang()),
                                        senders.of(by),
                                        say(
                                                "meetings.mail.unnoted.subject",
                                                meeting.plan().title()))
                                .madeFromSample(course.programme().example())
                                .say(say(
                                        "meetings.mail.unnoted.what",
                                        meeting.plan().title(),
                                        MeetingWords.day(meeting.plan().heldOn()),
                                        course.programme().name()))
                                .link(
                                        say("meetings.mail.unnoted.link"),
                                        lang().prefix() + course.attendance(meeting)))));
    }
}
