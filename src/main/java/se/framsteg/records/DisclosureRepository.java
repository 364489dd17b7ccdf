package se.framsteg.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.records.DisclosureRow.Decision;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;

@Repository
class DisclosureRepository {
    private static final String SELECT = """
            select d.id, d.title, d.language, d.begun_at, b.name as begun_by, d.finished_at, f.name as finished_by,
                   (select count(*) from records.disclosure_row r
                     where r.region_id = d.region_id and r.disclosure_id = d.id)::int as rows,
                   (select count(*) from records.disclosure_row r
                     where r.region_id = d.region_id and r.disclosure_id = d.id and r.verdict is not null)::int as looked
              from records.disclosure d
              left join people.pub_person b on b.id = d.begun_by
              left join people.pub_person f on f.id = d.finished_by
             where d.region_id = :region and %s
             order by d.begun_at desc, d.id desc limit :most
            """;

    private final JdbcClient jdbc;

    DisclosureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody else in the region is reading a package; so for as long as the transaction. */
    boolean holdPackage(Manager by) {
        return jdbc.sql(
                        "select pg_try_advisory_xact_lock(hashtextextended('records.package ' || cast(:region as text), 0))")
                .param("region", by.region().value())
                .query(Boolean.class)
                .single();
    }

    UUID put(Manager by, String title, Lang language, List<RecordRef> refs, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into records.disclosure (region_id, id, title, language, begun_at, begun_by)
                values (:region, :id, :title, :language, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("title", title)
                .param("language", language.code())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
        jdbc.sql("""
                insert into records.disclosure_row (region_id, disclosure_id, position, kind, record_id)
                select :region, :id, r.position, r.kind, r.record_id
                  from unnest(:kinds::text[], :records::uuid[]) with ordinality as r(kind, record_id, position)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("kinds", refs.stream().map(RecordRef::kind).toArray(String[]::new))
                .param("records", refs.stream().map(RecordRef::id).toArray(UUID[]::new))
                .update();
        return id;
    }

    /** The latest first. @param after the one they follow upon */
    List<Disclosure> all(Manager by, @Nullable Place after, int most) {
        JdbcClient.StatementSpec statement = after == null
                ? jdbc.sql(SELECT.formatted("true"))
                : jdbc.sql(SELECT.formatted("(d.begun_at, d.id) < (:at, :after)"))
                        .param("at", Timestamp.from(after.at()))
                        .param("after", after.id());
        return statement
                .param("region", by.region().value())
                .param("most", most)
                .query(Rows.as(Disclosure.class))
                .list();
    }

    Optional<Disclosure> find(Manager by, UUID id) {
        return jdbc.sql(SELECT.formatted("d.id = :id"))
                .param("region", by.region().value())
                .param("id", id)
                .param("most", 1)
                .query(Rows.as(Disclosure.class))
                .optional();
    }

    List<DisclosureRow> rows(Manager by, UUID disclosure) {
        return jdbc.sql("""
                select r.position, r.kind, r.record_id, r.verdict, r.ground, r.ground_words, r.masked, r.hash, r.looked_at,
                       p.name as looked_by
                  from records.disclosure_row r
                  left join people.pub_person p on p.id = r.looked_by
                 where r.region_id = :region and r.disclosure_id = :disclosure order by r.position
                """)
                .param("region", by.region().value())
                .param("disclosure", disclosure)
                .query(DisclosureRepository::row)
                .list();
    }

    /** Holds it while something is decided; false where it is finished already or is not there. */
    boolean hold(Manager by, UUID disclosure) {
        return jdbc.sql("""
                select true from records.disclosure
                 where region_id = :region and id = :id and finished_at is null for update
                """)
                .param("region", by.region().value())
                .param("id", disclosure)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    void decide(Manager by, UUID disclosure, int position, Decision decision, String hash, Instant at) {
        jdbc.sql("""
                update records.disclosure_row
                   set verdict = :verdict, ground = :ground, ground_words = :words, masked = :masked::int[], hash = :hash,
                       looked_at = :at, looked_by = :by
                 where region_id = :region and disclosure_id = :disclosure and position = :position
                """)
                .param("region", by.region().value())
                .param("disclosure", disclosure)
                .param("position", position)
                .param("verdict", decision.verdict().name())
                .param(
                        "ground",
                        decision.ground() == null ? "" : decision.ground().name())
                .param("words", decision.words())
                .param("masked", decision.masked().stream().sorted().toArray(Integer[]::new))
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    void rename(Manager by, UUID disclosure, String title) {
        jdbc.sql("""
                update records.disclosure set title = :title
                 where region_id = :region and id = :id and finished_at is null
                """)
                .param("region", by.region().value())
                .param("id", disclosure)
                .param("title", title)
                .update();
    }

    /** Whoever asks holds it, so that it is open. */
    void drop(Manager by, UUID disclosure) {
        jdbc.sql("""
                delete from records.disclosure_row where region_id = :region and disclosure_id = :id
                """)
                .param("region", by.region().value())
                .param("id", disclosure)
                .update();
        jdbc.sql("""
                delete from records.disclosure where region_id = :region and id = :id and finished_at is null
                """)
                .param("region", by.region().value())
                .param("id", disclosure)
                .update();
    }

    void finish(Manager by, UUID disclosure, Instant at) {
        jdbc.sql("""
                update records.disclosure set finished_at = :at, finished_by = :by
                 where region_id = :region and id = :id and finished_at is null
                """)
                .param("region", by.region().value())
                .param("id", disclosure)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    private static DisclosureRow row(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("looked_at");
        return DisclosureRow.of(
                row.getInt("position"),
                row.getString("kind"),
                Objects.requireNonNull(row.getObject("record_id", UUID.class)),
                row.getString("verdict"),
                row.getString("ground"),
                row.getString("ground_words"),
                (Integer[]) row.getArray("masked").getArray(),
                row.getString("hash"),
                at == null ? null : at.toInstant(),
                row.getString("looked_by"));
    }
}
