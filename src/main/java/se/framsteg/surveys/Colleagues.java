package se.framsteg.surveys;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Invitations;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** A lead asks people at the own company to answer, too: each gets a link of their own, by mail from the lead. */
@Service
@Transactional
public class Colleagues {
    /** As many as this a lead may ask at one time; more letters than that are no colleagues'. */
    public static final int MOST = 30;

    private final SurveyLinks links;
    private final Members members;
    private final Invitations invitations;
    private final Senders senders;
    private final Mails mails;
    private final Audit audit;
    private final Clock clock;

    Colleagues(
            SurveyLinks links,
            Members members,
            Invitations invitations,
            Senders senders,
            Mails mails,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.members = members;
        this.invitations = invitations;
        this.senders = senders;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return false where the lead has asked so many that no more go out
     * @throws WaveIsClosed where it is not the time to answer
     * @throws se.framsteg.people.TooManyInvitations where the company has had as many letters sent today as it may
     */
    public boolean ask(Member by, Region region, Surveyed part, Wave wave, NewPerson colleague) {
        mayAsk(by, part, wave);
        invitations.countLetter(by);
        PersonId person = members.enterInPassing(colleague.address(), colleague.name(), colleague.language());
        boolean again = links.asked(by, part, wave).stream()
                .anyMatch(each -> each.personId().equals(person.value()));
        if (!again && links.asked(by, part, wave).size() >= MOST) {
            return false;
        }
        String token = links.issue(by.region(), by.person(), part, wave, person);
        members.find(person).ifPresent(to -> mails.post(letter(by, region, part, wave, to, token)));
        audit.record(by.region(), by.person(), "surveys.ask", by.organisation(), person.value());
        return true;
    }

    /** The link opens nothing any more; what somebody has sent by it stays. */
    public void takeBack(Member by, Surveyed part, Wave wave, PersonId person) {
        mayAsk(by, part, wave);
        links.end(by.region(), part, wave, person);
        audit.record(by.region(), by.person(), "surveys.take-back", by.organisation(), person.value());
    }

    private void mayAsk(Member by, Surveyed part, Wave wave) {
        if (!by.isLead() || !part.organisationId().equals(by.organisation())) {
            throw new NoSuchElementException("Only a lead asks for the company");
        }
        if (!part.isOpen(wave, LocalDate.now(clock))) {
            throw new WaveIsClosed();
        }
    }

    private Letter letter(Member by, Region region, Surveyed part, Wave wave, Person to, String token) {
        String path = "%s/%s/surveys/%s".formatted(to.lang().prefix(), region.slug(), token);
        LocalDate until = part.days(wave).orElseThrow().closesOn();
        return Frame.in(
                to.lang(),
                () -> Letter.of(
                                Kind.INVITATION,
                                new Recipient(to.name(), to.address(), to.lang()),
                                senders.of(by.person()),
                                say("surveys.mail.colleague.subject", part.organisation()))
                        .concerning(by.organisation())
                        .madeFromSample(part.example())
                        .say(say("surveys.mail.colleague.why", by.name(), part.organisation(), part.programme()))
                        .say(say("surveys.mail.colleague.how"))
                        .link(say("surveys.mail.link"), path)
                        .say(say("surveys.mail.until", date(until)))
                        .say(say("surveys.mail.colleague.who-sees", part.organisation(), region.name(to.lang()))));
    }
}
