package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Table;
import se.framsteg.course.editions.BuiltInEditions;

class PastedRowsTests {
    static final Table TABLE = new BuiltInEditions()
            .newest()
            .worksheet("stakeholder-map")
            .flatMap(worksheet -> worksheet.table("stakeholders"))
            .orElseThrow();

    @Test
    void columns_are_the_fields_in_their_order() {
        assertThat(rows("Banken\tBank\t4\t2\nGrannen\tneighbour\t1\t5"))
                .containsExactly(
                        Map.of("name", "Banken", "type", "bank", "influence", "4", "affected", "2"),
                        Map.of("name", "Grannen", "type", "neighbour", "influence", "1", "affected", "5"));
    }

    @Test
    void a_head_says_which_column_is_which() {
        String head = TABLE.field("affected").orElseThrow().label().sv() + "\t"
                + TABLE.field("name").orElseThrow().label().sv() + "\tEgen kolumn";
        assertThat(rows(head + "\n5\tGrannen\tsträng")).containsExactly(Map.of("affected", "5", "name", "Grannen"));
    }

    @Test
    void empty_lines_and_cells_are_passed_over() {
        assertThat(rows("\n\t\t\nBanken\t\t4\n\n")).containsExactly(Map.of("name", "Banken", "influence", "4"));
        assertThat(rows("")).isEmpty();
    }

    @Test
    void what_looks_like_a_script_is_words() {
        assertThat(rows("<script>alert(1)</script>\tBank"))
                .containsExactly(Map.of("name", "<script>alert(1)</script>", "type", "bank"));
    }

    @Test
    void no_more_lines_are_read_than_anybody_means() {
        assertThat(rows("rad\n".repeat(50_000))).hasSize(200);
    }

    private static List<Map<String, String>> rows(String pasted) {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        PastedRows.read(TABLE, pasted)
                .forEach((place, value) -> rows.computeIfAbsent(place.row(), _ -> new LinkedHashMap<>())
                        .put(place.field(), value));
        return List.copyOf(rows.values());
    }
}
