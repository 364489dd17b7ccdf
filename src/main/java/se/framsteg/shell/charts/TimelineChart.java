package se.framsteg.shell.charts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;

/** What goes on when: a bar for each, over the same days, with an upright at today. */
public record TimelineChart(
        String title, String description, LocalDate today, String todayWords, List<Bar> bars, ChartTable table)
        implements Chart {
    private static final int HIGH = 14;
    private static final int ROOM = 14;
    private static final int BETWEEN = 30;

    /** What takes a day is still seen. */
    private static final double THIN = 0.012;

    /** @param words what is read above the bar */
    public record Bar(String words, LocalDate from, LocalDate to, Tone tone) {
        public Bar {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A bar goes onwards in time");
            }
        }
    }

    public TimelineChart {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
    }

    public LocalDate first() {
        return bars.stream().map(Bar::from).reduce(today, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** At least a month after the first. */
    public LocalDate last() {
        LocalDate last = bars.stream().map(Bar::to).reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        return last.isBefore(first().plusDays(BETWEEN)) ? first().plusDays(BETWEEN) : last;
    }

    @Override
    public void draw(Svg svg) {
        double now = across(today);
        svg.text(now, 0, Svg.LETTER, anchor(now), true, todayWords);
        double y = Svg.LINE + 4.0;
        for (Bar bar : bars) {
            for (String line : Wrapped.lines(bar.words(), Wrapped.MOST)) {
                svg.text(0, 0, y + Svg.LETTER, "start", false, line);
                y += Svg.LINE;
            }
            y += 4;
            double from = Math.min(across(bar.from()), 1 - THIN);
            svg.track(y, HIGH);
            svg.rect(from, y, Math.max(THIN, across(bar.to()) - from), HIGH, bar.tone());
            svg.mark(now, y - 3, HIGH + 6);
            y += HIGH + ROOM;
        }
    }

    private static String anchor(double at) {
        return at < 0.2 ? "start" : at > 0.8 ? "end" : "middle";
    }

    private double across(LocalDate day) {
        return (double) DAYS.between(first(), day) / DAYS.between(first(), last());
    }
}
