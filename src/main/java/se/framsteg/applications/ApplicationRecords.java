package se.framsteg.applications;

import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.number;
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

/** Applications as public records: received when they were sent, with what was asked and answered since. */
@Repository
@Transactional(readOnly = true)
class ApplicationRecords extends RecordReader {
    static final String KIND = "applications.record.application";

    private static final String SELECT = """
            select a.id, a.submitted_at, a.company, c.programme_slug, c.cohort_slug, w.programme, w.name as round
              from applications.application a
              join programmes.pub_cohort_address c on c.region_id = a.region_id and c.id = a.cohort_id
              join programmes.pub_cohort w on w.region_id = a.region_id and w.id = a.cohort_id
             where a.region_id = :region and %s
            """;

    private final ApplicationRepository applications;
    private final ParticipantRepository participants;
    private final QuestionRepository questions;
    private final RelatedRepository related;

    ApplicationRecords(
            JdbcClient jdbc,
            ApplicationRepository applications,
            ParticipantRepository participants,
            QuestionRepository questions,
            RelatedRepository related) {
        super(jdbc, new Query(KIND, true, SELECT, "a.submitted_at", "a.id"));
        this.applications = applications;
        this.participants = participants;
        this.questions = questions;
        this.related = related;
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("submitted_at").toInstant(),
                Way.IN,
                row.getString("company"),
                say("applications.record.to", row.getString("programme"), row.getString("round")),
                "",
                "manage/%s/cohorts/%s/applications/%s"
                        .formatted(row.getString("programme_slug"), row.getString("cohort_slug"), row.getString("id")));
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        return applications
                .find(by, new ApplicationId(id))
                .map(application -> parts(by, application))
                .orElse(List.of());
    }

    private List<RecordPart> parts(Manager by, Application application) {
        Company company = application.company();
        var parts = new ArrayList<RecordPart>();
        add(parts, "applications.form.company", company.name());
        add(parts, "applications.form.number", company.number());
        if (company.sector() != null) {
            add(parts, "applications.form.sector", company.sector().code());
        }
        if (company.size() != null) {
            figures(parts, company.size().own());
        }
        add(parts, "applications.form.why", application.why());
        participants.of(by.region(), List.of(application.id().value())).forEach(each -> {
            add(parts, "applications.form.name", each.name());
            add(parts, "applications.form.address", each.address());
            add(parts, "applications.form.phone", each.phone());
        });
        related(by, application, parts);
        questions.of(by.region(), application.id()).forEach(each -> {
            parts.add(RecordPart.of(say("applications.record.question", moment(each.askedAt())), each.text()));
            add(parts, "applications.mine.answer", Objects.requireNonNullElse(each.answer(), ""));
        });
        return parts;
    }

    private static void figures(List<RecordPart> parts, Accounts accounts) {
        add(parts, "applications.group.employees", number(accounts.employees()));
        add(parts, "applications.group.turnover", say("applications.sek", number(accounts.turnoverSek())));
        add(parts, "applications.group.balance", say("applications.sek", number(accounts.balanceSek())));
    }

    private void related(Manager by, Application application, List<RecordPart> parts) {
        related.of(by.region(), application.id()).forEach(each -> {
            add(parts, "applications.record.related", each.name());
            add(parts, "applications.group.share", number(each.sharePercent()));
            figures(parts, each.accounts());
        });
    }
}
