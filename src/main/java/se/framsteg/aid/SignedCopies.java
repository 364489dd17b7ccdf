package se.framsteg.aid;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Senders;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/**
 * Mails whoever has signed a declaration all that it says, for the company to keep: in the language it was signed in, so
 * that the words are those that were read.
 */
@Service
@Transactional
public class SignedCopies {
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    SignedCopies(Members members, Senders senders, Mails mails, Clock clock) {
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * @param company what the company is called that it was signed for
     * @param known what the page said of aid that is known already and need not be told
     */
    public void post(Declarant by, Programme programme, String company, NewDeclaration signed, List<String> known) {
        members.find(by.person())
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person -> mails.post(letter(by, person, programme, company, signed, known)));
    }

    private Letter letter(
            Declarant by,
            Person person,
            Programme programme,
            String company,
            NewDeclaration signed,
            List<String> known) {
        Letter letter = Letter.of(
                        Kind.RECEIPT,
                        new Recipient(person.name(), person.address(), lang()),
                        senders.in(by.region()),
                        say("aid.mail.copy.subject", company))
                .concerning(by.organisation())
                .madeFromSample(programme.example())
                .say(say("aid.mail.copy.what", company, programme.name(), moment(clock.instant()), signed.capacity()));
        for (String words : SignedWords.of(signed, known)) {
            letter = letter.say(words);
        }
        return letter.say(say("aid.declare.sure", by.name(), company)).say(say("aid.mail.copy.wrong"));
    }
}
