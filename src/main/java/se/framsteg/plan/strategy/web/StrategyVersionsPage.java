package se.framsteg.plan.strategy.web;

import java.time.Instant;
import java.util.List;
import se.framsteg.plan.Strategies;
import se.framsteg.plan.StrategyVersion;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;

/**
 * Who changed what in a strategy, and when.
 *
 * @param older before which version there are more; 0 where there are none
 * @param newest whether the newest are shown, of which the first is how it stands
 */
public record StrategyVersionsPage(PlanDesk desk, List<Told> versions, int older, boolean newest) implements Page {
    public record Told(int version, Instant at, String by, List<ChangeLine> lines) {
        static Told of(StrategyVersion version) {
            return new Told(
                    version.version(),
                    version.at(),
                    version.by(),
                    version.changed().stream().map(ChangeLine::of).toList());
        }
    }

    static StrategyVersionsPage of(PlanDesk desk, List<StrategyVersion> versions, boolean newest) {
        boolean more = Strategies.isMoreThanOnePage(versions);
        List<StrategyVersion> shown = more ? versions.subList(0, versions.size() - 1) : versions;
        return new StrategyVersionsPage(
                desk,
                shown.stream().map(Told::of).toList(),
                more ? shown.getLast().version() : 0,
                newest);
    }

    @Override
    public String template() {
        return "plan/strategy/web/strategyVersions";
    }

    public String path() {
        return desk.path(PlanWay.STRATEGY) + "/versions";
    }

    /** How it stands, and nothing to compare with. */
    public boolean isLatest(Told version) {
        return newest && version.equals(versions.getFirst());
    }
}
