package se.framsteg.course.work;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;

/**
 * What is written on a worksheet, as typed.
 *
 * @param once answers to what is asked once, by field
 * @param tables the rows of each table that has any, in their order
 */
public record Answers(Map<String, String> once, Map<String, List<Row>> tables) {
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        once = Map.copyOf(once);
        tables = Map.copyOf(tables);
    }

    /** One row. @param values by field; what is not answered is not there */
    public record Row(UUID id, Map<String, String> values) {
        public Row {
            values = Map.copyOf(values);
        }

        /** As typed, empty where nothing is. */
        public String typed(String field) {
            return values.getOrDefault(field, "");
        }

        /** What counts: what is typed, or what stands in for it while nothing is. */
        public String value(Field field) {
            String typed = typed(field.id());
            return typed.isEmpty() && field.otherwise() != null ? typed(field.otherwise()) : typed;
        }

        /** A number that is typed here or stands in; empty where there is none, or what is typed is no number. */
        public Optional<BigDecimal> number(Field field) {
            return AnswerReading.amount(field.type(), value(field));
        }
    }

    public List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    public String typed(String field) {
        return once.getOrDefault(field, "");
    }

    public Optional<BigDecimal> number(String field, FieldType type) {
        return AnswerReading.amount(type, typed(field));
    }

    /** All that is typed. */
    public Stream<String> values() {
        return Stream.concat(
                once.values().stream(),
                tables.values().stream().flatMap(List::stream).flatMap(row -> row.values().values().stream()));
    }

    /** What is typed at a place. */
    public String typed(AnswerPlace place) {
        return place.row() == null
                ? typed(place.field())
                : row(place.table(), place.row())
                        .map(row -> row.typed(place.field()))
                        .orElse("");
    }

    public Optional<Row> row(String table, UUID id) {
        return rows(table).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The values of an answer that may hold several. */
    public static List<String> several(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Whether a field is asked, given what else is answered. @param row the row that it stands in */
    public boolean isAsked(Field field, @Nullable Row row) {
        return field.onlyWhen().entrySet().stream()
                .allMatch(when -> several(row == null ? typed(when.getKey()) : row.typed(when.getKey())).stream()
                        .anyMatch(when.getValue()::contains));
    }

    /** These answers with one more, as they will stand when it is kept. */
    public Answers with(AnswerPlace place, String value) {
        if (place.row() == null) {
            return new Answers(with(once, place.field(), value), tables);
        }
        var changed = new LinkedHashMap<>(tables);
        Row row = row(place.table(), place.row()).orElse(new Row(place.row(), Map.of()));
        Row written = new Row(row.id(), with(row.values(), place.field(), value));
        List<Row> rows = rows(place.table());
        changed.put(
                place.table(),
                rows.contains(row)
                        ? rows.stream()
                                .map(each -> each.equals(row) ? written : each)
                                .toList()
                        : Stream.concat(rows.stream(), Stream.of(written)).toList());
        return new Answers(once, changed);
    }

    private static Map<String, String> with(Map<String, String> values, String field, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }
}
