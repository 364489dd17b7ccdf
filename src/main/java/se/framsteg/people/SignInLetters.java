package se.framsteg.people;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** The letter with link and code. For an address nobody has, it is written just the same and goes nowhere. */
@Component
class SignInLetters {
    private final Mails mails;
    private final MailSettings settings;

    SignInLetters(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    void send(String address, List<Person> persons, boolean known, Lang asked, String link, String code) {
        Lang language = persons.size() == 1 ? persons.getFirst().lang() : asked;
        Letter letter = Frame.in(language, () -> letter(address, persons, language, link, code));
        if (persons.isEmpty() && !known) {
            mails.withhold(letter);
        } else {
            mails.post(letter);
        }
    }

    private Letter letter(String address, List<Person> persons, Lang language, String link, String code) {
        String names = persons.stream().map(Person::name).collect(Collectors.joining(", "));
        var to = new Recipient(persons.isEmpty() ? address : names, address, language);
        Letter letter = Letter.of(Kind.SIGN_IN, to, settings.contact(), say("people.letter.subject"))
                .worth(SignIns.WORTH)
                .say(say("people.letter.why"));
        if (persons.size() > 1) {
            letter = letter.say(say("people.letter.shared"));
        }
        return letter.link(say("people.letter.link"), language.prefix() + "/signin/link/" + link)
                .say(say("people.letter.code"))
                .code(code)
                .say(say("people.letter.worth"))
                .say(say("people.letter.not-you"));
    }
}
