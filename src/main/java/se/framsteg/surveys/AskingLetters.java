package se.framsteg.surveys;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** What a lead reads who is asked to answer, or reminded: with a link of their own, from who answers for the region. */
@Component
class AskingLetters {
    private final Members members;
    private final SurveyLinks links;
    private final Senders senders;
    private final Mails mails;

    AskingLetters(Members members, SurveyLinks links, Senders senders, Mails mails) {
        this.members = members;
        this.links = links;
        this.senders = senders;
        this.mails = mails;
    }

    /** To the company's first lead; false where it has none, or has been asked for something this week. */
    boolean ask(Region region, Surveyed part, Wave wave, boolean again) {
        Optional<Person> lead = members.people(Manager.operator(region.id()), part.organisationId()).stream()
                .filter(person ->
                        person.role() == Role.LEAD && !person.address().isEmpty())
                .findFirst()
                .map(CompanyPerson::personId)
                .flatMap(id -> members.find(new PersonId(id)));
        boolean asked = !mails.askedThisWeek(List.of(part.organisationId())).isEmpty();
        if (lead.isEmpty() || asked) {
            return false;
        }
        PersonId sender = senders.answering(region.id()).map(Person::personId).orElse(PersonId.OPERATOR);
        String token = links.issue(region.id(), sender, part, wave, lead.get().personId());
        String path = "%s/%s/surveys/%s".formatted(lead.get().lang().prefix(), region.slug(), token);
        Letter letter = Frame.in(lead.get().lang(), () -> letter(region, part, wave, lead.get(), path, again));
        return mails.post(letter) == Mails.Posted.POSTED;
    }

    private Letter letter(Region region, Surveyed part, Wave wave, Person to, String path, boolean again) {
        WaveDays days = part.days(wave).orElseThrow();
        boolean before = wave == Wave.BEFORE;
        String subject = before ? "surveys.mail.ask.before.subject" : "surveys.mail.ask.after.subject";
        Letter letter = Letter.asking(
                        part.organisationId(),
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(region.id()),
                        say(subject, part.organisation()))
                .madeFromSample(part.example())
                .worth(Duration.ofDays(3));
        if (again) {
            letter = letter.say(say("surveys.mail.ask.again"));
        }
        return letter.say(say(
                        before ? "surveys.mail.ask.before.what" : "surveys.mail.ask.after.what",
                        part.organisation(),
                        part.programme()))
                .say(say("surveys.mail.ask.how"))
                .link(say("surveys.mail.link"), path)
                .say(say("surveys.mail.until", date(days.closesOn())))
                .say(say("surveys.mail.ask.help"));
    }
}
