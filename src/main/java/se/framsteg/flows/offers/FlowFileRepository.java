package se.framsteg.flows.offers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.ShownId;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

@Repository
class FlowFileRepository {
    private final JdbcClient jdbc;

    FlowFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param content encrypted */
    record Kept(String name, String type, byte[] content) {}

    private record Row(UUID id, String kind, String name) {
        FlowFile file() {
            return new FlowFile(id, FlowFile.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name);
        }
    }

    /** Those of a company's own flow, the first added first. */
    List<FlowFile> of(Member by, FlowId flow) {
        return jdbc
                .sql("""
                select f.id, f.kind, f.name
                  from flows.file f
                  join flows.flow w on w.region_id = f.region_id and w.id = f.flow_id
                  join flows.holder h on h.region_id = w.region_id and h.id = w.holder_id
                 where f.region_id = :region and f.flow_id = :flow and h.organisation_id = :organisation
                 order by f.added_at, f.id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("flow", flow.value())
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::file)
                .toList();
    }

    Optional<Kept> find(Member by, FlowId flow, UUID id) {
        return jdbc.sql("""
                select f.name, f.type, f.content
                  from flows.file f
                  join flows.flow w on w.region_id = f.region_id and w.id = f.flow_id
                  join flows.holder h on h.region_id = w.region_id and h.id = w.holder_id
                 where f.region_id = :region and f.flow_id = :flow and f.id = :id and h.organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("flow", flow.value())
                .param("id", id)
                .query(Rows.as(Kept.class))
                .optional();
    }

    /** How many photos a flow has that others may find; whoever asks has found it. */
    int photos(Member by, ShownId flow, LocalDate today) {
        return jdbc.sql("""
                select count(*)
                  from flows.flow w
                  join flows.file f on f.region_id = w.region_id and f.flow_id = w.id
                 where w.region_id = :region and w.shown_id = :flow and f.kind = 'photo'
                   and w.state = 'published' and w.expires_on >= :today
                """)
                .param("region", by.region().value())
                .param("flow", flow.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** @param before how many were added before it: a number tells nobody that they have seen it under another flow's id */
    Optional<Kept> photo(Member by, ShownId flow, int before, LocalDate today) {
        return jdbc.sql("""
                select f.name, f.type, f.content
                  from flows.flow w
                  join flows.file f on f.region_id = w.region_id and f.flow_id = w.id
                 where w.region_id = :region and w.shown_id = :flow and f.kind = 'photo'
                   and w.state = 'published' and w.expires_on >= :today
                 order by f.added_at, f.id
                 limit 1 offset :before
                """)
                .param("region", by.region().value())
                .param("flow", flow.value())
                .param("before", before)
                .param("today", today)
                .query(Rows.as(Kept.class))
                .optional();
    }

    /** Nobody else adds to the flow until this transaction is over. */
    void hold(FlowId flow) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('flows.file ' || :flow, 0))")
                .param("flow", flow.value().toString())
                .query((row, number) -> true)
                .single();
    }

    void insert(Member by, FlowId flow, FlowFile file, String type, byte[] content, Instant now) {
        jdbc.sql("""
                insert into flows.file (region_id, id, flow_id, kind, name, type, content, added_at, added_by)
                values (:region, :id, :flow, :kind, :name, :type, :content, :now, :person)
                """)
                .param("region", by.region().value())
                .param("id", file.id())
                .param("flow", flow.value())
                .param("kind", file.kind().code())
                .param("name", file.name())
                .param("type", type)
                .param("content", content)
                .param("now", Timestamp.from(now))
                .param("person", by.person().value())
                .update();
    }

    void delete(Member by, FlowId flow, UUID id) {
        jdbc.sql("""
                delete from flows.file f
                 using flows.flow w, flows.holder h
                 where f.region_id = :region and f.flow_id = :flow and f.id = :id
                   and w.region_id = f.region_id and w.id = f.flow_id
                   and h.region_id = w.region_id and h.id = w.holder_id and h.organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("flow", flow.value())
                .param("id", id)
                .update();
    }
}
