package se.framsteg.programmes.coaches;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.CallerSource;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.NewPerson;
import se.framsteg.people.OpenSession;
import se.framsteg.people.PersonId;
import se.framsteg.people.SignedIn;
import se.framsteg.people.TooManyInvitations;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Appoints coaches of a cohort, until a day, and who stands in for them; and says who is one. */
@Service
@Transactional
public class Coaches implements CallerSource<Coach> {
    private final CoachRepository coaches;
    private final Invitations invitations;
    private final CoachLetters letters;
    private final Audit audit;
    private final Clock clock;

    Coaches(CoachRepository coaches, Invitations invitations, CoachLetters letters, Audit audit, Clock clock) {
        this.coaches = coaches;
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CoachRow> of(Manager by, CohortId cohort) {
        return coaches.of(by, cohort, today());
    }

    /** Lets a coach in until a day, and mails the link; appointed again, the last day is another. */
    public PersonId appoint(Manager by, Region region, Cohort cohort, NewPerson who, LocalDate endsOn) {
        PersonId person = invitations.sendToOther(
                by,
                who,
                () -> Say.say("programmes.coach.letter", by.name(), cohort.name(), Say.date(endsOn)),
                home(region));
        coaches.put(by, cohort.id(), person, endsOn, today(), clock.instant());
        audit.record(by, "programmes.appoint-coach", null, cohort.id().value(), person.value());
        return person;
    }

    /**
     * Lets somebody do a coach's work between two days, and mails the link with what waits; in place of whoever did so before.
     *
     * @param everywhere in all rounds of the coach's own, and not only in this one
     * @throws CoachIsThemselves where that is the coach
     */
    public PersonId substitute(
            Manager by,
            Region region,
            Cohort cohort,
            UUID coach,
            boolean everywhere,
            NewPerson who,
            LocalDate from,
            LocalDate to) {
        CoachRow away = row(by, cohort.id(), coach);
        List<CoachRepository.Own> rounds = rounds(by, cohort, away, everywhere);
        if (rounds.isEmpty()) {
            throw new NoSuchElementException("Coaches no round any more");
        }
        PersonId person = takeOver(by.person(), by.name(), region, away.name(), rounds, who, from, to);
        if (person.value().equals(away.personId())) {
            throw new CoachIsThemselves();
        }
        coaches.passOn(by.region(), rounds, person, from, to);
        rounds.forEach(
                round -> audit.record(by, "programmes.substitute-coach", null, round.cohortId(), person.value()));
        return person;
    }

    private List<CoachRepository.Own> rounds(Manager by, Cohort cohort, CoachRow coach, boolean everywhere) {
        var person = new PersonId(coach.personId());
        coaches.hold(by.region(), person);
        return everywhere
                ? coaches.own(by.region(), person, today())
                : List.of(new CoachRepository.Own(coach.id(), cohort.id().value(), cohort.name()));
    }

    /**
     * A coach passes all that waits and comes, in all rounds that are their own, to somebody between two days. Whoever takes
     * over gets the link with what waits; who answers for the region is told.
     *
     * @throws CoachIsThemselves where that is the coach
     * @throws TooManyInvitations where the coach has passed on as often as one may in a day
     */
    public PersonId passOn(Coach by, Region region, NewPerson who, LocalDate from, LocalDate to) {
        coaches.hold(by.region(), by.person());
        List<CoachRepository.Own> rounds = coaches.own(by.region(), by.person(), today());
        if (rounds.isEmpty()) {
            throw new NoSuchElementException("Coaches no round themselves");
        }
        invitations.countHandingOver(by.person());
        PersonId person = takeOver(by.person(), by.name(), region, by.name(), rounds, who, from, to);
        if (person.equals(by.person())) {
            throw new CoachIsThemselves();
        }
        coaches.passOn(by.region(), rounds, person, from, to);
        letters.passedOn(by, rounds, new StandIn(by.name(), person.value(), who.name(), from, to), who.address());
        audit.record(by.region(), by.person(), "programmes.pass-on-rounds", null, person.value());
        return person;
    }

    /** The coach does all the work again; whoever stood in comes in no more and is told. */
    public void takeBack(Coach by) {
        coaches.hold(by.region(), by.person());
        takeBack(by.region(), by.person(), coaches.own(by.region(), by.person(), today()));
    }

    /** The same for a coach of a round, as its manager says. @param everywhere in all rounds of the coach's own */
    public void takeBack(Manager by, Cohort cohort, UUID coach, boolean everywhere) {
        takeBack(by.region(), by.person(), rounds(by, cohort, row(by, cohort.id(), coach), everywhere));
    }

    private void takeBack(RegionId region, PersonId by, List<CoachRepository.Own> rounds) {
        List<StandIn> before = coaches.standIns(region, rounds, today());
        coaches.takeBack(region, rounds);
        before.forEach(standIn -> letters.back(by, standIn, rounds));
        audit.record(
                region,
                by,
                "programmes.take-back-rounds",
                null,
                before.stream().map(StandIn::substituteId).toArray(UUID[]::new));
    }

    /** Who stands in for this coach, today or later; empty where nobody does. */
    @Transactional(readOnly = true)
    public Optional<StandIn> away(Coach by) {
        return coaches.standIns(by.region(), coaches.own(by.region(), by.person(), today()), today()).stream()
                .findFirst();
    }

    /** Whether any of the rounds is the coach's own, and not one to stand in for. */
    @Transactional(readOnly = true)
    public boolean hasOwn(Coach by) {
        return !coaches.own(by.region(), by.person(), today()).isEmpty();
    }

    /** Who stands in for a coach of the round, on some day from today to this one. */
    @Transactional(readOnly = true)
    public List<StandIn> standIns(RegionId region, CohortId cohort, LocalDate until) {
        return coaches.standIns(region, List.of(cohort.value()), today(), until);
    }

    private CoachRow row(Manager by, CohortId cohort, UUID coach) {
        return coaches.of(by, cohort, today()).stream()
                .filter(each -> each.id().equals(coach))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such coach of this cohort"));
    }

    private PersonId takeOver(
            PersonId by,
            String name,
            Region region,
            String coach,
            List<CoachRepository.Own> rounds,
            NewPerson who,
            LocalDate from,
            LocalDate to) {
        return invitations.sendToOther(
                region.id(), by, name, who, () -> letters.takeOver(region.id(), coach, rounds, from, to), home(region));
    }

    private static String home(Region region) {
        return "/%s/coach".formatted(region.slug());
    }

    /** From this moment the coach, and who stands in, come in no more; that they were coaches stays. */
    public void end(Manager by, CohortId cohort, UUID coach) {
        if (!coaches.end(by, cohort, coach, today().minusDays(1))) {
            throw new NoSuchElementException("No such coach of this cohort");
        }
        audit.record(by, "programmes.end-coach", null, cohort.value(), coach);
    }

    /** The coach's cohorts with their companies, in the order in which they start. */
    @Transactional(readOnly = true)
    public List<CoachedRound> rounds(Coach by) {
        var rounds = new ArrayList<CoachedRound>();
        UUID last = null;
        for (CoachRepository.Row row : coaches.rounds(by, today())) {
            if (!row.id().equals(last)) {
                rounds.add(new CoachedRound(
                        new CohortId(row.id()),
                        row.slug(),
                        row.programme(),
                        row.programmeSlug(),
                        row.example(),
                        row.name(),
                        row.startsOn(),
                        row.endsOn(),
                        row.until(),
                        new ArrayList<>()));
                last = row.id();
            }
            if (row.organisationId() != null && row.organisation() != null) {
                rounds.getLast()
                        .companies()
                        .add(new CoachedRound.Company(
                                row.organisationId(),
                                row.organisation(),
                                row.paused(),
                                Objects.requireNonNullElse(row.contacts(), "")));
            }
        }
        return rounds;
    }

    @Override
    public Class<Coach> type() {
        return Coach.class;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Coach> who(OpenSession by, Region region, String path) {
        return by.person().flatMap(person -> coach(person, region.id()));
    }

    private Optional<Coach> coach(SignedIn by, RegionId region) {
        List<UUID> cohorts = coaches.cohorts(by.person(), region, today());
        return cohorts.isEmpty() ? Optional.empty() : Optional.of(new Coach(by.person(), region, by.name(), cohorts));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Elsewhere> places(PersonId person) {
        return coaches.regions(person, today()).stream()
                .map(region -> new Elsewhere(region, "coach", "programmes.coach.place"))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
