package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import org.springframework.stereotype.Component;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;

/**
 * Tells one of those who decide what has been answered in their name: a link can be passed on, and a letter opened by another.
 * It comes from the region, since it may be the company's own lead who answered.
 */
@Component
class BallotReceipts {
    /** In an hour, to each: whoever presses again and again fills nobody's mail. */
    private static final int MOST = 4;

    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final ClientLimits limits;

    BallotReceipts(Members members, Senders senders, Mails mails, ClientLimits limits) {
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.limits = limits;
    }

    void send(Held held, Ballot.State said) {
        members.find(new PersonId(held.ballot().personId()))
                .filter(person -> !person.address().isEmpty())
                .filter(_ ->
                        limits.may(held.region(), "receipt", held.ballot().id().toString(), MOST))
                .ifPresent(person -> mails.post(Frame.in(person.lang(), () -> letter(held, person, said))));
    }

    private Letter letter(Held held, Person to, Ballot.State said) {
        String company = held.version().says().company();
        return Letter.of(
                        Kind.RECEIPT,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(held.region()),
                        say("plan.decision.receipt.subject", company))
                .concerning(held.organisation())
                .say(say(
                        "plan.decision.receipt." + said.code(),
                        to.name(),
                        held.version().number(),
                        company))
                .say(say("plan.decision.receipt.again", date(held.ballot().closesOn())))
                .say(say("plan.decision.receipt.not-you"));
    }
}
