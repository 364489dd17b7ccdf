package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class AuditorPassRepository {
    private final JdbcClient jdbc;

    AuditorPassRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Manager by, UUID id, NewPass pass, byte[] hash, byte[] link, Clock clock) {
        jdbc.sql("""
                insert into people.auditor_pass (region_id, id, programme_id, name, address, language, ends_on,
                                                 link_hash, link_sealed, created_at, created_by)
                values (:region, :id, :programme, :name, :address, :language, :endsOn, :hash, :link, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("programme", pass.programme())
                .param("name", pass.name().strip())
                .param("address", pass.address())
                .param("language", pass.language().code())
                .param("endsOn", pass.endsOn())
                .param("hash", hash)
                .param("link", link)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .update();
    }

    List<PassRow> of(Manager by) {
        return jdbc.sql("""
                select p.id, p.programme_id, p.name, p.address, p.ends_on, p.created_at, p.withdrawn_at, p.link_sealed,
                       count(v.id) filter (where v.kind = 'PAGE') as pages, max(v.at) as last_at
                  from people.auditor_pass p
                  left join people.auditor_visit v on v.region_id = p.region_id and v.pass_id = p.id
                 where p.region_id = :region
                 group by p.region_id, p.id
                 order by p.created_at desc, p.id
                """)
                .param("region", by.region().value())
                .query(Rows.as(PassRow.class))
                .list();
    }

    List<VisitRow> visits(Manager by, UUID pass) {
        return jdbc.sql("""
                select kind, path, at from people.auditor_visit
                 where region_id = :region and pass_id = :pass order by at desc, id desc limit 1000
                """)
                .param("region", by.region().value())
                .param("pass", pass)
                .query(Rows.as(VisitRow.class))
                .list();
    }

    boolean withdraw(Manager by, UUID pass, Instant at) {
        return jdbc.sql("""
                update people.auditor_pass set withdrawn_at = :at
                 where region_id = :region and id = :pass and withdrawn_at is null
                """)
                        .param("region", by.region().value())
                        .param("pass", pass)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Auditor> holder(RegionId region, byte[] hash, LocalDate today) {
        return jdbc.sql("""
                select id, name, programme_id, ends_on from people.auditor_pass
                 where region_id = :region and link_hash = :hash and withdrawn_at is null and ends_on >= :today
                """)
                .param("region", region.value())
                .param("hash", hash)
                .param("today", today)
                .query((row, number) -> new Auditor(
                        row.getObject("id", UUID.class),
                        region,
                        row.getString("name"),
                        row.getObject("programme_id", UUID.class),
                        row.getObject("ends_on", LocalDate.class)))
                .optional();
    }

    void begun(Auditor auditor, UUID session, Instant at) {
        note(auditor, session, "BEGUN", "", at);
    }

    boolean opened(Auditor auditor, UUID session, String path, Instant at) {
        note(auditor, session, "PAGE", path, at);
        return true;
    }

    private void note(Auditor auditor, UUID session, String kind, String path, Instant at) {
        jdbc.sql("""
                insert into people.auditor_visit (region_id, id, pass_id, session_id, kind, path, at)
                values (:region, :id, :pass, :session, :kind, :path, :at)
                """)
                .param("region", auditor.region().value())
                .param("id", Ids.next())
                .param("pass", auditor.pass())
                .param("session", session)
                .param("kind", kind)
                .param("path", path.length() > 500 ? path.substring(0, 500) : path)
                .param("at", Timestamp.from(at))
                .update();
    }
}
