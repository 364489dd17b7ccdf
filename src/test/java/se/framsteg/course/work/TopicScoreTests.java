package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.shell.Ids;

/** Worked out by hand beside the formulas of the map of what matters most. */
class TopicScoreTests {
    static final Worksheet MAP =
            new BuiltInEditions().newest().worksheet("materiality-map").orElseThrow();
    static final Table TOPICS = MAP.table("topics").orElseThrow();
    static final BigDecimal THREE = new BigDecimal("3.0");

    @ParameterizedTest
    @CsvSource({
        // harm: (4 + 2 + 3) / 3 × 5 / 5 = 3.0, just there; 4 × 3 / 5 = 2.4
        "negative, 4, 2, 3, 5, no, 4, 3, 3.0, 2.4, true",
        // harm: (4 + 3 + 1) / 3 × 5 / 5 = 2.667; 2.4: neither
        "negative, 4, 3, 1, 5, no, 4, 3, 2.666667, 2.4, false",
        // harm: (5 + 5 + 5) / 3 × 3 / 5 = 3.0, just there
        "negative, 5, 5, 5, 3, no, 1, 1, 3.0, 0.2, true",
        // money alone: 5 × 3 / 5 = 3.0, just there; (1 + 1 + 1) / 3 × 1 / 5 = 0.2
        "negative, 1, 1, 1, 1, no, 5, 3, 0.2, 3.0, true",
        // money: 4 × 3 / 5 = 2.4
        "negative, 1, 1, 1, 1, no, 4, 3, 0.2, 2.4, false",
        // good: (4 + 2) / 2 × 5 / 5 = 3.0; that it would be easy to undo is left out, else 2.333
        "positive, 4, 2, 1, 5, no, 1, 1, 3.0, 0.2, true",
        // good: (5 + 4) / 2 × 3 / 5 = 2.7, and what is said of lives does not lift something good
        "positive, 5, 4, 5, 3, yes, 1, 1, 2.7, 0.2, false",
        // lives: (5 + 1 + 5) / 3 = 3.667 however unlikely
        "negative, 5, 1, 5, 1, yes, 1, 1, 3.666667, 0.2, true",
        // the same without lives: 3.667 × 1 / 5 = 0.733
        "negative, 5, 1, 5, 1, no, 1, 1, 0.733333, 0.2, false",
        // lives, but little: (2 + 1 + 5) / 3 = 2.667
        "negative, 2, 1, 5, 5, yes, 1, 1, 2.666667, 0.2, false"
    })
    void a_topic_weighs_as_the_formula_says(
            String direction,
            String severity,
            String reach,
            String irreversibility,
            String likelihood,
            String lives,
            String size,
            String felt,
            BigDecimal impact,
            BigDecimal money,
            boolean chosen) {
        Row row = row(Map.of(
                "direction", direction,
                "severity", severity,
                "reach", reach,
                "irreversibility", irreversibility,
                "likelihood", likelihood,
                "human-rights", lives,
                "money-size", size,
                "money-likelihood", felt));
        TopicScore score = TopicScore.of(TOPICS, row).orElseThrow();
        assertThat(score.impact()).isEqualByComparingTo(impact);
        assertThat(score.money()).isEqualByComparingTo(money);
        assertThat(TopicScore.isChosen(TOPICS, row, THREE)).isEqualTo(chosen);
    }

    @Test
    void three_quick_answers_fill_six_scales() {
        // (4 + 4 + 4) / 3 × 3 / 5 = 2.4; 5 × 3 / 5 = 3.0
        TopicScore score =
                TopicScore.of(TOPICS, quick("negative", "4", "3", "5")).orElseThrow();
        assertThat(score.impact()).isEqualByComparingTo("2.4");
        assertThat(score.money()).isEqualByComparingTo("3.0");
    }

    @Test
    void a_topic_without_all_its_numbers_has_no_score() {
        assertThat(TopicScore.of(TOPICS, quick("negative", "4", "", "5"))).isEmpty();
        assertThat(TopicScore.of(TOPICS, quick("negative", "4", "6", "5"))).isEmpty();
        assertThat(TopicScore.of(TOPICS, quick("", "4", "3", "5"))).isEmpty();
    }

    @Test
    void the_company_may_decide_otherwise_if_it_says_why() {
        Row light = quick("negative", "1", "1", "1");
        Row heavy = quick("negative", "5", "5", "5");
        assertThat(chosen(with(light, Map.of("chosen", "yes", "motive", "Grannarna frågar"))))
                .isTrue();
        assertThat(chosen(with(heavy, Map.of("chosen", "no", "motive", "Löst i fjol"))))
                .isFalse();
        assertThat(chosen(with(light, Map.of("chosen", "yes"))))
                .as("without a reason")
                .isFalse();
        assertThat(chosen(with(heavy, Map.of("chosen", "as-computed", "motive", "x"))))
                .isTrue();
    }

    @Test
    void three_to_seven_topics_are_chosen_before_it_is_handed_in() {
        String words = MAP.rules().getFirst().text().sv();
        assertThat(lacks(2)).contains(words);
        assertThat(lacks(3)).doesNotContain(words);
        assertThat(lacks(7)).doesNotContain(words);
        assertThat(lacks(8)).contains(words);
    }

    private static List<String> lacks(int heavy) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 10; i++) {
            rows.add(quick("negative", i < heavy ? "3" : "2", "5", "1"));
        }
        return Lacks.of(MAP, new Answers(Map.of(), Map.of("topics", rows)), least -> least, LocalDate.of(2027, 2, 1))
                .stream()
                .map(Lack::sentence)
                .toList();
    }

    private static boolean chosen(Row row) {
        return TopicScore.isChosen(TOPICS, row, THREE);
    }

    private static Row quick(String direction, String much, String likely, String cost) {
        return row(Map.of("direction", direction, "much", much, "likely", likely, "cost", cost));
    }

    private static Row row(Map<String, String> values) {
        return new Row(Ids.next(), values);
    }

    private static Row with(Row row, Map<String, String> more) {
        var values = new HashMap<>(row.values());
        values.putAll(more);
        return row(values);
    }
}
