package se.framsteg.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
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
        announce(region, slug);
    }

    /** False where another stands under this slug. */
    boolean insert(RegionId region, ProgrammeId id, String slug, ProgrammePlan plan, String remark, Instant at) {
        int inserted = jdbc.sql("""
                insert into programmes.programme
                       (region_id, id, slug, name, funder, purpose, remark, starts_on, ends_on, weeks, example, created_at)
                values (:region, :id, :slug, :name, :funder, :purpose, :remark, :startsOn, :endsOn, :weeks, false, :at)
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("slug", slug)
                .param("name", plan.name())
                .param("funder", plan.funder())
                .param("purpose", plan.purpose())
                .param("remark", remark)
                .param("startsOn", plan.startsOn())
                .param("endsOn", plan.endsOn())
                .param("weeks", plan.weeks())
                .param("at", Timestamp.from(at))
                .update();
        announce(region, slug);
        return inserted == 1;
    }

    void update(Manager by, ProgrammeId id, ProgrammePlan plan) {
        jdbc.sql("""
                update programmes.programme
                   set name = :name, funder = :funder, purpose = :purpose, starts_on = :startsOn, ends_on = :endsOn,
                       weeks = :weeks
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("name", plan.name())
                .param("funder", plan.funder())
                .param("purpose", plan.purpose())
                .param("startsOn", plan.startsOn())
                .param("endsOn", plan.endsOn())
                .param("weeks", plan.weeks())
                .update();
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

    private void announce(RegionId region, String slug) {
        jdbc.sql("""
                insert into programmes.programme_address (slug, region_id, programme_id)
                select slug, region_id, id from programmes.programme where region_id = :region and slug = :slug
                on conflict do nothing
                """).param("region", region.value()).param("slug", slug).update();
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
