package se.framsteg.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorthTests {
    private static IdeaText text(String... fieldsAndValues) {
        IdeaText text = IdeaText.titled("Hyr ut");
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            text = text.with(Map.of(fieldsAndValues[at], fieldsAndValues[at + 1]));
        }
        return text;
    }

    @Test
    void the_score_is_the_mean_by_the_five_weights() {
        IdeaText text = text("pull", "5", "effect", "4", "profit", "3", "feasibility", "2", "fit", "1");
        assertThat(Worth.score(text)).contains(new BigDecimal("3.35"));
        assertThat(Worth.gives(text)).contains(4);
        assertThat(Worth.feasibility(text)).contains(2);
    }

    @Test
    void a_score_that_is_not_whole_is_none() {
        assertThat(Worth.score(text("pull", "5", "effect", "4", "profit", "3", "feasibility", "2")))
                .isEmpty();
        assertThat(Worth.gives(text("pull", "5", "effect", "4"))).isEmpty();
    }

    @Test
    void money_comes_back_only_where_a_year_gives_something() {
        assertThat(Worth.paybackYears(text("investment", "25000", "gain", "10000")))
                .contains(new BigDecimal("2.5"));
        assertThat(Worth.paybackYears(text("investment", "0", "gain", "10000"))).contains(new BigDecimal("0.0"));
        assertThat(Worth.paybackYears(text("investment", "25000", "gain", "0"))).isEmpty();
        assertThat(Worth.paybackYears(text("investment", "25000", "gain", "-5")))
                .isEmpty();
        assertThat(Worth.paybackYears(text("gain", "5"))).isEmpty();
    }
}
