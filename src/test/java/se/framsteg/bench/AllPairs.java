package se.framsteg.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.Centre;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * The floor: one question that scores a flow, or each flow, with every other of the region and sorts them. Written apart from the
 * engine, so that the two can be compared.
 */
public final class AllPairs {
    private static final String SCORED = """
            with x as (select * from flows.open_flow where region_id = :region %s),
            lambda as materialized (select * from unnest(:keys, :lambdas) as l(material, lambda)),
            road as materialized (select * from unnest(:starts, :places, :kms) as r(start, place, km)),
            pair as (
                select x.flow_id as own_id, o.flow_id, o.kg_year, o.created_at,
                       greatest(case when o.leaf = x.leaf then 1 when o.kind = x.kind then 0.7 when o.family = x.family then 0.4 else 0 end,
                                case when o.code = x.code then 0.9 when o.code_group = x.code_group then 0.6
                                     when o.chapter = x.chapter then 0.3 else 0 end) as m,
                       case when o.kg_year = 0 or x.kg_year = 0 then 0.5
                            else sqrt(cast(least(o.kg_year, x.kg_year) as float8) / greatest(o.kg_year, x.kg_year)) end as q,
                       case when 'once' in (o.pattern, x.pattern) then case when o.pattern = x.pattern then 1 else 0.5 end
                            when o.pattern in ('continuous', 'regular') and x.pattern in ('continuous', 'regular') then 1
                            else 0.6 end
                       * case when o.ends_on is null and x.ends_on is null then 1
                              else least(1, (least(o.ends_on, x.ends_on) - greatest(o.starts_on, x.starts_on) + 1)
                                   / cast(least(coalesce(o.ends_on - o.starts_on + 1, 365),
                                                coalesce(x.ends_on - x.starts_on + 1, 365)) as float8)) end as t,
                       exp(-r.km / least(lo.lambda, lx.lambda)) as d,
                       case when 'unknown' in (o.quality, x.quality) then 0.5
                            else (array[1, 0.6, 0.2])[1 + greatest(0,
                                 ascii(case when o.direction = 'offer' then o.quality else x.quality end)
                                 - ascii(case when o.direction = 'offer' then x.quality else o.quality end))] end as k,
                       least(ro.worth, rx.worth) as r
                  from x
                  join flows.open_flow o on o.region_id = x.region_id and o.direction <> x.direction
                  join road r on r.start = x.municipality_code and r.place = o.municipality_code
                  join lambda lo on lo.material = o.material
                  join lambda lx on lx.material = x.material
                  join (values ('', 0.4), ('r3', 1), ('r4', 1), ('r5', 0.8), ('r6', 0.8), ('r7', 0.8), ('r8', 0.5), ('r9', 0.1))
                       as ro (rung, worth) on ro.rung = o.retention
                  join (values ('', 0.4), ('r3', 1), ('r4', 1), ('r5', 0.8), ('r6', 0.8), ('r7', 0.8), ('r8', 0.5), ('r9', 0.1))
                       as rx (rung, worth) on rx.rung = x.retention
                 where o.undertaking_id <> x.undertaking_id
                   and (not (o.round_only or x.round_only) or o.cohorts && x.cohorts)
                   and r.km <= least(o.max_distance_km, x.max_distance_km)
                   and o.starts_on <= coalesce(x.ends_on, 'infinity') and x.starts_on <= coalesce(o.ends_on, 'infinity')
                   and not o.excluded && x.contaminants and not x.excluded && o.contaminants
                   and case when o.direction = 'offer'
                            then (not o.waste or x.accepts_waste) and (not o.hazardous or x.permitted)
                            else (not x.waste or o.accepts_waste) and (not x.hazardous or o.permitted) end),
            scored as (
                select own_id, flow_id, kg_year, created_at, m,
                       cast(round(1000 * (0.35 * m + 0.20 * q + 0.10 * t + 0.15 * d + 0.10 * k + 0.10 * r)) as int) as tenths
                  from pair)
            """;

    private static final String OF_ONE = SCORED.formatted("and flow_id = :flow") + """
            select flow_id from scored where m > 0 and tenths >= 500
             order by tenths desc, kg_year desc, created_at, flow_id limit 10
            """;

    private static final String OF_ALL = SCORED.formatted("") + """
            select own_id, flow_id, tenths
              from (select *, row_number() over (partition by own_id order by tenths desc, kg_year desc, created_at, flow_id) as nr
                      from scored where m > 0 and tenths >= 500) as ranked
             where nr <= 10 order by own_id, nr
            """;

    private final ApplicationContext house;
    private final Region region;
    private final Map<String, Centre> centres;

    public AllPairs(ApplicationContext house, Region region) {
        this.house = house;
        this.region = region;
        this.centres = house.getBean(Organisations.class).centres();
    }

    /** One of the ten best of a flow. */
    public record Best(UUID ownId, UUID flowId, int tenths) {}

    /** The ten best of every flow, the best first, flow by flow. */
    public List<Best> ofAll() {
        return in(jdbc -> asked(jdbc.sql(OF_ALL), List.copyOf(centres.keySet()))
                .query((row, _) -> new Best(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .list());
    }

    List<UUID> best(UUID flow) {
        return in(jdbc -> {
            String from = jdbc.sql("""
                            select municipality_code from flows.open_flow where region_id = :region and flow_id = :flow
                            """)
                    .param("region", region.id().value())
                    .param("flow", flow)
                    .query(String.class)
                    .single();
            return asked(jdbc.sql(OF_ONE), List.of(from))
                    .param("flow", flow)
                    .query(UUID.class)
                    .list();
        });
    }

    private <T> List<T> in(Function<JdbcClient, List<T>> asks) {
        return Tenancy.within(
                region.id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> asks.apply(house.getBean(JdbcClient.class))));
    }

    private JdbcClient.StatementSpec asked(JdbcClient.StatementSpec question, List<String> starts) {
        List<Material> materials = List.copyOf(house.getBean(Materials.class).all());
        var froms = new ArrayList<String>();
        var places = new ArrayList<String>();
        var kms = new ArrayList<Double>();
        for (String from : starts) {
            for (String to : centres.keySet()) {
                froms.add(from);
                places.add(to);
                kms.add(km(from, to));
            }
        }
        return question.param("region", region.id().value())
                .param("keys", materials.stream().map(Material::key).toArray(String[]::new))
                .param("lambdas", materials.stream().map(Material::lambdaKm).toArray(Integer[]::new))
                .param("starts", froms.toArray(String[]::new))
                .param("places", places.toArray(String[]::new))
                .param("kms", kms.toArray(Double[]::new));
    }

    private double km(String from, String to) {
        if (from.equals(to)) {
            return 10;
        }
        Centre a = centres.get(from);
        Centre b = centres.get(to);
        double up = Math.pow(Math.sin(Math.toRadians(a.latitude() - b.latitude()) / 2), 2);
        double along = Math.pow(Math.sin(Math.toRadians(a.longitude() - b.longitude()) / 2), 2);
        double both = Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude()));
        return 1.3 * 2 * 6371 * Math.asin(Math.sqrt(up + both * along));
    }
}
