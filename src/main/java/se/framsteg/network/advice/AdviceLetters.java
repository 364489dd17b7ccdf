package se.framsteg.network.advice;

import static se.framsteg.shell.Say.say;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Mails.Posted;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** Asks a company's contact whether the next step is what they agreed to. */
@Component
class AdviceLetters {
    private final Mails mails;
    private final Members members;
    private final Senders senders;

    AdviceLetters(Mails mails, Members members, Senders senders) {
        this.mails = mails;
        this.members = members;
        this.senders = senders;
    }

    /** @return who was written to; nobody where nobody can be, or the company has been asked something this week */
    Optional<UUID> ask(Promoter by, Region region, Advice advice, String token) {
        return members.leadToWrite(by.region(), advice.organisationId())
                .filter(to -> post(by, region, to, advice, token) == Posted.POSTED)
                .map(CompanyPerson::personId);
    }

    private Posted post(Promoter by, Region region, CompanyPerson to, Advice advice, String token) {
        return mails.post(Frame.in(to.lang(), () -> {
            Letter letter = Letter.asking(
                            advice.organisationId(),
                            new Recipient(to.name(), to.address(), to.lang()),
                            senders.of(by),
                            say("network.advice.mail.subject"))
                    .say(say("network.advice.mail", advice.by(), advice.promoter(), advice.organisation()))
                    .written(advice.step())
                    .say(advice.says());
            if (!advice.note().isEmpty()) {
                letter = letter.say(say("network.advice.mail.note")).written(advice.note());
            }
            return letter.link(
                    say("network.advice.mail.link"),
                    "%s/%s/agreed/%s".formatted(to.lang().prefix(), region.slug(), token));
        }));
    }
}
