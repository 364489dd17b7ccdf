package se.framsteg.aid;

import static se.framsteg.shell.Say.date;
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
import se.framsteg.shell.Secret;

/** What companies have signed of earlier aid, as public records: received when they signed. */
@Repository
@Transactional(readOnly = true)
class DeclarationRecords extends RecordReader {
    private static final String KIND = "aid.record.declaration";

    private static final String SELECT = """
            select d.id, d.signed_at, d.organisation_id, o.name as company, o.number, p.name as signed_by, d.capacity,
                   d.primary_production, d.industry_code, a.slug as programme
              from aid.declaration d
              join aid.record r on r.region_id = d.region_id and r.id = d.record_id
              join programmes.pub_programme_address a on a.region_id = r.region_id and a.id = r.programme_id
              join organisations.pub_organisation o on o.region_id = d.region_id and o.id = d.organisation_id
              left join people.pub_person p on p.id = d.signed_by
             where d.region_id = :region and %s
            """;

    private final DeclarationRepository declarations;
    private final Secret secret;

    DeclarationRecords(JdbcClient jdbc, DeclarationRepository declarations, Secret secret) {
        super(jdbc, new Query(KIND, true, SELECT, "d.signed_at", "d.id"));
        this.declarations = declarations;
        this.secret = secret;
    }

    @Override
    protected PublicRecord listed(Manager by, ResultSet row) throws SQLException {
        return new PublicRecord(
                KIND,
                row.getObject("id", UUID.class),
                row.getTimestamp("signed_at").toInstant(),
                Way.IN,
                row.getString("company"),
                say("aid.record.declared"),
                "",
                "manage/%s/aid/%s".formatted(row.getString("programme"), row.getString("organisation_id")));
    }

    @Override
    public List<RecordPart> parts(Manager by, UUID id) {
        var parts = new ArrayList<RecordPart>();
        signed(by, id, parts);
        earlier(by, id, parts);
        declarations
                .stated(by.region(), id)
                .forEach(each -> add(parts, "aid.declare.companies", each.name() + ", " + each.number()));
        declarations
                .form(by.region(), id)
                .ifPresent(cipher -> parts.add(RecordPart.file(
                        say("aid.record.form"), "blankett.pdf", () -> secret.decrypt(Declarations.PURPOSE, cipher))));
        return parts;
    }

    private void signed(Manager by, UUID id, List<RecordPart> parts) {
        one(by, id, row -> {
            add(parts, "aid.record.company", row.getString("company") + ", " + row.getString("number"));
            add(
                    parts,
                    "aid.record.signed-by",
                    Objects.requireNonNullElse(row.getString("signed_by"), "–") + ", " + row.getString("capacity"));
            add(parts, "aid.declare.production", say(row.getBoolean("primary_production") ? "aid.yes" : "aid.no"));
            add(parts, "aid.declare.industry", Objects.requireNonNullElse(row.getString("industry_code"), ""));
        });
    }

    private void earlier(Manager by, UUID id, List<RecordPart> parts) {
        jdbc.sql("""
                select giver, amount, currency, granted_on from aid.earlier_aid
                 where region_id = :region and declaration_id = :id order by position
                """).param("region", by.region().value()).param("id", id).query(row -> {
            add(
                    parts,
                    "aid.declare.earlier",
                    "%s, %s %s, %s"
                            .formatted(
                                    row.getString("giver"),
                                    number(row.getBigDecimal("amount")),
                                    row.getString("currency"),
                                    date(row.getObject("granted_on", java.time.LocalDate.class))));
        });
    }
}
