package se.framsteg.aid;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Senders;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/** Mails whoever has signed a declaration what it says, for the company to keep. */
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

    /** @param company what the company is called that it was signed for */
    public void post(Declarant by, Programme programme, String company, NewDeclaration signed) {
        members.find(by.person())
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person ->
                        mails.post(Frame.in(person.lang(), () -> letter(by, person, programme, company, signed))));
    }

    private Letter letter(Declarant by, Person person, Programme programme, String company, NewDeclaration signed) {
        Letter letter = Letter.of(
                        Kind.RECEIPT,
                        new Recipient(person.name(), person.address(), person.lang()),
                        senders.in(by.region()),
                        say("aid.mail.copy.subject", company))
                .concerning(by.organisation())
                .madeFromSample(programme.example())
                .say(say("aid.mail.copy.what", company, programme.name(), moment(clock.instant()), signed.capacity()));
        if (signed.form() != null) {
            return letter.say(say("aid.mail.copy.form")).say(say("aid.mail.copy.wrong"));
        }
        if (signed.earlier().isEmpty()) {
            letter = letter.say(say("aid.mail.copy.none"));
        }
        for (NewDeclaration.Aid aid : signed.earlier()) {
            letter = letter.say(say("aid.mail.copy.aid", date(aid.grantedOn()), number(aid.sek()), aid.giver()));
        }
        if (!signed.companies().isEmpty()) {
            letter = letter.say(say(
                    "aid.mail.copy.companies",
                    signed.companies().stream()
                            .map(NewDeclaration.Company::name)
                            .collect(Collectors.joining(", "))));
        }
        return letter.say(say("aid.mail.copy.wrong"));
    }
}
