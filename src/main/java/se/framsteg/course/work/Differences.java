package se.framsteg.course.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Works out what is otherwise on a worksheet now than it was, whoever keeps the worksheet. */
public final class Differences {
    private Differences() {}

    /** In the order in which they were made. */
    public static List<Difference> between(Stood then, Stood now) {
        var differences = new ArrayList<Difference>();
        then.rows().forEach((row, stood) -> {
            if (!now.rows().containsKey(row)) {
                differences.add(new Difference(stood.table(), row, "", Difference.ROW, "", now.seqOfRow(row)));
            }
        });
        now.rows().forEach((row, stands) -> {
            if (!then.rows().containsKey(row)) {
                differences.add(new Difference(stands.table(), row, "", "", Difference.ROW, stands.seq()));
            }
        });
        for (AnswerPlace place : now.answers().keySet()) {
            if (then.stands(place) && !then.value(place).equals(now.value(place))) {
                differences.add(new Difference(
                        place.table(),
                        place.row(),
                        place.field(),
                        then.value(place),
                        now.value(place),
                        now.seq(place)));
            }
        }
        return differences.stream()
                .sorted(Comparator.comparing(Difference::seq).thenComparing(Difference::name))
                .toList();
    }
}
