package se.framsteg.people;

import static se.framsteg.shell.Say.say;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.MorningNews.Item;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;

/** The one letter of a morning, worth sending until the evening. */
@Component
class MorningLetters {
    private static final Duration WORTH = Duration.ofHours(10);

    private final Mails mails;
    private final MailSettings settings;

    MorningLetters(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    void post(Region region, Person to, List<Item> items) {
        mails.post(Frame.in(to.lang(), () -> {
            Letter letter = Letter.of(
                            Kind.INFORMING,
                            new Recipient(to.name(), to.address(), to.lang()),
                            settings.contact(),
                            subject(region, to, items))
                    .optional(Topic.MORNING, to.id())
                    .worth(WORTH)
                    .say(say("people.morning.what"));
            for (Item item : items) {
                letter = letter.say(item.written()).link(say("people.morning.open"), item.path());
            }
            return letter;
        }));
    }

    /** Counts what waits for the reader; what waits for others is news, and no more. */
    private static String subject(Region region, Person to, List<Item> items) {
        long waiting = items.stream().filter(Item::waits).count();
        return waiting == 0
                ? say("people.morning.subject.news", region.name(to.lang()))
                : say("people.morning.subject", waiting, region.name(to.lang()));
    }
}
