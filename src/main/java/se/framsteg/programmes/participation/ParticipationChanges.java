package se.framsteg.programmes.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ParticipationChange.Kind;

/**
 * What happens to a company on the way, each in one step: it pauses and goes on, moves to a later round, or leaves; a manager
 * may take it in again. Its people are written to of each. What it has handed in belongs to the company and goes along.
 */
@Service
@Transactional
public class ParticipationChanges {
    private final ParticipationRepository parts;
    private final ParticipationLetters letters;
    private final Cohorts cohorts;
    private final ClosedProgrammes closed;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipationChanges(
            ParticipationRepository parts,
            ParticipationLetters letters,
            Cohorts cohorts,
            ClosedProgrammes closed,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts;
        this.letters = letters;
        this.cohorts = cohorts;
        this.closed = closed;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Participation> find(Advisor by, ProgrammeId programme, UUID organisation) {
        return parts.find(by, programme, organisation);
    }

    /** By the last part of the programme's address. */
    @Transactional(readOnly = true)
    public Optional<Participation> find(Advisor by, String programme, UUID organisation) {
        return parts.find(by, programme, organisation);
    }

    /** The parts of a promoter's own companies, in all programmes, the newest first. */
    @Transactional(readOnly = true)
    public List<Participation> of(Promoter by) {
        return parts.of(by);
    }

    /** The parts of one company in all programmes; none where it is not the advisor's to follow. */
    @Transactional(readOnly = true)
    public List<Participation> of(Advisor by, UUID organisation) {
        return parts.of(by, List.of(organisation));
    }

    /** Everybody who has or had a part, by round and name; not those who only applied. */
    @Transactional(readOnly = true)
    public List<Participation> in(Advisor by, ProgrammeId programme) {
        return parts.in(by, programme);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ParticipationChange> history(Advisor by, Participation part) {
        return parts.history(by, part);
    }

    /** The seat stays the company's. @param backOn when it thinks that it is back, if it knows */
    public void pause(Advisor by, ProgrammeId programme, UUID organisation, String words, @Nullable LocalDate backOn) {
        Participation part = held(by, programme, organisation, Kind.PAUSED);
        change(by, part, NewChange.pause(words, backOn), "paused", part.cohortId());
    }

    public void resume(Advisor by, ProgrammeId programme, UUID organisation) {
        Participation part = held(by, programme, organisation, Kind.RESUMED);
        change(by, part, NewChange.of(Kind.RESUMED, ""), "accepted", part.cohortId());
    }

    /** To a round of the same programme that begins later and has a seat left; from a pause it goes on by that. */
    public void move(Manager by, ProgrammeId programme, UUID organisation, CohortId to, String words) {
        Cohort later = cohorts.hold(by, to)
                .filter(cohort -> cohort.programme().equals(programme))
                .orElseThrow(NoSuchElementException::new);
        holdSeats(by, programme, organisation);
        Participation part = held(by, programme, organisation, Kind.MOVED);
        if (!isLater(later, part)) {
            throw new NotNow(NotNow.Why.NOT_LATER);
        }
        takeSeat(by, part, later);
        UUID change = change(by, part, NewChange.move(to, words), "accepted", to.value());
        ended(by, part, change, null);
    }

    /** Ends a company's part, with its own reason. */
    public void end(Advisor by, ProgrammeId programme, UUID organisation, EndReason reason, String words) {
        holdSeats(by, programme, organisation);
        Participation part = held(by, programme, organisation, Kind.ENDED);
        String status = part.hasBegun(today()) ? "dropped_out" : "left_before_start";
        UUID change = change(by, part, NewChange.end(reason, words), status, part.cohortId());
        ended(by, part, change, reason);
    }

    /**
     * Ends a part because the company has said no to its seat, with that as its history; whoever asks tells the company.
     * Does nothing where it has ended already, or is over.
     */
    public void decline(Manager by, ProgrammeId programme, UUID organisation, String words) {
        closed.refuse(by.region(), programme);
        holdSeats(by, programme, organisation);
        parts.hold(by, programme, organisation);
        parts.find(by, programme, organisation)
                .filter(part -> part.state(today()).may(Kind.ENDED))
                .ifPresent(part -> {
                    String status = part.hasBegun(today()) ? "dropped_out" : "left_before_start";
                    UUID change = note(by, part, NewChange.end(EndReason.OTHER, words), status, part.cohortId());
                    ended(by, part, change, EndReason.OTHER);
                });
    }

    /** Takes a company that had left in again, to the round that it left, if that has a seat. */
    public void readmit(Manager by, ProgrammeId programme, UUID organisation) {
        Optional<Cohort> cohort = parts.find(by, programme, organisation)
                .map(Participation::inCohort)
                .flatMap(id -> cohorts.hold(by, id));
        Participation part = held(by, programme, organisation, Kind.READMITTED);
        cohort.ifPresent(round -> takeSeat(by, part, round));
        change(by, part, NewChange.of(Kind.READMITTED, ""), "accepted", part.cohortId());
    }

    /** For whoever has entered parts in a round, or taken them back, by a decision of their own. */
    public void decided(Manager by, ProgrammeId programme, CohortId cohort, Collection<UUID> organisations) {
        organisations.forEach(organisation -> tell(by, programme, cohort, organisation, false));
    }

    private void tell(Advisor by, ProgrammeId programme, @Nullable CohortId cohort, UUID organisation, boolean back) {
        events.publishEvent(new ParticipationChanged(by.region(), programme, organisation, cohort, by.person(), back));
    }

    /** The rounds that this part may be moved to, without a look at their seats. */
    @Transactional(readOnly = true)
    public List<Cohort> laterRounds(Manager by, Participation part) {
        return cohorts.of(by, part.inProgramme()).stream()
                .filter(cohort -> isLater(cohort, part))
                .toList();
    }

    private boolean isLater(Cohort cohort, Participation part) {
        LocalDate starts = cohort.startsOn();
        return !cohort.id().equals(part.inCohort())
                && starts != null
                && starts.isAfter(today())
                && (part.startsOn() == null || starts.isAfter(part.startsOn()));
    }

    private Participation held(Advisor by, ProgrammeId programme, UUID organisation, Kind kind) {
        if (parts.find(by, programme, organisation).isEmpty()) {
            throw new NoSuchElementException("No part of theirs in the programme");
        }
        closed.refuse(by.region(), programme);
        parts.hold(by, programme, organisation);
        Participation part = parts.find(by, programme, organisation).orElseThrow(NoSuchElementException::new);
        if (!part.state(today()).may(kind)) {
            throw new NotNow(NotNow.Why.STATE);
        }
        return part;
    }

    /** Before the part itself, as whoever gives seats away does. */
    private void holdSeats(Advisor by, ProgrammeId programme, UUID organisation) {
        parts.find(by, programme, organisation)
                .map(Participation::inCohort)
                .ifPresent(cohort -> cohorts.hold(by.region(), cohort));
    }

    private void takeSeat(Manager by, Participation part, Cohort cohort) {
        Integer seats = cohort.seats();
        boolean full =
                seats != null && cohorts.taken(by.region(), cohort.programme()).getOrDefault(cohort.id(), 0) >= seats;
        if (full && part.role().equals("company")) {
            throw new NotNow(NotNow.Why.FULL);
        }
    }

    private UUID change(Advisor by, Participation part, NewChange change, String status, @Nullable UUID cohort) {
        UUID id = note(by, part, change, status, cohort);
        letters.tell(
                by, parts.find(by, part.inProgramme(), part.organisationId()).orElseThrow(), change);
        return id;
    }

    private UUID note(Advisor by, Participation part, NewChange change, String status, @Nullable UUID cohort) {
        parts.update(by, part, status, cohort);
        UUID id = parts.note(by, part, change, today(), clock.instant());
        audit.record(
                by.region(),
                by.person(),
                "programmes." + change.kind().name().toLowerCase(Locale.ROOT),
                part.organisationId(),
                part.programmeId());
        boolean back = change.kind() != Kind.PAUSED && change.kind() != Kind.ENDED;
        tell(by, part.inProgramme(), part.inCohort(), part.organisationId(), back);
        return id;
    }

    /** @param reason null where it moved */
    private void ended(Advisor by, Participation part, UUID change, @Nullable EndReason reason) {
        LocalDate today = today();
        events.publishEvent(new ParticipationEnded(
                change,
                by.region(),
                part.inProgramme(),
                part.inCohort(),
                part.organisationId(),
                today,
                reason == null,
                part.leavesSeat(today),
                reason));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
