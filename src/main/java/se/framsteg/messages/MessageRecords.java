package se.framsteg.messages;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.PublicRecords;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordSpan;

/** Messages that managers and coaches have written to companies, as public records; a promoter's own are the promoter's. */
@Repository
@Transactional(readOnly = true)
class MessageRecords implements PublicRecords {
    private static final String KIND = "messages.record.message";

    private static final String SELECT = """
            select m.id, m.written_at, m.subject_sv, m.text_sv, m.subject_en, m.text_en, a.slug as programme,
                   p.name as written_by,
                   (select count(*) from messages.chosen c
                     where c.region_id = m.region_id and c.message_id = m.id) as companies
              from messages.message m
              join programmes.pub_programme_address a on a.region_id = m.region_id and a.id = m.programme_id
              left join people.pub_person p on p.id = m.written_by
             where m.region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    MessageRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLookedAt() {
        return false;
    }

    @Override
    public List<PublicRecord> in(Manager by, RecordSpan span) {
        return read(
                by,
                jdbc.sql(SELECT.formatted(RecordSpan.sql("m.written_at", "m.id")))
                        .params(span.values()));
    }

    @Override
    public List<PublicRecord> of(Manager by, Collection<UUID> ids) {
        return read(by, jdbc.sql(SELECT.formatted("m.id = any(:ids)")).param("ids", ids.toArray(UUID[]::new)));
    }

    private static List<PublicRecord> read(Manager by, JdbcClient.StatementSpec statement) {
        return statement
                .param("region", by.region().value())
                .query((row, _) -> new PublicRecord(
                        KIND,
                        row.getObject("id", UUID.class),
                        row.getTimestamp("written_at").toInstant(),
                        Way.OUT,
                        say("messages.record.to", row.getInt("companies")),
                        row.getString("subject_sv").isEmpty()
                                ? row.getString("subject_en")
                                : row.getString("subject_sv"),
                        "",
                        "manage/%s/messages/%s".formatted(row.getString("programme"), row.getString("id"))))
                .list();
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        jdbc.sql(SELECT.formatted("m.id = :id"))
                .param("region", by.region().value())
                .param("id", id)
                .query(row -> {
                    add(parts, "messages.record.subject", row.getString("subject_sv"));
                    add(parts, "messages.record.text", row.getString("text_sv"));
                    add(parts, "messages.record.subject.en", row.getString("subject_en"));
                    add(parts, "messages.record.text.en", row.getString("text_en"));
                });
        return parts;
    }

    private static void add(List<RecordPart> parts, String label, String text) {
        if (!text.isEmpty()) {
            parts.add(RecordPart.of(say(label), text));
        }
    }
}
