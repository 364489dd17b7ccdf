package se.framsteg.course.work;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.Rule;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers.Row;

/** Works out what is lacking on a worksheet: answers that are needed or cannot be read, rows, and its rules. */
public final class Lacks {
    private final Worksheet worksheet;
    private final Answers answers;
    private final IntUnaryOperator least;
    private final LocalDate today;
    private final boolean already;
    private final boolean photo;
    private final List<Lack> lacks = new ArrayList<>();

    private Lacks(Worksheet worksheet, Answers answers, IntUnaryOperator least, LocalDate today) {
        this.worksheet = worksheet;
        this.answers = answers;
        this.least = least;
        this.today = today;
        this.photo = !answers.typed(Attachment.PHOTO).isEmpty();
        this.already = photo || !answers.typed(Attachment.ALREADY).isEmpty();
    }

    /**
     * In the order of the worksheet; none where it may be handed in. With a photo of the sheet filled in by hand nothing is
     * lacking, but what is typed beside it has room; with what the company has had since before, only what later weeks need.
     *
     * @param least how many rows are needed where the worksheet says so many
     */
    public static List<Lack> of(Worksheet worksheet, Answers answers, IntUnaryOperator least, LocalDate today) {
        var lacks = new Lacks(worksheet, answers, least, today);
        worksheet.fields().forEach(field -> lacks.answer(field, "", null));
        worksheet.tables().forEach(lacks::rows);
        worksheet.rules().stream()
                .filter(rule -> !lacks.already && !lacks.holds(rule))
                .forEach(lacks::rule);
        return List.copyOf(lacks.lacks);
    }

    private void rows(Table table) {
        List<Row> rows = answers.rows(table.id());
        int needed = photo ? 0 : already ? needed(table) : least.applyAsInt(table.least());
        if (rows.size() < needed) {
            lacks.add(new Lack(
                    null, table.id(), say("course.lack.rows", table.name().in(lang()), needed, rows.size())));
        }
        rows.forEach(row -> table.fields().forEach(field -> answer(field, table.id(), row)));
    }

    /** Of a company that has it already: one row to go on with, where later weeks go on with its rows. */
    private static int needed(Table table) {
        return table.least() > 0 && table.fields().stream().anyMatch(Field::later) ? 1 : 0;
    }

    private void answer(Field field, String table, @Nullable Row row) {
        if (!answers.isAsked(field, row)) {
            return;
        }
        String typed = row == null ? answers.typed(field.id()) : row.typed(field.id());
        if (photo && typed.length() <= field.longest()) {
            return;
        }
        String value = row == null ? answers.typed(field.id()) : row.value(field);
        AnswerPlace place = row == null ? AnswerPlace.once(field.id()) : AnswerPlace.in(table, row.id(), field.id());
        Optional<String> fault = value.isEmpty()
                ? Optional.of(say("course.lack.answer")).filter(_ -> field.required() && (!already || field.later()))
                : AnswerReading.fault(field, value, today);
        fault.ifPresent(sentence -> lacks.add(new Lack(place, table, said(field, table, row, sentence))));
    }

    private String said(Field field, String table, @Nullable Row row, String sentence) {
        String label = field.label().in(lang());
        if (row == null) {
            return say("course.lack.once", label, sentence);
        }
        Table of = worksheet.table(table).orElseThrow();
        String title = row.typed(of.title().id());
        return say("course.lack.row", title.isEmpty() ? say("course.row.untitled") : title, label, sentence);
    }

    private void rule(Rule rule) {
        AnswerPlace explained = rule.unless() == null ? null : AnswerPlace.once(rule.unless());
        lacks.add(new Lack(explained, rule.table(), rule.text().in(lang())));
    }

    private boolean holds(Rule rule) {
        List<Row> rows = answers.rows(rule.table());
        return switch (rule.kind()) {
            case COUNT -> {
                long count =
                        rows.stream().filter(row -> fits(row, rule.where())).count();
                yield (rule.least() == null || count >= least.applyAsInt(rule.least()))
                        && (rule.most() == null || count <= rule.most());
            }
            case VARIETY -> rule.least() == null || given(rows, rule).distinct().count() >= rule.least();
            case EACH -> options(rule).allMatch(option -> given(rows, rule).anyMatch(option::equals));
            case CHOSEN -> isBetween(rule, chosen(rule, rows));
            case BALANCE ->
                !answers.typed(String.valueOf(rule.unless())).isEmpty() || Balance.holds(worksheet, rule, rows);
            case AFTER -> rows.stream().allMatch(row -> isAfter(rule, row));
        };
    }

    private long chosen(Rule rule, List<Row> rows) {
        Table table = worksheet.table(rule.table()).orElseThrow();
        return rows.stream()
                .filter(row -> TopicScore.isChosen(table, row, rule.threshold()))
                .count();
    }

    private static boolean isBetween(Rule rule, long count) {
        return (rule.least() == null || count >= rule.least()) && (rule.most() == null || count <= rule.most());
    }

    static boolean fits(Row row, Map<String, List<String>> where) {
        return where.entrySet().stream()
                .allMatch(each ->
                        Answers.several(row.typed(each.getKey())).stream().anyMatch(each.getValue()::contains));
    }

    private static java.util.stream.Stream<String> given(List<Row> rows, Rule rule) {
        String field = String.valueOf(rule.field());
        return rows.stream().flatMap(row -> Answers.several(row.typed(field)).stream());
    }

    private java.util.stream.Stream<String> options(Rule rule) {
        return worksheet.field(rule.table(), String.valueOf(rule.field())).stream()
                .flatMap(field -> field.options().keySet().stream());
    }

    /** What is not typed yet, or cannot be read, is told of by itself. */
    private boolean isAfter(Rule rule, Row row) {
        String later = row.typed(String.valueOf(rule.field()));
        String earlier = row.typed(String.valueOf(rule.than()));
        var days = new Pair<>(AnswerReading.day(later), AnswerReading.day(earlier));
        if (days.first().isPresent() && days.second().isPresent()) {
            LocalDate last =
                    rule.most() == null ? LocalDate.MAX : days.second().get().plusDays(rule.most());
            return days.first().get().isAfter(days.second().get())
                    && !days.first().get().isAfter(last);
        }
        var years = new Pair<>(year(later), year(earlier));
        return years.first().isEmpty()
                || years.second().isEmpty()
                || years.first().get() > years.second().get()
                        && (rule.most() == null
                                || years.first().get() <= years.second().get() + rule.most());
    }

    private record Pair<T>(T first, T second) {}

    private static Optional<Integer> year(String typed) {
        return typed.matches("\\d{4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
