package se.framsteg.voices.interviews;

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

/**
 * Consents as public records: that one was given, renewed, taken back or ended, with its words. Whose it was is told while
 * there is an interview that says so, and not in the list where somebody has chosen to be without a name: given in the same
 * second as the interview, it would tell whose that is.
 */
@Repository
@Transactional(readOnly = true)
class ConsentRecords extends RecordReader {
    private static final String KIND = "voices.record.consent";

    private static final String SELECT = """
            select c.id, c.happened_at, c.act, c.until_on, c.wording, c.interview_id, i.role, o.name as company,
                   coalesce((select bool_and(g.named) from voices.consent g
                              where g.region_id = c.region_id and g.interview_id = c.interview_id
                                and g.act in ('given', 'renewed')), false) as named
              from voices.consent c
              left join voices.interview i on i.region_id = c.region_id and i.id = c.interview_id
              left join organisations.pub_organisation o on o.region_id = i.region_id and o.id = i.organisation_id
             where c.region_id = :region and %s
            """;

    ConsentRecords(JdbcClient jdbc) {
        super(jdbc, new Query(KIND, true, SELECT, "c.happened_at", "c.id"));
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("happened_at").toInstant(),
                Way.IN,
                who(row),
                say("voices.record.act." + row.getString("act")),
                "",
                row.getString("company") == null ? "" : "manage/interviews/" + row.getString("interview_id"));
    }

    private static String who(ResultSet row) throws SQLException {
        String company = row.getString("company");
        if (company == null) {
            return "–";
        }
        return row.getBoolean("named")
                ? company
                : ShownAs.least(SpeakerRole.of(row.getString("role")).orElseThrow());
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        one(by, id, row -> {
            parts.add(RecordPart.of(say("voices.record.act"), say("voices.record.act." + row.getString("act"))));
            if (row.getString("company") != null && !row.getBoolean("named")) {
                parts.add(RecordPart.of(say("voices.record.company"), row.getString("company")));
            }
            LocalDate until = row.getObject("until_on", LocalDate.class);
            if (until != null) {
                parts.add(RecordPart.of(say("voices.record.until"), date(until)));
            }
            if (!row.getString("wording").isEmpty()) {
                parts.add(RecordPart.of(say("voices.record.wording"), row.getString("wording")));
            }
        });
        return parts;
    }
}
