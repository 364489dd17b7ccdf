package se.framsteg.course.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.shell.Ids;
import se.framsteg.shell.InBoth;

/**
 * Rows copied out of a spreadsheet: one line a row, with tabs between. A first line that names at least two of the table's
 * fields says which column is which; otherwise the columns are the fields in their order. Where a field offers answers
 * to choose from, the words of one mean that one.
 */
public final class PastedRows {
    private static final int MOST_LINES = 200;

    private PastedRows() {}

    /** New rows, each under an id of its own; none where nothing was pasted. */
    public static Map<AnswerPlace, String> read(Table table, String pasted) {
        List<String[]> lines = pasted.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(line -> line.split("\t", -1))
                .toList();
        if (lines.isEmpty()) {
            return Map.of();
        }
        Optional<List<Optional<Field>>> named = head(table, lines.getFirst());
        List<Optional<Field>> columns =
                named.orElseGet(() -> table.fields().stream().map(Optional::of).toList());
        var rows = new LinkedHashMap<AnswerPlace, String>();
        lines.stream().skip(named.isPresent() ? 1 : 0).forEach(cells -> row(table, columns, cells, rows));
        return rows;
    }

    private static void row(Table table, List<Optional<Field>> columns, String[] cells, Map<AnswerPlace, String> rows) {
        UUID id = Ids.next();
        for (int column = 0; column < Math.min(cells.length, columns.size()); column++) {
            String cell = clean(cells[column]);
            if (!cell.isEmpty() && columns.get(column).isPresent()) {
                Field field = columns.get(column).get();
                rows.put(AnswerPlace.in(table.id(), id, field.id()), meant(field, cell));
            }
        }
    }

    private static Optional<List<Optional<Field>>> head(Table table, String[] cells) {
        var columns = new ArrayList<Optional<Field>>();
        for (String cell : cells) {
            columns.add(table.fields().stream()
                    .filter(field -> isCalled(field.label(), cell))
                    .findFirst());
        }
        return columns.stream().filter(Optional::isPresent).count()
                        >= Math.min(2, table.fields().size())
                ? Optional.of(columns)
                : Optional.empty();
    }

    private static String meant(Field field, String cell) {
        if (field.type() == FieldType.YES_NO) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "ja", "yes", "x" -> "yes";
                case "nej", "no" -> "no";
                default -> cell;
            };
        }
        return field.options().entrySet().stream()
                .filter(option -> isCalled(option.getValue(), cell))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(cell);
    }

    private static boolean isCalled(InBoth words, String cell) {
        return Stream.of(words.sv(), words.en()).anyMatch(each -> plain(each).equals(plain(cell)));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[?.:*]+$", "");
    }

    private static String clean(String cell) {
        String text = cell.replace("\u0000", "").strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String bare = quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
        return bare.length() > Works.LONGEST_ANSWER ? bare.substring(0, Works.LONGEST_ANSWER) : bare;
    }
}
