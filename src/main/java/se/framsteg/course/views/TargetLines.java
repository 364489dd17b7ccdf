package se.framsteg.course.views;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.SlopeChart;

/** Each target as a line from where the company stood to where it is to come. */
final class TargetLines {
    private TargetLines() {}

    /** @param type how it is measured, empty where that is not said */
    private record Target(
            String kpi, String unit, int baseYear, BigDecimal base, int year, BigDecimal target, String type) {
        String from() {
            return say("course.view.targets.value", String.valueOf(baseYear), number(base), unit);
        }

        String to() {
            return say("course.view.targets.value", String.valueOf(year), number(target), unit);
        }

        /** By how much it changes, in per cent; empty where nothing stood before. */
        String change() {
            if (base.signum() == 0) {
                return "";
            }
            BigDecimal share =
                    target.subtract(base).multiply(BigDecimal.valueOf(100)).divide(base, 0, RoundingMode.HALF_UP);
            return say(
                    share.signum() < 0
                            ? "course.view.targets.down"
                            : share.signum() > 0 ? "course.view.targets.up" : "course.view.targets.same",
                    number(share.abs()));
        }

        String kind() {
            return type.isEmpty() ? "" : say("course.view.targets." + type);
        }

        SlopeChart.Slope slope() {
            String words = String.join(
                    ", ",
                    List.of(change(), kind()).stream()
                            .filter(each -> !each.isEmpty())
                            .toList());
            return new SlopeChart.Slope(
                    kpi,
                    List.of(from() + " → " + to(), words),
                    baseYear,
                    base.doubleValue(),
                    year,
                    target.doubleValue());
        }

        List<String> line() {
            return List.of(kpi, from(), to(), change(), kind());
        }
    }

    static View of(Table table, Answers answers) {
        String title = say("course.view.targets.title");
        List<Target> targets = answers.rows(table.id()).stream()
                .flatMap(row -> read(row).stream())
                .toList();
        if (targets.isEmpty()) {
            return new View.Awaited(title, say("course.view.targets.empty"));
        }
        String words = say("course.view.targets.what");
        var heads = new ArrayList<String>();
        List.of("kpi", "base", "target", "change", "kind")
                .forEach(head -> heads.add(say("course.view.targets.h." + head)));
        var chart = new SlopeChart(
                title,
                words,
                targets.stream().map(Target::slope).toList(),
                new ChartTable(heads, targets.stream().map(Target::line).toList()));
        return new View.Drawn(title, words, chart);
    }

    private static Optional<Target> read(Row row) {
        Optional<Integer> baseYear = year(row.typed("base-year"));
        Optional<Integer> year = year(row.typed("target-year"));
        Optional<BigDecimal> base = AnswerReading.amount(FieldType.DECIMAL, row.typed("base-value"));
        Optional<BigDecimal> target = AnswerReading.amount(FieldType.DECIMAL, row.typed("target-value"));
        if (baseYear.isEmpty()
                || year.isEmpty()
                || base.isEmpty()
                || target.isEmpty()
                || year.get() <= baseYear.get()
                || base.get().signum() < 0
                || target.get().signum() < 0) {
            return Optional.empty();
        }
        String type = List.of("absolute", "intensity").contains(row.typed("type")) ? row.typed("type") : "";
        return Optional.of(new Target(
                row.typed("kpi"), row.typed("unit"), baseYear.get(), base.get(), year.get(), target.get(), type));
    }

    private static Optional<Integer> year(String typed) {
        return typed.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
