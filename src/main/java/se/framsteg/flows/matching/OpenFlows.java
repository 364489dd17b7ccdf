package se.framsteg.flows.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.tenancy.RegionId;

/** Published flows as matching sees them, out of the database. */
@Repository
class OpenFlows {
    private final JdbcClient jdbc;
    private final OpenFlowRows rows;
    private final Ground ground;

    OpenFlows(JdbcClient jdbc, OpenFlowRows rows, Ground ground) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.ground = ground;
    }

    /** The shelves of a region, for one search. */
    Shelves shelves(RegionId region) {
        return new DatabaseShelves(jdbc, rows, ground.scoring(), region);
    }

    Optional<OpenFlow> find(RegionId region, UUID flow) {
        return these(region, List.of(flow)).stream().findFirst();
    }

    /** Those of these that are published, in no order. */
    List<OpenFlow> these(RegionId region, List<UUID> flows) {
        return jdbc.sql("""
                select %s from flows.open_flow o where o.region_id = :region and o.flow_id = any(:flows)
                """.formatted(OpenFlowRows.COLUMNS))
                .param("region", region.value())
                .param("flows", flows.toArray(UUID[]::new))
                .query(rows)
                .list();
    }

    /** The next of all in the region, in the order of their ids. */
    List<OpenFlow> after(RegionId region, UUID flow, int count) {
        return jdbc.sql("""
                select %s from flows.open_flow o
                 where o.region_id = :region and o.flow_id > :flow
                 order by o.flow_id limit :count
                """.formatted(OpenFlowRows.COLUMNS))
                .param("region", region.value())
                .param("flow", flow)
                .param("count", count)
                .query(rows)
                .list();
    }

    /** The next, in the order of their ids, of those on a shelf whose lists may have room for {@code x} at its best. */
    List<OpenFlow> withRoomFor(RegionId region, OpenFlow x, Tier tier, List<Integer> places, UUID after, int count) {
        Scoring scoring = ground.scoring();
        return jdbc.sql("""
                select %s
                  from unnest(:places, :kms, :mosts) as c(place, km, most)
                  join flows.open_flow o
                    on o.region_id = :region and o.direction = :direction and o.%s = :key and o.municipality_code = c.place
                  join flows.listing l on l.region_id = :region and l.flow_id = o.flow_id and l.least <= c.most
                 where o.max_distance_km >= c.km
                   and (o.accepts_waste or not :waste) and (:acceptsWaste or not o.waste)
                   and (o.permitted or not :hazardous) and (:permitted or not o.hazardous)
                   and o.starts_on <= :to and (o.ends_on is null or o.ends_on >= :from)
                   and o.undertaking_id <> :undertaking
                   and (not (o.round_only or :roundOnly) or o.cohorts && :cohorts)
                   and not o.excluded && cast(:contaminants as text[])
                  and not o.contaminants && cast(:excluded as text[])
                   and o.flow_id > :after
                 order by o.flow_id limit :count
                """.formatted(OpenFlowRows.COLUMNS, tier.column()))
                .param("region", region.value())
                .param("direction", x.offer() ? "need" : "offer")
                .param("key", tier.key(x.what()))
                .param("places", places.stream().map(scoring.distances()::code).toArray(String[]::new))
                .param("kms", places.stream().map(place -> scoring.km(x, place)).toArray(Double[]::new))
                .param(
                        "mosts",
                        places.stream()
                                .map(place -> scoring.most(x, tier, place, x.kg()))
                                .toArray(Integer[]::new))
                .param("after", after)
                .param("count", count)
                .params(DatabaseShelves.asked(x))
                .query(rows)
                .list();
    }

    /** The nearest of the same kind of material that are shown to {@code x}, and {@code x} to them, whatever else closes. */
    List<OpenFlow> nearest(RegionId region, OpenFlow x, int count) {
        Scoring scoring = ground.scoring();
        Tier tier = x.what().kind() == null ? Tier.FAMILY : Tier.KIND;
        List<Integer> places = List.copyOf(shelves(region).places(x, tier));
        return jdbc.sql("""
                select %s
                  from unnest(:places, :kms) as c(place, km)
                  join flows.open_flow o
                    on o.region_id = :region and o.direction = :direction and o.%s = :key and o.municipality_code = c.place
                 where o.undertaking_id <> :undertaking and (not (o.round_only or :roundOnly) or o.cohorts && :cohorts)
                 order by c.km, o.kg_year desc, o.flow_id limit :count
                """.formatted(OpenFlowRows.COLUMNS, tier.column()))
                .param("places", places.stream().map(scoring.distances()::code).toArray(String[]::new))
                .param("kms", places.stream().map(place -> scoring.km(x, place)).toArray(Double[]::new))
                .param("region", region.value())
                .param("direction", x.offer() ? "need" : "offer")
                .param("key", tier.key(x.what()))
                .param("undertaking", x.audience().undertaking())
                .param("roundOnly", x.audience().roundOnly())
                .param("cohorts", x.audience().cohorts().toArray(UUID[]::new))
                .param("count", count)
                .query(rows)
                .list();
    }
}
