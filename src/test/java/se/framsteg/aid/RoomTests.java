package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomTests {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final Ceiling CEILING = new Ceiling(
            Ceiling.Kind.GENERAL, new BigDecimal(300_000), LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));

    @Nested
    class The_three_years {
        @Test
        void begin_the_day_after_the_same_date_three_years_earlier() {
            LocalDate day = LocalDate.of(2026, 11, 25);
            assertThat(Room.counts(LocalDate.of(2023, 11, 25), day)).isFalse();
            assertThat(Room.counts(LocalDate.of(2023, 11, 26), day)).isTrue();
            assertThat(Room.counts(day, day)).isTrue();
            assertThat(Room.counts(day.plusDays(1), day)).isFalse();
        }

        @Test
        void are_right_over_leap_days() {
            assertThat(Room.counts(LocalDate.of(2025, 2, 28), LEAP_DAY)).isFalse();
            assertThat(Room.counts(LocalDate.of(2025, 3, 1), LEAP_DAY)).isTrue();
            assertThat(Room.counts(LEAP_DAY, LocalDate.of(2031, 2, 28))).isTrue();
            assertThat(Room.counts(LEAP_DAY, LocalDate.of(2031, 3, 1))).isFalse();
        }
    }

    @Nested
    class An_undertaking {
        private final LocalDate today = LocalDate.of(2026, 11, 25);

        @Test
        void may_reach_the_ceiling_and_not_pass_it_by_a_cent() {
            Room room = Room.on(today, CEILING, List.of(aid("299000.01", today.minusYears(1))));
            assertThat(room.fits(new BigDecimal("999.99"))).isTrue();
            assertThat(room.fits(new BigDecimal("1000.00"))).isFalse();
            assertThat(room.leftEur()).isEqualByComparingTo("999.99");
        }

        @Test
        void has_no_less_than_nothing_left() {
            assertThat(Room.on(today, CEILING, List.of(aid("400000", today))).leftEur())
                    .isEqualByComparingTo("0");
        }
    }

    @Test
    void ceilings_are_in_force_until_the_last_day() {
        assertThat(Ceilings.known().on(Ceiling.Kind.GENERAL, LocalDate.of(2030, 12, 31)))
                .hasValueSatisfying(ceiling -> assertThat(ceiling.eur()).isEqualByComparingTo("300000"));
        assertThat(Ceilings.known().on(Ceiling.Kind.SERVICES, LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(ceiling -> assertThat(ceiling.eur()).isEqualByComparingTo("750000"));
        assertThat(Ceilings.known().on(Ceiling.Kind.GENERAL, LocalDate.of(2031, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_rate_rounds_aid_up_and_room_down_and_grows_too_old() {
        var rate = new EuroRate(new BigDecimal("11.25"), LocalDate.of(2026, 11, 2), "Riksbanken");
        assertThat(rate.eur(new BigDecimal("12000"))).isEqualByComparingTo("1066.67");
        assertThat(rate.roomSek(new BigDecimal("0.99"))).isEqualByComparingTo("11");
        assertThat(rate.isUsable(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(rate.isUsable(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(rate.isUsable(LocalDate.of(2026, 11, 1))).isFalse();
    }

    @Test
    void the_register_is_due_in_twenty_working_days_over_christmas_too() {
        RegisterDeadline deadline = RegisterDeadline.of(LocalDate.of(2026, 12, 11));
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(deadline.isNear(deadline.warnsFrom().minusDays(1))).isFalse();
        assertThat(deadline.isNear(deadline.warnsFrom())).isTrue();
        assertThat(deadline.isNear(deadline.dueOn())).isTrue();
        assertThat(deadline.isOverdue(deadline.dueOn())).isFalse();
        assertThat(deadline.isOverdue(deadline.dueOn().plusDays(1))).isTrue();
    }

    /** Whatever the day: aid counts from its own day for three years without a gap, and then never again. */
    @Property
    void aid_counts_for_three_years_in_one_piece(@ForAll @IntRange(max = 4000) int days) {
        LocalDate granted = LocalDate.of(2020, 1, 1).plusDays(days);
        long counted = granted.minusDays(5)
                .datesUntil(granted.plusYears(4))
                .filter(day -> Room.counts(granted, day))
                .count();
        assertThat(counted).isBetween(1095L, 1096L);
        assertThat(granted.datesUntil(granted.plusDays(counted))).allMatch(day -> Room.counts(granted, day));
    }

    /** Aid that was granted only while it fitted never adds up to more than the ceiling in any three years. */
    @Property(tries = 200)
    void what_fits_each_time_never_passes_the_ceiling(
            @ForAll List<@IntRange(min = 1, max = 90_000) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 400) int apart) {
        LocalDate day = LocalDate.of(2024, 2, 28);
        var granted = new ArrayList<CountedAid>();
        for (int amount : amounts.subList(0, Math.min(amounts.size(), 40))) {
            var eur = BigDecimal.valueOf(amount);
            if (Room.on(day, CEILING, granted).fits(eur)) {
                granted.add(new CountedAid(day, eur));
            }
            assertThat(Room.on(day, CEILING, granted).usedEur()).isLessThanOrEqualTo(CEILING.eur());
            day = day.plusDays(apart);
        }
    }

    private static CountedAid aid(String eur, LocalDate on) {
        return new CountedAid(on, new BigDecimal(eur));
    }
}
