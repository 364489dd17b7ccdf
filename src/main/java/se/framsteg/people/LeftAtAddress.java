package se.framsteg.people;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Tells a manager of what stayed when a person was erased who shared an address: it has a name there that nobody of ours has, so
 * that it may be theirs by another spelling, or a colleague's. Who was erased is not said.
 */
@Component
public class LeftAtAddress {
    private static final int MOST = 20;

    private final Mails mails;
    private final Senders senders;

    LeftAtAddress(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    /**
     * Something that stayed.
     *
     * @param textKey the key of what it is
     * @param name what that text calls it by
     * @param path where it is looked after; empty where a manager does not
     */
    public record Left(String textKey, String name, String path) {}

    public void tell(RegionId region, List<Left> left) {
        if (left.isEmpty()) {
            return;
        }
        senders.answering(region)
                .ifPresent(manager -> mails.post(Frame.in(
                        manager.lang(),
                        () -> words(
                                Letter.of(
                                        Kind.NOTE,
                                        new Recipient(manager.name(), manager.address(), manager.lang()),
                                        senders.in(region),
                                        say("people.left.subject")),
                                left))));
    }

    private static Letter words(Letter letter, List<Left> left) {
        Letter words = letter.say(say("people.left.what"));
        for (Left each : left.subList(0, Math.min(left.size(), MOST))) {
            String says = say(each.textKey(), each.name());
            words = each.path().isEmpty() ? words.say(says) : words.link(says, each.path());
        }
        return words.say(say("people.left.do"));
    }
}
