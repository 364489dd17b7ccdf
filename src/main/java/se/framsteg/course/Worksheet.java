package se.framsteg.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A paper that a company fills in during one of the weeks, and that a part of its strategy and plan is written on. Declared
 * in the edition's files; what a company has written on it is {@link se.framsteg.course.work.Work}.
 *
 * @param name the last part of its address
 * @param about what the company has when it is done
 * @param minutes for a company of twelve with the defaults given
 * @param must whether it is needed to complete the course
 * @param views pictures drawn of the answers
 * @param keptBy the module that keeps it, with a page of its own; null for one that is declared whole
 */
public record Worksheet(
        String name,
        int week,
        InBoth title,
        InBoth about,
        int minutes,
        boolean must,
        List<Field> fields,
        List<Table> tables,
        List<Rule> rules,
        List<String> views,
        @Nullable String keptBy) {
    /** What the file says; what is not there is null. */
    @JsonNaming(KebabCaseStrategy.class)
    public record Written(
            InBoth name,
            InBoth about,
            int minutes,
            boolean must,
            @Nullable List<Field> fields,
            @Nullable List<Table> tables,
            @Nullable List<Rule> rules,
            @Nullable List<String> views,
            @Nullable String keptBy) {
        public Worksheet called(String path, int week) {
            return new Worksheet(
                    path, week, name, about, minutes, must, all(fields), all(tables), all(rules), all(views), keptBy);
        }

        private static <T> List<T> all(@Nullable List<T> written) {
            return written == null ? List.of() : List.copyOf(written);
        }
    }

    /** Whether the edition's file says all there is to it. */
    public boolean isDeclared() {
        return keptBy == null;
    }

    public Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The field that an answer belongs to. @param table empty for a field that is answered once */
    public Optional<Field> field(String table, String id) {
        return table.isEmpty() ? field(id) : table(table).flatMap(found -> found.field(id));
    }
}
