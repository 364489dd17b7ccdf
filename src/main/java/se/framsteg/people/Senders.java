package se.framsteg.people;

import org.springframework.stereotype.Component;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Sender;

/** Whom an answer to a manager's letter reaches. */
@Component
public class Senders {
    private final MemberRepository members;
    private final MailSettings settings;

    Senders(MemberRepository members, MailSettings settings) {
        this.members = members;
        this.settings = settings;
    }

    /** The manager; the operator's letters are answered by the installation's contact. */
    public Sender of(Manager by) {
        return members.find(by.person())
                .filter(person -> !person.address().isEmpty())
                .map(person -> new Sender(person.name(), person.address()))
                .orElse(settings.contact());
    }
}
