package se.framsteg.prospects;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.KnownFacts;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.tenancy.RegionId;

/** What a promoter knows of the company that a personal link is for, and whose poster somebody has come by. */
@Repository
@Transactional(readOnly = true)
class ProspectFacts implements KnownFacts {
    private static final int PERSONAL_LENGTH = 43;

    private final JdbcClient jdbc;
    private final Numbers numbers;

    ProspectFacts(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public Optional<Known> find(RegionId region, CohortId cohort, String code) {
        if (!code.matches("[\\w-]{1,43}")) {
            return Optional.empty();
        }
        return code.length() == PERSONAL_LENGTH ? personal(region, cohort, code) : open(region, cohort, code);
    }

    private Optional<Known> personal(RegionId region, CohortId cohort, String token) {
        return jdbc.sql("""
                select p.id, p.promoter_id, o.name as organisation, person.name as person, coalesce(k.code, '') as code,
                       p.company, p.number_sealed, p.municipality_code, p.contact, p.address, p.phone_sealed
                  from prospects.prospect p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.promoter_id
                  join people.pub_person person on person.id = p.added_by
                  left join prospects.asker k on k.region_id = p.region_id and k.cohort_id = p.cohort_id
                       and k.promoter_id = p.promoter_id and k.person_id = p.added_by
                 where p.region_id = :region and p.cohort_id = :cohort and p.link_hash = :hash
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("hash", numbers.linkHash(token))
                .query((row, number) -> new Known(
                        row.getObject("promoter_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getString("person"),
                        row.getString("code"),
                        new Facts(
                                row.getString("company"),
                                numbers.number(row.getBytes("number_sealed")),
                                row.getString("municipality_code"),
                                row.getString("contact"),
                                row.getString("address"),
                                numbers.phone(row.getBytes("phone_sealed")))))
                .optional();
    }

    private Optional<Known> open(RegionId region, CohortId cohort, String code) {
        return jdbc.sql("""
                select k.promoter_id, o.name as organisation, person.name as person
                  from prospects.asker k
                  join organisations.pub_organisation o on o.region_id = k.region_id and o.id = k.promoter_id
                  join people.pub_person person on person.id = k.person_id
                 where k.region_id = :region and k.cohort_id = :cohort and k.code = :code
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("code", code)
                .query((row, number) -> new Known(
                        row.getObject("promoter_id", UUID.class),
                        null,
                        row.getString("organisation"),
                        row.getString("person"),
                        code,
                        null))
                .optional();
    }
}
