package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.framsteg.outcomes.charts.Told;

class SharesTests {
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    @Test
    void a_percentage_is_rounded_once_from_the_numbers_it_is_of() {
        Figures figures = answered(new StrategyShare(185, 0, 227, 227, null, null));
        assertThat(FigureWords.headline(Indicator.STRATEGY_SHARE, figures)).endsWith("(81\u00a0%)");
        assertThat(FigureWords.ofHowMany(185, 227)).endsWith("(81\u00a0%)");
        assertThat(Told.answering(185, 227)).endsWith("(81\u00a0%)");
    }

    @Test
    void a_half_is_rounded_upwards() {
        assertThat(FigureWords.ofHowMany(165, 200)).endsWith("(83\u00a0%)");
    }

    @Test
    void a_target_is_reached_by_the_share_itself_not_by_what_is_said_of_it() {
        Figures figures = answered(new StrategyShare(74996, 0, 100000, 100000, null, null));
        assertThat(figures.value(Indicator.STRATEGY_SHARE)).isLessThan(THREE_QUARTERS);
        assertThat(answered(new StrategyShare(30, 0, 40, 40, null, null)).value(Indicator.STRATEGY_SHARE))
                .isEqualByComparingTo(THREE_QUARTERS);
    }

    @Test
    void data_has_four_decimals_of_a_share_and_one_of_the_willingness() {
        var indicators = ResultsReport.indicators(answered(new StrategyShare(11, 17, 34, 37, null, null)));
        assertThat(indicators.get(1))
                .containsEntry("share", new BigDecimal("0.8235"))
                .containsEntry("responseRate", new BigDecimal("0.9189"))
                .containsEntry("low", new BigDecimal("0.7568"))
                .containsEntry("high", new BigDecimal("0.8378"));
        assertThat(indicators.get(4)).containsEntry("nps", new BigDecimal("55.9"));
    }

    private static Figures answered(StrategyShare strategy) {
        LocalDate day = LocalDate.of(2020, 12, 31);
        Breakdown none = Breakdown.none(day);
        return new Figures(
                day,
                new Figures.Benefited(strategy.population(), strategy.population(), none, none),
                strategy,
                new Figures.ActionPlans(0, 0),
                new Figures.Ideas(0, Map.of(), Map.of(), Map.of(), 0),
                new Recommendation(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 13L, 10L, 9L)),
                new Figures.PromoterCapacity(0, 0),
                none,
                Map.of("strategy-share", THREE_QUARTERS),
                Maturity.NONE,
                Completion.NONE,
                ClimateAccounts.NONE,
                PlannedEmissions.NONE,
                Implementation.NONE,
                MaterialKept.NONE);
    }
}
