package se.framsteg.records;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Follows the rules by which things are kept for a time only, and writes down how much each took away in each region. What is
 * coming is found by following a rule as if it were later, and taking that back.
 */
@Service
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** How far ahead one looks. */
    public static final Period AHEAD = Period.ofDays(30);

    /** So many batches of a rule in one night; the next night goes on. */
    private static final int BATCHES = 50;

    private static final int SHOWN = 31;

    private final ObjectProvider<Tidying> tidyings;
    private final RetentionRepository log;
    private final RegionDirectory regions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Retention(
            ObjectProvider<Tidying> tidyings,
            RetentionRepository log,
            RegionDirectory regions,
            TransactionTemplate transactions,
            Clock clock) {
        this.tidyings = tidyings;
        this.log = log;
        this.regions = regions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All rules, in the order of the house. */
    public List<Rule> rules() {
        return rules(Tidying::rule);
    }

    /** The same as a region has them. */
    public List<Rule> rules(RegionId region) {
        return rules(each -> each.rule(region));
    }

    private List<Rule> rules(Function<Tidying, Optional<Rule>> of) {
        return tidyings.orderedStream()
                .map(of)
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.textKey().compareTo(other.textKey()))
                .toList();
    }

    /** Follows every rule; one that fails stops no other. */
    public void run() {
        run(_ -> true);
    }

    /** The same of some rules. */
    void run(Predicate<Rule> which) {
        Instant now = clock.instant();
        var done = new TreeMap<String, Map<RegionId, Tally>>();
        var coming = new TreeMap<String, Map<RegionId, Tally>>();
        int failed = 0;
        for (Tidying tidying : tidyings.orderedStream().toList()) {
            Rule rule = tidying.rule().filter(which).orElse(null);
            if (rule == null) {
                continue;
            }
            try {
                untilNothingIsLeft(tidying, now, done.computeIfAbsent(rule.textKey(), _ -> new HashMap<>()));
                coming.put(rule.textKey(), asIf(tidying, later(now)));
            } catch (RuntimeException e) {
                failed++;
                LOG.error("The rule {} could not be followed; it is tried again the next night", rule.textKey(), e);
            }
        }
        int faults = failed;
        regions.inOrder()
                .forEach(region -> Tenancy.within(region.id(), () -> {
                    write(region.id(), now, faults, done, coming);
                    return true;
                }));
    }

    /** What the rules would do in a region now, and in 30 days, by their keys; nothing is done. */
    public Map<String, Tally> wouldDo(Region region, boolean ahead) {
        Instant at = ahead ? later(clock.instant()) : clock.instant();
        var all = new TreeMap<String, Tally>();
        tidyings.orderedStream()
                .forEach(tidying -> tidying.rule().ifPresent(rule -> {
                    Tally tally = asIf(tidying, at).getOrDefault(region.id(), Tally.NONE);
                    all.put(rule.textKey(), tally);
                }));
        return all;
    }

    public List<RetentionRun> runs(Manager by) {
        return log.runs(by, SHOWN);
    }

    /** A night, however long ago. */
    public Optional<RetentionRun> find(Manager by, UUID run) {
        return log.find(by, run);
    }

    /** What was taken away in a year, the newest first. */
    public List<Taken> taken(Manager by, Year year) {
        return log.taken(by, start(year), start(year.plusYears(1)));
    }

    private static Instant start(Year year) {
        return year.atDay(1).atStartOfDay(Say.STOCKHOLM).toInstant();
    }

    public List<RetentionLine> lines(Manager by, UUID run) {
        return log.lines(by, run);
    }

    private static Instant later(Instant now) {
        return now.atZone(Say.STOCKHOLM).plus(AHEAD).toInstant();
    }

    /** What a batch has taken is told of, also where the next one fails. */
    private void untilNothingIsLeft(Tidying tidying, Instant now, Map<RegionId, Tally> all) {
        for (int batch = 0; batch < BATCHES; batch++) {
            Map<RegionId, Tally> some = follow(tidying, now, false);
            if (some.isEmpty()) {
                break;
            }
            some.forEach((region, tally) -> all.merge(region, tally, Tally::and));
        }
    }

    private Map<RegionId, Tally> asIf(Tidying tidying, Instant at) {
        return follow(tidying, at, true);
    }

    private Map<RegionId, Tally> follow(Tidying tidying, Instant at, boolean takeBack) {
        var all = new HashMap<RegionId, Tally>();
        transactions.executeWithoutResult(status -> {
            var before = new Tally[] {log.touched()};
            RegionDirectory.watching(
                    region -> {
                        Tally now = log.touched();
                        Tally tally = now.since(before[0]);
                        if (!tally.isNothing()) {
                            all.merge(region, tally, Tally::and);
                        }
                        before[0] = now;
                    },
                    () -> tidying.forgetOld(at));
            if (takeBack) {
                status.setRollbackOnly();
            }
        });
        return all;
    }

    private void write(
            RegionId region,
            Instant at,
            int failed,
            Map<String, Map<RegionId, Tally>> done,
            Map<String, Map<RegionId, Tally>> coming) {
        UUID run = Ids.next();
        transactions.executeWithoutResult(_ -> {
            log.put(region, run, at, failed);
            put(region, run, false, done);
            put(region, run, true, coming);
        });
    }

    private void put(RegionId region, UUID run, boolean ahead, Map<String, Map<RegionId, Tally>> all) {
        rules(region).forEach(rule -> {
            Tally tally = all.getOrDefault(rule.textKey(), Map.of()).get(region);
            if (tally != null) {
                log.put(region, run, rule, ahead, tally);
            }
        });
    }
}
