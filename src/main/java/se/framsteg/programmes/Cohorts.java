package se.framsteg.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.tenancy.RegionId;

/** Plans a programme's cohorts and finds them. Anybody may know of one whose days for applying are decided. */
@Service
@Transactional
public class Cohorts {
    private final CohortRepository cohorts;
    private final Implementations<PromisedSeats> promises;
    private final ClosedProgrammes closed;
    private final Audit audit;
    private final Clock clock;

    Cohorts(
            CohortRepository cohorts,
            ObjectProvider<PromisedSeats> promises,
            ClosedProgrammes closed,
            Audit audit,
            Clock clock) {
        this.cohorts = cohorts;
        this.promises = new Implementations<>(promises);
        this.closed = closed;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Cohort> find(Reader by, CohortId id) {
        return cohorts.find(by, id);
    }

    /** By the last part of its address, within the reader's region. */
    @Transactional(readOnly = true)
    public Optional<Cohort> find(Reader by, String slug) {
        return cohorts.find(by, slug);
    }

    /** The cohorts of a programme, in the order in which they start; those without dates last. */
    @Transactional(readOnly = true)
    public List<Cohort> of(Reader by, ProgrammeId programme) {
        return cohorts.of(by, programme);
    }

    /**
     * How many seats are taken or promised, by cohort; one that is not named has none taken. A promoter's place is beside
     * them.
     */
    @Transactional(readOnly = true)
    public Map<CohortId, Integer> taken(RegionId region, ProgrammeId programme) {
        var taken = new HashMap<>(cohorts.taken(region, programme));
        promises.forEach(each ->
                each.promised(region, programme).forEach((cohort, seats) -> taken.merge(cohort, seats, Integer::sum)));
        return taken;
    }

    /** What anybody may find by its address: a cohort whose days for applying are decided, also when they are past. */
    @Transactional(readOnly = true)
    public Optional<Cohort> announced(RegionId region, String slug) {
        return cohorts.announced(region, slug);
    }

    /** The cohort that a row of the asking module names, whether or not anybody may know of it. */
    @Transactional(readOnly = true)
    public Optional<Cohort> behind(RegionId region, CohortId id) {
        return cohorts.behind(region, id);
    }

    /** The cohorts of a region that one may apply to today; the one that closes first, first. */
    @Transactional(readOnly = true)
    public List<Cohort> open(RegionId region) {
        LocalDate today = LocalDate.now(clock);
        return cohorts.notClosed(region, today).stream()
                .filter(cohort -> cohort.isOpen(today))
                .toList();
    }

    /** The cohorts that anybody may know of and that are not over; the one that closes first, first. */
    @Transactional(readOnly = true)
    public List<Cohort> notOver(RegionId region) {
        return cohorts.notOver(region, LocalDate.now(clock));
    }

    /**
     * Finds a cohort and lets nobody else do so here until this transaction ends: for whoever gives seats away, so that
     * two who do so at once do it one after the other.
     */
    public Optional<Cohort> hold(Manager by, CohortId id) {
        return cohorts.hold(by.region(), id) ? cohorts.find(by, id) : Optional.empty();
    }

    /** The same for what nobody decides: a seat that becomes free, or an applicant's own answer. */
    public Optional<Cohort> hold(RegionId region, CohortId id) {
        return cohorts.hold(region, id) ? cohorts.behind(region, id) : Optional.empty();
    }

    /** Adds a cohort under an address made of the programme's and its own name. */
    public Cohort plan(Manager by, Programme programme, CohortPlan plan) {
        closed.refuse(by.region(), programme.id());
        CohortId id = cohorts.insert(by.region(), programme.id(), programme.slug(), plan.name())
                .orElseThrow(CohortNameIsTaken::new);
        cohorts.update(by, id, plan);
        audit.record(by, "programmes.plan-cohort", null, id.value());
        return cohorts.find(by, id).orElseThrow();
    }

    /**
     * Decides otherwise; the address stays.
     *
     * @param version what was seen of it; refused where somebody else has decided otherwise since
     */
    public Cohort replan(Manager by, CohortId id, int version, UnaryOperator<CohortPlan> otherwise) {
        Cohort before = hold(by, id).orElseThrow(NoSuchElementException::new);
        closed.refuse(by.region(), before.programme());
        if (before.version() != version) {
            throw new CohortHasChanged();
        }
        CohortPlan plan = otherwise.apply(before.plan());
        if (!plan.name().equals(before.name())
                && cohorts.names(by.region(), before.programme()).contains(plan.name())) {
            throw new CohortNameIsTaken();
        }
        cohorts.update(by, id, plan);
        audit.record(by, "programmes.replan-cohort", null, id.value());
        return cohorts.find(by, id).orElseThrow();
    }

    /** Sees to it that the programme has cohorts of these names, and leaves those that are there as they are. */
    public void enter(Manager by, ProgrammeId programme, Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String slug = cohorts.programmeSlug(by.region(), programme);
        Set<String> known = cohorts.names(by.region(), programme);
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> cohorts.insert(by.region(), programme, slug, name));
    }
}
