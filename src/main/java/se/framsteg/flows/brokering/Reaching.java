package se.framsteg.flows.brokering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.Side;
import se.framsteg.people.Promoter;
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

    private record Sided(String side, UUID organisationId) {}

    /**
     * Whom a promoter rings about a match: who leads the companies that they follow, and the other one when both know each other.
     *
     * @return by side
     */
    public Map<Side, List<Reachable>> people(Promoter by, MatchId match) {
        var people = new EnumMap<Side, List<Reachable>>(Side.class);
        jdbc.sql("""
                select s.side, s.organisation_id
                  from flows.match_side s
                  join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                  join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                 where s.region_id = :region and s.match_id = :match and s.organisation_id is not null
                   and (%1$s or m.known_at is not null
                               and exists (select from flows.match_side t
                                             join flows.holder h on h.region_id = t.region_id and h.id = t.holder_id
                                            where t.region_id = s.region_id and t.match_id = s.match_id and %1$s))
                """.formatted(PairRepository.FOLLOWED))
                .param("region", by.region().value())
                .param("match", match.value())
                .param("mine", by.onlyPromoters())
                .query(Rows.as(Sided.class))
                .list()
                .forEach(row -> people.put(Side.of(row.side()), people(by.region(), row.organisationId(), true)));
        return people;
    }

    /** Who leads the other company, by numbers they gave themselves; nobody while the two do not know each other, or where it is outside. */
    public List<Reachable> people(Speaker by, SeenMatch seen) {
        SeenMatch.Party party = seen.party();
        return party == null || party.organisation() == null
                ? List.of()
                : people(by.region(), party.organisation(), false);
    }

    /** @param noted whether also by numbers that others have noted of them */
    private List<Reachable> people(RegionId region, UUID organisation, boolean noted) {
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
        Map<UUID, String> addresses = rows.stream().collect(Collectors.toMap(Row::personId, Row::address));
        var reached = noted ? reaches.of(region, addresses) : reaches.asTold(region, addresses);
        return rows.stream()
                .map(row -> new Reachable(
                        row.name(),
                        row.address(),
                        Objects.requireNonNull(reached.get(row.personId())).phone()))
                .toList();
    }
}
