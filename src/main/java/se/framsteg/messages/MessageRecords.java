package se.framsteg.messages;

import static se.framsteg.shell.Say.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordReader;

/** Messages that managers and coaches have written to companies, as public records; a promoter's own are the promoter's. */
@Repository
@Transactional(readOnly = true)
class MessageRecords extends RecordReader {
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

    MessageRecords(JdbcClient jdbc) {
        super(jdbc, new Query(KIND, false, SELECT, "m.written_at", "m.id"));
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Way.OUT,
                say("messages.record.to", row.getInt("companies")),
                row.getString("subject_sv").isEmpty() ? row.getString("subject_en") : row.getString("subject_sv"),
                "",
                "manage/%s/messages/%s".formatted(row.getString("programme"), row.getString("id")));
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        one(by, id, row -> {
            add(parts, "messages.record.subject", row.getString("subject_sv"));
            add(parts, "messages.record.text", row.getString("text_sv"));
            add(parts, "messages.record.subject.en", row.getString("subject_en"));
            add(parts, "messages.record.text.en", row.getString("text_en"));
        });
        return parts;
    }
}
