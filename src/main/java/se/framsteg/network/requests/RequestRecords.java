package se.framsteg.network.requests;

import static se.framsteg.shell.Say.moment;
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
import se.framsteg.network.routes.Subject;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordReader;

/**
 * Questions as public records: received when they were asked, with the answers to them. Notes among those who answer are none
 * until the matter is laid down, and are left out; so is what a person has found to be no question.
 */
@Repository
@Transactional(readOnly = true)
class RequestRecords extends RecordReader {
    private static final String KIND = "network.record.question";

    private static final String SELECT = """
            select r.id, r.asked_at, r.asker_name, r.company, r.subject, m.name as municipality, o.name as responsible,
                   coalesce(o.public_access, false) as bound
              from network.request r
              left join organisations.pub_municipality m on m.code = r.municipality_code
              left join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.responsible_id
             where r.region_id = :region and r.state <> 'NO_QUESTION' and %s
            """;

    private final RequestRepository requests;
    private final LineRepository lines;

    RequestRecords(JdbcClient jdbc, RequestRepository requests, LineRepository lines) {
        super(jdbc, new Query(KIND, true, SELECT, "r.asked_at", "r.id"));
        this.requests = requests;
        this.lines = lines;
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                Way.IN,
                named(row.getString("asker_name"), row.getString("company")),
                say(
                        row.getBoolean("bound") ? "network.record.about.held" : "network.record.about",
                        Subject.say(row.getString("subject")),
                        Objects.requireNonNullElseGet(row.getString("responsible"), () -> say("network.region"))),
                "",
                "manage/requests/" + row.getString("id"));
    }

    private static String named(String name, String company) {
        if (name.equals(RequestRepository.NOBODY)) {
            return say("network.gone");
        }
        return company.isEmpty() ? name : name + ", " + company;
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        return requests.find(by, new RequestId(id))
                .filter(each -> each.state() != Request.State.NO_QUESTION)
                .map(each -> parts(by, each))
                .orElse(List.of());
    }

    private List<RecordPart> parts(Manager by, Request request) {
        var parts = new ArrayList<RecordPart>();
        add(parts, "network.record.text", request.text());
        add(parts, "network.record.name", request.askerName());
        add(parts, "network.record.address", request.askerAddress());
        add(parts, "network.record.phone", request.askerPhone());
        add(parts, "network.record.company", request.company());
        add(parts, "network.record.municipality", request.municipality());
        lines.of(by.region(), request.requestId()).stream()
                .filter(line -> line.kind() == Line.Kind.MORE || line.kind() == Line.Kind.ANSWER)
                .forEach(line -> {
                    boolean more = line.kind() == Line.Kind.MORE;
                    String label = more ? "network.record.more" : "network.record.answer";
                    parts.add(RecordPart.of(say(label, moment(line.at())), line.text()));
                    if (!more) {
                        add(parts, "network.record.answered-by", line.person());
                    }
                });
        return parts;
    }
}
