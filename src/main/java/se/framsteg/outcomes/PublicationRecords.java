package se.framsteg.outcomes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** Publications as public records: drawn up when the figures were frozen. */
@Repository
@Transactional(readOnly = true)
class PublicationRecords extends RecordReader {
    private static final String KIND = "outcomes.record.publication";

    private static final String SELECT = """
            select p.id, p.published_at, p.as_of, p.published_by_name, p.document #>> '{programme,name}' as name,
                   a.slug as programme
              from outcomes.publication p
              join programmes.pub_programme_address a on a.region_id = p.region_id and a.id = p.programme_id
             where p.region_id = :region and %s
            """;

    PublicationRecords(JdbcClient jdbc) {
        super(jdbc, new Query(KIND, false, SELECT, "p.published_at", "p.id"));
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("published_at").toInstant(),
                Way.MADE,
                "",
                say("outcomes.record.figures", row.getString("name")),
                "",
                "manage/" + row.getString("programme"));
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        one(by, id, row -> {
            parts.add(RecordPart.of(say("outcomes.record.by"), row.getString("published_by_name")));
            parts.add(RecordPart.of(say("outcomes.record.as-of"), date(row.getObject("as_of", LocalDate.class))));
            parts.add(RecordPart.file(say("outcomes.record.file"), "siffror.json", () -> document(by, id)));
        });
        return parts;
    }

    private byte[] document(Manager by, UUID id) {
        return jdbc.sql("""
                select document::text from outcomes.publication where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id)
                .query(String.class)
                .single()
                .getBytes(UTF_8);
    }
}
