package se.framsteg.people;

import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** Tells whoever asked to be erased that they did, how to undo it, and that it is done. */
@Component
class ErasureLetters {
    private final Mails mails;
    private final MailSettings settings;

    ErasureLetters(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    void asked(Person person, Instant due) {
        post(
                person,
                "people.erasure.letter.asked",
                letter -> letter.say(say("people.erasure.letter.asked.what", moment(due)))
                        .link(say("people.erasure.letter.link"), "/home/erasure")
                        .say(say("people.erasure.letter.not-you")));
    }

    void undone(Person person) {
        post(person, "people.erasure.letter.undone", letter -> letter.say(say("people.erasure.letter.undone.what")));
    }

    void held(Person person, List<String> settle) {
        post(person, "people.erasure.letter.held", letter -> {
            Letter words = letter.say(say("people.erasure.letter.held.what"));
            for (String reason : settle) {
                words = words.say(say(reason));
            }
            return words.say(say("people.erasure.letter.held.then"))
                    .link(say("people.erasure.letter.link"), "/home/erasure");
        });
    }

    void done(Person person) {
        post(
                person,
                "people.erasure.letter.done",
                letter -> letter.say(say("people.erasure.letter.done.what")).say(say("people.erasure.letter.last")));
    }

    /** Whoever has no address gets none. */
    private void post(Person person, String subject, UnaryOperator<Letter> words) {
        if (person.address().isEmpty()) {
            return;
        }
        mails.post(Frame.in(
                person.lang(),
                () -> words.apply(Letter.of(
                        Kind.RECEIPT,
                        new Recipient(person.name(), person.address(), person.lang()),
                        settings.contact(),
                        say(subject)))));
    }
}
