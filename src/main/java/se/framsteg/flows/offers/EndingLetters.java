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
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/**
 * Asks a company two weeks before something of its own is shown no more whether it should be shown on: one letter of all that ends,
 * within the week's turn. The link leads to a page with a button, and opening it does nothing.
 */
@Service
@Transactional
class EndingLetters {
    static final int DAYS_BEFORE = 14;

    private static final int AT_ONCE = 200;

    private final EndingFlowRepository ending;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    EndingLetters(EndingFlowRepository ending, Members members, Senders senders, Mails mails, Clock clock) {
        this.ending = ending;
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
        Letter letter = Frame.in(to.lang(), () -> letter(region, company, flows, to));
        if (mails.post(letter) != Mails.Posted.POSTED) {
            return false;
        }
        ending.reminded(region.id(), flows, clock.instant());
        return true;
    }

    private Letter letter(Region region, UUID company, List<EndingFlow> flows, CompanyPerson to) {
        Letter letter = Letter.asking(
                        company,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(region.id()),
                        say("flows.mail.subject", flows.size()))
                .madeFromSample(flows.getFirst().example())
                .worth(Duration.ofDays(3))
                .say(say("flows.mail.what"));
        for (EndingFlow flow : flows) {
            String path = "/%s/company/%s/flows/%s#end".formatted(region.slug(), company, flow.id());
            letter = letter.link(say("flows.mail.one", flow.title(), date(flow.expiresOn())), path);
        }
        return letter.say(say("flows.mail.nothing"));
    }
}
