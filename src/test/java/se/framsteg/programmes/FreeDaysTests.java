package se.framsteg.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.framsteg.programmes.FreeSpan.Why;

class FreeDaysTests {
    static final ClosedTime SUMMER = new ClosedTime(UUID.randomUUID(), "Semesterveckorna", 28, 31, null, null, true);
    static final ClosedTime EASTER_BREAK = new ClosedTime(
            UUID.randomUUID(), "Påsklovet", null, null, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 4, 2), false);
    static final FreeDays DAYS = new FreeDays(List.of(SUMMER, EASTER_BREAK));

    @Test
    void six_weeks_of_spring_step_over_easter_and_ascension_day() {
        assertThat(DAYS.propose(LocalDate.of(2027, 3, 10), 6))
                .extracting(CohortWeek::startsOn)
                .containsExactly(
                        LocalDate.of(2027, 3, 15),
                        LocalDate.of(2027, 4, 5),
                        LocalDate.of(2027, 4, 12),
                        LocalDate.of(2027, 4, 19),
                        LocalDate.of(2027, 4, 26),
                        LocalDate.of(2027, 5, 10));
    }

    @Test
    void a_week_is_told_of_what_falls_in_it_once_for_days_in_a_row() {
        var ascension = new CohortWeek(1, LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7));
        assertThat(DAYS.in(ascension))
                .containsExactly(
                        new FreeSpan(
                                LocalDate.of(2027, 5, 6),
                                LocalDate.of(2027, 5, 6),
                                Why.HOLIDAY,
                                "shell.holiday.ascension-day"),
                        new FreeSpan(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7), Why.SQUEEZE, ""));
        var easter = new CohortWeek(2, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 4, 2));
        assertThat(DAYS.in(easter)).extracting(FreeSpan::why).containsExactly(Why.HOLIDAY, Why.CLOSED);
        assertThat(DAYS.in(easter).getLast())
                .returns(LocalDate.of(2027, 3, 30), FreeSpan::first)
                .returns(LocalDate.of(2027, 4, 2), FreeSpan::last);
    }

    @Test
    void a_weekend_is_told_of_where_a_week_begins_or_ends_with_it() {
        var week = new CohortWeek(1, LocalDate.of(2027, 3, 13), LocalDate.of(2027, 3, 22));
        assertThat(DAYS.in(week)).extracting(FreeSpan::first).containsExactly(LocalDate.of(2027, 3, 13));
    }

    @Test
    void a_list_that_leaves_no_day_still_gives_weeks() {
        var always = new FreeDays(List.of(new ClosedTime(UUID.randomUUID(), "Alltid", 1, 53, null, null, false)));
        assertThat(always.propose(LocalDate.of(2027, 3, 1), 6)).hasSize(6);
    }

    @Property(tries = 300)
    void every_proposed_week_is_five_days_on_which_people_work(@ForAll @IntRange(min = 0, max = 4000) int day) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(day);
        List<CohortWeek> weeks = DAYS.propose(from, 6);
        assertThat(weeks).extracting(CohortWeek::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(weeks.getFirst().startsOn()).isAfterOrEqualTo(from);
        assertThat(weeks).isSortedAccordingTo((one, other) -> one.startsOn().compareTo(other.startsOn()));
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.startsOn().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.endsOn()).isEqualTo(week.startsOn().plusDays(4));
            assertThat(DAYS.in(week)).isEmpty();
        });
    }
}
