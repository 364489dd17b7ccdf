package se.framsteg.course.papers;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;

/**
 * An empty worksheet as an Excel file: a sheet for what is asked once, and one for each table, whose heads are the
 * questions, so that rows copied from it with their heads can be pasted where the course asks for them.
 */
public final class BlankSheet {
    private static final int WIDE = 48;
    private static final int COLUMN = 24;
    private static final int LONGEST_NAME = 31;

    private BlankSheet() {}

    /** In the language of the page. */
    public static byte[] of(Worksheet worksheet) {
        var out = new ByteArrayOutputStream();
        String title = worksheet.title().in(lang());
        List<Field> once = asked(worksheet.fields());
        try (var book = Spreadsheet.to(out, title)) {
            if (!once.isEmpty()) {
                List<Column> columns = List.of(
                        Column.text(say("course.blank.question"), WIDE), Column.text(say("course.blank.answer"), WIDE));
                try (var sheet = book.sheet(say("course.blank.once"), lines(worksheet), columns)) {
                    once.forEach(field -> sheet.row(field.label().in(lang()), ""));
                }
            }
            for (Table table : worksheet.tables()) {
                List<Column> columns = asked(table.fields()).stream()
                        .map(field -> Column.text(field.label().in(lang()), COLUMN))
                        .toList();
                book.sheet(name(table), lines(worksheet), columns).close();
            }
        }
        return out.toByteArray();
    }

    private static List<Field> asked(List<Field> fields) {
        return fields.stream().filter(field -> field.type() != FieldType.FILE).toList();
    }

    private static List<String> lines(Worksheet worksheet) {
        return Stream.of(
                        worksheet.title().in(lang()),
                        worksheet.about().in(lang()),
                        worksheet.isDeclared() && !worksheet.tables().isEmpty() ? say("course.blank.paste") : "")
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Excel takes no more letters, and not all signs. */
    private static String name(Table table) {
        String name =
                table.name().in(lang()).replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return capital.length() <= LONGEST_NAME
                ? capital
                : capital.substring(0, LONGEST_NAME).strip();
    }
}
