package se.framsteg.plan.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.plan.Action;
import se.framsteg.shell.Stemmed;

/** Whether a plan already holds something that is much like a proposed action, though it was not begun from it. */
public final class Likeness {
    /** A word as long as this says by itself what something is about: "tryckluften". */
    private static final int TELLING = 8;

    /** Shorter ones do so together. */
    private static final int LONG = 4;

    private static final int TOGETHER = 3;

    private final List<Written> plan;

    private Likeness(List<Written> plan) {
        this.plan = plan;
    }

    private record Written(Action action, Set<String> stems) {}

    /** Reads each title of the plan once, however many are proposed. */
    public static Likeness to(List<Action> plan) {
        return new Likeness(plan.stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .map(each -> new Written(each, stems(each.title()).collect(Collectors.toSet())))
                .toList());
    }

    /** What in the plan is like each that is proposed, by its id; what nothing is like is not there. */
    public Map<String, Action> of(List<BankAction> proposed) {
        var like = new HashMap<String, Action>();
        proposed.forEach(each -> first(each).ifPresent(action -> like.put(each.id(), action)));
        return like;
    }

    private Optional<Action> first(BankAction proposed) {
        Set<String> stems = Stream.of(proposed.title().sv(), proposed.title().en())
                .flatMap(Likeness::stems)
                .collect(Collectors.toSet());
        return plan.stream()
                .filter(each -> isLike(stems, each.stems()))
                .map(Written::action)
                .findFirst();
    }

    private static boolean isLike(Set<String> proposed, Set<String> written) {
        Set<String> both = written.stream().filter(proposed::contains).collect(Collectors.toSet());
        return both.size() >= TOGETHER || both.stream().anyMatch(each -> each.length() >= TELLING);
    }

    private static Stream<String> stems(String title) {
        return Stemmed.of(title).stream().map(Stemmed::stem).filter(each -> each.length() >= LONG);
    }
}
