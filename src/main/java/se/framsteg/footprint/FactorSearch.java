package se.framsteg.footprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds factors by what people type, in either language: a word, its beginning, or a part of a long one. */
final class FactorSearch {
    private static final int MOST = 12;
    private static final int LONGEST = 100;

    /** A part of a word counts from this many letters: "värme" finds "fjärrvärme", "el" does not find "pellets". */
    private static final int PART = 4;

    private record Entry(Factor factor, int place, boolean usual, List<String> name, List<String> words) {}

    private record Hit(Entry entry, int score) {}

    private final List<Entry> entries = new ArrayList<>();

    FactorSearch(Factors factors, Map<String, List<String>> words) {
        factors.offered().forEach(factor -> {
            var name = new ArrayList<String>();
            name.addAll(split(factors.name(factor).sv()));
            name.addAll(split(factors.name(factor).en()));
            var more = new ArrayList<String>();
            more.addAll(split(factor.name().sv() + " " + factor.name().en()));
            words.getOrDefault(factor.id(), List.of()).forEach(word -> more.addAll(split(word)));
            words.getOrDefault(factor.category(), List.of()).forEach(word -> more.addAll(split(word)));
            boolean usual = factors.usual().stream()
                    .anyMatch(each -> each.kinds().getFirst().equals(factor.id()));
            entries.add(new Entry(factor, entries.size(), usual, name, more));
        });
    }

    List<Factor> find(String typed) {
        List<String> asked = split(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry, score(entry, asked)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparingInt(hit -> hit.entry().place()))
                .limit(MOST)
                .map(hit -> hit.entry().factor())
                .toList();
    }

    /** Every word that was typed must fit; what is usual comes before what is not. */
    private static int score(Entry entry, List<String> asked) {
        int sum = 0;
        for (String word : asked) {
            int best = Math.max(2 * fit(entry.name(), word), fit(entry.words(), word));
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return 2 * sum + (entry.usual() ? 3 : 0);
    }

    private static int fit(List<String> words, String asked) {
        return words.stream()
                .mapToInt(word -> word.equals(asked)
                        ? 6
                        : word.startsWith(asked) ? 3 : asked.length() >= PART && word.contains(asked) ? 2 : 0)
                .max()
                .orElse(0);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
