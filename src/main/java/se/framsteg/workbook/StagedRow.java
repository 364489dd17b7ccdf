package se.framsteg.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the file that is new or changed, as it was laid aside. {@code org} is its organisation's place in the file. */
record StagedRow(
        UUID key,
        int org,
        @Nullable String role,
        @Nullable String code,
        @Nullable String size,
        List<Integer> weeks,
        @Nullable LocalDate happenedOn,
        @Nullable String payload) {

    static StagedRow read(ResultSet row, int number) throws SQLException {
        var weeks = row.getArray("weeks");
        return new StagedRow(
                row.getObject("key", UUID.class),
                row.getInt("org"),
                row.getString("role"),
                row.getString("code"),
                row.getString("size"),
                weeks == null ? List.of() : List.of((Integer[]) weeks.getArray()),
                row.getObject("happened_on", LocalDate.class),
                row.getString("payload"));
    }
}
