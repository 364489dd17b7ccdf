package se.framsteg.plan.followup;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** What a lead reads who is asked how it goes, or reminded, or told what somebody has typed in a call: with a link of their own. */
@Component
class CheckInLetters {
    private final Members members;
    private final CheckInLinks links;
    private final Senders senders;
    private final Mails mails;

    CheckInLetters(Members members, CheckInLinks links, Senders senders, Mails mails) {
        this.members = members;
        this.links = links;
        this.senders = senders;
        this.mails = mails;
    }

    /** To the company's first lead; false where it has none, or has been asked for something this week. */
    boolean ask(Region region, Part part, Turn turn, boolean again) {
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
        Person to = lead.get();
        String path = path(region, part, turn, to);
        return mails.post(Frame.in(to.lang(), () -> asking(region, part, turn, to, path, again)))
                == Mails.Posted.POSTED;
    }

    /** What was said in a call, for the company to look at and change. */
    void tell(Advisor by, Region region, Part part, Turn turn, PersonId person) {
        members.find(person).filter(to -> !to.address().isEmpty()).ifPresent(to -> {
            String path = path(region, part, turn, to);
            mails.post(Frame.in(
                    to.lang(),
                    () -> Letter.of(
                                    Kind.RECEIPT,
                                    new Recipient(to.name(), to.address(), to.lang()),
                                    senders.of(by),
                                    say("plan.followup.mail.call.subject", part.organisation()))
                            .concerning(part.organisationId())
                            .madeFromSample(part.example())
                            .say(say("plan.followup.mail.call.what", by.name(), part.organisation()))
                            .link(say("plan.followup.mail.call.link"), path)
                            .say(say("plan.followup.mail.call.until", date(closes(part, turn))))));
        });
    }

    private Letter asking(Region region, Part part, Turn turn, Person to, String path, boolean again) {
        Letter letter = Letter.asking(
                        part.organisationId(),
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(region.id()),
                        say("plan.followup.mail.subject", part.organisation()))
                .madeFromSample(part.example())
                .worth(Duration.ofDays(3));
        if (again) {
            letter = letter.say(say("plan.followup.mail.again"));
        }
        letter = letter.say(say("plan.followup.mail.what", part.organisation(), say(turn.textKey())))
                .link(say("plan.followup.mail.link"), path);
        if (turn.wave().isPresent()) {
            letter = letter.say(say("plan.followup.mail.statements"));
        }
        return letter.say(say("plan.followup.mail.until", date(closes(part, turn))))
                .say(say("plan.followup.mail.help"));
    }

    private String path(Region region, Part part, Turn turn, Person to) {
        String token = links.issue(region.id(), part, turn, to.personId());
        return "%s/%s/check-in/%s".formatted(to.lang().prefix(), region.slug(), token);
    }

    private static LocalDate closes(Part part, Turn turn) {
        return turn.days(part.endsOn()).closesOn();
    }
}
