package se.framsteg.programmes;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Enters programmes and their targets, and finds them. */
@Service
@Transactional
public class Programmes {
    private final ProgrammeRepository programmes;
    private final Clock clock;

    Programmes(ProgrammeRepository programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Enters a programme under the slug of its name, or renews what is said of it. A changed target keeps the old one. */
    public Programme enter(Manager by, ProgrammeFacts facts, String reason) {
        String slug = Slug.of(facts.name());
        programmes.upsert(by.region(), Ids.next(), slug, facts, clock.instant());
        Programme programme = programmes.find(by, slug).orElseThrow();
        Map<String, BigDecimal> before = programmes.targets(by, programme.id());
        facts.targets().forEach((indicator, value) -> {
            BigDecimal old = before.get(indicator);
            if (old == null || old.compareTo(value) != 0) {
                programmes.aim(by, programme.id(), indicator, value, reason, clock.instant());
            }
        });
        return programme;
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
        return programmes.targets(by, programme);
    }

    /** The regions that have a programme of this slug. */
    @Transactional(readOnly = true)
    public List<RegionId> regionsWith(String slug) {
        return programmes.regionsWith(slug);
    }
}
