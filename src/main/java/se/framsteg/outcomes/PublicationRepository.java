package se.framsteg.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class PublicationRepository {
    private final JdbcClient jdbc;

    PublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Manager by, ProgrammeId programme, PublicationId id, Instant at, Publication.Document document) {
        jdbc.sql("""
                insert into outcomes.publication
                       (region_id, id, programme_id, published_at, published_by, published_by_name, as_of, document)
                values (:region, :id, :programme, :at, :by, :name, :asOf, :document::jsonb)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("programme", programme.value())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .param("name", by.name())
                .param("asOf", document.figures().asOf())
                .param("document", Json.write(document))
                .update();
    }

    Optional<Publication> latest(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select id, published_at, published_by_name, document from outcomes.publication
                 where region_id = :region and programme_id = :programme
                 order by published_at desc, id desc
                 limit 1
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query(PublicationRepository::publication)
                .optional();
    }

    List<Publication> these(RegionId region, Collection<UUID> ids) {
        return jdbc.sql("""
                select id, published_at, published_by_name, document from outcomes.publication
                 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(PublicationRepository::publication)
                .list();
    }

    /** The newest of each programme of the region. */
    List<UUID> newest(RegionId region) {
        return jdbc.sql("""
                select distinct on (programme_id) id from outcomes.publication
                 where region_id = :region
                 order by programme_id, published_at desc, id desc
                """)
                .param("region", region.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<PublicationSummary> history(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select id, published_at, published_by_name, as_of from outcomes.publication
                 where region_id = :region and programme_id = :programme
                 order by published_at desc, id desc
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query((row, _) -> new PublicationSummary(
                        new PublicationId(row.getObject("id", UUID.class)),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name"),
                        row.getObject("as_of", java.time.LocalDate.class)))
                .list();
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                new PublicationId(row.getObject("id", UUID.class)),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by_name"),
                Json.read(row.getString("document"), Publication.Document.class));
    }
}
