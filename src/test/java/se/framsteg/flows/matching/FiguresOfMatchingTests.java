package se.framsteg.flows.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.flows.matching.Nature.Keeping;

/** Each figure of the score as it is decided, and for each gate a pair that it alone keeps apart. */
class FiguresOfMatchingTests {
    private static final Terms FREE = new Terms(1500, Set.of(), Set.of(), false, true, false, true);
    private static final UUID ROUND = new UUID(0, 7);

    private final Scoring scoring = new Scoring(Weights.inForce(), Made.DISTANCES);

    @Test
    void materials_are_worth_so_much_by_how_near_they_are() {
        var worth = new EnumMap<Tier, Double>(Tier.class);
        for (Tier tier : Tier.values()) {
            worth.put(tier, tier.worth());
        }
        assertThat(worth)
                .isEqualTo(Map.of(
                        Tier.MATERIAL, 1.0,
                        Tier.CODE, 0.9,
                        Tier.KIND, 0.7,
                        Tier.GROUP, 0.6,
                        Tier.FAMILY, 0.4,
                        Tier.CHAPTER, 0.3));
    }

    @Test
    void rungs_are_worth_so_much_by_what_is_kept() {
        assertThat(List.of("r3", "r4", "r5", "r6", "r7", "r8", "r9", ""))
                .extracting(rung -> Keeping.of(rung).worth())
                .containsExactly(1.0, 1.0, 0.8, 0.8, 0.8, 0.5, 0.1, 0.4);
    }

    @Test
    void the_parts_weigh_so_much() {
        Weights weights = Weights.inForce();
        assertThat(List.of(
                        weights.material(),
                        weights.quantity(),
                        weights.timing(),
                        weights.distance(),
                        weights.quality(),
                        weights.retention()))
                .containsExactly(0.35, 0.20, 0.10, 0.15, 0.10, 0.10);
        assertThat(List.of(weights.shown(), weights.strong())).containsExactly(50, 75);
    }

    @Test
    void of_two_distances_that_materials_travel_the_smaller_counts() {
        OpenFlow light = of(Made.need(), What.of("plastic.pe", "", 40));
        double km = scoring.km(Made.offer(), light);
        assertThat(Objects.requireNonNull(scoring.score(Made.offer(), light)).distance())
                .isCloseTo(Math.exp(-km / 40), within(1e-9));
        assertThat(Objects.requireNonNull(scoring.score(light, Made.offer())).distance())
                .isCloseTo(Math.exp(-km / 40), within(1e-9));
    }

    @Test
    void each_gate_keeps_a_pair_apart_that_nothing_else_does() {
        assertThat(failed(Made.offer(), Made.need())).isEmpty();
        assertThat(failed(Made.offer(), Made.offer())).containsExactly(Gate.DIRECTION);
        OpenFlow offer = Made.offer();
        assertThat(failed(offer, of(Made.need(), offer.audience()))).containsExactly(Gate.UNDERTAKING);
        assertThat(failed(Made.offer(), of(Made.need(), audience(true)))).containsExactly(Gate.VISIBILITY);
        assertThat(failed(of(Made.offer(), audience(false)), of(Made.need(), audience(true))))
                .isEmpty();
        assertThat(failed(Made.offer(), of(Made.need(), What.of("wood.pallet", "", 150))))
                .containsExactly(Gate.MATERIAL);
        assertThat(failed(Made.offer(), of(Made.need(), far(37)))).containsExactly(Gate.DISTANCE);
        assertThat(failed(of(Made.offer(), far(37)), Made.need())).containsExactly(Gate.DISTANCE);
        assertThat(failed(of(Made.offer(), far(38)), of(Made.need(), far(38)))).isEmpty();
        assertThat(failed(Made.offer(), of(Made.need(), Period.of(Made.DAY.minusDays(9), Made.DAY.minusDays(1)))))
                .containsExactly(Gate.PERIOD);
        assertThat(failed(Made.offer(), of(Made.need(), Period.of(Made.DAY.minusDays(9), Made.DAY))))
                .isEmpty();
        Terms oily = new Terms(1500, Set.of("oil"), Set.of(), false, true, false, true);
        Terms noOil = new Terms(1500, Set.of(), Set.of("oil", "glue"), false, true, false, true);
        assertThat(failed(of(Made.offer(), oily), of(Made.need(), noOil))).containsExactly(Gate.CONTAMINANT);
        assertThat(failed(of(Made.offer(), oily), Made.need())).isEmpty();
    }

    @Test
    void waste_goes_to_who_takes_waste_and_what_is_hazardous_to_who_may() {
        Terms waste = new Terms(1500, Set.of(), Set.of(), true, false, false, false);
        Terms hazardous = new Terms(1500, Set.of(), Set.of(), false, false, true, false);
        Terms neither = new Terms(1500, Set.of(), Set.of(), false, false, false, false);
        Terms takesWaste = new Terms(1500, Set.of(), Set.of(), false, true, false, false);
        Terms may = new Terms(1500, Set.of(), Set.of(), false, false, false, true);
        assertThat(failed(of(Made.offer(), waste), of(Made.need(), neither))).containsExactly(Gate.WASTE);
        assertThat(failed(of(Made.offer(), waste), of(Made.need(), takesWaste))).isEmpty();
        assertThat(failed(of(Made.offer(), hazardous), of(Made.need(), neither)))
                .containsExactly(Gate.HAZARD);
        assertThat(failed(of(Made.offer(), hazardous), of(Made.need(), may))).isEmpty();
        assertThat(failed(of(Made.offer(), neither), of(Made.need(), neither)))
                .as("what is neither goes to anybody")
                .isEmpty();
    }

    /** From both sides, which say the same; and nothing is scored where one is closed. */
    private List<Gate> failed(OpenFlow a, OpenFlow b) {
        double km = scoring.km(a, b);
        List<Gate> failed = Gates.failed(a, b, km);
        assertThat(Gates.failed(b, a, km)).isEqualTo(failed);
        assertThat(scoring.score(a, b) == null).isEqualTo(!failed.isEmpty());
        return failed;
    }

    private static Audience audience(boolean roundOnly) {
        return new Audience(UUID.randomUUID(), Set.of(ROUND), roundOnly);
    }

    private static Terms far(int km) {
        return new Terms(km, FREE.contaminants(), FREE.excluded(), false, true, false, true);
    }

    private static OpenFlow of(OpenFlow flow, Object part) {
        return new OpenFlow(
                flow.id(),
                flow.turn(),
                flow.offer(),
                part instanceof What what ? what : flow.what(),
                flow.place(),
                flow.kg(),
                part instanceof Period period ? period : flow.period(),
                flow.nature(),
                part instanceof Terms terms ? terms : flow.terms(),
                part instanceof Audience audience ? audience : flow.audience(),
                flow.created());
    }
}
