package se.framsteg.course.completion;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.meetings.Host;
import se.framsteg.people.Audit;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Which companies of a cohort gave no answer before the course, and why. When whoever follows them has noted that, they can
 * complete the course without; nothing is answered for them.
 */
@Service
@Transactional
public class MissedAnswers {
    private final MissedRepository missed;
    private final ObjectProvider<SelfAssessed> assessed;
    private final Completions completions;
    private final Audit audit;
    private final Clock clock;

    MissedAnswers(
            MissedRepository missed,
            ObjectProvider<SelfAssessed> assessed,
            Completions completions,
            Audit audit,
            Clock clock) {
        this.missed = missed;
        this.assessed = assessed;
        this.completions = completions;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Missed> of(Host by, CohortId cohort) {
        return missed.of(by, cohort, missing(by.region(), Set.of(cohort.value())));
    }

    /** The companies of these cohorts that have missed it, noted or not. */
    private Set<UUID> missing(RegionId region, Collection<UUID> cohorts) {
        var all = new HashSet<UUID>();
        assessed.stream()
                .map(each -> each.missed(region, cohorts, Missed.TIME))
                .map(Map::values)
                .forEach(each -> each.forEach(all::addAll));
        return all;
    }

    /** Said again it changes nothing. */
    public void note(Host by, Cohort cohort, UUID organisation, String reason) {
        check(by, cohort, organisation);
        UUID programme = cohort.programme().value();
        if (missed.note(by, programme, organisation, reason, clock.instant())) {
            audit.record(by.region(), by.person(), "course.note-missed", organisation, programme);
            completions.look(by.region(), programme, organisation, by.person().value());
        }
    }

    /** A course that was completed by it stays completed. */
    public void takeBack(Host by, Cohort cohort, UUID organisation) {
        check(by, cohort, organisation);
        if (missed.takeBack(by, cohort.programme().value(), organisation)) {
            audit.record(
                    by.region(),
                    by.person(),
                    "course.take-back-missed",
                    organisation,
                    cohort.programme().value());
        }
    }

    private void check(Host by, Cohort cohort, UUID organisation) {
        if (of(by, cohort.id()).stream().noneMatch(each -> each.organisationId().equals(organisation))) {
            throw new NoSuchElementException("It has missed nothing");
        }
    }
}
