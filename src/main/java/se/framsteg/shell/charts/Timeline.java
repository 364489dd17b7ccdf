package se.framsteg.shell.charts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What goes on when, as pieces for a list: an axis with months, and for each row a strip with its bar over the same days. The rows
 * say all of it in words and may be links, so the pieces are only for the eye.
 *
 * @param todayWords what stands at today, as {@code month} says a month of the axis
 */
public record Timeline(
        LocalDate first, LocalDate last, LocalDate today, String todayWords, Function<YearMonth, String> month) {
    private static final int HIGH = 14;
    private static final int BETWEEN = 30;

    /** More names of months than this do not fit on a telephone. */
    private static final int MOST_MONTHS = 3;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 600);

    /** What takes a day is still seen. */
    private static final double THIN = 0.012;

    /** From when to when. */
    public record Span(LocalDate from, LocalDate to) {
        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A bar goes onwards in time");
            }
        }
    }

    /** Over all of these and today, and a month at least. */
    public static Timeline over(
            List<Span> spans, LocalDate today, String todayWords, Function<YearMonth, String> month) {
        LocalDate first = Stream.concat(Stream.of(today), spans.stream().map(Span::from))
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate last = Stream.concat(
                        Stream.of(today, first.plusDays(BETWEEN)),
                        spans.stream().map(Span::to))
                .max(LocalDate::compareTo)
                .orElse(today);
        return new Timeline(first, last, today, todayWords, month);
    }

    /** The first days of the months that the axis names: as many as there is room for. */
    List<LocalDate> months() {
        return STEPS.stream()
                .map(this::months)
                .filter(each -> each.size() <= MOST_MONTHS)
                .findFirst()
                .orElseGet(List::of);
    }

    private List<LocalDate> months(int step) {
        YearMonth begin = YearMonth.from(first);
        int into = (begin.getMonthValue() - 1) % step;
        return Stream.iterate(begin.minusMonths(into), each -> each.plusMonths(step))
                .map(each -> each.atDay(1))
                .dropWhile(each -> each.isBefore(first))
                .takeWhile(each -> !each.isAfter(last))
                .toList();
    }

    /** The names of the months, and today. */
    public String axis() {
        Svg svg = Svg.inPage("axis");
        double now = across(today);
        svg.text(now, 0, Svg.LETTER, anchor(now), true, todayWords);
        double y = Svg.LINE;
        for (LocalDate each : months()) {
            double at = across(each);
            svg.text(at, 0, y + Svg.LETTER, anchor(at), false, month.apply(YearMonth.from(each)));
            svg.tick(at, y + Svg.LINE, 6);
        }
        svg.mark(now, y + Svg.LINE, 6);
        return svg.decoration(false);
    }

    /** @param id the strip's own among those of the page */
    public String strip(String id, Span span, Tone tone) {
        Svg svg = Svg.inPage(id);
        double from = Math.min(across(span.from()), 1 - THIN);
        svg.track(3, HIGH);
        months().forEach(each -> svg.tick(across(each), 3, HIGH));
        svg.rect(from, 3, Math.max(THIN, across(span.to()) - from), HIGH, tone);
        svg.mark(across(today), 0, HIGH + 6);
        return svg.decoration(tone == Tone.HALF);
    }

    private static String anchor(double at) {
        return at < 0.15 ? "start" : at > 0.85 ? "end" : "middle";
    }

    private double across(LocalDate day) {
        return (double) DAYS.between(first, day) / DAYS.between(first, last);
    }
}
