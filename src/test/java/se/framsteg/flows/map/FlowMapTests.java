package se.framsteg.flows.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowMapTests {
    @Nested
    class The_scrap_of_lesson_one {
        private final FlowMap map = MapRows.bentAndStraight().map();

        @Test
        void weighs_45_tonnes_in_and_44_out() {
            assertThat(map.tonnesIn()).isEqualByComparingTo("45");
            assertThat(map.tonnesOut()).isEqualByComparingTo("44");
            assertThat(map.difference())
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.022222"));
        }

        @Test
        void costs_191_400_kronor_a_year() {
            assertThat(map.leaksSek()).isEqualByComparingTo("191400");
            assertThat(map.leaks()).hasSize(2).first().satisfies(steel -> {
                assertThat(steel.flow().name()).isEqualTo("Stålskrot");
                assertThat(steel.purchaseSek()).isEqualByComparingTo("112000");
                assertThat(steel.isReckoned()).isTrue();
                assertThat(steel.costSek()).isEqualByComparingTo("151467");
                assertThat(steel.sekPerTonne()).isEqualByComparingTo("18933");
            });
        }
    }

    @Nested
    class The_armchairs_of_lesson_three {
        private final FlowMap map = MapRows.armchairs().map();

        @Test
        void go_round_to_72_per_cent_in_and_14_4_out() {
            assertThat(map.aroundIn())
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.72"));
            assertThat(map.aroundOut())
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.144"));
            assertThat(map.around())
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.432"));
        }

        @Test
        void lack_an_answer_for_the_padding_alone() {
            assertThat(map.unsaid()).isOne();
        }
    }

    @Test
    void what_is_recycled_and_renewable_is_never_more_than_all() {
        FlowMap map = new MapRows()
                .in("Papp", "2", "recycled", "80", "renewable", "100")
                .map();
        assertThat(map.aroundIn()).hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
    }

    @Test
    void what_is_burnt_does_not_go_round_whatever_is_said() {
        FlowMap map = new MapRows()
                .out("Spill", "2", "energy", "recoverable", "100", "recovered", "100")
                .map();
        assertThat(map.aroundOut())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0"));
    }

    @Test
    void what_was_said_of_the_other_direction_does_not_count() {
        FlowMap map = new MapRows()
                .in("Plåt", "2", "destination", "landfill", "paid", "5000", "recoverable", "100")
                .map();
        assertThat(map.leaks()).isEmpty();
        assertThat(map.in()).singleElement().satisfies(flow -> {
            assertThat(flow.destination()).isNull();
            assertThat(flow.paidSek()).isNull();
        });
    }

    @Test
    void a_purchase_that_is_typed_counts_before_one_that_is_reckoned() {
        FlowMap map = new MapRows()
                .in("Plåt", "10", "material", "metal.steel", "cost", "100000")
                .out("Skrot", "2", "recycle", "material", "metal.steel", "purchase", "5000")
                .map();
        assertThat(map.leaks()).singleElement().satisfies(leak -> {
            assertThat(leak.costSek()).isEqualByComparingTo("5000");
            assertThat(leak.isReckoned()).isFalse();
        });
    }

    @Test
    void a_purchase_is_reckoned_by_the_same_material_alone() {
        FlowMap map = new MapRows()
                .in("Koppar", "1", "material", "metal.copper", "cost", "90000")
                .in("Plåt utan pris", "5", "material", "metal.steel")
                .out("Skrot", "2", "recycle", "material", "metal.steel")
                .map();
        assertThat(map.leaks()).isEmpty();
    }

    @Test
    void a_leak_that_pays_costs_less_than_nothing() {
        FlowMap map = new MapRows().out("Skrot", "2", "recycle", "paid", "4000").map();
        assertThat(map.leaksSek()).isEqualByComparingTo("-4000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1 000 001", "mycket", "<script>"})
    void a_weight_that_cannot_be_is_not_counted(String tonnes) {
        FlowMap map =
                new MapRows().in("Plåt", tonnes).in("Virke", "60 kg i veckan").map();
        assertThat(map.tonnesIn()).isEqualByComparingTo("3.12");
        assertThat(map.uncounted()).isOne();
    }

    @Test
    void one_that_weighs_a_hundred_times_all_others_is_asked_about() {
        assertThat(new MapRows().in("Kaffe", "4000").in("Papp", "39").map().doubtful())
                .extracting(MappedFlow::name)
                .containsExactly("Kaffe");
        assertThat(new MapRows().in("Stål", "4000").in("Papp", "40").map().doubtful())
                .isEmpty();
        assertThat(new MapRows().in("Stål", "4000").map().doubtful()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"150102", "15 01 02", "15 01 02*"})
    void a_waste_code_is_six_digits_however_it_is_written(String typed) {
        assertThat(new MapRows()
                        .out("Folie", "1", "recycle", "waste-code", typed)
                        .map()
                        .out())
                .singleElement()
                .extracting(MappedFlow::wasteCode)
                .isEqualTo("150102");
    }

    @Test
    void a_map_of_one_side_has_no_difference() {
        assertThat(new MapRows().in("Plåt", "2").map().difference()).isEmpty();
        assertThat(new MapRows().out("Plåt", "2", "product").map().difference()).isEmpty();
    }

    @Test
    void a_hundred_rows_keep_their_order_by_weight() {
        var rows = new MapRows();
        for (int i = 1; i <= 100; i++) {
            rows.in("Sak " + i, String.valueOf(i));
        }
        assertThat(rows.map().in()).first().extracting(MappedFlow::name).isEqualTo("Sak 100");
        assertThat(rows.map().tonnesIn()).isEqualByComparingTo(BigDecimal.valueOf(5050));
    }
}
