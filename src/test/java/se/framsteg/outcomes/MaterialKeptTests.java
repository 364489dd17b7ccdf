package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaterialKeptTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static MaterialKept kept(Map<String, Long> kilograms, Map<String, Long> companies, long all) {
        return new MaterialKept(new Amounts(kilograms, companies), all, Amounts.NONE, Amounts.NONE, 0);
    }

    private static Figures published(LocalDate asOf, MaterialKept material) {
        Breakdown none = Breakdown.none(asOf);
        return new Figures(
                asOf,
                new Figures.Benefited(0, 0, none, none),
                new StrategyShare(0, 0, 0, 0, null, null),
                new Figures.ActionPlans(0, 0),
                new Figures.Ideas(0, Map.of(), Map.of(), Map.of(), 0),
                new Recommendation(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)),
                new Figures.PromoterCapacity(0, 0),
                none,
                Map.of(),
                Maturity.NONE,
                Completion.NONE,
                ClimateAccounts.NONE,
                PlannedEmissions.NONE,
                Implementation.NONE,
                material);
    }

    @Test
    void a_use_of_few_is_told_of_together_with_a_larger_one() {
        var material = kept(
                Map.of("kept", 7000L, "recycled", 5000L, "energy", 300L),
                Map.of("kept", 9L, "recycled", 6L, "energy", 1L),
                14);
        assertThat(material.byUse())
                .containsExactly(
                        Map.entry("kept", new BigDecimal("7")), Map.entry(Amounts.OTHER, new BigDecimal("5.3")));
        assertThat(material.tonnes()).isEqualByComparingTo("12.3");
    }

    @Test
    void nothing_but_the_sum_is_told_where_one_use_would_be_left() {
        assertThat(kept(Map.of("kept", 7000L, "energy", 300L), Map.of("kept", 9L, "energy", 1L), 9)
                        .byUse())
                .isEmpty();
        assertThat(kept(Map.of("kept", 70L, "energy", 3L), Map.of("kept", 3L, "energy", 3L), 6)
                        .byUse())
                .isEmpty();
        assertThat(kept(Map.of("kept", 70L), Map.of("kept", 4L), 4).tonnes()).isNull();
    }

    @Test
    void one_company_more_leaves_what_is_published_as_it_is() {
        var before = kept(Map.of("kept", 7000L), Map.of("kept", 5L), 5);
        var sixth = kept(Map.of("kept", 9000L), Map.of("kept", 6L), 6);
        MaterialKept shown = sixth.beside(List.of(published(MAY, before)));
        assertThat(shown.tonnes()).isEqualByComparingTo("7");
        assertThat(shown.countedTo()).isEqualTo(MAY);
        assertThat(sixth.beside(List.of(published(MAY, before), published(JUNE, shown)))
                        .countedTo())
                .as("the day stays that of the figures")
                .isEqualTo(MAY);
        var tenth = kept(Map.of("kept", 20_000L), Map.of("kept", 10L), 10);
        assertThat(tenth.beside(List.of(published(MAY, before))).tonnes()).isEqualByComparingTo("20");
        var same = kept(Map.of("kept", 7500L), Map.of("kept", 5L), 5);
        assertThat(same.beside(List.of(published(MAY, before))).tonnes()).isEqualByComparingTo("7.5");
    }

    @Test
    void one_company_more_in_one_material_is_one_more() {
        var plastic = new Amounts(Map.of("plastic", 7000L), Map.of("plastic", 5L));
        var both = new Amounts(Map.of("plastic", 7000L, "wood", 50L), Map.of("plastic", 5L, "wood", 1L));
        var uses = new Amounts(Map.of("kept", 7000L), Map.of("kept", 5L));
        var before = new MaterialKept(uses, 5, plastic, Amounts.NONE, 0);
        var after = new MaterialKept(uses, 5, both, Amounts.NONE, 0);
        assertThat(after.beside(List.of(published(MAY, before))).countedTo()).isEqualTo(MAY);
        assertThat(after.beside(List.of()).byMaterial()).isEmpty();
    }

    @Test
    void what_companies_spare_themselves_stands_apart() {
        var own = new Amounts(Map.of("kept", 2500L), Map.of("kept", 5L));
        assertThat(new MaterialKept(Amounts.NONE, 0, Amounts.NONE, own, 5))
                .returns(null, MaterialKept::tonnes)
                .returns(new BigDecimal("2.5"), MaterialKept::ownTonnes);
        assertThat(new MaterialKept(Amounts.NONE, 0, Amounts.NONE, own, 4).ownTonnes())
                .isNull();
    }
}
