package se.framsteg.flows.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** The list of a company's own flow, with the words that were published. */
@Repository
class CandidateRepository {
    private final JdbcClient jdbc;

    CandidateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holder whose it is, so that the name can be taken out of the words; it goes no further */
    record Row(UUID otherId, String title, String words, String holder) {}

    List<Row> of(Member by, UUID flow, LocalDate today) {
        return jdbc.sql("""
                select c.other_id, f.title, f.words, coalesce(o.name, other.name) as holder
                  from flows.holder own
                  join flows.flow mine on mine.region_id = own.region_id and mine.holder_id = own.id
                  join flows.candidate c on c.region_id = mine.region_id and c.flow_id = mine.id
                  join flows.open_flow p on p.region_id = c.region_id and p.flow_id = c.other_id
                  join flows.flow f on f.region_id = c.region_id and f.id = c.other_id
                  join flows.holder other on other.region_id = f.region_id and other.id = f.holder_id
                  left join organisations.pub_organisation o
                    on o.region_id = other.region_id and o.id = other.organisation_id
                 where own.region_id = :region and own.organisation_id = :organisation and mine.id = :flow
                   and f.expires_on >= :today
                 order by c.tenths desc, p.kg_year desc, p.created_at, p.flow_id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("flow", flow)
                .param("today", today)
                .query(Rows.as(Row.class))
                .list();
    }
}
