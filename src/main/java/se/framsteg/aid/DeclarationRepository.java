package se.framsteg.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.aid.NewDeclaration.Aid;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class DeclarationRepository {
    private final JdbcClient jdbc;

    DeclarationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Declarant by, UUID id, NewDeclaration declaration, Instant at) {
        jdbc.sql("""
                insert into aid.declaration (region_id, id, record_id, organisation_id, signed_by, capacity, signed_at,
                                             primary_production, industry_code)
                values (:region, :id, :record, :organisation, :person, :capacity, :at, :production, :industry)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("record", by.aid().value())
                .param("organisation", by.organisation())
                .param("person", by.person().value())
                .param("capacity", declaration.capacity())
                .param("at", Timestamp.from(at))
                .param("production", declaration.primaryProduction())
                .param("industry", declaration.industryCode())
                .update();
    }

    /** The companies it speaks for: those known to be one undertaking with the company that signs. */
    void cover(Declarant by, UUID declaration) {
        jdbc.sql("""
                insert into aid.covered (region_id, declaration_id, organisation_id)
                select other.region_id, :declaration, other.organisation_id
                  from aid.member mine
                  join aid.member other on other.region_id = mine.region_id and other.undertaking_id = mine.undertaking_id
                 where mine.region_id = :region and mine.organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("declaration", declaration)
                .param("organisation", by.organisation())
                .update();
    }

    void state(Declarant by, UUID declaration, Map<UUID, Bond> companies) {
        companies.forEach((company, bond) -> jdbc.sql("""
                insert into aid.stated_member (region_id, declaration_id, organisation_id, bond)
                values (:region, :declaration, :company, :bond)
                """)
                .param("region", by.region().value())
                .param("declaration", declaration)
                .param("company", company)
                .param("bond", bond.name())
                .update());
    }

    void tell(Declarant by, UUID declaration, List<Aid> earlier) {
        jdbc.sql("""
                insert into aid.earlier_aid (region_id, declaration_id, position, giver, amount, currency, granted_on)
                select :region, :declaration, a.position, a.value ->> 'giver', (a.value ->> 'sek')::numeric, 'SEK',
                       (a.value ->> 'grantedOn')::date
                  from jsonb_array_elements(:rows::jsonb) with ordinality as a(value, position)
                """)
                .param("region", by.region().value())
                .param("declaration", declaration)
                .param("rows", Json.write(earlier))
                .update();
    }

    void attach(Declarant by, UUID declaration, byte[] sealed) {
        jdbc.sql("""
                insert into aid.signed_form (region_id, declaration_id, content) values (:region, :declaration, :content)
                """)
                .param("region", by.region().value())
                .param("declaration", declaration)
                .param("content", sealed)
                .update();
    }

    Optional<Declaration> newest(RegionId region, AidId aid) {
        return jdbc.sql("""
                select d.id, d.signed_by, d.capacity, d.signed_at, d.primary_production, d.industry_code,
                       exists (select from aid.signed_form f
                                where f.region_id = d.region_id and f.declaration_id = d.id) as has_form
                  from aid.declaration d
                 where d.region_id = :region and d.record_id = :record
                 order by d.signed_at desc, d.id desc
                 limit 1
                """)
                .param("region", region.value())
                .param("record", aid.value())
                .query(DeclarationRepository::declaration)
                .optional()
                .map(found -> found.with(stated(region, found.id())));
    }

    Optional<byte[]> form(RegionId region, UUID declaration) {
        return jdbc.sql("""
                select content from aid.signed_form where region_id = :region and declaration_id = :declaration
                """)
                .param("region", region.value())
                .param("declaration", declaration)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Aid was granted on what these companies' records declare: what they signed is kept so long. */
    void keep(RegionId region, Collection<AidId> aid, LocalDate until) {
        jdbc.sql("""
                update aid.declaration set keep_until = :until
                 where region_id = :region and record_id = any(:records)
                """)
                .param("region", region.value())
                .param("records", aid.stream().map(AidId::value).toArray(UUID[]::new))
                .param("until", until)
                .update();
    }

    /** The line of business each company has declared last. */
    Map<UUID, String> industryCodes(RegionId region, Collection<UUID> organisations) {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("""
                select distinct on (organisation_id) organisation_id, industry_code from aid.declaration
                 where region_id = :region and organisation_id = any(:organisations) and industry_code is not null
                 order by organisation_id, signed_at desc
                """)
                .param("region", region.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> codes.put(row.getObject(1, UUID.class), row.getString(2)));
        return codes;
    }

    List<Declaration.Stated> stated(RegionId region, UUID declaration) {
        return jdbc.sql("""
                select s.organisation_id as organisation, o.name, o.number, s.bond
                  from aid.stated_member s
                  join organisations.pub_organisation o on o.region_id = s.region_id and o.id = s.organisation_id
                 where s.region_id = :region and s.declaration_id = :declaration
                 order by o.name collate "sv-x-icu"
                """)
                .param("region", region.value())
                .param("declaration", declaration)
                .query(Rows.as(Declaration.Stated.class))
                .list();
    }

    private static Declaration declaration(ResultSet row, int number) throws SQLException {
        return new Declaration(
                row.getObject("id", UUID.class),
                row.getObject("signed_by", UUID.class),
                row.getString("capacity"),
                row.getTimestamp("signed_at").toInstant(),
                row.getBoolean("primary_production"),
                row.getString("industry_code"),
                row.getBoolean("has_form"),
                List.of());
    }
}
