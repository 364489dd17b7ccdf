package se.framsteg.workbook.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a sheet: its heading as the format writes it, and what people also call it, the likeliest first. A sheet
 * without a needed column is not read; without another, its cells are blank.
 */
record Column(String heading, boolean isNeeded, List<String> foldedNames) {

    static Column needed(String heading, String... alsoCalled) {
        return new Column(heading, true, folded(heading, alsoCalled));
    }

    static Column optional(String heading, String... alsoCalled) {
        return new Column(heading, false, folded(heading, alsoCalled));
    }

    /** How well a heading fits, 0 the best; -1 when it is another column's. What stands in brackets may be left out. */
    int fit(String written) {
        int whole = foldedNames.indexOf(Wording.folded(written));
        if (whole >= 0) return whole;
        return foldedNames.indexOf(Wording.folded(written.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", "")));
    }

    private static List<String> folded(String heading, String... alsoCalled) {
        var names = new ArrayList<String>();
        names.add(Wording.folded(heading));
        names.add(Wording.folded(heading.replaceAll("\\(.*\\)", "")));
        for (var name : alsoCalled) names.add(Wording.folded(name));
        return List.copyOf(names);
    }
}
