package se.framsteg.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishCalendarTests {
    /** Easter Day, Midsummer Day and All Saints' Day as they stand in almanacs. */
    @ParameterizedTest
    @CsvSource({
        "2020-04-12, 2020-06-20, 2020-10-31",
        "2021-04-04, 2021-06-26, 2021-11-06",
        "2022-04-17, 2022-06-25, 2022-11-05",
        "2023-04-09, 2023-06-24, 2023-11-04",
        "2024-03-31, 2024-06-22, 2024-11-02",
        "2025-04-20, 2025-06-21, 2025-11-01",
        "2026-04-05, 2026-06-20, 2026-10-31",
        "2027-03-28, 2027-06-26, 2027-11-06",
        "2028-04-16, 2028-06-24, 2028-11-04",
        "2029-04-01, 2029-06-23, 2029-11-03",
        "2030-04-21, 2030-06-22, 2030-11-02"
    })
    void moves_as_in_the_almanac(LocalDate easter, LocalDate midsummer, LocalDate saints) {
        assertThat(SwedishHolidays.in(easter.getYear()))
                .containsEntry(easter, Holiday.EASTER_DAY)
                .containsEntry(easter.minusDays(2), Holiday.GOOD_FRIDAY)
                .containsEntry(easter.plusDays(1), Holiday.EASTER_MONDAY)
                .containsEntry(easter.plusDays(39), Holiday.ASCENSION_DAY)
                .containsEntry(easter.plusDays(49), Holiday.WHIT_SUNDAY)
                .containsEntry(midsummer, Holiday.MIDSUMMER_DAY)
                .containsEntry(midsummer.minusDays(1), Holiday.MIDSUMMER_EVE)
                .containsEntry(saints, Holiday.ALL_SAINTS_DAY)
                .containsEntry(LocalDate.of(easter.getYear(), 6, 6), Holiday.NATIONAL_DAY)
                .hasSize(16);
    }

    @Test
    void names_one_holiday_where_two_meet() {
        assertThat(SwedishHolidays.on(LocalDate.of(2008, 5, 1))).contains(Holiday.MAY_DAY);
        assertThat(SwedishHolidays.in(2008)).hasSize(15);
    }

    @Test
    void a_squeeze_day_stands_alone_between_free_days() {
        assertThat(WorkingDays.isSqueezeDay(LocalDate.of(2027, 5, 7)))
                .as("the Friday after Ascension Day")
                .isTrue();
        assertThat(WorkingDays.isSqueezeDay(LocalDate.of(2026, 1, 5)))
                .as("the Monday before Epiphany")
                .isTrue();
        assertThat(WorkingDays.isSqueezeDay(LocalDate.of(2027, 5, 6)))
                .as("Ascension Day itself")
                .isFalse();
        assertThat(WorkingDays.isSqueezeDay(LocalDate.of(2027, 3, 15))).isFalse();
    }

    @Test
    void a_deadline_of_twenty_working_days_steps_over_christmas() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 14), 20)).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(WorkingDays.after(LocalDate.of(2027, 1, 11), 20)).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(WorkingDays.between(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 27)))
                .isZero();
    }

    @Property(tries = 500)
    void easter_and_what_follows_it_keep_to_their_weekdays(@ForAll @IntRange(min = 1583, max = 9998) int year) {
        LocalDate easter = SwedishHolidays.easter(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        SwedishHolidays.in(year).forEach((day, holiday) -> {
            switch (holiday) {
                case MIDSUMMER_DAY, ALL_SAINTS_DAY ->
                    assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
                case ASCENSION_DAY -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
                default -> assertThat(day.getYear()).isEqualTo(year);
            }
        });
    }

    @Property(tries = 500)
    void counting_forth_and_between_agree(
            @ForAll @IntRange(min = 0, max = 4000) int day, @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(day);
        LocalDate last = WorkingDays.after(first, workingDays);
        assertThat(WorkingDays.isWorkingDay(last)).isTrue();
        assertThat(WorkingDays.between(first, last)).isEqualTo(workingDays);
        assertThat(WorkingDays.between(last, first)).isZero();
    }
}
