package se.framsteg.programmes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class ProgrammeRepository {
    private final JdbcClient jdbc;

    ProgrammeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(RegionId region, UUID id, String slug, ProgrammeFacts facts, Instant at) {
        jdbc.sql("""
                insert into programmes.programme
                       (region_id, id, slug, name, funder, purpose, remark, starts_on, ends_on, weeks, example, created_at)
                values (:region, :id, :slug, :name, :funder, :purpose, :remark, :startsOn, :endsOn, :weeks, :example, :at)
                on conflict (region_id, slug) do update
                   set name = excluded.name, funder = excluded.funder, purpose = excluded.purpose,
                       remark = excluded.remark, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                       weeks = excluded.weeks, example = excluded.example
                """)
                .param("region", region.value())
                .param("id", id)
                .param("slug", slug)
                .param("name", facts.name())
                .param("funder", facts.funder())
                .param("purpose", facts.purpose())
                .param("remark", facts.remark())
                .param("startsOn", facts.startsOn())
                .param("endsOn", facts.endsOn())
                .param("weeks", facts.weeks())
                .param("example", facts.example())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                insert into programmes.programme_address (slug, region_id, programme_id)
                select slug, region_id, id from programmes.programme where region_id = :region and slug = :slug
                on conflict do nothing
                """).param("region", region.value()).param("slug", slug).update();
    }

    Optional<Programme> find(Reader by, String slug) {
        return jdbc.sql("""
                select id, slug, name, funder, purpose, remark, starts_on, ends_on, weeks, example
                  from programmes.programme
                 where region_id = :region and slug = :slug and (cast(:only as uuid) is null or id = :only)
                """)
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .param("slug", slug)
                .query(ProgrammeRepository::programme)
                .optional();
    }

    List<Programme> in(Reader by) {
        return jdbc.sql("""
                select id, slug, name, funder, purpose, remark, starts_on, ends_on, weeks, example
                  from programmes.programme
                 where region_id = :region and (cast(:only as uuid) is null or id = :only)
                 order by starts_on desc, name
                """)
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .query(ProgrammeRepository::programme)
                .list();
    }

    List<Programme> announced(RegionId region) {
        return jdbc.sql("""
                select id, slug, name, funder, purpose, remark, starts_on, ends_on, weeks, example
                  from programmes.programme
                 where region_id = :region
                 order by starts_on desc, name
                """)
                .param("region", region.value())
                .query(ProgrammeRepository::programme)
                .list();
    }

    List<RegionId> regionsWith(String slug) {
        return jdbc.sql("""
                select region_id from programmes.programme_address where slug = :slug order by region_id
                """)
                .param("slug", slug)
                .query((row, number) -> new RegionId(row.getObject(1, UUID.class)))
                .list();
    }

    Map<String, BigDecimal> targets(Reader by, ProgrammeId programme) {
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

    private static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("funder"),
                row.getString("purpose"),
                row.getString("remark"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("weeks"),
                row.getBoolean("example"));
    }
}
