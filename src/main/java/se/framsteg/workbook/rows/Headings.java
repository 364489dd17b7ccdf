package se.framsteg.workbook.rows;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.shell.sheets.Row;

/** Which column of a sheet is which, told by the row of headings; in any order, with any columns beside them. */
final class Headings {
    private static final int LONGEST = 200;

    private final int row;
    private final Map<Column, Integer> places = new IdentityHashMap<>();
    private final Map<Column, Integer> twins = new LinkedHashMap<>();
    private final Map<Integer, String> written = new LinkedHashMap<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();

    private Headings(int row) {
        this.row = row;
    }

    static Headings of(Row row, List<Column> columns) {
        var headings = new Headings(row.number());
        for (int i = 0; i < row.size(); i++) {
            var text = row.at(i) instanceof Cell.Fault
                    ? ""
                    : Wording.oneLine(row.at(i).written());
            if (!text.isEmpty() && text.length() <= LONGEST) headings.written.put(row.column(i), text);
            else if (!text.isEmpty()) headings.written.put(row.column(i), text.substring(0, LONGEST));
        }
        headings.others.putAll(headings.written);
        for (var column : columns) headings.place(column);
        return headings;
    }

    int row() {
        return row;
    }

    /** How many columns were recognised. */
    int known() {
        return places.size();
    }

    @Nullable
    Integer placeOf(Column column) {
        return places.get(column);
    }

    String written(int place, String otherwise) {
        return written.getOrDefault(place, otherwise);
    }

    /** Columns nobody has asked for yet. */
    Map<Integer, String> others() {
        return others;
    }

    List<Column> missing(List<Column> columns) {
        var missing = new ArrayList<Column>();
        for (var column : columns) if (!places.containsKey(column)) missing.add(column);
        return missing;
    }

    /** Columns that two headings claim with the same right, and where the second stands. */
    Map<Column, Integer> twins() {
        return twins;
    }

    private void place(Column column) {
        int best = Integer.MAX_VALUE;
        for (var heading : List.copyOf(others.entrySet())) {
            int fit = column.fit(heading.getValue());
            if (fit < 0) continue;
            if (fit == best) twins.putIfAbsent(column, heading.getKey());
            if (fit >= best) continue;
            best = fit;
            places.put(column, heading.getKey());
            twins.remove(column);
        }
        var place = places.get(column);
        if (place != null) others.remove(place);
    }
}
