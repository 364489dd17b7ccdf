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
    private final Audit audit;
    private final Clock clock;

    Coaches(CoachRepository coaches, Invitations invitations, Audit audit, Clock clock) {
        this.coaches = coaches;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CoachRow> of(Manager by, CohortId cohort) {
        return coaches.of(by, cohort);
    }

    /** Lets a coach in until a day, and mails the link; appointed again, the last day is another. */
    public PersonId appoint(Manager by, Region region, Cohort cohort, NewPerson who, LocalDate endsOn) {
        PersonId person = invite(by, region, cohort, who, endsOn);
        coaches.put(by, cohort.id(), person, endsOn, today(), clock.instant());
        audit.record(by, "programmes.appoint-coach", null, cohort.id().value(), person.value());
        return person;
    }

    /** Lets somebody do a coach's work between two days, and mails the link; in place of whoever did so before. */
    public PersonId substitute(
            Manager by, Region region, Cohort cohort, UUID coach, NewPerson who, LocalDate from, LocalDate to) {
        PersonId person = invite(by, region, cohort, who, to);
        if (!coaches.substitute(by, cohort.id(), coach, person, from, to)) {
            throw new NoSuchElementException("No such coach of this cohort");
        }
        audit.record(by, "programmes.substitute-coach", null, cohort.id().value(), person.value());
        return person;
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

    private PersonId invite(Manager by, Region region, Cohort cohort, NewPerson who, LocalDate until) {
        return invitations.sendToOther(
                by,
                who,
                () -> Say.say("programmes.coach.letter", by.name(), cohort.name(), Say.date(until)),
                "/%s/coach".formatted(region.slug()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
