package se.framsteg.flows.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The shelves as indexes of {@code flows.open_flow}; for one search. Many frontiers are read by one question, and what a gate
 * closes to the flow is left out where it lies, so that it need not travel here.
 */
final class DatabaseShelves implements Shelves {
    private static final String UPWARDS = """
            select c.nr, found.*
              from unnest(:places, :kms, :kgs, :ids, :lasts) with ordinality as c(place, km, kg, id, last, nr)
             cross join lateral (
               select %s
                 from flows.open_flow o
                where o.region_id = :region and o.direction = :direction and o.%s = :key
                  and o.municipality_code = c.place
                  and (o.kg_year, o.flow_id) > (c.kg, c.id) and o.kg_year <= c.last
                  and o.max_distance_km >= c.km
                  and (o.accepts_waste or not :waste) and (:acceptsWaste or not o.waste)
                  and (o.permitted or not :hazardous) and (:permitted or not o.hazardous)
                  and o.starts_on <= :to and (o.ends_on is null or o.ends_on >= :from)
                  and o.undertaking_id <> :undertaking
                  and (not (o.round_only or :roundOnly) or o.cohorts && :cohorts)
                  and not o.excluded && cast(:contaminants as text[])
                  and not o.contaminants && cast(:excluded as text[])
                order by o.kg_year, o.flow_id
                limit :count) as found
            """;

    private static final String DOWNWARDS = """
            select c.nr, found.*
              from unnest(:places, :kms, :kgs, :ids, :lasts) with ordinality as c(place, km, kg, id, last, nr)
             cross join lateral (
               select %s
                 from flows.open_flow o
                where o.region_id = :region and o.direction = :direction and o.%s = :key
                  and o.municipality_code = c.place
                  and (o.kg_year, o.flow_id) < (c.kg, c.id) and o.kg_year >= c.last
                  and o.max_distance_km >= c.km
                  and (o.accepts_waste or not :waste) and (:acceptsWaste or not o.waste)
                  and (o.permitted or not :hazardous) and (:permitted or not o.hazardous)
                  and o.starts_on <= :to and (o.ends_on is null or o.ends_on >= :from)
                  and o.undertaking_id <> :undertaking
                  and (not (o.round_only or :roundOnly) or o.cohorts && :cohorts)
                  and not o.excluded && cast(:contaminants as text[])
                  and not o.contaminants && cast(:excluded as text[])
                order by o.kg_year desc, o.flow_id desc
                limit :count) as found
            """;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final OpenFlowRows rows;
    private final Scoring scoring;
    private final RegionId region;
    private @Nullable List<Integer> places;

    DatabaseShelves(JdbcClient jdbc, OpenFlowRows rows, Scoring scoring, RegionId region) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.scoring = scoring;
        this.region = region;
    }

    private record Shelf(Tier tier, boolean up) {}

    @Override
    public int breadth() {
        return 26;
    }

    @Override
    public int depth() {
        return 24;
    }

    /** Every municipality with anything at all, found by skipping through an index. */
    @Override
    public Collection<Integer> places(OpenFlow x, Tier tier) {
        List<Integer> known = places;
        if (known == null) {
            known = jdbc.sql("""
                    with recursive place (code) as (
                        (select municipality_code from flows.open_flow where region_id = :region
                          order by municipality_code limit 1)
                        union all
                        select (select o.municipality_code from flows.open_flow o
                                 where o.region_id = :region and o.municipality_code > place.code
                                 order by o.municipality_code limit 1)
                          from place where place.code is not null)
                    select code from place where code is not null
                    """)
                    .param("region", region.value())
                    .query((row, _) -> scoring.distances().number(row.getString(1)))
                    .list();
            places = known;
        }
        return known;
    }

    @Override
    public Map<Frontier, List<OpenFlow>> read(OpenFlow x, List<Frontier> frontiers, int count) {
        var read = new IdentityHashMap<Frontier, List<OpenFlow>>();
        frontiers.forEach(frontier -> read.put(frontier, new ArrayList<>()));
        frontiers.stream()
                .collect(Collectors.groupingBy(frontier -> new Shelf(frontier.tier(), frontier.up())))
                .forEach((shelf, some) -> read(x, shelf, some, count, read));
        return read;
    }

    private void read(OpenFlow x, Shelf shelf, List<Frontier> some, int count, Map<Frontier, List<OpenFlow>> into) {
        jdbc.sql((shelf.up() ? UPWARDS : DOWNWARDS)
                        .formatted(OpenFlowRows.COLUMNS, shelf.tier().column()))
                .param("region", region.value())
                .param("direction", x.offer() ? "need" : "offer")
                .param("key", shelf.tier().key(x.what()))
                .param(
                        "places",
                        some.stream()
                                .map(each -> scoring.distances().code(each.place()))
                                .toArray(String[]::new))
                .param(
                        "kms",
                        some.stream().map(each -> scoring.km(x, each.place())).toArray(Double[]::new))
                .param("kgs", some.stream().map(Frontier::kg).toArray(Long[]::new))
                .param("ids", some.stream().map(Frontier::id).toArray(UUID[]::new))
                .param("lasts", some.stream().map(Frontier::last).toArray(Long[]::new))
                .param("count", count)
                .params(asked(x))
                .query((RowCallbackHandler) row -> put(row, some, into));
    }

    private void put(ResultSet row, List<Frontier> some, Map<Frontier, List<OpenFlow>> into) throws SQLException {
        Objects.requireNonNull(into.get(some.get(row.getInt("nr") - 1))).add(rows.mapRow(row, 0));
    }

    /** What the gates ask of {@code x}; the same as in {@link Gates}, which has the last word. */
    static Map<String, Object> asked(OpenFlow x) {
        Terms terms = x.terms();
        var asked = new HashMap<String, Object>();
        asked.put("waste", x.offer() && terms.waste());
        asked.put("acceptsWaste", x.offer() || terms.acceptsWaste());
        asked.put("hazardous", x.offer() && terms.hazardous());
        asked.put("permitted", x.offer() || terms.permitted());
        asked.put("from", LocalDate.ofEpochDay(x.period().from()));
        asked.put(
                "to",
                x.period().isOpen() ? NEVER : LocalDate.ofEpochDay(x.period().to()));
        asked.put("undertaking", x.audience().undertaking());
        asked.put("roundOnly", x.audience().roundOnly());
        asked.put("cohorts", x.audience().cohorts().toArray(UUID[]::new));
        asked.put("contaminants", terms.contaminants().toArray(String[]::new));
        asked.put("excluded", terms.excluded().toArray(String[]::new));
        return asked;
    }
}
