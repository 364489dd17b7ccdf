package se.framsteg.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "12, t, , year, 12.000",
        "50, kg, , week, 2.600",
        "3, m3, 0.25, month, 9.000",
        "400, pcs, 0.022, once, 8.800",
        "0.4, kg, , once, 0.001"
    })
    void tonnes_a_year_follow_from_amount_unit_weight_and_how_often(
            BigDecimal amount, String unit, BigDecimal tPerUnit, String per, BigDecimal tonnes) {
        assertThat(new Quantity(amount, unit, tPerUnit, per).tonnesYear()).isEqualTo(tonnes);
    }

    @Test
    void tonnes_are_not_guessed() {
        assertThat(new Quantity(new BigDecimal("3"), "m3", null, "year").tonnesYear())
                .isNull();
        assertThat(new Quantity(new BigDecimal("3"), "MWh", null, "year").tonnesYear())
                .isNull();
        assertThat(Quantity.UNKNOWN.tonnesYear()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, t", "-1, t", "20000000000, t", "1, lass"})
    void there_is_no_such_amount(BigDecimal amount, String unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(amount, unit, null, "year"));
    }

    @Test
    void an_offer_says_what_it_is_in_law_and_a_need_what_it_takes() {
        FlowDraft offer = FlowWorld.offer(TODAY);
        FlowDraft need = FlowWorld.need(TODAY);
        var taking = new FlowDraft.Terms(Answer.YES, Answer.UNSAID, null, "either", FlowWorld.GNOSJO, 100, "");
        var soiled = new FlowDraft.Condition("b_sorted", List.of("tejp"), List.of());
        var waste = new FlowDraft.What("Film", "", FlowWorld.FILM, "150102", Answer.NO, "waste", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowDraft(
                        Side.OFFER,
                        offer.what(),
                        offer.quantity(),
                        offer.period(),
                        offer.condition(),
                        taking,
                        offer.today()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowDraft(
                        Side.NEED, need.what(), need.quantity(), need.period(), soiled, need.terms(), need.today()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowDraft(
                        Side.NEED,
                        waste,
                        need.quantity(),
                        need.period(),
                        need.condition(),
                        need.terms(),
                        need.today()));
    }

    @Test
    void nothing_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowDraft.Period(TODAY, TODAY.minusDays(1), "continuous"));
    }

    @ParameterizedTest
    @CsvSource({"Plastic, ''", "plastic..film, ''", "plastic, 15010", "plastic, 15 01 02"})
    void a_material_is_a_key_and_a_waste_code_six_digits(String material, String ewc) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowDraft.What("Film", "", material, ewc, Answer.UNSAID, "unknown", ""));
    }
}
