package se.framsteg.aid;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecord.Way;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordReader;

/** Decisions on aid as public records: drawn up on the day that aid was granted or refused, and what became of them since. */
@Repository
@Transactional(readOnly = true)
class AidDecisionRecords extends RecordReader {
    private static final String KIND = "aid.record.decision";

    private static final String SELECT = """
            select * from (
                select r.region_id, r.id, r.organisation_id, o.name as company, o.number, a.slug as programme,
                       coalesce(r.granted_on, r.refused_on)::timestamp at time zone 'Europe/Stockholm' as at,
                       r.granted_on is not null as granted, r.value_sek, r.value_eur, r.case_number, r.refused_words,
                       r.taken_back_for
                  from aid.record r
                  join programmes.pub_programme_address a on a.region_id = r.region_id and a.id = r.programme_id
                  join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.organisation_id
                 where r.region_id = :region and (r.granted_on is not null or r.refused_on is not null)) d
             where d.region_id = :region and %s
            """;

    AidDecisionRecords(JdbcClient jdbc) {
        super(jdbc, new Query(KIND, true, SELECT, "d.at", "d.id"));
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Way.OUT,
                row.getString("company"),
                say(row.getBoolean("granted") ? "aid.record.granted" : "aid.record.refused"),
                "",
                "manage/%s/aid/%s".formatted(row.getString("programme"), row.getString("organisation_id")));
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        one(by, id, row -> {
            add(parts, "aid.record.company", row.getString("company") + ", " + row.getString("number"));
            amount(parts, "aid.sek", row.getBigDecimal("value_sek"));
            amount(parts, "aid.record.euro", row.getBigDecimal("value_eur"));
            add(parts, "aid.record.funders-number", row.getString("case_number"));
            add(parts, "aid.record.words", row.getString("refused_words"));
            add(parts, "aid.record.taken-back", row.getString("taken_back_for"));
        });
        return parts;
    }

    private static void amount(List<RecordPart> parts, String key, @Nullable BigDecimal amount) {
        if (amount != null) {
            add(parts, "aid.letter.value", say(key, number(amount)));
        }
    }
}
