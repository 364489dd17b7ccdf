package se.framsteg.flows.materials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds materials by everyday words in either language. Every word that is typed must fit somewhere; a name counts more than a
 * search word, and what stands above counts least.
 */
final class MaterialSearch {
    private static final int NAME = 100;
    private static final int WORD = 60;
    private static final int ABOVE = 10;

    /** On top: where the name begins with the word, where the name is just what was typed, and where a search word is. */
    private static final int FIRST = 60;

    private static final int WHOLE_NAME = 200;
    private static final int WHOLE_WORD = 50;

    private record Entry(
            Material material,
            int place,
            List<List<String>> names,
            Set<String> words,
            Set<String> above,
            Set<String> phrases) {}

    private record Hit(Entry entry, int score) {}

    private final List<Entry> entries = new ArrayList<>();

    MaterialSearch(Materials materials) {
        for (Material each : materials.all()) {
            List<Material> above = materials.path(each.key());
            entries.add(new Entry(
                    each,
                    entries.size(),
                    List.of(
                            Asked.split(each.name().sv()),
                            Asked.split(each.name().en())),
                    words(each.words().stream()),
                    words(above.subList(0, above.size() - 1).stream().flatMap(MaterialSearch::said)),
                    each.words().stream()
                            .map(word -> String.join(" ", Asked.split(word)))
                            .collect(Collectors.toUnmodifiableSet())));
        }
    }

    /** The best first; among equals what stands higher up, then as in the files. */
    List<Material> find(String typed, int most) {
        List<String> asked = Asked.words(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry, score(entry, asked)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparingInt(hit -> hit.entry().material().level())
                        .thenComparingInt(hit -> hit.entry().place()))
                .limit(most)
                .map(hit -> hit.entry().material())
                .toList();
    }

    private static int score(Entry entry, List<String> asked) {
        int sum = entry.names().contains(asked)
                ? WHOLE_NAME
                : entry.phrases().contains(String.join(" ", asked)) ? WHOLE_WORD : 0;
        for (String word : asked) {
            int best = Math.max(
                    Math.max(name(entry, word), WORD * Asked.fit(entry.words(), word)),
                    ABOVE * Asked.fit(entry.above(), word));
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static int name(Entry entry, String asked) {
        return entry.names().stream()
                .mapToInt(name -> NAME * Asked.fit(name, asked)
                        + (!name.isEmpty() && name.getFirst().startsWith(asked) ? FIRST : 0))
                .max()
                .orElse(0);
    }

    private static Stream<String> said(Material material) {
        return Stream.concat(Stream.of(material.name().sv(), material.name().en()), material.words().stream());
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Asked.split(text).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
