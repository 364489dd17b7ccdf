package se.framsteg.people;

import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** Tells somebody, at the address that is right, that it has been corrected, by whom and from what. */
@Component
class CorrectionLetters {
    private final Mails mails;
    private final Senders senders;

    CorrectionLetters(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    /** @param person as they were known before */
    void tell(Advisor by, Person person, String right) {
        var to = new Recipient(person.name(), right, person.lang());
        mails.post(Frame.in(
                person.lang(),
                () -> Letter.of(Kind.RECEIPT, to, senders.of(by), say("people.correction.letter.subject"))
                        .say(say("people.correction.letter.what", by.name(), person.address(), right))
                        .link(
                                say("people.correction.letter.link"),
                                person.lang().prefix() + "/signin")
                        .say(say("people.correction.letter.not-you"))));
    }
}
