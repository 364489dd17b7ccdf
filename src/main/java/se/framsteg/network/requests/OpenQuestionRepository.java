package se.framsteg.network.requests;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.network.routes.OpenQuestions;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** How many questions wait at each promoter. */
@Repository
class OpenQuestionRepository implements OpenQuestions {
    private final JdbcClient jdbc;

    OpenQuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(UUID organisationId, int open) {}

    @Override
    public Map<UUID, Integer> byPromoter(RegionId region) {
        return jdbc.sql("""
                select responsible_id as organisation_id, count(*)::int as open from network.request
                 where region_id = :region and state = 'OPEN' and responsible_id is not null
                 group by responsible_id
                """).param("region", region.value()).query(Rows.as(Count.class)).list().stream()
                .collect(Collectors.toMap(Count::organisationId, Count::open));
    }
}
