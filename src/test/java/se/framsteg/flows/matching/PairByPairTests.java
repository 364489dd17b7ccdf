package se.framsteg.flows.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.bench.AllPairs;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/** The lists of two thousand flows against a question in SQL that knows nothing of the engine; in a region of their own. */
@HouseTest
class PairByPairTests {
    private static final int FLOWS = 2_000;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Materials materials;

    @Test
    void the_list_of_every_flow_is_the_ten_best_of_all_pairs_as_plain_sql_has_them() {
        var world = new FlowWorld(house, "gavleborg");
        RegionId region = world.lisa().region();
        in(region, () -> {
            jdbc.sql("update flows.flow set state = 'closed' where region_id = ?")
                    .param(region.value())
                    .update();
            var random = new Random(1);
            List<OpenFlow> made =
                    Made.many(FLOWS, 31).stream().map(flow -> of(flow, random)).toList();
            new ManyFlows(
                            jdbc,
                            region.value(),
                            world.neighbour,
                            world.lisa().person().value())
                    .enter(made, random);
            return true;
        });
        house.getBean(AllLists.class).make(region);
        List<AllPairs.Best> exact = new AllPairs(house, world.work.lisa.region()).ofAll();
        assertThat(exact).as("enough to tell").hasSizeGreaterThan(FLOWS);
        assertThat(listed(region)).isEqualTo(exact);
    }

    /** Of real materials, which travel 40, 80, 150 and 400 kilometres. */
    private OpenFlow of(OpenFlow flow, Random random) {
        List<Material> some = materials.all().stream()
                .filter(each -> List.of("mineral", "plastic", "metal", "capacity")
                        .contains(each.key().split("\\.")[0]))
                .toList();
        Material material = some.get(random.nextInt(some.size()));
        String code = flow.what().code() == null ? "" : flow.what().code();
        return new OpenFlow(
                flow.id(),
                flow.turn(),
                flow.offer(),
                What.of(material.key(), code, material.lambdaKm()),
                flow.place(),
                flow.kg(),
                flow.period(),
                flow.nature(),
                flow.terms(),
                flow.audience(),
                flow.created());
    }

    private List<AllPairs.Best> listed(RegionId region) {
        return in(
                region,
                () -> jdbc.sql("""
                        select c.flow_id, c.other_id, c.tenths
                          from flows.candidate c
                          join flows.open_flow o on o.region_id = c.region_id and o.flow_id = c.other_id
                         where c.region_id = :region
                         order by c.flow_id, c.tenths desc, o.kg_year desc, o.created_at, c.other_id
                        """)
                        .param("region", region.value())
                        .query((row, _) -> new AllPairs.Best(
                                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                        .list());
    }

    private <T> T in(RegionId region, Supplier<T> work) {
        return Tenancy.within(region, () -> transactions.execute(_ -> work.get()));
    }
}
