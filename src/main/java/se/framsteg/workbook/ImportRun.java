package se.framsteg.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Json;

/**
 * One file's way in: who gave it and when, how far its reading has come and how it ended.
 *
 * @param share how much of the work is done, from 0 to 1
 * @param fileKept whether the file itself is still there, as it is until it has been imported
 */
public record ImportRun(
        ImportId id,
        String fileName,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt,
        ImportState state,
        boolean acceptPartial,
        ImportProgress.Stage stage,
        long rowsRead,
        double share,
        @Nullable ImportReport report,
        boolean fileKept) {

    /** Whether a press imports it now: checked, still kept, and not refused, or refused only row by row. */
    public boolean mayBeImported(boolean rest) {
        return state == ImportState.CHECKED
                && fileKept
                && report != null
                && (!report.isRefused() || (rest && report.mayBeTakenInPart()));
    }

    static ImportRun read(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        String report = row.getString("report");
        return new ImportRun(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by_name"),
                ended == null ? null : ended.toInstant(),
                ImportState.of(row.getString("state")),
                row.getBoolean("accept_partial"),
                ImportProgress.Stage.valueOf(row.getString("stage")),
                row.getLong("rows_read"),
                row.getDouble("share"),
                report == null ? null : Json.read(report, ImportReport.class),
                row.getBoolean("file_kept"));
    }
}
