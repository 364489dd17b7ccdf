package se.framsteg.people;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** Tells who was lead of a company, and who answers for the region, that another is lead now. Answers reach the region. */
@Component
class LeadLetters {
    private final Mails mails;
    private final Senders senders;

    LeadLetters(Mails mails, Senders senders) {
        this.mails = mails;
        this.senders = senders;
    }

    /**
     * @param before who was lead of the company until now
     * @param leaving the membership of the one of them who is lead no more; null where all still are
     */
    void tell(
            Advisor by,
            Region region,
            String company,
            Person successor,
            List<CompanyPerson> before,
            @Nullable UUID leaving) {
        before.stream()
                .filter(lead -> !lead.address().isEmpty())
                .forEach(lead ->
                        tell(by, region, company, successor, lead, lead.id().equals(leaving)));
        String names = before.stream().map(CompanyPerson::name).collect(Collectors.joining(", "));
        senders.answering(region.id())
                .filter(manager -> !manager.personId().equals(by.person()))
                .ifPresent(manager -> tell(by, region, company, successor, names, manager));
    }

    private void tell(Advisor by, Region region, String company, Person successor, CompanyPerson lead, boolean leaves) {
        mails.post(Frame.in(
                lead.lang(),
                () -> Letter.of(
                                Kind.INFORMING,
                                new Recipient(lead.name(), lead.address(), lead.lang()),
                                senders.in(region.id()),
                                say("people.lead.letter.subject", company))
                        .say(say(
                                leaves ? "people.lead.letter.over" : "people.lead.letter.beside",
                                by.name(),
                                successor.name(),
                                company))
                        .say(say("people.lead.letter.wrong", region.name(lang())))));
    }

    private void tell(Advisor by, Region region, String company, Person successor, String names, Person manager) {
        mails.post(Frame.in(manager.lang(), () -> {
            Letter letter = Letter.of(
                            Kind.NOTE,
                            new Recipient(manager.name(), manager.address(), manager.lang()),
                            senders.of(by),
                            say("people.lead.letter.subject", company))
                    .say(say("people.lead.letter.manager", by.name(), successor.name(), successor.address(), company));
            if (!names.isEmpty()) {
                letter = letter.say(say("people.lead.letter.before", names));
            }
            return letter.link(say("people.lead.letter.link"), "/%s/manage/members".formatted(region.slug()));
        }));
    }
}
