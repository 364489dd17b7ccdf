package se.framsteg.aid;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/**
 * Mails to a company about its aid, each with a new link of its own: one that asks it to declare, one that says what was
 * granted, one that says that it was taken back. A draft is the same letter without a link that leads anywhere, for the manager to read first.
 */
@Service
@Transactional
public class AidLetters {
    private final AidRepository records;
    private final Undertakings undertakings;
    private final DeclarationLinks links;
    private final AidSettings settings;
    private final Members members;
    private final Mails mails;
    private final Senders senders;
    private final Audit audit;

    AidLetters(
            AidRepository records,
            Undertakings undertakings,
            DeclarationLinks links,
            AidSettings settings,
            Members members,
            Mails mails,
            Senders senders,
            Audit audit) {
        this.records = records;
        this.undertakings = undertakings;
        this.links = links;
        this.settings = settings;
        this.members = members;
        this.mails = mails;
        this.senders = senders;
        this.audit = audit;
    }

    /** What would be sent now, to whom; empty while nobody is named to write to. */
    @Transactional(readOnly = true)
    public @Nullable Letter draft(Manager by, Region region, Programme programme, UUID organisation) {
        AidSummary summary = find(by, programme, organisation);
        Person person = contact(summary);
        return person == null
                ? null
                : Frame.in(person.lang(), () -> letter(by, region, programme, summary, person, "…"));
    }

    /**
     * Sends it. A company that is not decided on is asked to declare, again if it has; at most once a week, together with
     * all else it is asked for, unless it has itself asked for the link.
     */
    public void send(Manager by, Region region, Programme programme, UUID organisation, boolean onRequest) {
        find(by, programme, organisation);
        undertakings.hold(by, organisation);
        AidSummary summary = find(by, programme, organisation);
        Person person = contact(summary);
        if (person == null) {
            throw new NoSuchElementException("Nobody is named to write to");
        }
        AidRecord record = summary.record();
        if (!record.isDecided() && !(record instanceof AidRecord.Requested)) {
            records.save(by.region(), new AidRecord.Requested(record.subject()));
        }
        String token = links.issue(by, record.subject().id(), person.personId());
        String path = "%s/%s/aid/%s".formatted(person.lang().prefix(), region.slug(), token);
        Letter letter = Frame.in(person.lang(), () -> letter(by, region, programme, summary, person, path));
        if (mails.post(onRequest ? invited(letter) : letter) == Mails.Posted.ASKED_THIS_WEEK) {
            throw new AidNotPossible(AidNotPossible.Why.ASKED_THIS_WEEK);
        }
        audit.record(by, "aid.send-link", organisation, record.subject().id().value());
    }

    /** What somebody has asked for themselves asks nothing of them. */
    private static Letter invited(Letter letter) {
        return letter.kind() == Kind.ASKING ? letter.as(Kind.INVITATION) : letter;
    }

    private Letter letter(
            Manager by, Region region, Programme programme, AidSummary summary, Person person, String path) {
        if (summary.record() instanceof AidRecord.TakenBack back) {
            return takenBack(by, programme, summary, person, path, back);
        }
        Reckoning granted = summary.record().granted();
        return granted == null
                ? asking(by, region, programme, summary, person, path)
                : decision(by, region, programme, summary, person, path, granted);
    }

    private Letter asking(
            Manager by, Region region, Programme programme, AidSummary summary, Person person, String path) {
        var setting = settings.of(by.region(), programme.id());
        var value = summary.ownValueSek() == null ? setting.valueSek() : summary.ownValueSek();
        String worth = setting.isPaidFor() ? "aid.mail.ask.value.paid" : "aid.mail.ask.value";
        Letter letter = Letter.asking(
                        summary.record().subject().organisation(),
                        to(person),
                        senders.deciding(by),
                        say("aid.mail.ask.subject", programme.name()))
                .madeFromSample(programme.example())
                .say(say("aid.mail.ask.why", summary.name(), programme.name(), region.name(lang())));
        return (value == null ? letter : letter.say(say(worth, number(value))))
                .say(say("aid.mail.ask.what"))
                .link(say("aid.mail.ask.link"), path)
                .say(say("aid.mail.ask.until", date(links.lastDay())));
    }

    private Letter takenBack(
            Manager by, Programme programme, AidSummary summary, Person person, String path, AidRecord.TakenBack back) {
        Reckoning had = back.before().reckoning();
        Letter letter = Letter.of(
                        Kind.DECISION,
                        to(person),
                        senders.deciding(by),
                        say("aid.mail.taken-back.subject", programme.name()))
                .concerning(summary.record().subject().organisation())
                .madeFromSample(programme.example());
        String number = back.number();
        letter = number == null
                ? letter.say(say(
                                "aid.mail.taken-back.what",
                                summary.name(),
                                number(had.valueSek()),
                                date(had.on()),
                                programme.name(),
                                date(back.on())))
                        .say(say("aid.mail.taken-back.why", back.words()))
                        .say(say("aid.mail.taken-back.pay"))
                        .say(say(
                                back.isInRegister()
                                        ? "aid.mail.taken-back.register"
                                        : "aid.mail.taken-back.not-registered"))
                : letter.say(say(
                                "aid.mail.taken-back.funder",
                                summary.name(),
                                number(had.valueSek()),
                                date(had.on()),
                                programme.name(),
                                date(back.on()),
                                number))
                        .say(say("aid.mail.taken-back.funder.pay"))
                        .say(say("aid.mail.taken-back.funder.register"));
        return letter.link(say("aid.mail.taken-back.link"), path);
    }

    private Letter decision(
            Manager by,
            Region region,
            Programme programme,
            AidSummary summary,
            Person person,
            String path,
            Reckoning granted) {
        Letter letter = Letter.of(
                        Kind.DECISION,
                        to(person),
                        senders.deciding(by),
                        say("aid.mail.decision.subject", programme.name()))
                .concerning(summary.record().subject().organisation())
                .madeFromSample(programme.example())
                .say(say(
                        "aid.mail.decision.what",
                        summary.name(),
                        number(granted.valueSek()),
                        number(granted.valueEur()),
                        date(granted.on()),
                        programme.name()));
        AidRecord.Answer answer = summary.record().answer();
        return (answer == null ? letter : answered(letter, answer))
                .say(say("aid.mail.decision.nature", granter(region, programme, answer)))
                .link(say("aid.mail.decision.link"), path)
                .say(say("aid.mail.decision.keep", date(links.lastDay())));
    }

    private static Letter answered(Letter letter, AidRecord.Answer answer) {
        LocalDate sent = answer.sentOn();
        return letter.say(
                sent == null
                        ? say("aid.mail.decision.answer", date(answer.decidedOn()), answer.caseNumber())
                        : say(
                                "aid.mail.decision.answer.sent",
                                date(sent),
                                date(answer.decidedOn()),
                                answer.caseNumber()));
    }

    /** The funder by name, where it is the funder's decision that was noted. */
    private static String granter(Region region, Programme programme, AidRecord.@Nullable Answer answer) {
        if (answer == null) {
            return region.name(lang());
        }
        return programme.funder().isBlank() ? say("aid.funder") : programme.funder();
    }

    private static Recipient to(Person person) {
        return new Recipient(person.name(), person.address(), person.lang());
    }

    private @Nullable Person contact(AidSummary summary) {
        return summary.contact() == null
                ? null
                : members.find(new PersonId(summary.contact())).orElse(null);
    }

    private AidSummary find(Manager by, Programme programme, UUID organisation) {
        return records.find(by, programme.id(), organisation).orElseThrow(NoSuchElementException::new);
    }
}
