package se.framsteg.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenListTests {
    private static OpenList.Row row(String material, String area, int holder) {
        return new OpenList.Row("offer", material, "1-10", new UUID(1, holder), area);
    }

    private static List<OpenList.Row> rows(String material, String area, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(holder -> row(material, area, holder))
                .toList();
    }

    @SafeVarargs
    private static List<PublicFlow> shown(List<OpenList.Row>... rows) {
        return OpenList.of(List.of(rows).stream().flatMap(List::stream).toList());
    }

    @Test
    void flows_that_look_alike_are_one_line() {
        assertThat(shown(rows("plastic.pe.film", "Norr", 0, 7)))
                .containsExactly(new PublicFlow("offer", "plastic.pe.film", "1-10", "Norr", 7));
    }

    @Test
    void a_single_area_left_blank_would_be_told_by_being_left() {
        assertThat(shown(rows("wood", "Norr", 0, 6), rows("wood", "Söder", 10, 8), rows("wood", "Öster", 20, 2)))
                .containsExactly(
                        new PublicFlow("offer", "wood", "1-10", "", 8),
                        new PublicFlow("offer", "wood", "1-10", "Söder", 8));
    }

    @Test
    void areas_left_blank_hold_at_least_five() {
        assertThat(shown(
                        rows("wood", "Norr", 0, 6),
                        rows("wood", "Söder", 10, 8),
                        rows("wood", "Öster", 20, 2),
                        rows("wood", "Väster", 30, 2)))
                .extracting(PublicFlow::area)
                .containsExactly("", "Söder");
        assertThat(shown(rows("wood", "Söder", 10, 8), rows("wood", "Öster", 20, 2), rows("wood", "Väster", 30, 2)))
                .extracting(PublicFlow::area)
                .containsExactly("");
    }

    @Test
    void a_material_of_few_is_told_at_the_level_above() {
        assertThat(shown(rows("plastic.pe.film", "", 0, 5), rows("plastic.pe.pipe", "", 5, 5)))
                .extracting(PublicFlow::material)
                .containsExactly("plastic.pe.film", "plastic.pe.pipe");
        assertThat(shown(rows("plastic.pe.film", "", 0, 5), rows("plastic.pe.pipe", "", 5, 4)))
                .extracting(PublicFlow::material)
                .containsExactly("plastic.pe");
        assertThat(shown(rows("plastic.pe.film", "", 0, 9), rows("plastic.pvc.pipe", "", 9, 4)))
                .extracting(PublicFlow::material)
                .containsExactly("plastic");
    }

    /** One with many flows is still one. */
    @Test
    void holders_are_counted_and_not_flows() {
        assertThat(OpenList.of(IntStream.range(0, 9)
                        .mapToObj(_ -> row("glass.flat", "Norr", 1))
                        .toList()))
                .containsExactly(new PublicFlow("offer", "glass", "1-10", "", 9));
    }

    /** Of any lists: whoever stands under a name, or under none, stands with at least four others. */
    @Test
    void nobody_is_alone_in_any_list() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            var rows = new ArrayList<OpenList.Row>();
            int many = random.nextInt(60);
            for (int i = 0; i < many; i++) {
                String material = "m" + random.nextInt(2) + ".f" + random.nextInt(3) + ".t" + random.nextInt(3);
                rows.add(row(material, "a" + random.nextInt(5), random.nextInt(30)));
            }
            var areas = new HashMap<String, Set<UUID>>();
            var blank = new HashSet<String>();
            var materials = new HashMap<String, Set<UUID>>();
            for (OpenList.Row row : rows) {
                String area = areaOf(row, OpenList.of(rows));
                areas.computeIfAbsent(area, _ -> new HashSet<>()).add(row.holderId());
                if (area.isEmpty()) {
                    blank.add(row.area());
                }
            }
            for (PublicFlow each : OpenList.of(rows)) {
                rows.stream()
                        .filter(row -> row.material().equals(each.material())
                                || row.material().startsWith(each.material() + "."))
                        .forEach(row -> materials
                                .computeIfAbsent(each.material(), _ -> new HashSet<>())
                                .add(row.holderId()));
            }
            areas.forEach((area, holders) -> assertThat(holders.size() >= 5 || area.isEmpty() && areas.size() == 1)
                    .isTrue());
            assertThat(areas.size() == 1 || blank.isEmpty() || blank.size() > 1 || rows.isEmpty())
                    .isTrue();
            materials.forEach((material, holders) -> assertThat(holders.size() >= 5 || !material.contains("."))
                    .as("%s in %s", material, rows)
                    .isTrue());
        }
    }

    /** Where an area is named, all of its flows are. */
    private static String areaOf(OpenList.Row row, List<PublicFlow> shown) {
        return shown.stream().anyMatch(each -> each.area().equals(row.area())) ? row.area() : "";
    }
}
