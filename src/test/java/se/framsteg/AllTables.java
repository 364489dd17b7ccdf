package se.framsteg;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** What every table holds, as a count and a checksum: to show that something changed nothing at all. */
public final class AllTables {
    private AllTables() {}

    /** By table; the scheduler's own table is left out, since its heart beats whatever anybody does. */
    public static Map<String, String> sums() {
        try (var connection = TestDatabase.access().asOwner();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select schemaname || '.' || tablename from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema')
                       and tablename not in ('scheduled_task', 'flyway_schema_history')
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            var sums = new TreeMap<String, String>();
            for (String table : tables) {
                try (var rows = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table + " t")) {
                    rows.next();
                    sums.put(table, rows.getString(1));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
