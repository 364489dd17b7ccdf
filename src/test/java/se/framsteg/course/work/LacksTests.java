package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.shell.Ids;

class LacksTests {
    static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    static final Worksheet MAP =
            new BuiltInEditions().newest().worksheet("stakeholder-map").orElseThrow();

    @Test
    void an_empty_worksheet_lacks_its_rows_and_its_rules() {
        assertThat(lacks(List.of()))
                .extracting(Lack::table)
                .containsOnly("stakeholders")
                .hasSize(3);
    }

    @Test
    void a_whole_worksheet_lacks_nothing() {
        assertThat(lacks(five())).isEmpty();
    }

    @Test
    void with_a_photo_nothing_is_lacking_but_what_is_typed_beside_it_has_room() {
        String photo = new Attachment(Ids.next(), "0".repeat(64), "Blad.png").toString();
        List<Row> rows = five();
        rows.set(1, with(rows.get(1), "influence", "mycket"));
        assertThat(withPhoto(photo, rows.subList(0, 2))).isEmpty();
        rows.set(0, with(rows.get(0), "expectation", "x".repeat(1001)));
        assertThat(withPhoto(photo, rows.subList(0, 2)))
                .singleElement()
                .extracting(Lack::sentence)
                .asString()
                .contains("Granne 0", "nu är det 1\u00a0001");
    }

    private static List<Lack> withPhoto(String photo, List<Row> rows) {
        var answers = new Answers(Map.of("attached-photo", photo), Map.of("stakeholders", List.copyOf(rows)));
        return se.framsteg.shell.Frame.in(
                se.framsteg.shell.Lang.SV, () -> Lacks.of(MAP, answers, least -> least, TODAY));
    }

    @Test
    void an_answer_that_is_needed_is_named_with_its_row() {
        List<Row> rows = five();
        rows.set(2, without(rows.get(2), "expectation"));
        assertThat(lacks(rows)).singleElement().satisfies(lack -> {
            assertThat(lack.place())
                    .isEqualTo(AnswerPlace.in("stakeholders", rows.get(2).id(), "expectation"));
            assertThat(lack.sentence()).startsWith("Granne 2");
        });
    }

    @Test
    void an_answer_that_cannot_be_read_is_told() {
        List<Row> rows = five();
        rows.set(2, with(rows.get(2), "influence", "7"));
        assertThat(lacks(rows))
                .singleElement()
                .extracting(Lack::sentence)
                .asString()
                .contains("1")
                .contains("5");
    }

    @Test
    void what_is_asked_only_with_another_answer_is_not_missed_without_it() {
        Worksheet claims =
                new BuiltInEditions().newest().worksheet("claims-check").orElseThrow();
        Row claim = new Row(Ids.next(), Map.of("claim", "Grön verkstad", "generic", "no"));
        Answers answers = new Answers(Map.of(), Map.of("claims", List.of(claim)));
        assertThat(Lacks.of(claims, answers, rows -> rows, TODAY))
                .noneMatch(lack -> lack.place() != null && lack.place().field().equals("excellence"));
        Row generic = with(claim, "generic", "yes");
        assertThat(Lacks.of(claims, new Answers(Map.of(), Map.of("claims", List.of(generic))), rows -> rows, TODAY))
                .anyMatch(lack -> lack.place() != null && lack.place().field().equals("excellence"));
    }

    @Test
    void a_small_company_needs_half_the_rows_and_half_the_count() {
        List<Row> three = five().subList(0, 3);
        assertThat(lacks(three)).isNotEmpty();
        var answers = new Answers(Map.of(), Map.of("stakeholders", three));
        assertThat(Lacks.of(MAP, answers, rows -> (rows + 1) / 2, TODAY)).isEmpty();
    }

    private static List<Lack> lacks(List<Row> rows) {
        return Lacks.of(MAP, new Answers(Map.of(), Map.of("stakeholders", rows)), least -> least, TODAY);
    }

    /** Of three kinds, two of them asked. */
    private static List<Row> five() {
        var rows = new ArrayList<Row>();
        List<String> types = List.of("customer", "bank", "neighbour", "customer", "customer");
        for (int number = 0; number < 5; number++) {
            boolean asked = number < 2;
            var values = new HashMap<>(Map.of(
                    "name",
                    "Granne " + number,
                    "type",
                    types.get(number),
                    "influence",
                    "3",
                    "affected",
                    "4",
                    "expectation",
                    "Tystare fläkt",
                    "source",
                    asked ? "asked" : "assumed"));
            if (asked) {
                values.put("asked-on", "2027-01-20");
            }
            rows.add(new Row(Ids.next(), values));
        }
        return rows;
    }

    private static Row without(Row row, String field) {
        var values = new HashMap<>(row.values());
        values.remove(field);
        return new Row(row.id(), values);
    }

    private static Row with(Row row, String field, String value) {
        var values = new HashMap<>(row.values());
        values.put(field, value);
        return new Row(row.id(), values);
    }
}
