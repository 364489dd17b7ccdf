package se.framsteg.course.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import se.framsteg.course.Edition;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.shell.Ids;

class ViewsTests {
    private static final Edition EDITION = new BuiltInEditions().newest();

    @Test
    void those_concerned_stand_where_their_two_numbers_meet() {
        Grid grid = (Grid) view(
                "stakeholder-map",
                "stakeholders",
                Map.of("name", "Banken", "influence", "5", "affected", "1"),
                Map.of("name", "Ån", "influence", "1", "affected", "5"),
                Map.of("name", "Tyst", "influence", "3"));
        assertThat(grid.boxes(5).getFirst().marks()).extracting(Grid.Mark::name).containsExactly("Banken");
        assertThat(grid.boxes(1).getLast().marks())
                .extracting(Grid.Mark::number)
                .containsExactly(2);
        assertThat(grid.boxes(3)).allMatch(box -> box.marks().isEmpty());
        assertThat(grid.table().rows()).contains(List.of("1", "Banken", "5", "1"));
        assertThat(grid.notes()).singleElement().asString().endsWith("1.");
    }

    @Test
    void a_map_without_numbers_says_what_to_do() {
        assertThat(view("stakeholder-map", "stakeholders", Map.of("name", "Banken")))
                .isInstanceOf(View.Awaited.class);
        assertThat(view("materiality-map", "topics")).isInstanceOf(View.Awaited.class);
        assertThat(view("targets", "targets", Map.of("kpi", "Diesel", "base-year", "2030", "target-year", "2026")))
                .isInstanceOf(View.Awaited.class);
        assertThat(view("claims-check", "claims")).isInstanceOf(View.Awaited.class);
    }

    @Test
    void a_value_below_nothing_is_drawn_by_no_line() {
        assertThat(view(
                        "targets",
                        "targets",
                        Map.of(
                                "kpi",
                                "Diesel",
                                "base-year",
                                "2025",
                                "base-value",
                                "-5",
                                "target-year",
                                "2028",
                                "target-value",
                                "3")))
                .isInstanceOf(View.Awaited.class);
    }

    @Test
    void a_topic_just_at_the_threshold_stands_among_what_matters_most() {
        Grid grid = (Grid) view(
                "materiality-map",
                "topics",
                Map.of("topic", "Spånet", "direction", "negative", "much", "3", "likely", "5", "cost", "1"),
                Map.of("topic", "Lärlingen", "direction", "positive", "much", "2", "likely", "5", "cost", "2"));
        Grid.Box box = grid.boxes(4).get(1);
        assertThat(box.strong()).isTrue();
        assertThat(box.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.name()).isEqualTo("Spånet");
            assertThat(mark.css()).contains("plane-mark-chosen", "plane-mark-harm");
        });
        assertThat(grid.boxes(3).get(2)).satisfies(each -> {
            assertThat(each.strong()).isFalse();
            assertThat(each.marks())
                    .singleElement()
                    .extracting(Grid.Mark::css)
                    .asString()
                    .isEqualTo("plane-mark-good");
        });
        assertThat(grid.boxes(1).getLast().strong()).as("money alone is enough").isTrue();
    }

    @Test
    void a_target_is_drawn_from_its_start_to_its_year() {
        View.Drawn drawn = (View.Drawn) view(
                "targets",
                "targets",
                Map.of(
                        "kpi", "Diesel <per> uppdrag",
                        "unit", "liter",
                        "base-year", "2024",
                        "base-value", "20",
                        "target-year", "2030",
                        "target-value", "5",
                        "type", "intensity"),
                Map.of(
                        "kpi", "Spill",
                        "unit", "ton",
                        "base-year", "2025",
                        "base-value", "0",
                        "target-year", "2026",
                        "target-value", "0"));
        assertThat(drawn.chart().inPage("t"))
                .contains("2024: 20 liter", "2030: 5 liter", "75 %", "Diesel &lt;per&gt;")
                .doesNotContain("NaN");
        assertThat(drawn.chart().table().rows().get(1)).contains("Spill", "");
    }

    @ParameterizedTest
    @CsvSource({
        // to whom, big word, excellent, offsets, label, future, plan, evidence: verdict
        "consumers, yes, no,  no,  none,      no,  '',  yes, RED",
        "consumers, yes, yes, no,  official,  no,  '',  yes, GREEN",
        "consumers, no,  '',  yes, none,      no,  '',  yes, RED",
        "consumers, no,  '',  no,  own,       no,  '',  yes, RED",
        "consumers, no,  '',  no,  certified, no,  '',  yes, GREEN",
        "consumers, no,  '',  no,  none,      no,  '',  '',  AMBER",
        "consumers, no,  '',  no,  none,      yes, no,  yes, AMBER",
        "consumers, no,  '',  no,  none,      yes, yes, yes, GREEN",
        "consumers, yes, no,  no,  none,      yes, no,  '',  RED",
        "companies, yes, no,  yes, own,       no,  '',  yes, GREEN",
        "companies, yes, no,  yes, own,       no,  '',  '',  AMBER",
        "companies, yes, no,  yes, own,       yes, no,  yes, AMBER",
        "consumers, yes, '',  no,  none,      no,  '',  yes, OPEN",
        "'',        no,  '',  no,  none,      no,  '',  yes, OPEN",
        "consumers, '',  '',  yes, '',        '',  '',  '',  RED",
        // what was answered before the big word was taken back does not count
        "consumers, no,  no,  no,  none,      no,  no,  yes, GREEN"
    })
    void a_claim_gets_the_verdict_of_the_directive(
            String audience,
            String generic,
            String excellence,
            String offset,
            String label,
            String future,
            String plan,
            String evidence,
            ClaimVerdict verdict) {
        var row = new Row(
                Ids.next(),
                Map.of(
                        "audience", audience,
                        "generic", generic,
                        "excellence", excellence,
                        "offset-based", offset,
                        "label", label,
                        "about-future", future,
                        "public-plan", plan,
                        "evidence", evidence));
        assertThat(ClaimVerdict.of(row)).isEqualTo(verdict);
        assertThat(ClaimVerdict.why(row).isEmpty())
                .isEqualTo(verdict == ClaimVerdict.GREEN || verdict == ClaimVerdict.OPEN);
    }

    @SafeVarargs
    private static View view(String worksheet, String table, Map<String, String>... rows) {
        var answers = new Answers(
                Map.of(),
                Map.of(
                        table,
                        java.util.Arrays.stream(rows)
                                .map(values -> new Row(Ids.next(), values))
                                .toList()));
        return new Views(new StaticListableBeanFactory().getBeanProvider(OwnView.class))
                .of(EDITION.worksheet(worksheet).orElseThrow(), answers)
                .getFirst();
    }
}
