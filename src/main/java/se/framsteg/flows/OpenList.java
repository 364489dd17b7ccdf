package se.framsteg.flows;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What anybody sees of published flows. A material, or a part of the county, is told of only where at least five holders have
 * something there; and never so that what is left untold is that of fewer than five, or is all in one part of the county, since
 * leaving out would then tell as much as saying it. What is untold of a material stands at the level above it.
 */
final class OpenList {
    static final int FEWEST = 5;

    private static final int AREAS_UNTOLD = 2;

    private OpenList() {}

    /** @param area empty where the municipality is in no part of the county */
    record Row(String direction, String material, String sizeClass, UUID holderId, String area) {
        String kind() {
            return upTo(1);
        }

        String family() {
            return upTo(2);
        }

        private String upTo(int level) {
            String[] parts = material.split("\\.");
            return String.join(".", List.of(parts).subList(0, Math.min(level, parts.length)));
        }
    }

    static List<PublicFlow> of(List<Row> rows) {
        Set<String> areas = told(rows, Row::area, AREAS_UNTOLD);
        Map<String, String> materials = materials(rows);
        var counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new PublicFlow(
                                row.direction(),
                                materials.getOrDefault(row.material(), row.kind()),
                                row.sizeClass(),
                                areas.contains(row.area()) ? row.area() : "",
                                1),
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> new PublicFlow(
                        each.getKey().direction(),
                        each.getKey().material(),
                        each.getKey().sizeClass(),
                        each.getKey().area(),
                        each.getValue()))
                .sorted(Comparator.comparing(PublicFlow::material)
                        .thenComparing(PublicFlow::direction, Comparator.reverseOrder())
                        .thenComparing(PublicFlow::sizeClass)
                        .thenComparing(PublicFlow::area))
                .toList();
    }

    /** As what each material is shown. */
    private static Map<String, String> materials(List<Row> rows) {
        var shown = new HashMap<String, String>();
        by(rows, Row::kind).forEach((kind, ofKind) -> {
            Set<String> families = told(ofKind, Row::family, 1);
            by(ofKind, Row::family).forEach((family, ofFamily) -> {
                Set<String> told = told(ofFamily, Row::material, 1);
                ofFamily.forEach(row -> shown.put(
                        row.material(),
                        !families.contains(family) ? kind : told.contains(row.material()) ? row.material() : family));
            });
        });
        return shown;
    }

    /** The parts that are told of. @param untold so many parts must be left where any is */
    private static Set<String> told(List<Row> rows, Function<Row, String> part, int untold) {
        Map<String, Set<UUID>> holders = rows.stream()
                .collect(Collectors.groupingBy(
                        part, TreeMap::new, Collectors.mapping(Row::holderId, Collectors.toSet())));
        var told = holders.keySet().stream()
                .filter(each ->
                        !each.isEmpty() && holders.getOrDefault(each, Set.of()).size() >= FEWEST)
                .sorted(Comparator.comparing(
                        each -> holders.getOrDefault(each, Set.of()).size()))
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!told.isEmpty() && !isHidden(holders, Set.copyOf(told), untold)) {
            told.removeFirst();
        }
        return Set.copyOf(told);
    }

    private static boolean isHidden(Map<String, Set<UUID>> holders, Set<String> told, int untold) {
        List<String> left =
                holders.keySet().stream().filter(each -> !told.contains(each)).toList();
        long others = left.stream()
                .flatMap(each -> holders.getOrDefault(each, Set.of()).stream())
                .distinct()
                .count();
        return left.isEmpty() || left.size() >= untold && others >= FEWEST;
    }

    private static Map<String, List<Row>> by(List<Row> rows, Function<Row, String> part) {
        return rows.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
    }
}
