package se.framsteg.course.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet as it stood after a change, with what had been taken away by then.
 *
 * @param answers by place, also those in rows that were taken away
 * @param rows that stood, with their table
 * @param gone by row: the number of the change that last took it away
 */
public record Stood(Map<AnswerPlace, Since> answers, Map<UUID, Row> rows, Map<UUID, Integer> gone) {
    /** An answer, and the number of the change that wrote it. */
    public record Since(String value, int seq) {}

    /** A row that stood, and the number of the latest change in it. */
    public record Row(String table, int seq) {}

    /** The latest change of a field, or of the whole row where the field is empty. @param inTable null for what is answered once */
    public record Latest(UUID rowId, @Nullable String inTable, String field, String after, int seq) {}

    public static Stood of(List<Latest> latest) {
        var answers = new HashMap<AnswerPlace, Since>();
        var rows = new HashMap<UUID, Row>();
        var gone = new HashMap<UUID, Integer>();
        for (Latest each : latest) {
            if (!each.field().isEmpty()) {
                AnswerPlace place = each.inTable() == null
                        ? AnswerPlace.once(each.field())
                        : AnswerPlace.in(each.inTable(), each.rowId(), each.field());
                answers.put(place, new Since(each.after(), each.seq()));
            } else if (each.after().isEmpty()) {
                gone.put(each.rowId(), each.seq());
            }
            if (each.inTable() != null) {
                var row = new Row(each.inTable(), each.seq());
                rows.merge(each.rowId(), row, (one, other) -> one.seq() > other.seq() ? one : other);
            }
        }
        // A row is gone where nothing has been written in it after it was taken away.
        rows.entrySet()
                .removeIf(row ->
                        gone.getOrDefault(row.getKey(), 0) == row.getValue().seq());
        return new Stood(answers, rows, gone);
    }

    String value(AnswerPlace place) {
        Since since = answers.get(place);
        return since == null ? "" : since.value();
    }

    int seq(AnswerPlace place) {
        Since since = answers.get(place);
        return since == null ? 0 : since.seq();
    }

    boolean stands(AnswerPlace place) {
        return place.row() == null || rows.containsKey(place.row());
    }

    /** The number of the change that took a row away; 0 where none did. */
    int seqOfRow(UUID row) {
        return gone.getOrDefault(row, 0);
    }
}
