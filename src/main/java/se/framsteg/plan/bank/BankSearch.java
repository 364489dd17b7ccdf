package se.framsteg.plan.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.framsteg.shell.InBoth;

/** Finds proposed actions by what people type, in either language: a word, its beginning, or a part of a long one. */
public final class BankSearch {
    private static final int LONGEST = 100;

    /** A part of a word counts from this many letters: "luft" finds "tryckluften", "el" does not find "spillet". */
    private static final int PART = 4;

    private BankSearch() {}

    private record Hit(BankAction action, int score) {}

    /**
     * Those where every word fits, the best first; all where nothing is typed.
     *
     * @param topics what the topics are called, by key
     */
    public static List<BankAction> find(List<BankAction> among, Map<String, InBoth> topics, String typed) {
        List<String> asked = split(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
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

    private static int score(BankAction action, Map<String, InBoth> topics, List<String> asked) {
        List<String> title = words(action.title());
        var more = new ArrayList<String>();
        more.addAll(words(action.firstStep()));
        more.addAll(words(action.measure()));
        more.addAll(words(action.effect()));
        action.topics().forEach(each -> more.addAll(words(topics.getOrDefault(each, new InBoth("", "")))));
        int sum = 0;
        for (String word : asked) {
            int best = Math.max(2 * fit(title, word), fit(more, word));
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static int fit(List<String> words, String asked) {
        return words.stream()
                .mapToInt(word -> word.equals(asked)
                        ? 6
                        : word.startsWith(asked) ? 3 : asked.length() >= PART && word.contains(asked) ? 2 : 0)
                .max()
                .orElse(0);
    }

    private static List<String> words(InBoth text) {
        return split(text.sv() + " " + text.en());
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
