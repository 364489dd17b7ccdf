package se.framsteg.flows.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.flows.FlowWorld;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/** The lists as the database holds them, against all pairs, sorted; in a region of their own. */
@HouseTest
class ListsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    OpenFlows flows;

    @Autowired
    Lists lists;

    @Autowired
    AllLists all;

    @Autowired
    Matching matching;

    @Autowired
    Ground ground;

    private RegionId region;
    private FlowWorld world;

    @BeforeEach
    void nothing_is_published() {
        world = new FlowWorld(house, "ostergotland");
        region = world.lisa().region();
        in(() -> jdbc.sql("update flows.flow set state = 'closed' where region_id = ?")
                .param(region.value())
                .update());
    }

    @Test
    void every_list_of_eight_hundred_flows_is_exactly_the_ten_best_however_it_was_made() {
        enter(Made.many(800, 7));
        all.make(region);
        assertThat(wrong()).as("made all at once").isEmpty();
        in(() -> jdbc.sql("update flows.listing set weights = 0 where region_id = ? and flow_id in "
                        + "(select flow_id from flows.listing order by flow_id limit 200)")
                .param(region.value())
                .update());
        matching.work(region);
        assertThat(wrong()).as("200 made anew one by one").isEmpty();
    }

    @Test
    void a_list_is_exact_after_flows_have_come_and_changed_and_gone() {
        enter(Made.many(300, 11));
        matching.work(region);
        assertThat(wrong()).as("all new").isEmpty();
        enter(Made.many(100, 12));
        in(() -> jdbc.sql("""
                update flows.flow set state = 'paused'
                 where region_id = ? and state = 'published' and id in (select id from flows.flow order by id limit 120)
                """).param(region.value()).update());
        in(() -> jdbc.sql("""
                update flows.flow set quality = 'a_clean', tonnes_year = 3
                 where region_id = ? and state = 'published' and id in (select id from flows.flow order by id desc limit 60)
                """).param(region.value()).update());
        in(() -> jdbc.sql("""
                update flows.holder set cohorts = '{}', undertaking_id = '00000000-0000-0000-0000-000000000001'
                 where region_id = ? and id in (select id from flows.holder where name = 'Någon' order by id limit 40)
                """).param(region.value()).update());
        matching.work(region);
        assertThat(wrong()).isEmpty();
        assertThat(in(() -> lists.waiting(region))).isZero();
    }

    @Test
    void lists_that_other_weights_made_are_made_anew() {
        enter(Made.many(40, 13));
        matching.work(region);
        in(() -> jdbc.sql("update flows.listing set weights = 99, least = 1000 where region_id = ?")
                .param(region.value())
                .update());
        in(() -> jdbc.sql("delete from flows.candidate where region_id = ?")
                .param(region.value())
                .update());
        matching.work(region);
        assertThat(wrong()).isEmpty();
    }

    private void enter(List<OpenFlow> made) {
        in(() -> {
            new ManyFlows(
                            jdbc,
                            region.value(),
                            world.neighbour,
                            world.lisa().person().value())
                    .enter(made, new Random(5));
            return true;
        });
    }

    /** What stands on the lists beside what should. */
    private List<String> wrong() {
        return in(() -> {
            Scoring scoring = ground.scoring();
            List<OpenFlow> open = flows.after(region, Lists.FIRST, 10_000);
            Map<UUID, List<UUID>> kept = kept(open);
            var wrong = new ArrayList<String>();
            int full = 0;
            for (OpenFlow x : open) {
                List<UUID> exact = SearchTests.ids(SearchTests.exactly(scoring, x, open, 10, 500));
                List<UUID> listed = kept.getOrDefault(x.id(), List.of());
                if (!exact.equals(listed)) {
                    wrong.add("%s has %s, not %s".formatted(x.id(), listed, exact));
                }
                full += exact.size() == 10 ? 1 : 0;
            }
            assertThat(full).as("full lists of %d", open.size()).isGreaterThan(open.size() / 20 - 3);
            return wrong;
        });
    }

    private Map<UUID, List<UUID>> kept(List<OpenFlow> open) {
        Map<UUID, OpenFlow> byId = open.stream().collect(Collectors.toMap(OpenFlow::id, Function.identity()));
        record Row(UUID flow, Found found) {}
        return jdbc
                .sql("select flow_id, other_id, tenths from flows.candidate where region_id = ?")
                .param(region.value())
                .query((row, number) -> new Row(
                        row.getObject(1, UUID.class), new Found(byId.get(row.getObject(2, UUID.class)), row.getInt(3))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::flow))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> SearchTests.ids(each.getValue().stream()
                                .map(Row::found)
                                .sorted(Found.BEST_FIRST)
                                .toList())));
    }

    private <T> T in(Supplier<T> work) {
        return Tenancy.within(region, () -> transactions.execute(_ -> work.get()));
    }
}
