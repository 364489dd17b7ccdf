package se.framsteg.flows.brokering;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Reaches;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** How two sides reach each other, once both have said yes. */
@Repository
@Transactional(readOnly = true)
public class Reaching {
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Reaches reaches;

    Reaching(JdbcClient jdbc, Reaches reaches) {
        this.jdbc = jdbc;
        this.reaches = reaches;
    }

    private record Row(UUID personId, String name, String address) {}

    /** Who leads the other company; nobody while the two do not know each other, or where it is outside. */
    public List<Reachable> people(Speaker by, SeenMatch seen) {
        SeenMatch.Party party = seen.party();
        return party == null || party.organisation() == null ? List.of() : people(by.region(), party.organisation());
    }

    private List<Reachable> people(RegionId region, UUID organisation) {
        List<Row> rows = jdbc.sql("""
                select person_id, name, address from people.pub_member
                 where region_id = :region and organisation_id = :organisation and role = 'LEAD'
                 order by created_at, id limit :most
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
        var reached = reaches.of(region, rows.stream().collect(Collectors.toMap(Row::personId, Row::address)));
        return rows.stream()
                .map(row -> new Reachable(
                        row.name(),
                        row.address(),
                        Objects.requireNonNull(reached.get(row.personId())).phone()))
                .toList();
    }
}
