package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class UnitTests {
    @Test
    void units_become_each_other() {
        assertThat(Unit.MWH.convert(new BigDecimal("0.1"), Unit.KWH)).isEqualByComparingTo("100");
        assertThat(Unit.GJ.convert(new BigDecimal("3.6"), Unit.MWH)).isEqualByComparingTo("1");
        assertThat(Unit.MJ.convert(new BigDecimal("360"), Unit.KWH)).isEqualByComparingTo("100");
        assertThat(Unit.M3.convert(BigDecimal.ONE, Unit.LITRE)).isEqualByComparingTo("1000");
        assertThat(Unit.M3.convert(new BigDecimal("100"), Unit.LITRE)).hasToString("100000");
        assertThat(Unit.KG.convert(BigDecimal.ONE, Unit.TONNE)).isEqualByComparingTo("0.001");
        assertThat(Unit.VEHICLE_MIL.convert(new BigDecimal("1500"), Unit.VEHICLE_KM))
                .isEqualByComparingTo("15000");
        assertThat(Unit.PASSENGER_MIL.convert(BigDecimal.TEN, Unit.PASSENGER_KM))
                .isEqualByComparingTo("100");
    }

    @Test
    void what_measures_different_things_never_does() {
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.KWH.convert(BigDecimal.ONE, Unit.LITRE));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.VEHICLE_KM.convert(BigDecimal.ONE, Unit.TONNE_KM));
        assertThat(Unit.M3.becomes(Unit.NORMAL_M3)).isFalse();
        assertThat(Unit.GJ.alike()).startsWith(Unit.GJ).containsExactlyInAnyOrder(Unit.GJ, Unit.KWH, Unit.MWH, Unit.MJ);
    }

    @Property
    void there_and_back_is_the_same(
            @ForAll Unit from,
            @ForAll Unit to,
            @ForAll @BigRange(min = "0", max = "999999999999") @Scale(6) BigDecimal amount) {
        if (from.becomes(to)) {
            BigDecimal back = to.convert(from.convert(amount, to), from);
            assertThat(back.round(new MathContext(30))).isEqualByComparingTo(amount);
        }
    }

    @Property
    void twice_as_much_is_twice_as_much(
            @ForAll Unit from, @ForAll Unit to, @ForAll @BigRange(min = "0", max = "999999999") BigDecimal amount) {
        if (from.becomes(to)) {
            BigDecimal once = from.convert(amount, to);
            BigDecimal twice = from.convert(amount.add(amount), to);
            assertThat(twice.round(new MathContext(30)))
                    .isEqualByComparingTo(once.add(once).round(new MathContext(30)));
        }
    }
}
