package se.framsteg.plan.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.plan.adoption.Frozen.Aim;
import se.framsteg.plan.adoption.Frozen.Deed;
import se.framsteg.plan.adoption.Frozen.Goal;
import se.framsteg.plan.adoption.Frozen.Part;

/**
 * What is otherwise now than in a version. How far actions have come is no difference, since that is what a plan is for; that one
 * is cancelled is.
 */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Frozen then, Frozen now) {
        var differences = new Differences();
        differences.strategy(then.strategy(), now.strategy());
        differences.add("", "topics", lines(then.topics()), lines(now.topics()));
        differences.add(
                "", "targets", lines(then.targets(), Differences::goal), lines(now.targets(), Differences::goal));
        differences.add("", "areas", lines(then.areas(), Differences::part), lines(now.areas(), Differences::part));
        differences.actions(then.actions(), now.actions());
        return List.copyOf(differences.found);
    }

    private void strategy(Aim then, Aim now) {
        add("", "vision", then.vision(), now.vision());
        add("", "ambition", then.ambitionYear(), now.ambitionYear());
        add("", "bets", lines(then.bets()), lines(now.bets()));
        add("", "stop", then.stopDoing(), now.stopDoing());
        add("", "principles", then.principles(), now.principles());
        add("", "valid", then.validTo(), now.validTo());
    }

    private void actions(List<Deed> then, List<Deed> now) {
        Map<String, Deed> stand = byId(now);
        Map<String, Deed> stood = byId(then);
        then.forEach(each -> {
            Deed stands = stand.get(each.id());
            if (stands == null) {
                found.add(new Difference(named(each), "removed", "", ""));
            } else {
                action(each, stands);
            }
        });
        now.stream()
                .filter(each -> !stood.containsKey(each.id()) && !each.cancelled())
                .forEach(each -> found.add(new Difference(named(each), "added", "", "")));
    }

    private void action(Deed then, Deed now) {
        String about = named(then);
        if (then.cancelled() != now.cancelled()) {
            found.add(new Difference(about, now.cancelled() ? "cancelled" : "resumed", "", ""));
        }
        add(about, "title", then.title(), now.title());
        add(about, "topic", then.topic(), now.topic());
        add(about, "owner", then.owner(), now.owner());
        add(about, "helpers", String.join(", ", then.helpers()), String.join(", ", now.helpers()));
        add(about, "starts", then.starts(), now.starts());
        add(about, "due", then.due(), now.due());
        add(about, "budget", then.budgetSek(), now.budgetSek());
        add(about, "funding", then.funding(), now.funding());
        add(about, "hours", then.hours(), now.hours());
        add(about, "kpi", then.kpi(), now.kpi());
        add(about, "co2e", then.co2eT(), now.co2eT());
        add(about, "material", then.materialT(), now.materialT());
        add(about, "saving", then.savingSek(), now.savingSek());
        add(about, "method", then.method(), now.method());
        add(about, "confidence", then.confidence(), now.confidence());
    }

    private static Map<String, Deed> byId(List<Deed> actions) {
        return actions.stream().collect(Collectors.toMap(Deed::id, Function.identity()));
    }

    private static String named(Deed deed) {
        return deed.number() + " " + deed.title();
    }

    private static String goal(Goal goal) {
        return "%s: %s %s (%s) → %s %s (%s)"
                .formatted(
                        goal.kpi(),
                        goal.baseValue(),
                        goal.unit(),
                        goal.baseYear(),
                        goal.targetValue(),
                        goal.unit(),
                        goal.targetYear());
    }

    private static String part(Part part) {
        return part.name() + ": " + String.join(", ", part.people());
    }

    private static String lines(List<String> each) {
        return String.join("; ", each);
    }

    private static <T> String lines(List<T> each, Function<T, String> said) {
        return each.stream().map(said).collect(Collectors.joining("; "));
    }

    private void add(String about, String field, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(about, field, before, after));
        }
    }
}
