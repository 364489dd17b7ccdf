package se.framsteg.flows.materials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds waste codes by words in either language, or by the digits they begin with. A code is also found by what the materials are
 * called that it may be: "sträckfilm" finds plastic packaging.
 */
final class WasteSearch {
    private static final int WHOLE_NAME = 150;
    private static final int NAME = 100;
    private static final int MATERIAL = 40;
    private static final int GROUP = 20;
    private static final int CHAPTER = 10;

    private record Entry(
            WasteCode code,
            List<List<String>> names,
            Set<String> name,
            Set<String> materials,
            Set<String> group,
            Set<String> chapter) {}

    private record Hit(WasteCode code, int score) {}

    private final List<Entry> entries = new ArrayList<>();

    WasteSearch(Collection<WasteCode> codes, Materials materials) {
        Map<String, Set<String>> called = called(materials);
        for (WasteCode each : codes) {
            entries.add(new Entry(
                    each,
                    List.of(
                            Asked.split(each.name().sv()),
                            Asked.split(each.name().en())),
                    words(Stream.of(each.name().sv(), each.name().en())),
                    called.getOrDefault(each.code(), Set.of()),
                    words(Stream.of(
                            each.group().name().sv(), each.group().name().en())),
                    words(Stream.of(
                            each.chapter().name().sv(), each.chapter().name().en()))));
        }
    }

    /** The best first, then in the order of the list. */
    List<WasteCode> find(String typed, int most) {
        String digits = typed.replaceAll("[\\s.*\u00a0]", "");
        if (digits.matches("\\d{2,6}")) {
            return entries.stream()
                    .map(Entry::code)
                    .filter(code -> code.code().startsWith(digits))
                    .limit(most)
                    .toList();
        }
        List<String> asked = Asked.words(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry.code(), score(entry, asked)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.code().code()))
                .limit(most)
                .map(Hit::code)
                .toList();
    }

    private static int score(Entry entry, List<String> asked) {
        int sum = entry.names().contains(asked) ? WHOLE_NAME : 0;
        for (String word : asked) {
            int best = Stream.of(
                            NAME * Asked.fit(entry.name(), word),
                            MATERIAL * Asked.fit(entry.materials(), word),
                            GROUP * Asked.fit(entry.group(), word),
                            CHAPTER * Asked.fit(entry.chapter(), word))
                    .max(Integer::compare)
                    .orElse(0);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    /** By code of six digits: the words of the materials of level 3 that may be it. */
    private static Map<String, Set<String>> called(Materials materials) {
        var called = new HashMap<String, Set<String>>();
        for (Material each : materials.all()) {
            if (each.level() == 3) {
                Set<String> words = words(
                        Stream.concat(Stream.of(each.name().sv(), each.name().en()), each.words().stream()));
                each.wasteCodes()
                        .forEach(code -> called.computeIfAbsent(code, _ -> new TreeSet<>())
                                .addAll(words));
            }
        }
        return called;
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Asked.split(text).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
