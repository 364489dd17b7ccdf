package se.framsteg.flows.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.brokering.Masked;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** The list of a company's own flow, with the words that were published. */
@Repository
class CandidateRepository {
    private final JdbcClient jdbc;

    CandidateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holder whose it is, so that the name can be taken out of the words; it goes no further */
    record Row(UUID otherId, UUID shownId, String title, String words, String holder) {}

    /** The published flow that others know by an id; who asks must have found it. */
    Optional<FlowId> shown(RegionId region, ShownId shown, LocalDate today) {
        return jdbc.sql("""
                select id from flows.flow
                 where region_id = :region and shown_id = :shown and state = 'published' and expires_on >= :today
                """)
                .param("region", region.value())
                .param("shown", shown.value())
                .param("today", today)
                .query((row, _) -> new FlowId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<Row> of(Member by, UUID flow, LocalDate today) {
        return jdbc.sql("""
                select c.other_id, f.shown_id, f.title, f.words, %s as holder
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
                """.formatted(Masked.names("o", "other")))
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("flow", flow)
                .param("today", today)
                .query(Rows.as(Row.class))
                .list();
    }
}
