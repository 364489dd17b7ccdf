package se.framsteg.prospects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Companies to ask, as somebody has copied them out of a spreadsheet: columns in any order, with or without headings. What
 * cannot be read is told of its row, and the rest of the row is kept; what belongs to no column becomes part of the note.
 *
 * @param left how many rows were too many to be read
 */
public record PastedList(List<Row> rows, int left) {
    public static final int MOST_ROWS = 500;
    public static final int LONGEST = 100_000;

    private static final Pattern COMPANY = Pattern.compile(
            "(?iU).*\\b(ab|hb|kb|ek\\.? ?för\\.?|aktiebolag|handelsbolag|kommanditbolag|firma|förening|bageri|verkstad)\\b.*");

    /**
     * @param number its row among those with something in them, from 1
     * @param prospect what was read; null where that is no company
     * @param shown the row as it was pasted, shortened and with personal numbers masked
     */
    public record Row(int number, String shown, @Nullable NewProspect prospect, List<Remark> remarks) {}

    /** The key of what to say of a cell that cannot be read, and the cell, shortened and masked. */
    public record Remark(String textKey, String cell) {}

    /** @param municipalities the region's, names by code */
    public static PastedList read(String pasted, Map<String, String> municipalities) {
        List<List<String>> all = Cells.in(pasted);
        Optional<Map<Integer, Column>> headed = headed(all);
        List<List<String>> found = headed.isPresent() ? all.subList(1, all.size()) : all;
        List<List<String>> rows = found.subList(0, Math.min(found.size(), MOST_ROWS));
        int first = headed.isPresent() ? 2 : 1;
        Map<Integer, Column> columns = headed.orElseGet(() -> companyColumn(rows, municipalities));
        List<String> heads = headed.isPresent() ? all.getFirst() : List.of();
        return new PastedList(
                IntStream.range(0, rows.size())
                        .mapToObj(at -> new RowReading(municipalities, columns, heads).read(first + at, rows.get(at)))
                        .toList(),
                found.size() - rows.size());
    }

    public List<NewProspect> prospects() {
        var read = new ArrayList<NewProspect>();
        rows.forEach(row -> {
            if (row.prospect() != null) {
                read.add(row.prospect());
            }
        });
        return read;
    }

    /** The columns by their headings; empty where the first row is a company like the others. */
    private static Optional<Map<Integer, Column>> headed(List<List<String>> all) {
        if (all.isEmpty()
                || all.getFirst().stream().anyMatch(cell -> cell.contains("@") || cell.matches(".*\\d{4}.*"))) {
            return Optional.empty();
        }
        var columns = new LinkedHashMap<Integer, Column>();
        List<String> heads = all.getFirst();
        for (int at = 0; at < heads.size(); at++) {
            int column = at;
            Column.headed(heads.get(at)).ifPresent(found -> columns.put(column, found));
        }
        long filled = heads.stream().filter(cell -> !cell.isEmpty()).count();
        if (columns.isEmpty() || columns.size() * 2L < filled) {
            return Optional.empty();
        }
        return Optional.of(namesOf(columns, heads));
    }

    /** "Namn" is the company's where no other column is, and otherwise the contact's. */
    private static Map<Integer, Column> namesOf(Map<Integer, Column> columns, List<String> heads) {
        boolean other = columns.entrySet().stream()
                .anyMatch(each -> each.getValue() == Column.COMPANY && !isName(heads.get(each.getKey())));
        if (other) {
            columns.replaceAll(
                    (at, column) -> column == Column.COMPANY && isName(heads.get(at)) ? Column.CONTACT : column);
        }
        return columns;
    }

    private static boolean isName(String head) {
        return head.strip().matches("(?i)namn|name");
    }

    /** Where no headings tell: the column of words in which most cells look like companies, else the first. */
    private static Map<Integer, Column> companyColumn(List<List<String>> rows, Map<String, String> municipalities) {
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        var companies = new long[widest];
        for (int at = 0; at < widest; at++) {
            int column = at;
            companies[at] = rows.stream()
                    .filter(row -> column < row.size()
                            && COMPANY.matcher(row.get(column)).matches())
                    .count();
        }
        return IntStream.range(0, widest)
                .boxed()
                .filter(at -> rows.stream()
                        .anyMatch(row -> at < row.size() && RowReading.isWords(row.get(at), municipalities)))
                .max(Comparator.<Integer>comparingLong(at -> companies[at]).thenComparing(Comparator.reverseOrder()))
                .<Map<Integer, Column>>map(at -> Map.of(at, Column.COMPANY))
                .orElse(Map.of());
    }
}
