package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.matching.AllLists.Made;
import se.framsteg.shell.tenancy.RegionId;

/** Writes many lists at once, of flows that are as they were when they were read; others are left as they are. */
@Repository
class AllListsRepository {
    private final JdbcClient jdbc;

    AllListsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(RegionId region, List<Made> made, int weights) {
        UUID[] held = hold(region, made);
        jdbc.sql("""
                delete from flows.candidate where region_id = :region and flow_id = any(:held)
                """).param("region", region.value()).param("held", held).update();
        insert(region, made, held, weights);
        jdbc.sql("""
                update flows.listing l
                   set weights = case when c.count = n.count then :weights else 0 end,
                       least = case when c.count = n.count and c.count = :most then c.least else 0 end
                  from unnest(:flows, :counts) as n(flow, count)
                 cross join lateral (
                       select count(*) as count, coalesce(min(tenths), 0) as least from flows.candidate
                        where region_id = :region and flow_id = n.flow) as c
                 where l.region_id = :region and l.flow_id = n.flow and l.flow_id = any(:held)
                """)
                .param("region", region.value())
                .param("weights", weights)
                .param("most", ListingRepository.MOST)
                .param("flows", made.stream().map(each -> each.of().id()).toArray(UUID[]::new))
                .param("counts", made.stream().map(each -> each.found().size()).toArray(Integer[]::new))
                .param("held", held)
                .update();
    }

    /** Those that nobody has changed since; in the order of their ids, as everybody holds them. */
    private UUID[] hold(RegionId region, List<Made> made) {
        return jdbc.sql("""
                select l.flow_id
                  from unnest(:flows, :turns) as n(flow, turn)
                  join flows.open_flow o on o.region_id = :region and o.flow_id = n.flow and o.turn = n.turn
                  join flows.listing l on l.region_id = :region and l.flow_id = n.flow
                 order by l.flow_id for no key update of l skip locked
                """)
                .param("region", region.value())
                .param("flows", made.stream().map(each -> each.of().id()).toArray(UUID[]::new))
                .param("turns", made.stream().map(each -> each.of().turn()).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private void insert(RegionId region, List<Made> made, UUID[] held, int weights) {
        var flows = new ArrayList<UUID>();
        var others = new ArrayList<UUID>();
        var turns = new ArrayList<UUID>();
        var tenths = new ArrayList<Integer>();
        made.forEach(each -> each.found().forEach(found -> {
            flows.add(each.of().id());
            others.add(found.other().id());
            turns.add(found.other().turn());
            tenths.add(found.tenths());
        }));
        jdbc.sql("""
                with there as materialized (
                    select l.flow_id
                      from (select distinct other, turn from unnest(:others, :turns) as n(other, turn)) as n
                      join flows.open_flow o on o.region_id = :region and o.flow_id = n.other and o.turn = n.turn
                      join flows.listing l on l.region_id = :region and l.flow_id = n.other
                       for key share of l skip locked)
                insert into flows.candidate (region_id, flow_id, other_id, tenths, weights)
                select :region, n.flow, n.other, n.tenths, :weights
                  from unnest(:flows, :others, :tenths) as n(flow, other, tenths)
                  join there on there.flow_id = n.other
                 where n.flow = any(:held)
                """)
                .param("region", region.value())
                .param("weights", weights)
                .param("flows", flows.toArray(UUID[]::new))
                .param("others", others.toArray(UUID[]::new))
                .param("turns", turns.toArray(UUID[]::new))
                .param("tenths", tenths.toArray(Integer[]::new))
                .param("held", held)
                .update();
    }

    /** What was read has been offered to everybody's list. */
    void offered(RegionId region, List<OpenFlow> all) {
        jdbc.sql("""
                update flows.listing l set offered = true
                  from unnest(:flows, :turns) as n(flow, turn)
                  join flows.open_flow o on o.region_id = :region and o.flow_id = n.flow and o.turn = n.turn
                 where l.region_id = :region and l.flow_id = n.flow and not l.offered
                """)
                .param("region", region.value())
                .param("flows", all.stream().map(OpenFlow::id).toArray(UUID[]::new))
                .param("turns", all.stream().map(OpenFlow::turn).toArray(UUID[]::new))
                .update();
    }
}
