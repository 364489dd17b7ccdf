package se.framsteg.course.editions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** The editions that regions have written themselves: added and read, never changed. */
@Repository
class OwnEditionRepository {
    private final JdbcClient jdbc;

    OwnEditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Newest(int version, String hash) {}

    /** The latest first. */
    List<OwnEdition> in(Manager by, int most) {
        return jdbc.sql("""
                select e.name, e.version, e.title, e.kept_at, p.name as kept_by
                  from course.own_edition e
                  join people.pub_person p on p.id = e.kept_by
                 where e.region_id = :region
                 order by e.kept_at desc, e.name, e.version desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("most", most)
                .query(Rows.as(OwnEdition.class))
                .list();
    }

    /** For anybody: an edition is open. */
    Optional<OwnEdition> find(RegionId region, String name, int version) {
        return jdbc.sql("""
                select e.name, e.version, e.title, e.kept_at, p.name as kept_by
                  from course.own_edition e
                  join people.pub_person p on p.id = e.kept_by
                 where e.region_id = :region and e.name = :name and e.version = :version
                """)
                .param("region", region.value())
                .param("name", name)
                .param("version", version)
                .query(Rows.as(OwnEdition.class))
                .optional();
    }

    Optional<byte[]> content(RegionId region, String name, int version) {
        return jdbc.sql("""
                select content from course.own_edition
                 where region_id = :region and name = :name and version = :version
                """)
                .param("region", region.value())
                .param("name", name)
                .param("version", version)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    Optional<Newest> newest(Manager by, String name) {
        return jdbc.sql("""
                select version, hash from course.own_edition
                 where region_id = :region and name = :name
                 order by version desc limit 1
                """)
                .param("region", by.region().value())
                .param("name", name)
                .query(Rows.as(Newest.class))
                .optional();
    }

    /** @return false where somebody else has just taken the version */
    boolean insert(Manager by, String name, int version, String title, String hash, byte[] content, Instant now) {
        return jdbc.sql("""
                insert into course.own_edition (region_id, name, version, title, hash, content, kept_at, kept_by)
                values (:region, :name, :version, :title, :hash, :content, :now, :person)
                on conflict do nothing
                """)
                        .param("region", by.region().value())
                        .param("name", name)
                        .param("version", version)
                        .param("title", title)
                        .param("hash", hash)
                        .param("content", content)
                        .param("now", Timestamp.from(now))
                        .param("person", by.person().value())
                        .update()
                == 1;
    }
}
