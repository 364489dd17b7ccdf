package se.framsteg.flows.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.framsteg.flows.matching.Nature.Grade;
import se.framsteg.flows.matching.Nature.Keeping;
import se.framsteg.flows.matching.Nature.Rhythm;

class ScoreTests {
    private final Scoring scoring = new Scoring(Weights.inForce(), Made.DISTANCES);

    private Score of(OpenFlow a, OpenFlow b) {
        return Objects.requireNonNull(scoring.score(a, b));
    }

    @Test
    void film_in_gnosjo_for_a_need_in_varnamo_is_worked_out_to_the_decimal() {
        Score score = of(Made.offer(), Made.need());
        assertThat(scoring.km(Made.offer(), Made.need())).isCloseTo(37.8, within(0.05));
        assertThat(score.material()).isEqualTo(1);
        assertThat(score.quantity()).isCloseTo(0.7746, within(0.00005));
        assertThat(score.timing()).isEqualTo(1);
        assertThat(score.distance()).isCloseTo(0.7771, within(0.00005));
        assertThat(score.quality()).isEqualTo(0.6);
        assertThat(score.retention()).isEqualTo(0.5);
        assertThat(score.total()).isEqualByComparingTo("83.1");
    }

    @Test
    void it_is_the_same_from_either_side_and_from_0_to_100() {
        List<OpenFlow> flows = Made.many(400, 1);
        int fitting = 0;
        for (OpenFlow a : flows) {
            for (OpenFlow b : flows) {
                Score score = scoring.score(a, b);
                if (!Objects.equals(scoring.score(b, a), score)
                        || score != null && (score.tenths() < 0 || score.tenths() > 1000)) {
                    fail("%s and %s give %s".formatted(a, b, score));
                }
                fitting += score == null ? 0 : 1;
            }
        }
        assertThat(fitting).isGreaterThan(1_000);
    }

    @Test
    void nothing_is_counted_where_a_gate_is_closed_however_well_the_rest_fits() {
        List<OpenFlow> flows = Made.many(400, 2);
        var closed = new EnumMap<Gate, Integer>(Gate.class);
        for (OpenFlow a : flows) {
            for (OpenFlow b : flows) {
                List<Gate> failed = Gates.failed(a, b, scoring.km(a, b));
                if (failed.isEmpty() != (scoring.score(a, b) != null)) {
                    fail("%s and %s: %s".formatted(a, b, failed));
                }
                if (failed.size() == 1) {
                    closed.merge(failed.getFirst(), 1, Integer::sum);
                }
            }
        }
        assertThat(closed).as("each closed alone").containsOnlyKeys(Gate.values());
    }

    @Test
    void an_amount_that_comes_nearer_and_a_cleaner_offer_never_lower_it() {
        int before = 0;
        for (long kg = 1_000; kg <= 20_000; kg += 1_000) {
            int tenths = of(Made.with(Made.offer(), kg, nature -> nature), Made.need())
                    .tenths();
            assertThat(tenths).isGreaterThanOrEqualTo(before);
            before = tenths;
        }
        for (Grade grade : List.of(Grade.MIXED, Grade.SORTED, Grade.CLEAN)) {
            assertThat(graded(grade, Grade.SORTED)).isGreaterThanOrEqualTo(graded(Grade.MIXED, Grade.SORTED));
        }
        assertThat(List.of(graded(Grade.CLEAN, Grade.CLEAN), graded(Grade.CLEAN, Grade.MIXED)))
                .containsOnly(1.0);
        assertThat(graded(Grade.SORTED, Grade.CLEAN)).isEqualTo(0.6);
        assertThat(graded(Grade.MIXED, Grade.CLEAN)).isEqualTo(0.2);
        assertThat(List.of(graded(Grade.UNKNOWN, Grade.MIXED), graded(Grade.CLEAN, Grade.UNKNOWN)))
                .containsOnly(0.5);
    }

    private double graded(Grade offered, Grade needed) {
        return offered.forNeed(needed);
    }

    @Test
    void an_amount_that_nobody_knows_counts_as_half() {
        assertThat(of(Made.with(Made.offer(), 0L, nature -> nature), Made.need())
                        .quantity())
                .isEqualTo(0.5);
    }

    @Test
    void of_two_rungs_the_lower_counts() {
        OpenFlow burned = Made.with(Made.offer(), null, n -> new Nature(n.rhythm(), n.grade(), Keeping.BURNED));
        assertThat(of(burned, Made.need()).retention()).isEqualTo(0.1);
        assertThat(List.of(Keeping.of("r3"), Keeping.of("r4"))).containsOnly(Keeping.REUSED);
        assertThat(Keeping.of("r6").worth()).isEqualTo(0.8);
        assertThat(Keeping.of("").worth()).isEqualTo(0.4);
    }

    @Nested
    class Timing {
        @Test
        void what_comes_all_the_time_fits_best_with_its_like() {
            assertThat(Rhythm.of("continuous").with(Rhythm.of("regular"))).isEqualTo(1);
            assertThat(Rhythm.of("regular").with(Rhythm.of("seasonal"))).isEqualTo(0.6);
            assertThat(Rhythm.of("irregular").with(Rhythm.of("seasonal"))).isEqualTo(0.6);
            assertThat(Rhythm.of("once").with(Rhythm.of("once"))).isEqualTo(1);
            assertThat(Rhythm.of("once").with(Rhythm.of("seasonal"))).isEqualTo(0.5);
            assertThat(Rhythm.of("continuous").with(Rhythm.of("once"))).isEqualTo(0.5);
        }

        @Test
        void only_the_days_that_both_have_count_of_the_shorter_period() {
            Period summer = Period.of(Made.DAY, Made.DAY.plusDays(99));
            assertThat(summer.share(Period.of(Made.DAY.plusDays(50), null))).isEqualTo(0.5);
            assertThat(summer.share(Period.of(Made.DAY.plusDays(75), Made.DAY.plusDays(1000))))
                    .isEqualTo(0.25);
            assertThat(summer.overlaps(Period.of(Made.DAY.plusDays(99), null))).isTrue();
            assertThat(summer.overlaps(Period.of(Made.DAY.plusDays(100), null))).isFalse();
        }

        @Test
        void an_open_end_counts_as_a_year() {
            Period twoYears = Period.of(Made.DAY, Made.DAY.plusDays(729));
            assertThat(Period.of(Made.DAY.minusYears(3), null).share(Period.of(Made.DAY, null)))
                    .isEqualTo(1);
            assertThat(twoYears.share(Period.of(Made.DAY.plusDays(700), null))).isCloseTo(30 / 365.0, within(1e-9));
            assertThat(twoYears.share(Period.of(Made.DAY, null))).isEqualTo(1);
        }
    }

    @Test
    void materials_are_as_near_as_their_nearest_tie() {
        What film = What.of("plastic.pe.film", "150102", 150);
        assertThat(Tier.between(film, What.of("plastic.pe.film", "", 150))).isEqualTo(Tier.MATERIAL);
        assertThat(Tier.between(film, What.of("paper.board.box", "150102", 40))).isEqualTo(Tier.CODE);
        assertThat(Tier.between(film, What.of("plastic.pe.hard", "150101", 150)))
                .isEqualTo(Tier.KIND);
        assertThat(Tier.between(film, What.of("plastic.pe", "", 150))).isEqualTo(Tier.KIND);
        assertThat(Tier.between(film, What.of("plastic.pvc.pipe", "150101", 150)))
                .isEqualTo(Tier.GROUP);
        assertThat(Tier.between(film, What.of("plastic", "", 150))).isEqualTo(Tier.FAMILY);
        assertThat(Tier.between(film, What.of("wood.pallet.eur", "159999", 40))).isEqualTo(Tier.CHAPTER);
        assertThat(Tier.between(film, What.of("wood.pallet.eur", "", 40))).isNull();
    }

    @Test
    void weights_that_are_not_one_together_cannot_be() {
        assertThat(Weights.read("/content/matching/weights.yaml"))
                .extracting(Weights::version)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(9, 0.35, 0.2, 0.1, 0.15, 0.1, 0.2, 50, 75))
                .withMessageContaining("version 9");
    }
}
