package se.framsteg.meetings;

import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.people.Person;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Topic;

/** The letter after a meeting. It asks nothing. */
@Component
class RecapLetters {
    private final Mails mails;
    private final Senders senders;
    private final OwnAddresses addresses;

    RecapLetters(Mails mails, Senders senders, OwnAddresses addresses) {
        this.mails = mails;
        this.senders = senders;
        this.addresses = addresses;
    }

    /** Whether it goes: its reader may have chosen to be sent none. */
    boolean post(Host by, Course course, Meeting meeting, Recap recap, Person to, boolean wasThere) {
        String page = "%s/%s/meetings/%s"
                .formatted(
                        to.lang().prefix(),
                        course.region().slug(),
                        addresses.of(course.region().id(), to.personId(), OwnAddresses.Kind.PAGE));
        Letter letter = draft(by, course, meeting, recap, to, wasThere);
        return mails.post(Frame.in(to.lang(), () -> letter.link(say("meetings.mail.all"), page)))
                == Mails.Posted.POSTED;
    }

    /** As it goes, but for the address of its reader's page. */
    Letter draft(Host by, Course course, Meeting meeting, Recap recap, Person to, boolean wasThere) {
        return Frame.in(to.lang(), () -> {
            String title = meeting.plan().title();
            Letter letter = Letter.of(
                            Kind.INFORMING,
                            new Recipient(to.name(), to.address(), to.lang()),
                            senders.of(by.person()),
                            say("meetings.mail.recap.subject", title))
                    .optional(Topic.REMINDERS, to.id())
                    .madeFromSample(course.programme().example())
                    .say(say(
                            wasThere ? "meetings.mail.recap.there" : "meetings.mail.recap.away",
                            title,
                            course.programme().name()));
            if (!wasThere && !recap.instead().isEmpty()) {
                letter = letter.say(say("meetings.mail.recap.instead", recap.instead()));
            }
            letter = recap.summary().isEmpty() ? letter : letter.say(recap.summary());
            return letter.say(say("meetings.mail.recap.where"));
        });
    }
}
