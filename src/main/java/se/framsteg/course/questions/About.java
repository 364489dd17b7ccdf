package se.framsteg.course.questions;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Answers;

/**
 * What of a worksheet somebody is asked for: a field that is answered once, a row, or a whole table; written {@code field},
 * {@code table.row} or {@code table.*}. Files are never asked for, since they come another way.
 *
 * @param table empty for a field that is answered once
 * @param row null where it is not one row
 * @param field empty for a row or a table
 */
public record About(String table, @Nullable UUID row, String field) {
    private static final Pattern IN_TABLE = Pattern.compile("([a-z0-9-]+)\\.(\\*|[0-9a-f-]{36})");

    public About {
        if (table.isEmpty() == field.isEmpty() || table.isEmpty() && row != null) {
            throw new IllegalArgumentException("Asked for is a field, a row or a table");
        }
    }

    /** Empty where the worksheet has no such thing to ask for. */
    public static Optional<About> read(Worksheet worksheet, String written) {
        Matcher inTable = IN_TABLE.matcher(written);
        Optional<About> about = inTable.matches()
                ? row(inTable.group(2)).map(row -> new About(inTable.group(1), row.orElse(null), ""))
                : Optional.of(written).filter(field -> !field.isEmpty()).map(field -> new About("", null, field));
        return about.filter(each -> !each.fields(worksheet).isEmpty());
    }

    /** Empty where it is no id; an empty id for all rows. */
    private static Optional<Optional<UUID>> row(String written) {
        if (written.equals("*")) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(UUID.fromString(written)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public boolean isTable() {
        return !table.isEmpty() && row == null;
    }

    public Optional<Table> table(Worksheet worksheet) {
        return worksheet.table(table);
    }

    /** The fields that are asked for; none where the worksheet does not have them. Its keeper has a table's rows one by one. */
    public List<Field> fields(Worksheet worksheet) {
        if (isTable() && !worksheet.isDeclared()) {
            return List.of();
        }
        Stream<Field> asked = table.isEmpty()
                ? worksheet.field(field).stream()
                : table(worksheet).stream()
                        .flatMap(each -> each.fields().stream().skip(worksheet.isDeclared() ? 0 : 1));
        return asked.filter(each -> each.type() != FieldType.FILE).toList();
    }

    /** Whether an answer that stands there is asked for: in one of the fields, and of the row if it is one. */
    public boolean covers(Worksheet worksheet, AnswerPlace place) {
        return place.table().equals(table)
                && (row == null || row.equals(place.row()))
                && fields(worksheet).stream().anyMatch(each -> each.id().equals(place.field()));
    }

    /** Whether there is anything to ask for, as the worksheet stands: a row may have been taken away. */
    public boolean stands(Answers answers) {
        return row == null || answers.row(table, row).isPresent();
    }

    /** The fields that say something by themselves: of a row that another module keeps, the first, and not its unit. */
    private Stream<Field> telling(Worksheet worksheet) {
        List<Field> fields = fields(worksheet);
        return fields.stream().limit(worksheet.isDeclared() ? fields.size() : 1);
    }

    /** Whether what is typed says something. */
    boolean isSaid(Worksheet worksheet, Map<AnswerPlace, String> typed) {
        List<String> telling = telling(worksheet).map(Field::id).toList();
        return typed.entrySet().stream()
                .anyMatch(each -> telling.contains(each.getKey().field())
                        && !each.getValue().isEmpty());
    }

    /** Whether something is answered. */
    public boolean isAnswered(Worksheet worksheet, Answers answers) {
        if (table.isEmpty()) {
            return !answers.typed(field).isEmpty();
        }
        return answers.rows(table).stream()
                .filter(each -> row == null || row.equals(each.id()))
                .anyMatch(each -> telling(worksheet)
                        .anyMatch(field -> !each.typed(field.id()).isEmpty()));
    }

    /** What it is called: the field's question, the row's name, or the table's. */
    public String label(Worksheet worksheet, Answers answers) {
        if (table.isEmpty()) {
            return fields(worksheet).stream()
                    .map(each -> each.label().in(lang()))
                    .findFirst()
                    .orElse(field);
        }
        return table(worksheet).map(each -> inTable(each, answers)).orElse(table);
    }

    /** The same where the worksheet's answers are not at hand: a row has no name then. */
    public String label(Worksheet worksheet) {
        String name = table(worksheet).map(each -> each.name().in(lang())).orElse(table);
        return table.isEmpty()
                ? label(worksheet, Answers.NONE)
                : row == null ? name : say("course.question.one-row", name);
    }

    /** The worksheet and what it is; the worksheet alone where its keeper would have to be asked. */
    public String where(Worksheet worksheet) {
        String title = worksheet.title().in(lang());
        return worksheet.isDeclared() ? say("course.question.line", title, label(worksheet)) : title;
    }

    private String inTable(Table of, Answers answers) {
        String name = of.name().in(lang());
        if (row == null) {
            return name;
        }
        String title =
                answers.row(table, row).map(each -> each.typed(of.title().id())).orElse("");
        return say("course.question.row", name, title.isEmpty() ? say("course.row.untitled") : title);
    }

    @Override
    public String toString() {
        return table.isEmpty() ? field : table + "." + (row == null ? "*" : row);
    }
}
