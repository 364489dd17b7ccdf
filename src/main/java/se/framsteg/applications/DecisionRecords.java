package se.framsteg.applications;

import static se.framsteg.shell.Say.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordReader;

/** What managers have decided of applications, as public records: drawn up and sent on the day that they decided. */
@Repository
@Transactional(readOnly = true)
class DecisionRecords extends RecordReader {
    private static final String KIND = "applications.record.decision";

    private static final String SELECT = """
            select a.id, a.decided_at, a.state, a.company, c.programme_slug, c.cohort_slug, w.programme, w.name as round
              from applications.application a
              join programmes.pub_cohort_address c on c.region_id = a.region_id and c.id = a.cohort_id
              join programmes.pub_cohort w on w.region_id = a.region_id and w.id = a.cohort_id
             where a.region_id = :region and a.decided_at is not null and a.state <> 'WITHDRAWN' and %s
            """;

    private final ApplicationRepository applications;

    DecisionRecords(JdbcClient jdbc, ApplicationRepository applications) {
        super(jdbc, new Query(KIND, false, SELECT, "a.decided_at", "a.id"));
        this.applications = applications;
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("decided_at").toInstant(),
                Way.OUT,
                row.getString("company"),
                say(
                        "applications.record.decided",
                        say("applications.record.decided."
                                + row.getString("state")
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                        row.getString("programme"),
                        row.getString("round")),
                "",
                "manage/%s/cohorts/%s/applications/%s"
                        .formatted(row.getString("programme_slug"), row.getString("cohort_slug"), row.getString("id")));
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        return applications
                .find(by, new ApplicationId(id))
                .filter(each -> each.decidedAt() != null)
                .map(DecisionRecords::parts)
                .orElse(List.of());
    }

    private static List<RecordPart> parts(Application application) {
        var parts = new ArrayList<RecordPart>();
        parts.add(RecordPart.of(
                say("applications.form.company"), application.company().name()));
        parts.add(RecordPart.of(
                say("applications.column.state"), say(application.state().textKey())));
        if (!application.words().isEmpty()) {
            parts.add(RecordPart.of(say("applications.record.words"), application.words()));
        }
        return parts;
    }
}
