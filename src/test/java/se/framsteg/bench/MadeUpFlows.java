package se.framsteg.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Published flows of a region as they might be: some materials and municipalities far commoner than others, round amounts, much that
 * is not said. Written without the trigger that opens each, and then opened all at once.
 */
final class MadeUpFlows {
    private final ApplicationContext house;
    private final Region region;
    private final DatabaseAccess access;

    MadeUpFlows(ApplicationContext house, Region region, DatabaseAccess access) {
        this.house = house;
        this.region = region;
        this.access = access;
    }

    void fill(int count, UUID promoter, UUID person) throws SQLException {
        asOwner("truncate flows.flow, flows.holder cascade", "alter table flows.flow disable trigger hold_open");
        write(jdbc -> holders(jdbc, Math.max(20, count / 5), promoter));
        asOwner("vacuum analyze flows.holder");
        write(jdbc -> flows(jdbc, count, person));
        asOwner("vacuum analyze flows.flow");
        write(jdbc -> jdbc.sql("""
                insert into flows.open_flow
                select o.*, gen_random_uuid() from flows.opened o where o.region_id = :region
                """).param("region", region.id().value()).update());
        write(jdbc -> jdbc.sql("""
                insert into flows.listing (region_id, flow_id)
                select region_id, flow_id from flows.open_flow where region_id = :region
                """).param("region", region.id().value()).update());
        asOwner(
                "alter table flows.flow enable trigger hold_open",
                "vacuum analyze flows.open_flow",
                "vacuum analyze flows.listing");
    }

    private void write(Consumer<JdbcClient> rows) {
        Tenancy.within(
                region.id(),
                () -> house.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> rows.accept(house.getBean(JdbcClient.class))));
    }

    private void holders(JdbcClient jdbc, int count, UUID promoter) {
        jdbc.sql("""
                insert into flows.holder (region_id, id, name, municipality_code, promoter_id, undertaking_id, cohorts, created_at)
                select :region, cast(lpad(to_hex(n), 32, '0') as uuid), 'Hållare ' || n,
                       (cast(:places as text[]))[1 + cast(floor(:most * random() * random()) as int)],
                       :promoter, cast(lpad(to_hex(n), 32, '1') as uuid),
                       array[cast(lpad(to_hex(cast(random() * 50 as int)), 32, '2') as uuid)], now()
                  from generate_series(1, :count) as n
                """)
                .param("region", region.id().value())
                .param("places", places().toArray(String[]::new))
                .param("most", places().size())
                .param("promoter", promoter)
                .param("count", count)
                .update();
    }

    private void flows(JdbcClient jdbc, int count, UUID person) {
        List<Material> materials = house.getBean(Materials.class).all().stream()
                .filter(each -> each.level() > 1)
                .toList();
        jdbc.sql("select setseed(0.5)").query((RowCallbackHandler) _ -> {});
        jdbc.sql("""
                with made as (
                    select n, 1 + cast(floor(:materials * power(random(), 1.7)) as int) as material,
                           case when random() < 0.5 then 'offer' else 'need' end as direction,
                           random() as a, random() as b, random() as c, random() as d, random() as e, random() as f,
                           random() as g, random() as h, random() as i, random() as j, random() as k,
                           date '2026-01-01' + cast(random() * 400 as int) as starts_on
                      from generate_series(1, :count) as n)
                insert into flows.flow (region_id, id, holder_id, direction, title, material, ewc, hazardous, legal_status,
                       tonnes_year, starts_on, ends_on, pattern, quality, contaminants, excluded, accepts_waste, has_permit,
                       municipality_code, max_distance_km, retention, visibility, state, expires_on, version, changed_by,
                       changed_at, created_at)
                select :region, gen_random_uuid(), h.id, m.direction, 'Något', (cast(:keys as text[]))[m.material],
                       case when m.a < 0.6 then (cast(:codes as text[]))[m.material] else '' end, m.b < 0.04,
                       case when m.direction = 'offer' and m.c < 0.3 then 'waste' else 'product' end,
                       case when m.d < 0.85 then round(cast(exp(6 * m.e) as numeric), case when m.f < 0.7 then 0 else 1 end) end,
                       m.starts_on, case when m.g < 0.4 then m.starts_on + 30 + cast(500 * m.h as int) end,
                       (array['continuous', 'continuous', 'continuous', 'regular', 'seasonal', 'irregular', 'once'])
                           [1 + cast(floor(7 * m.i) as int)],
                       (array['a_clean', 'a_clean', 'b_sorted', 'b_sorted', 'b_sorted', 'c_mixed', 'unknown', 'unknown'])
                           [1 + cast(floor(8 * m.j) as int)],
                       case when m.direction = 'offer' and m.k < 0.15 then array['olja'] else '{}' end,
                       case when m.direction = 'need' and m.k < 0.3 then array['olja', 'lim'] else '{}' end,
                       m.direction = 'need' and m.b < 0.6, m.direction = 'need' and m.c < 0.15,
                       h.municipality_code, case when m.f < 0.5 then 1500 else 30 + cast(270 * m.h as int) end,
                       (array['', '', '', 'r3', 'r4', 'r5', 'r6', 'r8', 'r8', 'r8', 'r9'])[1 + cast(floor(11 * m.e) as int)],
                       case when m.a < 0.2 then 'cohort' else 'county' end, 'published', date '2099-12-31', 1, :person,
                       now(), now() - m.n * interval '1 second'
                  from made m
                  join flows.holder h on h.region_id = :region and h.id = cast(lpad(to_hex(1 + m.n % :holders), 32, '0') as uuid)
                """)
                .param("region", region.id().value())
                .param("materials", materials.size())
                .param("keys", materials.stream().map(Material::key).toArray(String[]::new))
                .param("codes", materials.stream().map(MadeUpFlows::code).toArray(String[]::new))
                .param("holders", Math.max(20, count / 5))
                .param("person", person)
                .param("count", count)
                .update();
    }

    private List<String> places() {
        return List.copyOf(
                house.getBean(Organisations.class).municipalitiesOf(region.id()).keySet());
    }

    private static String code(Material material) {
        return material.wasteCodes().stream()
                .map(code -> code.replace(" ", ""))
                .filter(code -> code.length() == 6)
                .findFirst()
                .orElse("");
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection owner = access.asOwner();
                var statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
