package se.framsteg.programmes;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Makes programmes, from nothing, from an earlier one or from a workbook, and finds them. */
@Service
@Transactional
public class Programmes {
    private final ProgrammeRepository programmes;
    private final TargetRepository targets;
    private final Cohorts cohorts;
    private final AidSettings aid;
    private final ClosedTimes closed;
    private final ClosedProgrammes ended;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programmes(
            ProgrammeRepository programmes,
            TargetRepository targets,
            Cohorts cohorts,
            AidSettings aid,
            ClosedTimes closed,
            ClosedProgrammes ended,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.targets = targets;
        this.cohorts = cohorts;
        this.aid = aid;
        this.closed = closed;
        this.ended = ended;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a programme under the slug of its name, or renews what is said of it. A changed target keeps the old one. */
    public Programme enter(Manager by, ProgrammeFacts facts, String reason) {
        String slug = Slug.of(facts.name());
        programmes.find(by, slug).ifPresent(known -> ended.refuse(by.region(), known.id()));
        programmes.upsert(by.region(), Ids.next(), slug, facts, clock.instant());
        Programme programme = programmes.find(by, slug).orElseThrow();
        Map<String, BigDecimal> before = targets.inForce(by, programme.id());
        facts.targets().forEach((indicator, value) -> {
            BigDecimal old = before.get(indicator);
            if (old == null || old.compareTo(value) != 0) {
                targets.aim(by, programme.id(), indicator, value, reason, clock.instant());
            }
        });
        return programme;
    }

    /** Makes a programme from nothing. Refuses a name whose address another programme has. */
    public Programme create(Manager by, ProgrammePlan plan) {
        String slug = Slug.of(plan.name());
        if (!programmes.insert(by.region(), new ProgrammeId(Ids.next()), slug, plan, "", clock.instant())) {
            throw new ProgrammeNameIsTaken();
        }
        Programme programme = programmes.find(by, slug).orElseThrow();
        audit.record(by, "programmes.create", null, programme.id().value());
        return programme;
    }

    /**
     * Makes a programme after the pattern of an earlier one: its targets, who grants the aid, and its cohorts with all
     * dates moved by as many whole weeks as bring its first day nearest to the new one. Nothing of people is copied, and
     * weeks that would come upon days that the region's courses keep from are moved as they are proposed to a manager, and no
     * cohort opens at once: one whose first day for applying would be past has none decided.
     */
    public Programme copy(Manager by, Programme earlier, ProgrammePlan plan, String reason) {
        Programme programme = create(by, plan);
        long days = 7 * Math.round(ChronoUnit.DAYS.between(earlier.startsOn(), plan.startsOn()) / 7.0);
        targets.inForce(by, earlier.id())
                .forEach((indicator, value) ->
                        targets.aim(by, programme.id(), indicator, value, reason, clock.instant()));
        AidSetting setting = aid.of(by.region(), earlier.id());
        if (setting.granter() != AidSetting.Granter.UNDECIDED) {
            aid.decide(by, programme.id(), setting);
        }
        LocalDate today = LocalDate.now(clock);
        FreeDays free = closed.freeDays(by);
        cohorts.of(by, earlier.id())
                .forEach(cohort -> cohorts.plan(
                        by, programme, cohort.plan().later(days).opening(today).keepingFrom(free)));
        return programme;
    }

    /** Says otherwise of a programme; its address stays. */
    public void change(Manager by, Programme before, ProgrammePlan plan) {
        ended.refuse(by.region(), before.id());
        programmes.update(by, before.id(), plan);
        audit.record(by, "programmes.change", null, before.id().value());
        if (!before.endsOn().equals(plan.endsOn())) {
            Programme moved = programmes.find(by, before.slug()).orElseThrow();
            events.publishEvent(new LastDayMoved(by, moved));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Programme> find(Reader by, String slug) {
        return programmes.find(by, slug);
    }

    @Transactional(readOnly = true)
    public List<Programme> in(Reader by) {
        return programmes.in(by);
    }

    /** What anybody may know of: a region's programmes, by name, purpose and dates. */
    @Transactional(readOnly = true)
    public List<Programme> announced(RegionId region) {
        return programmes.announced(region);
    }

    /** Targets in force, by indicator. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> targets(Reader by, ProgrammeId programme) {
        return targets.inForce(by, programme);
    }

    /** The regions that have a programme of this slug. */
    @Transactional(readOnly = true)
    public List<RegionId> regionsWith(String slug) {
        return programmes.regionsWith(slug);
    }
}
