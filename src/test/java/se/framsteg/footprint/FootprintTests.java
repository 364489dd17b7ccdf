package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.footprint.Rows.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The arithmetic, held against figures that were worked out by hand. */
class FootprintTests {
    private final Factors factors = new EmissionFactors().newest();

    @Test
    void electricity_is_counted_as_it_is_made_and_as_it_was_bought() {
        Footprint footprint = of(row("el-se-lb-ember-2023", "100 000", "kWh"));
        assertThat(footprint.kg(Scope.TWO_LOCATION)).isEqualByComparingTo("4070");
        assertThat(footprint.kg(Scope.TWO_MARKET)).isEqualByComparingTo("52410");
        assertThat(footprint.byLocation()).isEqualByComparingTo("4070");
        assertThat(footprint.byMarket()).isEqualByComparingTo("52410");
    }

    @Test
    void cancelled_guarantees_count_as_nothing_only_with_a_paper() {
        Activity promised = row("el-se-lb-ember-2023", "100000", "kWh", Map.of(ActivityField.GUARANTEE, "yes"));
        assertThat(of(promised).byMarket()).isEqualByComparingTo("52410");
        Footprint shown = of(promised.with(ActivityField.SHOWN, "Intyg från elbolaget 2025"));
        assertThat(shown.byMarket()).isZero();
        assertThat(shown.byLocation()).isEqualByComparingTo("4070");
    }

    @Test
    void diesel_is_burnt_in_part_one_and_brought_to_the_tank_in_part_three() {
        Footprint footprint = of(row("s1-diesel-blend", "5 000", "litre"));
        assertThat(footprint.kg(Scope.ONE)).isEqualByComparingTo("12854.10");
        assertThat(footprint.kg(Scope.THREE)).isEqualByComparingTo("3055.05");
        assertThat(of(row("s1-diesel-blend", "5", "m3")).byMarket()).isEqualByComparingTo(footprint.byMarket());
    }

    @Test
    void heat_is_counted_with_the_suppliers_value_or_flagged_as_an_average() {
        Activity heat = row("dh-se-boverket", "80 000", "kWh");
        Footprint average = of(heat);
        assertThat(average.kg(Scope.TWO_LOCATION)).isEqualByComparingTo("4480");
        assertThat(average.kg(Scope.TWO_MARKET)).isEqualByComparingTo("4480");
        assertThat(average.rows().getFirst().average()).isTrue();
        Footprint own = of(heat.with(ActivityField.OWN_VALUE, "20"));
        assertThat(own.byLocation()).isEqualByComparingTo("1600");
        assertThat(own.rows().getFirst().average()).isFalse();
    }

    @Test
    void flights_carry_what_their_fuel_cost_to_make() {
        assertThat(of(row("bt-flight-short-eco-pkm", "1000", "passenger_km")).byLocation())
                .isEqualByComparingTo(new BigDecimal("125.76").add(new BigDecimal("22.49")));
    }

    @Test
    void what_cannot_be_read_counts_nothing() {
        assertThat(of(
                                row("s1-diesel-blend", "mycket", "litre"),
                                row("s1-diesel-blend", "100,000", "litre"),
                                row("s1-diesel-blend", "-5", "litre"),
                                row("s1-diesel-blend", "5", "kWh"),
                                row("wtt-diesel-blend", "5", "litre"),
                                row("nothing-such", "5", "litre"))
                        .rows())
                .isEmpty();
    }

    @Test
    void shares_are_of_the_sum_and_of_nothing_are_nothing() {
        Footprint footprint = of(
                row("el-se-lb-ember-2023", "100 000", "kWh"),
                row("s1-diesel-blend", "1000", "litre", Map.of(ActivityField.EVIDENCE, "estimate")),
                row("dh-se-boverket", "1000", "kWh", Map.of(ActivityField.EVIDENCE, "")));
        assertThat(footprint.byCategory().keySet()).containsExactly("electricity", "fuel", "district_heating");
        assertThat(List.of(footprint.share(4), footprint.share(2), footprint.share(0)))
                .allMatch(share -> share.signum() > 0);
        assertThat(footprint.share(4).add(footprint.share(2)).add(footprint.share(0)))
                .isCloseTo(BigDecimal.ONE, Offset.offset(new BigDecimal("0.00001")));
        assertThat(of().share(4)).isZero();
    }

    @Test
    void a_fuel_is_counted_whole_or_in_parts_but_not_both() {
        Activity whole = row("fuel-se-diesel-wtw-2016", "10", "litre");
        Activity parted = row("s1-diesel-blend", "10", "litre");
        Activity petrol = row("s1-petrol-blend", "10", "litre");
        assertThat(Footprint.twice(factors, List.of(whole, parted, petrol)))
                .containsExactlyInAnyOrder(whole.id(), parted.id());
        assertThat(Footprint.twice(factors, List.of(whole, petrol))).isEmpty();
        assertThat(Footprint.twice(factors, List.of(parted, parted))).isEmpty();
    }

    @Test
    void what_plants_took_up_stands_beside_the_sum_where_it_is_known() {
        Footprint footprint = of(row("s1-hvo", "1000", "litre"), row("s1-fame", "1000", "litre"));
        assertThat(footprint.biogenic()).isEqualByComparingTo("2430");
        assertThat(footprint.byLocation())
                .isEqualByComparingTo(new BigDecimal("35.58")
                        .add(new BigDecimal("564.39"))
                        .add(of(row("s1-fame", "1000", "litre")).byLocation()));
        assertThat(of(row("s1-fame", "1000", "litre")).biogenic()).isZero();
    }

    @Test
    void a_fuel_in_litres_and_in_kilometres_may_be_counted_twice() {
        Activity litres = row("s1-diesel-blend", "10", "litre");
        Activity driven = row("own-van-diesel-km", "10", "vehicle_mil");
        Activity petrol = row("car-own-petrol-km", "10", "vehicle_km");
        assertThat(Footprint.twoWays(factors, List.of(litres, petrol, driven, litres)))
                .containsExactly(List.of(driven, litres));
        assertThat(Footprint.twoWays(factors, List.of(litres, petrol))).isEmpty();
    }

    private Footprint of(Activity... rows) {
        return Footprint.of(factors, List.of(rows));
    }
}
