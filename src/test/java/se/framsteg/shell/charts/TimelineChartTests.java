package se.framsteg.shell.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineChartTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void bars_lie_between_the_first_day_and_the_last() {
        var chart = chart(
                new TimelineChart.Bar("Gjort", TODAY.minusDays(50), TODAY, Tone.FULL),
                new TimelineChart.Bar("Sedan <b>", TODAY.plusDays(25), TODAY.plusDays(50), Tone.OPEN));
        assertThat(chart.inPage("t"))
                .contains("<rect x=\"0%\"", "width=\"50%\"", "<rect x=\"75%\"", "width=\"25%\"", "x1=\"50%\"")
                .contains("Sedan &lt;b&gt;", "<title id=\"t-title\">Tid</title>");
    }

    @Test
    void what_takes_a_day_is_still_seen_within_the_picture() {
        var chart = chart(new TimelineChart.Bar("En dag", TODAY, TODAY, Tone.OPEN));
        assertThat(chart.last()).isEqualTo(TODAY.plusDays(30));
        assertThat(chart.inPage("t")).contains("width=\"1.2%\"");
        var last = chart(new TimelineChart.Bar("Sist", TODAY.plusDays(60), TODAY.plusDays(60), Tone.OPEN));
        assertThat(last.inPage("t")).contains("<rect x=\"98.8%\"");
    }

    @Test
    void nothing_is_not_drawn_and_no_bar_goes_backwards() {
        assertThatIllegalArgumentException().isThrownBy(TimelineChartTests::chart);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimelineChart.Bar("Fel", TODAY, TODAY.minusDays(1), Tone.OPEN));
    }

    private static TimelineChart chart(TimelineChart.Bar... bars) {
        return new TimelineChart(
                "Tid", "Vad som händer när", TODAY, "I dag", List.of(bars), new ChartTable(List.of(), List.of()));
    }
}
