package se.framsteg.course.papers.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Work;

/**
 * A company's worksheet for other programs: answers as they are kept, under the names that the edition's files give the
 * questions.
 *
 * @param changedAt ISO 8601, UTC; null where nothing has been written
 */
record WorkFile(
        String company,
        String programme,
        String edition,
        String worksheet,
        @Nullable String changedAt,
        Map<String, String> answers,
        Map<String, List<Map<String, String>>> tables) {
    static WorkFile of(String company, String programme, String edition, Work work) {
        var tables = new LinkedHashMap<String, List<Map<String, String>>>();
        work.worksheet()
                .tables()
                .forEach(table -> tables.put(
                        table.id(),
                        work.answers().rows(table.id()).stream()
                                .map(row -> row(table.fields(), row))
                                .toList()));
        return new WorkFile(
                company,
                programme,
                edition,
                work.worksheet().name(),
                work.changedAt() == null ? null : work.changedAt().toString(),
                inOrder(work.worksheet().fields(), work.answers().once()),
                tables);
    }

    private static Map<String, String> row(List<Field> fields, Answers.Row row) {
        var values = new LinkedHashMap<String, String>();
        values.put("id", row.id().toString());
        values.putAll(inOrder(fields, row.values()));
        return values;
    }

    private static Map<String, String> inOrder(List<Field> fields, Map<String, String> typed) {
        var values = new LinkedHashMap<String, String>();
        fields.stream()
                .filter(field -> typed.containsKey(field.id()))
                .forEach(field -> values.put(field.id(), typed.get(field.id())));
        return values;
    }
}
