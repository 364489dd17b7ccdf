package se.framsteg.flows.brokering;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.FlowId;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Who at a company answers for a flow of its own: whoever published it, and the company's lead. Shown to colleagues alone. */
@Repository
@Transactional(readOnly = true)
public class Deciders {
    private static final int MOST = 10;

    private final JdbcClient jdbc;

    Deciders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever published it first. */
    public List<Decider> of(Member by, FlowId flow) {
        return of(by.region(), new UUID[] {by.organisation()}, flow.value());
    }

    /** The same of the asker's own side of a match; nobody where they speak for no company. */
    public List<Decider> of(Speaker by, MatchId match) {
        return jdbc
                .sql("""
                select s.flow_id from flows.match_side s
                 where s.region_id = :region and s.match_id = :match and s.organisation_id = any(:companies)
                """)
                .param("region", by.region().value())
                .param("match", match.value())
                .param("companies", by.companies())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .findFirst()
                .map(flow -> of(by.region(), by.companies(), flow))
                .orElse(List.of());
    }

    private List<Decider> of(RegionId region, UUID[] companies, UUID flow) {
        return jdbc.sql("""
                select p.person_id, p.name, p.address
                  from flows.flow f
                  join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                  join people.pub_member p
                    on p.region_id = h.region_id and p.organisation_id = h.organisation_id
                   and (p.role = 'LEAD' or p.person_id = f.published_by)
                 where f.region_id = :region and f.id = :flow and h.organisation_id = any(:companies)
                 group by p.person_id, p.name, p.address, f.published_by
                 order by (p.person_id = f.published_by) is true desc, p.name collate "sv-x-icu", p.person_id
                 limit :most
                """)
                .param("region", region.value())
                .param("flow", flow)
                .param("companies", companies)
                .param("most", MOST)
                .query(Rows.as(Decider.class))
                .list();
    }
}
