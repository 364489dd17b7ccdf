package se.framsteg.programmes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;

@Repository
class TargetRepository {
    private final JdbcClient jdbc;

    TargetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, BigDecimal> inForce(Reader by, ProgrammeId programme) {
        var targets = new HashMap<String, BigDecimal>();
        jdbc.sql("""
                select t.indicator, t.value from programmes.target t
                 where t.region_id = :region and t.programme_id = :programme
                   and (cast(:only as uuid) is null or t.programme_id = :only)
                   and not exists (select 1 from programmes.target newer
                                    where newer.region_id = t.region_id and newer.replaces = t.id)
                """)
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .param("programme", programme.value())
                .query((RowCallbackHandler) row -> targets.put(row.getString(1), row.getBigDecimal(2)));
        return targets;
    }

    List<Target> of(Reader by, ProgrammeId programme) {
        return jdbc.sql("""
                select t.id, t.indicator, t.value, t.reason, t.set_at, t.set_by, newer.id is null as in_force
                  from programmes.target t
                  left join programmes.target newer on newer.region_id = t.region_id and newer.replaces = t.id
                 where t.region_id = :region and t.programme_id = :programme
                   and (cast(:only as uuid) is null or t.programme_id = :only)
                 order by t.indicator, t.set_at desc, t.id desc
                """)
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .param("programme", programme.value())
                .query(TargetRepository::target)
                .list();
    }

    /** Waits for whoever else sets targets of the programme, until they have. */
    void hold(Manager by, ProgrammeId programme) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('targets ' || :region || ' ' || :programme, 0))
                """)
                .param("region", by.region().value().toString())
                .param("programme", programme.value().toString())
                .query(Boolean.class)
                .single();
    }

    void aim(Manager by, ProgrammeId programme, String indicator, BigDecimal value, String reason, Instant at) {
        jdbc.sql("""
                insert into programmes.target
                       (region_id, id, programme_id, indicator, value, reason, set_at, set_by, replaces)
                values (:region, :id, :programme, :indicator, :value, :reason, :at, :by,
                       (select t.id from programmes.target t
                         where t.region_id = :region and t.programme_id = :programme and t.indicator = :indicator
                           and not exists (select 1 from programmes.target newer
                                            where newer.region_id = t.region_id and newer.replaces = t.id)))
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("indicator", indicator)
                .param("value", value)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                row.getString("indicator"),
                row.getBigDecimal("value"),
                row.getString("reason"),
                row.getTimestamp("set_at").toInstant(),
                row.getObject("set_by", UUID.class),
                row.getBoolean("in_force"));
    }
}
