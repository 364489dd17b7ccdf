package se.framsteg.shell.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.charts.Timeline.Span;

class TimelineTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void bars_lie_between_the_first_day_and_the_last() {
        var done = new Span(TODAY.minusDays(50), TODAY);
        var then = new Span(TODAY.plusDays(25), TODAY.plusDays(50));
        Timeline line = over(done, then);
        assertThat(line.strip("a", done, Tone.FULL)).contains("<rect x=\"0%\"", "width=\"50%\"", "x1=\"50%\"");
        assertThat(line.strip("b", then, Tone.HALF))
                .contains("<rect x=\"75%\"", "width=\"25%\"", "aria-hidden=\"true\"", "b-hatch");
        assertThat(line.axis()).contains("I dag &lt;b&gt;");
    }

    @Test
    void what_takes_a_day_is_still_seen_within_the_picture() {
        var day = new Span(TODAY, TODAY);
        assertThat(over(day).last()).isEqualTo(TODAY.plusDays(30));
        assertThat(over(day).strip("a", day, Tone.OPEN)).contains("width=\"1.2%\"");
        var last = new Span(TODAY.plusDays(60), TODAY.plusDays(60));
        assertThat(over(last).strip("a", last, Tone.OPEN)).contains("<rect x=\"98.8%\"");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(TODAY, TODAY.minusDays(1)));
    }

    @Test
    void the_axis_names_some_months_however_far_it_goes() {
        assertThat(over(new Span(TODAY, TODAY.plusDays(70))).months())
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));
        assertThat(over(new Span(TODAY, TODAY.plusMonths(11))).months())
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 1));
        assertThat(over(new Span(TODAY, TODAY.plusYears(3))).months())
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1));
        for (int months = 0; months < 12 * 12; months++) {
            assertThat(over(new Span(TODAY, TODAY.plusMonths(months))).months()).hasSizeBetween(1, 3);
        }
    }

    private static Timeline over(Span... spans) {
        return Timeline.over(List.of(spans), TODAY, "I dag <b>", YearMonth::toString);
    }
}
