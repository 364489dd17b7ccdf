package se.framsteg.meetings;

import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.people.Person;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;

/** The letters that remind of a meeting. They are worth sending until it begins. */
@Component
class ReminderLetters {
    private final Mails mails;
    private final MailSettings settings;
    private final OwnAddresses addresses;
    private final Clock clock;

    ReminderLetters(Mails mails, MailSettings settings, OwnAddresses addresses, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @param by who called to the meeting, whom an answer reaches */
    void post(Region region, Meeting meeting, String programme, Person to, @Nullable Person by) {
        MeetingPlan plan = meeting.plan();
        String page = "%s/%s/meetings/%s"
                .formatted(
                        to.lang().prefix(),
                        region.slug(),
                        addresses.of(region.id(), to.personId(), OwnAddresses.Kind.PAGE));
        Sender from = by == null || by.address().isEmpty() ? settings.contact() : new Sender(by.name(), by.address());
        var recipient = new Recipient(to.name(), to.address(), to.lang());
        mails.post(Frame.in(to.lang(), () -> {
            String when = MeetingWords.when(plan);
            Letter letter = Letter.of(
                            Kind.SESSION_REMINDER,
                            recipient,
                            from,
                            say("meetings.mail.reminder.subject", plan.title(), when))
                    .optional(Topic.REMINDERS, to.id())
                    .worth(Duration.between(clock.instant(), plan.beginsAtMoment()))
                    .say(say("meetings.mail.reminder", plan.title(), programme))
                    .say(say("meetings.mail.when", when))
                    .say(say("meetings.mail.where", MeetingWords.where(plan)));
            letter = plan.link().isEmpty() ? letter : letter.say(say("meetings.mail.link", plan.link()));
            return letter.link(say("meetings.mail.all"), page);
        }));
    }
}
