package se.framsteg.aid;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class AidRepository {
    private static final RowMapper<AidRow> ROW = Rows.as(AidRow.class);

    private final JdbcClient jdbc;

    AidRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void request(RegionId region, AidId id, ProgrammeId programme, UUID organisation, LocalDate on) {
        jdbc.sql("""
                insert into aid.record (region_id, id, programme_id, organisation_id, state, requested_on)
                values (:region, :id, :programme, :organisation, 'REQUESTED', :on)
                on conflict (region_id, programme_id, organisation_id) do nothing
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("on", on)
                .update();
    }

    Optional<AidSummary> find(Manager by, ProgrammeId programme, UUID organisation) {
        return list(by, programme, organisation).stream().findFirst();
    }

    List<AidSummary> in(Manager by, ProgrammeId programme) {
        return list(by, programme, null);
    }

    /** The record that a link leads to. */
    Optional<AidRecord> find(Declarant by) {
        return find(by.region(), by.programme(), by.organisation());
    }

    Optional<AidRecord> find(RegionId region, ProgrammeId programme, UUID organisation) {
        return jdbc.sql("""
                select id, programme_id, organisation_id, state, checked_on, value_sek, used_eur, ceiling_eur, ceiling,
                       sek_per_euro, quoted_on, rate_source, sent_on, case_number, granted_on, granted_by, registered_on,
                       taken_back_on, taken_back_for, taken_back_number, corrected_on, refused_on, refused_for, refused_words
                  from aid.record
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .query(ROW)
                .optional()
                .map(AidRow::record);
    }

    Optional<BigDecimal> ownValueSek(Declarant by) {
        return jdbc.sql("""
                select own_value_sek from aid.record
                 where region_id = :region and id = :id and own_value_sek is not null
                """)
                .param("region", by.region().value())
                .param("id", by.aid().value())
                .query((row, number) -> row.getBigDecimal(1))
                .optional();
    }

    void save(RegionId region, AidRecord record) {
        AidRow row = AidRow.of(record);
        jdbc.sql("""
                update aid.record
                   set state = :state, checked_on = :checkedOn, value_sek = :valueSek, value_eur = :valueEur,
                       used_eur = :usedEur, ceiling_eur = :ceilingEur, ceiling = :ceiling, sek_per_euro = :sekPerEuro,
                       quoted_on = :quotedOn, rate_source = :rateSource, sent_on = :sentOn, case_number = :caseNumber,
                       granted_on = :grantedOn, granted_by = :grantedBy, registered_on = :registeredOn,
                       taken_back_on = :takenBackOn, taken_back_for = :takenBackFor,
                       taken_back_number = :takenBackNumber, corrected_on = :correctedOn,
                       refused_on = :refusedOn, refused_for = :refusedFor, refused_words = :refusedWords
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", row.id())
                .param("state", row.state())
                .param("checkedOn", row.checkedOn())
                .param("valueSek", row.valueSek())
                .param("valueEur", row.valueEur())
                .param("usedEur", row.usedEur())
                .param("ceilingEur", row.ceilingEur())
                .param("ceiling", row.ceiling())
                .param("sekPerEuro", row.sekPerEuro())
                .param("quotedOn", row.quotedOn())
                .param("rateSource", row.rateSource())
                .param("sentOn", row.sentOn())
                .param("caseNumber", row.caseNumber())
                .param("grantedOn", row.grantedOn())
                .param("grantedBy", row.grantedBy())
                .param("registeredOn", row.registeredOn())
                .param("takenBackOn", row.takenBackOn())
                .param("takenBackFor", row.takenBackFor())
                .param("takenBackNumber", row.takenBackNumber())
                .param("correctedOn", row.correctedOn())
                .param("refusedOn", row.refusedOn())
                .param("refusedFor", row.refusedFor())
                .param("refusedWords", row.refusedWords())
                .update();
    }

    void value(Manager by, AidId id, @Nullable BigDecimal valueSek) {
        jdbc.sql("""
                update aid.record set own_value_sek = :value where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("value", valueSek)
                .update();
    }

    void contact(Manager by, AidId id, PersonId person) {
        jdbc.sql("""
                update aid.record set contact_id = :person where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    private List<AidSummary> list(Manager by, ProgrammeId programme, @Nullable UUID only) {
        return jdbc.sql("""
                select r.id, r.programme_id, r.organisation_id, r.state, r.checked_on, r.value_sek, r.used_eur, r.ceiling_eur,
                       r.ceiling, r.sek_per_euro, r.quoted_on, r.rate_source, r.sent_on, r.case_number, r.granted_on,
                       r.granted_by, r.registered_on, r.taken_back_on, r.taken_back_for, r.taken_back_number, r.corrected_on,
                       r.refused_on, r.refused_for, r.refused_words,
                       o.name, o.number, r.own_value_sek, r.contact_id,
                       (select max(l.sent_at) from aid.link l
                         where l.region_id = r.region_id and l.record_id = r.id and l.sent_by <> l.person_id) as link_sent_at,
                       exists (select from programmes.pub_participation p
                                where p.region_id = r.region_id and p.programme_id = r.programme_id
                                  and p.organisation_id = r.organisation_id
                                  and p.status in ('declined', 'withdrew', 'left_before_start', 'dropped_out')) as has_left,
                       exists (select from programmes.pub_participation p
                                where p.region_id = r.region_id and p.programme_id = r.programme_id
                                  and p.organisation_id = r.organisation_id
                                  and p.status in ('declined', 'withdrew', 'left_before_start')) as never_started
                  from aid.record r
                  join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.organisation_id
                 where r.region_id = :region and r.programme_id = :programme
                   and (cast(:only as uuid) is null or r.organisation_id = :only)
                 order by o.name collate "sv-x-icu", o.id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", only)
                .query(AidRepository::summary)
                .list();
    }

    private static AidSummary summary(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("link_sent_at");
        return new AidSummary(
                ROW.mapRow(row, number).record(),
                row.getString("name"),
                row.getString("number"),
                row.getBigDecimal("own_value_sek"),
                row.getObject("contact_id", UUID.class),
                sent == null ? null : sent.toInstant(),
                row.getBoolean("has_left"),
                row.getBoolean("never_started"));
    }
}
