package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.plan.adoption.Decision.Way;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/**
 * Putting a version to each of those who decide, by a link of their own. The lead asks, answers their questions, and closes when
 * more than half have answered or the day has come; it is adopted when more than half of all have approved.
 */
@Service
@Transactional
public class BoardAsking {
    /** So many letters of this kind a company sends in a week. */
    static final int MOST_A_WEEK = 36;

    public static final int LONGEST_DAYS = 60;

    private final BallotRepository ballots;
    private final ProposalRepository proposals;
    private final Deciding deciding;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final BoardNews news;
    private final Audit audit;
    private final Clock clock;

    BoardAsking(
            BallotRepository ballots,
            ProposalRepository proposals,
            Deciding deciding,
            Members members,
            Senders senders,
            Mails mails,
            BoardNews news,
            Audit audit,
            Clock clock) {
        this.ballots = ballots;
        this.proposals = proposals;
        this.deciding = deciding;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Ballots of(Member by, Version version) {
        List<Ballot> all = ballots.of(by, version.id());
        Map<PersonId, Person> known = members.find(
                all.stream().map(each -> new PersonId(each.personId())).toList());
        List<Ballot> told = all.stream()
                .map(each -> new Ballot(
                        each.id(),
                        each.personId(),
                        each.name(),
                        each.does(),
                        each.closesOn(),
                        each.state(),
                        each.said(),
                        Optional.ofNullable(known.get(new PersonId(each.personId())))
                                .filter(person -> !person.address().isEmpty())
                                .isPresent()))
                .toList();
        return Ballots.of(told, version.says().proposal().deciders(), version.deciders());
    }

    /**
     * Whether somebody may be asked about a version: who is named in it. Where nobody is, anybody who decides, until one of them has
     * answered.
     */
    public static boolean mayBeAsked(Version version, Ballots said, Decider decider) {
        List<Frozen.Person> named = version.says().proposal().deciders();
        return named.isEmpty()
                ? said.answered() == 0
                : version.deciders().contains(decider.personId())
                        || named.stream().anyMatch(each -> Ballots.isSame(each.name(), decider.name()));
    }

    @Transactional(readOnly = true)
    public List<BoardQuestion> questions(Member by, VersionId version) {
        return ballots.questions(by.region().value(), by.organisation(), version);
    }

    /** What those who decide have asked of any version. */
    @Transactional(readOnly = true)
    public List<AskedByBoard> asked(Member by) {
        return ballots.asked(by);
    }

    /** How far those who decide have come, with each version that waits; the newest first. */
    @Transactional(readOnly = true)
    public List<BoardStanding> standing(Member by) {
        return ballots.standing(by);
    }

    /** Those of them who have no mail address, and get their link on paper. */
    @Transactional(readOnly = true)
    public Set<UUID> withoutMail(List<Decider> deciders) {
        Map<PersonId, Person> known = members.find(
                deciders.stream().map(each -> new PersonId(each.personId())).toList());
        return deciders.stream()
                .map(Decider::personId)
                .filter(each -> Optional.ofNullable(known.get(new PersonId(each)))
                        .filter(person -> !person.address().isEmpty())
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    /** What somebody answers by who is not written to and has not answered; nobody else's is handed over. */
    @Transactional(readOnly = true)
    public Map<UUID, BallotLink> links(Member by, Ballots of) {
        return by.isLead()
                ? of.all().stream()
                        .filter(each -> !each.mailed() && !each.hasAnswered())
                        .flatMap(each -> ballots.link(by, each.id()).map(link -> Map.entry(each.id(), link)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : Map.of();
    }

    /**
     * Asks those who decide and have not been asked; gives how many that were.
     *
     * @throws AlreadyDecided where it has been decided on
     */
    public int ask(Member by, Region region, VersionId id, LocalDate closesOn) {
        Version version = deciding.putForward(by, id);
        Ballots said = of(by, version);
        List<Decider> deciders = proposals.deciders(by).stream()
                .filter(each -> mayBeAsked(version, said, each))
                .toList();
        if (ballots.asked(by, clock.instant().minus(Duration.ofDays(7))) + deciders.size() > MOST_A_WEEK) {
            throw new TooManyAsked();
        }
        List<UUID> persons = deciders.stream().map(Decider::personId).toList();
        Map<PersonId, Person> known = members.find(
                Stream.concat(persons.stream(), Stream.of(by.person().value()))
                        .map(PersonId::new)
                        .toList());
        List<CompanyPerson> company = members.people(by);
        int asked = 0;
        for (Decider decider : deciders) {
            UUID ballot = ballots.lapsed(by, id, decider, LocalDate.now(clock)).orElseGet(Ids::next);
            BallotLink link = BallotLink.made();
            Reached reached = Reached.of(decider.personId(), by.person(), persons, known, company);
            if (ballots.ask(by, id, ballot, decider, reached, link, closesOn, clock.instant())) {
                send(by, region, version, decider, link, closesOn);
                asked++;
            }
        }
        audit.record(by.region(), by.person(), "plan.ask-board", by.organisation(), id.value());
        return asked;
    }

    private void send(Member by, Region region, Version version, Decider decider, BallotLink link, LocalDate closesOn) {
        members.find(new PersonId(decider.personId()))
                .filter(person -> !person.address().isEmpty())
                .ifPresent(person ->
                        mails.post(Frame.in(person.lang(), () -> letter(by, region, version, person, link, closesOn))));
    }

    private Letter letter(Member by, Region region, Version version, Person to, BallotLink link, LocalDate closesOn) {
        String company = version.says().company();
        String page = "%s/%s/decision".formatted(to.lang().prefix(), region.slug());
        return Letter.of(
                        Kind.INVITATION,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.of(by.person()),
                        say("plan.decision.mail.subject", company))
                .concerning(by.organisation())
                .say(say("plan.decision.mail.what", by.name(), company))
                .written(version.says().titleInThisLanguage())
                .say(say("plan.decision.mail.by", date(closesOn)))
                .link(say("plan.decision.mail.link"), page + "/" + link.token())
                .say(say("plan.decision.mail.code"))
                .link(say("plan.decision.mail.code.link"), page)
                .code(link.code());
    }

    public void withdraw(Member by, VersionId version, UUID ballot) {
        deciding.putForward(by, version);
        if (!ballots.withdraw(by, version, ballot, clock.instant())) {
            throw new NoSuchElementException("Nobody of theirs is asked so");
        }
        audit.record(by.region(), by.person(), "plan.withdraw-ballot", by.organisation(), ballot);
    }

    /**
     * Answers what one of them asks, and tells them. An answer that is replaced is kept, as they may have read it.
     *
     * @throws AlreadyDecided where it has been decided on
     */
    public void answer(Member by, VersionId id, UUID question, String answer) {
        Version version = deciding.putForward(by, id);
        boolean isNew = ballots.answer(by, id, question, answer, clock.instant())
                .orElseThrow(() -> new NoSuchElementException("Nobody has asked that"));
        if (isNew) {
            audit.record(by.region(), by.person(), "plan.answer-board", by.organisation(), id.value());
            news.answered(by, version, question, answer);
        }
    }

    /**
     * Closes it. Adopted where more than half have approved; otherwise it was postponed or rejected, as the lead says.
     *
     * @throws AlreadyDecided where it has been decided on
     */
    public Decision close(Member by, VersionId id, Deciding.Decided otherwise) {
        Version version = deciding.putForward(by, id);
        Ballots said = of(by, version);
        LocalDate today = LocalDate.now(clock);
        if (!said.mayClose(today) || said.isApproved() != otherwise.outcome().isAdopted()) {
            throw new NoSuchElementException("It is not closed so");
        }
        return deciding.record(by, version, Way.LINKS, otherwise, said.signers(), null);
    }
}
