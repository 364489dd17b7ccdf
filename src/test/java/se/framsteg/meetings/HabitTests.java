package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.FreeDays;

@HouseTest
class HabitTests {
    static final Habit FRIDAYS_AT_NINE = new Habit(DayOfWeek.FRIDAY, MeetingWorld.NINE, 90, "Storgatan 1", "", null);

    @Autowired
    ApplicationContext house;

    FreeDays days;

    @BeforeEach
    void what_the_region_keeps_its_courses_from() {
        var world = new MeetingWorld(house, "orebro", LocalDate.of(2027, 3, 1), 6);
        days = world.in(() -> house.getBean(ClosedTimes.class).freeDays(world.by()));
    }

    @Test
    void a_meeting_is_at_nine_on_both_sides_of_the_change_to_daylight_saving() {
        assertThat(moments(LocalDate.of(2027, 3, 15), 3))
                .containsExactly("2027-03-19T08:00:00Z", "2027-03-25T08:00:00Z", "2027-04-02T07:00:00Z");
    }

    @Test
    void a_meeting_is_at_nine_on_both_sides_of_the_change_from_daylight_saving() {
        assertThat(moments(LocalDate.of(2027, 10, 18), 3))
                .containsExactly("2027-10-22T07:00:00Z", "2027-10-29T07:00:00Z", "2027-11-05T08:00:00Z");
    }

    @Test
    void a_meeting_keeps_from_holidays_and_squeeze_days_within_its_week() {
        assertThat(days(LocalDate.of(2027, 5, 3), 1)).containsExactly(LocalDate.of(2027, 5, 5));
        assertThat(days(LocalDate.of(2027, 6, 21), 1)).containsExactly(LocalDate.of(2027, 6, 24));
    }

    @Test
    void where_no_day_of_a_week_is_free_the_weekday_stands_and_the_manager_decides() {
        assertThat(days(LocalDate.of(2027, 7, 12), 1)).containsExactly(LocalDate.of(2027, 7, 16));
    }

    @Test
    void a_meeting_across_the_change_lasts_as_long_as_it_should() {
        var night = new MeetingPlan(null, "Nattpass", LocalDate.of(2027, 3, 28), LocalTime.of(1, 30), 60, "", "", null);
        assertThat(night.ends().toInstant()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(night.ends().toLocalTime()).isEqualTo(LocalTime.of(3, 30));
    }

    private List<LocalDate> days(LocalDate monday, int weeks) {
        return FRIDAYS_AT_NINE.in(MeetingWorld.weeks(monday, weeks), days, "Träff vecka %d"::formatted).stream()
                .map(MeetingPlan::heldOn)
                .toList();
    }

    private List<String> moments(LocalDate monday, int weeks) {
        return FRIDAYS_AT_NINE.in(MeetingWorld.weeks(monday, weeks), days, "Träff vecka %d"::formatted).stream()
                .map(plan -> plan.beginsAtMoment().toString())
                .toList();
    }
}
