package se.framsteg.flows.map;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.FlowId;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** Which offers were drafted of which rows of a flow map. */
@Repository
class MappedOfferRepository {
    private final JdbcClient jdbc;

    MappedOfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Drafted(UUID rowId, UUID flowId) {}

    /** The company's own, by the row. */
    Map<UUID, FlowId> of(Member by) {
        return jdbc
                .sql("""
                        select row_id, flow_id from flows.mapped_offer
                         where region_id = :region and organisation_id = :organisation
                         limit 300
                        """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Drafted.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Drafted::rowId, drafted -> new FlowId(drafted.flowId())));
    }

    void note(Member by, UUID row, FlowId flow) {
        jdbc.sql("""
                        insert into flows.mapped_offer (region_id, organisation_id, row_id, flow_id)
                        values (:region, :organisation, :row, :flow)
                        """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("row", row)
                .param("flow", flow.value())
                .update();
    }
}
