package se.framsteg.flows.matching;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** The lists of candidates: ten for each published flow, and how it stands with each list. */
@Repository
class ListingRepository {
    /** As many as are kept for each flow. */
    static final int MOST = 10;

    private final JdbcClient jdbc;

    ListingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A flow that something is to be done about. */
    record Waiting(UUID flowId, int weights, boolean offered) {}

    /** A place on a list. */
    record Entry(UUID flow, UUID other, int tenths) {}

    int waiting(RegionId region) {
        return jdbc.sql("""
                select cast(count(*) as int) from flows.listing where region_id = :region and (weights = 0 or not offered)
                """)
                .param("region", region.value())
                .query(Integer.class)
                .single();
    }

    /** The next that something is to be done about, held by this transaction; those that another holds wait. */
    List<Waiting> next(RegionId region, UUID after) {
        return jdbc.sql("""
                select flow_id, weights, offered from flows.listing
                 where region_id = :region and (weights = 0 or not offered) and flow_id > :after
                 order by flow_id limit 1 for no key update skip locked
                """)
                .param("region", region.value())
                .param("after", after)
                .query(Rows.as(Waiting.class))
                .list();
    }

    /** Lists that other weights have made are to be made anew. */
    int outdate(RegionId region, int weights) {
        return jdbc.sql("""
                update flows.listing set weights = 0 where region_id = :region and weights not in (0, :weights)
                """)
                .param("region", region.value())
                .param("weights", weights)
                .update();
    }

    /** Waits for whoever else writes lists in the region, as the database does when a flow comes, changes or goes. */
    void takeTurn(RegionId region) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('flows.lists ' || cast(:region as text), 0))
                """).param("region", region.value()).query((row, _) -> true).list();
    }

    /** Holds a flow's own list until the transaction ends. @return whether it has one */
    boolean hold(RegionId region, UUID flow) {
        return !jdbc.sql("""
                select flow_id from flows.listing where region_id = :region and flow_id = :flow for no key update
                """)
                .param("region", region.value())
                .param("flow", flow)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Makes a list, that the transaction holds, from what was found; one whose other is being taken back meanwhile waits to be made again. */
    void write(RegionId region, UUID flow, List<Found> found, int weights) {
        jdbc.sql("""
                delete from flows.candidate where region_id = :region and flow_id = :flow
                """).param("region", region.value()).param("flow", flow).update();
        int written = jdbc.sql("""
                with there as materialized (
                    select flow_id from flows.listing
                     where region_id = :region and flow_id = any(:others) for key share skip locked)
                insert into flows.candidate (region_id, flow_id, other_id, tenths, weights)
                select :region, :flow, n.other, n.tenths, :weights
                  from unnest(:others, :tenths) as n(other, tenths) join there on there.flow_id = n.other
                """)
                .param("region", region.value())
                .param("flow", flow)
                .param("weights", weights)
                .param("others", found.stream().map(each -> each.other().id()).toArray(UUID[]::new))
                .param("tenths", found.stream().map(Found::tenths).toArray(Integer[]::new))
                .update();
        boolean whole = written == found.size();
        jdbc.sql("""
                update flows.listing set weights = :weights, least = :least where region_id = :region and flow_id = :flow
                """)
                .param("region", region.value())
                .param("flow", flow)
                .param("weights", whole ? weights : 0)
                .param("least", whole && written == MOST ? found.getLast().tenths() : 0)
                .update();
    }

    /** Puts a flow, that the transaction holds, on the lists of others. @return how many of the lists it could be put on; fewer when some are held elsewhere */
    int enter(RegionId region, UUID flow, List<Entry> entries, int weights) {
        UUID[] lists = entries.stream().map(Entry::flow).toArray(UUID[]::new);
        int held = jdbc.sql("""
                with list as materialized (
                    select flow_id from flows.listing
                     where region_id = :region and flow_id = any(:lists) order by flow_id for no key update skip locked),
                entered as (
                    insert into flows.candidate (region_id, flow_id, other_id, tenths, weights)
                    select :region, n.list, :flow, n.tenths, :weights
                      from unnest(:lists, :tenths) as n(list, tenths) join list on list.flow_id = n.list
                    on conflict do nothing)
                select cast(count(*) as int) from list
                """)
                .param("region", region.value())
                .param("flow", flow)
                .param("weights", weights)
                .param("lists", lists)
                .param("tenths", entries.stream().map(Entry::tenths).toArray(Integer[]::new))
                .query(Integer.class)
                .single();
        cut(region, lists);
        return held;
    }

    /** Leaves the ten best on each list. */
    private void cut(RegionId region, UUID[] lists) {
        jdbc.sql("""
                with placed as materialized (
                    select c.flow_id, c.other_id, c.tenths,
                           row_number() over (partition by c.flow_id
                                              order by c.tenths desc, o.kg_year desc, o.created_at, o.flow_id) as place
                      from flows.candidate c
                      join flows.open_flow o on o.region_id = c.region_id and o.flow_id = c.other_id
                     where c.region_id = :region and c.flow_id = any(:lists)),
                gone as (
                    delete from flows.candidate c using placed p
                     where c.region_id = :region and c.flow_id = p.flow_id and c.other_id = p.other_id and p.place > :most)
                update flows.listing l set least = p.tenths
                  from placed p
                 where l.region_id = :region and l.flow_id = p.flow_id and p.place = :most
                """)
                .param("region", region.value())
                .param("lists", lists)
                .param("most", MOST)
                .update();
    }

    void offered(RegionId region, UUID flow) {
        jdbc.sql("""
                update flows.listing set offered = true where region_id = :region and flow_id = :flow
                """).param("region", region.value()).param("flow", flow).update();
    }
}
