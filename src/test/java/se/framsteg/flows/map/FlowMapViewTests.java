package se.framsteg.flows.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.framsteg.course.views.View;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.course.work.Lack;
import se.framsteg.course.work.Lacks;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.charts.FlowChart;

class FlowMapViewTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @Test
    void a_map_is_drawn_summed_and_priced() {
        List<View> views = views(MapRows.bentAndStraight().answers());
        assertThat(views).hasSize(3);
        assertThat(((View.Told) views.get(1)).sentences())
                .anyMatch(sentence -> sentence.contains("45 ton") && sentence.contains("44 ton"))
                .anyMatch(sentence -> sentence.contains("2,2 %") && sentence.contains("går ihop"));
        assertThat(plain(views.get(2).words()))
                .contains("191 400 kr")
                .contains("Stålskrot, 151 467 kr")
                .contains("18 933 kr för varje ton");
    }

    @Test
    void the_smallest_of_many_are_one_band_and_stay_apart_in_the_table() {
        var rows = new MapRows();
        for (int i = 1; i <= 100; i++) {
            rows.in("Sak " + i, String.valueOf(i));
        }
        FlowChart chart = (FlowChart) ((View.Drawn) views(rows.answers()).getFirst()).chart();
        assertThat(chart.in()).hasSize(FlowChart.MOST);
        assertThat(chart.in().getLast().name()).isEqualTo("Övrigt (91 till)");
        assertThat(chart.in().stream().mapToDouble(FlowChart.Band::amount).sum())
                .isEqualTo(5050);
        assertThat(chart.table().rows()).hasSize(100);
    }

    @Test
    void an_empty_map_says_what_to_do() {
        assertThat(views(Answers.NONE)).singleElement().isInstanceOf(View.Awaited.class);
    }

    @Test
    void what_differs_by_more_than_a_fifth_is_lacking_until_it_is_explained() {
        MapRows rows = new MapRows().in("Mjöl", "10").out("Bröd", "7,9", "product");
        assertThat(lacks(rows.answers())).anySatisfy(lack -> {
            assertThat(lack.sentence()).contains("mer än en femtedel");
            assertThat(lack.anchor()).isEqualTo("difference");
        });
        Answers explained = new Answers(
                Map.of("difference", "Brödet torkar"), rows.answers().tables());
        assertThat(lacks(explained)).noneMatch(lack -> lack.sentence().contains("femtedel"));
        assertThat(((View.Told) views(explained).get(1)).sentences())
                .anyMatch(sentence -> sentence.contains("Er förklaring: Brödet torkar"));
    }

    @Test
    void a_fifth_is_near_enough_and_a_row_without_direction_is_on_no_side() {
        MapRows rows = new MapRows().in("Mjöl", "10").out("Bröd", "8", "product");
        assertThat(lacks(rows.answers())).noneMatch(lack -> lack.sentence().contains("femtedel"));
        var all = new ArrayList<>(rows.answers().rows(FlowMap.TABLE));
        all.add(new Row(Ids.next(), Map.of("name", "Vatten", "tonnes-year", "90")));
        assertThat(lacks(new Answers(Map.of(), Map.of(FlowMap.TABLE, all))))
                .noneMatch(lack -> lack.sentence().contains("femtedel"));
    }

    @Test
    void both_sides_need_a_row() {
        assertThat(lacks(new MapRows().in("Mjöl", "10").answers()))
                .anyMatch(lack -> lack.sentence().contains("en sak som går ut"));
        assertThat(lacks(new MapRows().out("Bröd", "10", "product").answers()))
                .anyMatch(lack -> lack.sentence().contains("en sak som kommer in"));
    }

    @Test
    void ideas_stand_on_their_steps_and_are_summed() {
        View.Drawn ladder = (View.Drawn) ladder(
                Map.of("idea", "Ingen sista plåt", "rung", "r0", "saving-tonnes", "1,5", "saving-sek", "35 250"),
                Map.of("idea", "Gårdagens bröd", "rung", "r3", "saving-tonnes", "1,2", "saving-sek", "24 000"),
                Map.of("idea", "Utan steg"));
        assertThat(plain(ladder.words())).contains("2,7 ton").contains("59 250 kr");
        assertThat(ladder.chart().inPage("a")).contains(">Avstå<", ">Ingen sista plåt<");
        assertThat(ladder.chart().table().rows()).hasSize(2);
    }

    @Test
    void an_analysis_needs_an_idea_on_the_seven_top_steps() {
        assertThat(analysisLacks("r7")).anyMatch(lack -> lack.sentence().contains("sju översta"));
        assertThat(analysisLacks("r6")).noneMatch(lack -> lack.sentence().contains("sju översta"));
    }

    private static List<Lack> analysisLacks(String rung) {
        var sheet = MapRows.EDITION.worksheet("r-analysis").orElseThrow();
        var answers = new Answers(Map.of(), Map.of("ideas", List.of(new Row(Ids.next(), Map.of("rung", rung)))));
        return Frame.in(Lang.SV, () -> Lacks.of(sheet, answers, least -> least, TODAY));
    }

    @SafeVarargs
    private static View ladder(Map<String, String>... rows) {
        var answers = new Answers(
                Map.of(),
                Map.of(
                        "ideas",
                        java.util.Arrays.stream(rows)
                                .map(row -> new Row(Ids.next(), row))
                                .toList()));
        return Frame.in(
                Lang.SV,
                () -> new LadderView()
                        .of(MapRows.EDITION.worksheet("r-analysis").orElseThrow(), answers)
                        .getFirst());
    }

    private static List<View> views(Answers answers) {
        return Frame.in(Lang.SV, () -> new FlowMapView().of(MapRows.SHEET, answers));
    }

    private static List<Lack> lacks(Answers answers) {
        return Frame.in(Lang.SV, () -> Lacks.of(MapRows.SHEET, answers, least -> least, TODAY));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
