package se.framsteg.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.framsteg.TestDatabase;

/** Tries, as the application, what must not be possible; everything is rolled back. */
final class RegionGuard implements AutoCloseable {
    private final Connection application;
    private final JdbcClient asApplication;
    private final JdbcClient asOwner;

    RegionGuard(JdbcClient asOwner) throws SQLException {
        this.asOwner = asOwner;
        application = TestDatabase.access().asApplication();
        application.setAutoCommit(false);
        asApplication = JdbcClient.create(new SingleConnectionDataSource(application, true));
    }

    @Override
    public void close() throws SQLException {
        application.close();
    }

    /** @param row of any region, as JSON */
    List<String> faultsUnbound(String table, String row) throws SQLException {
        var faults = new ArrayList<String>();
        if (number(null, "select count(*) from " + table) > 0) {
            faults.add(table + " shows rows when no region is bound");
        }
        if (number(null, insert(table), row) != REFUSED) {
            faults.add(table + " takes rows when no region is bound");
        }
        return faults;
    }

    /** @param row of the other region, as JSON */
    List<String> faultsBound(String table, UUID own, UUID other, String row) throws SQLException {
        var faults = new ArrayList<String>();
        if (number(own, "select count(*) from " + table + " where region_id = ?", own) < 1) {
            faults.add(table + " does not show a region its own rows");
        }
        if (number(own, "select count(*) from " + table + " where region_id <> ?", own) > 0) {
            faults.add(table + " shows another region's rows");
        }
        if (number(own, "update " + table + " set region_id = region_id where region_id = ?", other) > 0) {
            faults.add(table + " lets another region's rows be changed");
        }
        if (number(own, "update " + table + " set region_id = ? where region_id = ?", other, own) > 0) {
            faults.add(table + " lets own rows be given to another region");
        }
        if (number(own, "delete from " + table + " where region_id = ?", other) > 0) {
            faults.add(table + " lets another region's rows be removed");
        }
        if (number(own, insert(table), row) != REFUSED) {
            faults.add(table + " takes rows of another region");
        }
        return faults;
    }

    /** Takes a row as it is; columns that the database works out itself are left to it. */
    private String insert(String table) {
        String columns = asOwner.sql("""
                        select string_agg(quote_ident(attname), ', ') from pg_attribute
                         where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                        """).param(table).query(String.class).single();
        return "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                .formatted(table, columns);
    }

    private static final long REFUSED = -1;

    /** What a query answers, or how many rows a change concerned; {@link #REFUSED} when it is not permitted. */
    private long number(@Nullable UUID region, String sql, Object... values) throws SQLException {
        asApplication
                .sql("select set_config('framsteg.region', ?, true)")
                .param(region == null ? "" : region.toString())
                .query(String.class)
                .single();
        try {
            var statement = asApplication.sql(sql).params(values);
            return sql.startsWith("select") ? statement.query(Long.class).single() : statement.update();
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause && "42501".equals(cause.getSQLState())) {
                return REFUSED;
            }
            throw e;
        } finally {
            application.rollback();
        }
    }
}
