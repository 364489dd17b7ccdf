package se.framsteg.flows.offers;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.AnswerLink;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/**
 * Asks a company two weeks before something of its own is shown no more whether it should be shown on: one letter of all that ends,
 * within the week's turn. Each has a link that needs no sign-in, to a page with a button; opening it does nothing.
 */
@Service
@Transactional
class EndingLetters {
    static final int DAYS_BEFORE = 14;

    private static final int AT_ONCE = 200;

    private final EndingFlowRepository ending;
    private final EndingLinks links;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    EndingLetters(
            EndingFlowRepository ending,
            EndingLinks links,
            Members members,
            Senders senders,
            Mails mails,
            Clock clock) {
        this.ending = ending;
        this.links = links;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.clock = clock;
    }

    /** The companies after one that should be reminded, some at a time. */
    @Transactional(readOnly = true)
    List<UUID> companies(Region region, UUID after) {
        LocalDate today = LocalDate.now(clock);
        return ending.companies(region.id(), after, today, today.plusDays(DAYS_BEFORE), AT_ONCE);
    }

    /** False where there is nobody to write to, or the company has been asked for something this week: then another day. */
    boolean remind(Region region, UUID company) {
        LocalDate today = LocalDate.now(clock);
        List<EndingFlow> flows = ending.of(region.id(), company, today, today.plusDays(DAYS_BEFORE));
        Optional<CompanyPerson> lead = members.people(Manager.operator(region.id()), company).stream()
                .filter(person ->
                        person.role() == Role.LEAD && !person.address().isEmpty())
                .findFirst();
        if (flows.isEmpty() || lead.isEmpty()) {
            return false;
        }
        CompanyPerson to = lead.get();
        List<AnswerLink> made = links.make(region.id(), company, new PersonId(to.personId()), flows);
        if (mails.post(Frame.in(to.lang(), () -> letter(region, company, flows, made, to))) != Mails.Posted.POSTED) {
            links.drop(region.id(), made);
            return false;
        }
        ending.reminded(region.id(), flows, clock.instant());
        return true;
    }

    private Letter letter(
            Region region, UUID company, List<EndingFlow> flows, List<AnswerLink> made, CompanyPerson to) {
        String page = "%s/%s".formatted(to.lang().prefix(), region.slug());
        Letter letter = Letter.asking(
                        company,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(region.id()),
                        say("flows.mail.subject", flows.size()))
                .madeFromSample(flows.getFirst().example())
                .worth(Duration.ofDays(3))
                .say(say("flows.mail.what"));
        for (int i = 0; i < flows.size(); i++) {
            EndingFlow flow = flows.get(i);
            String says = say("flows.mail.one", flow.title(), date(flow.expiresOn()));
            letter = letter.link(says, page + "/flow/" + made.get(i).token());
        }
        return letter.say(say("flows.mail.code"))
                .link(say("flows.brokering.mail.code.link"), page + "/match")
                .code(made.getFirst().code())
                .say(say("flows.mail.nothing"));
    }
}
