package se.framsteg.course.openings;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.openings.Opening.Kind;
import se.framsteg.course.work.Round;
import se.framsteg.people.Audit;
import se.framsteg.people.Invitations;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.programmes.participation.CompanyHelp;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** A lead opens a worksheet's draft to one person by name, and takes it back. */
@Service
@Transactional
public class OpenDrafts {
    /** The furthest day that a draft is open until. */
    public static final Period FURTHEST = Period.ofDays(90);

    /** As many as this may read one worksheet at a time. */
    public static final int MOST = 10;

    static final String PURPOSE = "opening-link";

    private static final int MOST_SHOWN = 100;

    private final OpeningRepository openings;
    private final CompanyHelp help;
    private final Members members;
    private final Invitations invitations;
    private final Senders senders;
    private final Mails mails;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    OpenDrafts(
            OpeningRepository openings,
            CompanyHelp help,
            Members members,
            Invitations invitations,
            Senders senders,
            Mails mails,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.openings = openings;
        this.help = help;
        this.members = members;
        this.invitations = invitations;
        this.senders = senders;
        this.mails = mails;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** Those of a round, the newest first. */
    @Transactional(readOnly = true)
    public List<Opening> of(Member by, Round round) {
        return openings.of(by, round, MOST_SHOWN);
    }

    /** Those by which somebody may read this worksheet today. */
    @Transactional(readOnly = true)
    public List<Opening> open(Member by, Round round, Worksheet sheet) {
        LocalDate today = LocalDate.now(clock);
        return of(by, round).stream()
                .filter(each -> each.worksheet().equals(sheet.name()) && each.isOpen(today))
                .toList();
    }

    /** Whom the company turns to in this round: its coaches, and those of its promoter. */
    @Transactional(readOnly = true)
    public List<CompanyHelp.Contact> helpers(Member by, Round round) {
        return help.of(by).stream()
                .filter(each -> each.programmeId().equals(round.programmeId()))
                .toList();
    }

    /**
     * @throws TooManyOpenings where as many as may read it do
     * @throws se.framsteg.people.TooManyInvitations where the company has had as many letters sent today as it may
     */
    public void open(Member by, Region region, Round round, Worksheet sheet, OpenTo to, LocalDate untilOn) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead opens a draft");
        }
        if (open(by, round, sheet).size() >= MOST) {
            throw new TooManyOpenings();
        }
        invitations.countLetter(by);
        PersonId person =
                to.person() == null ? members.enterInPassing(to.address(), to.name(), to.language()) : to.person();
        String token = Secret.token();
        var opening = new Opening(
                new OpeningId(Ids.next()),
                sheet.name(),
                person,
                "",
                kind(by, round, to),
                by.name(),
                clock.instant(),
                untilOn,
                null,
                null);
        openings.insert(
                by,
                round,
                opening,
                secret.hash(PURPOSE, token),
                secret.encrypt(PURPOSE, token.getBytes(StandardCharsets.UTF_8)));
        audit.record(by.region(), by.person(), "course.open-draft", by.organisation(), person.value());
        members.find(person)
                .filter(each -> !each.address().isEmpty())
                .ifPresent(each -> mails.post(
                        Frame.in(each.lang(), () -> letter(by, region, round, sheet, each, token, untilOn))));
    }

    private Kind kind(Member by, Round round, OpenTo to) {
        return to.person() == null
                ? Kind.OTHER
                : helpers(by, round).stream()
                        .filter(each -> each.personId().equals(to.person().value()))
                        .findFirst()
                        .map(each -> each.isCoach() ? Kind.COACH : Kind.PROMOTER)
                        .orElseThrow(() -> new NoSuchElementException("Nobody who helps this company"));
    }

    /** The link opens nothing any more. */
    public void close(Member by, Round round, OpeningId id) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead takes a draft back");
        }
        Opening opening = of(by, round).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (openings.close(by, round, id, clock.instant())) {
            audit.record(
                    by.region(),
                    by.person(),
                    "course.take-draft-back",
                    by.organisation(),
                    opening.person().value());
        }
    }

    private Letter letter(
            Member by, Region region, Round round, Worksheet sheet, Person to, String token, LocalDate untilOn) {
        String company = members.company(by);
        return Letter.of(
                        se.framsteg.shell.mail.Kind.INVITATION,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.of(by.person()),
                        say("course.opening.mail.subject", by.name(), company))
                .concerning(by.organisation())
                .madeFromSample(round.example())
                .say(say(
                        "course.opening.mail.what",
                        by.name(),
                        company,
                        sheet.title().in(to.lang())))
                .link(
                        say("course.opening.mail.link"),
                        "%s/%s/read/%s".formatted(to.lang().prefix(), region.slug(), token))
                .say(say("course.opening.mail.until", date(untilOn)));
    }
}
