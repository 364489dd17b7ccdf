package se.framsteg.surveys;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/**
 * Whoever follows a company types what one of its people has answered on the telephone. It is marked as that, the person is
 * told with a link to change it by, and what they have answered themselves is never typed over.
 */
@Service
@Transactional
public class PhoneAnswers {
    private final Sheets sheets;
    private final CompanyAnswers companies;
    private final SurveyLinks links;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Audit audit;

    PhoneAnswers(
            Sheets sheets,
            CompanyAnswers companies,
            SurveyLinks links,
            Members members,
            Senders senders,
            Mails mails,
            Audit audit) {
        this.sheets = sheets;
        this.companies = companies;
        this.links = links;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.audit = audit;
    }

    /** What was said. @param words why, of the recommendation */
    public record Said(
            Answers now,
            Answers start,
            @Nullable Strategy strategy,
            @Nullable Integer recommendation,
            String words) {}

    /** Of whom somebody may type answers: those of its people who have not answered themselves, leads first. */
    @Transactional(readOnly = true)
    public List<CompanyPerson> people(Advisor by, Surveyed part, Wave wave) {
        return members.people(by, part.organisationId()).stream()
                .filter(person -> sheets.find(respondent(by, part, person, LocalDate.EPOCH), part, wave)
                        .map(Sheet::isByPhone)
                        .orElse(true))
                .toList();
    }

    /** What has been typed for this person before. */
    @Transactional(readOnly = true)
    public Optional<Sheet> find(Advisor by, Surveyed part, Wave wave, CompanyPerson person) {
        return sheets.find(respondent(by, part, person, LocalDate.EPOCH), part, wave);
    }

    /**
     * Keeps and sends what was said in a call on this day; the part is one that the caller follows.
     *
     * @throws AnsweredThemselves where the person has begun to answer
     */
    public void take(Advisor by, Region region, Surveyed part, Wave wave, PersonId person, LocalDate on, Said said) {
        CompanyPerson found = members.people(by, part.organisationId()).stream()
                .filter(each -> each.personId().equals(person.value()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody of this company"));
        Respondent respondent = respondent(by, part, found, on);
        sheets.save(respondent, part, wave, said.now(), said.start());
        sheets.send(respondent, part, wave);
        if (wave == Wave.AFTER && respondent.lead()) {
            companies.say(respondent, part, said.strategy(), said.recommendation(), said.words());
        }
        tell(by, region, part, wave, found, on);
        audit.record(by.region(), by.person(), "surveys.enter-call", part.organisationId(), person.value());
    }

    private void tell(Advisor by, Region region, Surveyed part, Wave wave, CompanyPerson person, LocalDate on) {
        if (person.address().isEmpty()) {
            return;
        }
        String token = links.issue(by.region(), by.person(), part, wave, new PersonId(person.personId()));
        String path = "%s/%s/surveys/%s".formatted(person.lang().prefix(), region.slug(), token);
        LocalDate until = part.days(wave).orElseThrow().closesOn();
        mails.post(Frame.in(
                person.lang(),
                () -> Letter.of(
                                Kind.RECEIPT,
                                new Recipient(person.name(), person.address(), person.lang()),
                                senders.of(by),
                                say("surveys.mail.call.subject", date(on)))
                        .concerning(part.organisationId())
                        .madeFromSample(part.example())
                        .say(say("surveys.mail.call.what", by.name(), date(on), part.organisation()))
                        .link(say("surveys.mail.call.link"), path)
                        .say(say("surveys.mail.call.until", date(until)))));
    }

    private static Respondent respondent(Advisor by, Surveyed part, CompanyPerson person, LocalDate on) {
        return new Respondent(
                new PersonId(person.personId()),
                person.name(),
                by.region(),
                part.organisationId(),
                person.role() == Role.LEAD,
                new Respondent.Call(by.person(), on));
    }
}
