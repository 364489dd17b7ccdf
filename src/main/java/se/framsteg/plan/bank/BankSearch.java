package se.framsteg.plan.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Stemmed;

/**
 * Finds proposed actions by what people type, in either language: a word, however it is inflected, its beginning, or the end of a
 * long one. What is told of a firm as an example is not searched: a dentist's chairs are not what the action is about.
 */
public final class BankSearch {
    private static final int LONGEST = 100;

    /** The end of a word counts from this many letters: "luft" finds "tryckluften", "el" does not find "spillet". */
    private static final int PART = 4;

    /** Of each action, worked out once. */
    private static final Map<BankAction, Words> KNOWN = new ConcurrentHashMap<>();

    private BankSearch() {}

    /** @param more all but those of the title */
    private record Words(List<Stemmed> title, List<Stemmed> more) {
        static Words of(BankAction action) {
            var more = new ArrayList<Stemmed>();
            List.of(action.words(), action.firstStep(), action.measure()).forEach(each -> more.addAll(stemmed(each)));
            return new Words(stemmed(action.title()), more);
        }
    }

    private record Hit(BankAction action, int score) {}

    /**
     * Those where every word fits, the best first; all where nothing is typed.
     *
     * @param topics what the topics are called, by key
     */
    public static List<BankAction> find(List<BankAction> among, Map<String, InBoth> topics, String typed) {
        List<Stemmed> asked = Stemmed.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (asked.isEmpty()) {
            return among;
        }
        return among.stream()
                .map(action -> new Hit(action, score(action, topics, asked)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::action)
                .toList();
    }

    private static int score(BankAction action, Map<String, InBoth> topics, List<Stemmed> asked) {
        Words words = KNOWN.computeIfAbsent(action, Words::of);
        var more = new ArrayList<>(words.more());
        action.topics().forEach(each -> more.addAll(stemmed(topics.getOrDefault(each, new InBoth("", "")))));
        int sum = 0;
        for (Stemmed word : asked) {
            int best = Math.max(2 * fit(words.title(), word), fit(more, word));
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static int fit(List<Stemmed> words, Stemmed asked) {
        String typed = asked.shown().toLowerCase(Locale.ROOT);
        return words.stream()
                .mapToInt(word -> {
                    String whole = word.shown().toLowerCase(Locale.ROOT);
                    return whole.equals(typed)
                            ? 6
                            : single(word.stem()).equals(single(asked.stem()))
                                    ? 5
                                    : whole.startsWith(typed) || begins(word, asked) ? 3 : ends(word, asked) ? 2 : 0;
                })
                .max()
                .orElse(0);
    }

    private static boolean ends(Stemmed word, Stemmed asked) {
        return asked.stem().length() >= PART && word.stem().endsWith(asked.stem());
    }

    /** A short stem begins too much else. */
    private static boolean begins(Stemmed word, Stemmed asked) {
        return asked.stem().length() >= PART && word.stem().startsWith(asked.stem());
    }

    /** Without the second of two consonants at its end: "limmet" is a form of "lim". */
    private static String single(String stem) {
        return stem.replaceFirst("([bdfglmnprst])\\1$", "$1");
    }

    private static List<Stemmed> stemmed(InBoth text) {
        return Stemmed.of(text.sv() + " " + text.en());
    }
}
