package se.framsteg.plan.bank;

import java.util.List;
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

    private Likeness() {}

    /** The first that is; empty where none is. */
    public static Optional<Action> of(BankAction proposed, List<Action> plan) {
        Set<String> stems = Stream.of(proposed.title().sv(), proposed.title().en())
                .flatMap(Likeness::stems)
                .collect(Collectors.toSet());
        return plan.stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .filter(each -> isLike(stems, stems(each.title()).collect(Collectors.toSet())))
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
