package se.framsteg.flows.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchTests {
    private static final int TEN = 10;

    private final Scoring scoring = new Scoring(Weights.inForce(), Made.DISTANCES);

    /** All pairs, sorted: slow, and so simple that it is right. */
    static List<Found> exactly(Scoring scoring, OpenFlow x, List<OpenFlow> flows, int most, int least) {
        return flows.stream()
                .filter(other -> scoring.score(x, other) != null)
                .map(other -> new Found(
                        other, Objects.requireNonNull(scoring.score(x, other)).tenths()))
                .filter(found -> found.tenths() >= least)
                .sorted(Found.BEST_FIRST)
                .limit(most)
                .toList();
    }

    @Test
    void the_ten_best_of_two_thousand_flows_are_exactly_the_ten_best_for_each_of_them() {
        List<OpenFlow> flows = Made.many(2_000, 20_261_130);
        var shelves = new MemoryShelves(flows);
        long looked = 0;
        int full = 0;
        for (OpenFlow x : flows) {
            for (int least : List.of(0, 500)) {
                var search = new Search(scoring, shelves, x, TEN, least);
                List<Found> found = search.found();
                assertThat(ids(found)).isEqualTo(ids(exactly(scoring, x, flows, TEN, least)));
                full += found.size() == TEN ? 1 : 0;
                looked += search.looked();
            }
        }
        assertThat(full).as("lists that are full").isGreaterThan(1_000);
        assertThat(looked).as("compared in two rounds, of 4 000 000 pairs").isLessThan(1_500_000);
    }

    @Test
    void of_many_that_fit_alike_those_with_most_tonnes_and_then_the_oldest_come_first() {
        OpenFlow unknown = Made.with(Made.offer(), 0L, nature -> nature);
        List<OpenFlow> needs = java.util.stream.IntStream.range(0, 200)
                .mapToObj(n -> created(Made.with(Made.need(), 1000L + n % 7, nature -> nature), 200 - n))
                .toList();
        List<Found> found = new Search(scoring, new MemoryShelves(needs), unknown, TEN, 0).found();
        assertThat(ids(found)).isEqualTo(ids(exactly(scoring, unknown, needs, TEN, 0)));
        assertThat(found).extracting(each -> each.other().kg()).containsOnly(1006L);
        assertThat(found).extracting(each -> each.other().created()).isSorted();
    }

    private static OpenFlow created(OpenFlow flow, long created) {
        return new OpenFlow(
                flow.id(),
                flow.turn(),
                flow.offer(),
                flow.what(),
                flow.place(),
                flow.kg(),
                flow.period(),
                flow.nature(),
                flow.terms(),
                flow.audience(),
                created);
    }

    static List<UUID> ids(List<Found> found) {
        return found.stream().map(each -> each.other().id()).toList();
    }
}
