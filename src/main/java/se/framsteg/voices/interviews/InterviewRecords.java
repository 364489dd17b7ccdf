package se.framsteg.voices.interviews;

import static se.framsteg.shell.Say.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordReader;
import se.framsteg.voices.Pictures;
import se.framsteg.voices.VoiceId;

/**
 * Interviews as public records: what whoever speaks has said yes to show, from then on. All else that they write is theirs. Who
 * has chosen to be without a name is in the list as the public page may call them; name and company are pieces of their own.
 */
@Repository
@Transactional(readOnly = true)
class InterviewRecords extends RecordReader {
    private static final String KIND = "voices.record.interview";

    private static final String SELECT = """
            select i.id, i.said_at, i.role, o.name as company, p.name as person,
                   coalesce((select bool_and(c.named) from voices.consent c
                              where c.region_id = i.region_id and c.interview_id = i.id
                                and c.act in ('given', 'renewed')), false) as named
              from voices.interview i
              join organisations.pub_organisation o on o.region_id = i.region_id and o.id = i.organisation_id
              left join people.pub_person p on p.id = i.person_id
             where i.region_id = :region and i.said_at is not null and i.state in ('approved', 'published') and %s
            """;

    private final Pictures pictures;

    InterviewRecords(JdbcClient jdbc, Pictures pictures) {
        super(jdbc, new Query(KIND, true, SELECT, "i.said_at", "i.id"));
        this.pictures = pictures;
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("said_at").toInstant(),
                Way.IN,
                who(row),
                say("voices.record.told"),
                "",
                "manage/interviews/" + row.getString("id"));
    }

    private static String who(ResultSet row) throws SQLException {
        return row.getBoolean("named")
                ? row.getString("person") + ", " + row.getString("company")
                : ShownAs.least(SpeakerRole.of(row.getString("role")).orElseThrow());
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        one(by, id, row -> {
            if (!row.getBoolean("named")) {
                String person = Objects.requireNonNullElse(row.getString("person"), "–");
                parts.add(RecordPart.of(say("voices.record.person"), person));
                parts.add(RecordPart.of(say("voices.record.company"), row.getString("company")));
            }
        });
        jdbc.sql("""
                select a.question, a.answer
                  from voices.interview i
                  join voices.interview_answer a on a.region_id = i.region_id and a.interview_id = i.id
                 where i.region_id = :region and i.id = :id and i.state in ('approved', 'published') and a.answer <> '' and a.shown
                 order by a.position
                """).param("region", by.region().value()).param("id", id).query(row -> {
            parts.add(RecordPart.of(row.getString("question"), row.getString("answer")));
        });
        jdbc.sql("""
                select t.position, t.question, t.answer
                  from voices.interview i
                  join voices.translation t on t.region_id = i.region_id and t.interview_id = i.id
                 where i.region_id = :region and i.id = :id and i.state in ('approved', 'published') and t.agreed
                 order by t.position
                """).param("region", by.region().value()).param("id", id).query(row -> {
            String words = row.getString("question") + "\n" + row.getString("answer");
            parts.add(RecordPart.of(say("voices.record.translated", row.getInt("position")), words));
        });
        var voice = new VoiceId(id);
        pictures.shows(by.region(), voice).ifPresent(shows -> {
            parts.add(RecordPart.of(say("voices.record.picture.shows"), shows));
            parts.add(RecordPart.file(
                    say("voices.record.picture"),
                    "bild.jpg",
                    () -> pictures.find(by.region(), voice).orElseGet(() -> new byte[0])));
        });
        return parts;
    }
}
