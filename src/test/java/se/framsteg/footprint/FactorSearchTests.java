package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSearchTests {
    private final EmissionFactors emissionFactors = new EmissionFactors();
    private final Factors factors = emissionFactors.newest();

    @ParameterizedTest
    @CsvSource({
        "diesel, s1-diesel-blend",
        "Diesel , s1-diesel-blend",
        "el, el-se-lb-ember-2023",
        "ström, el-se-lb-ember-2023",
        "electricity, el-se-lb-ember-2023",
        "tåg, bt-train-nordic-pkm",
        "train, bt-train-nordic-pkm",
        "bensin, s1-petrol-blend",
        "petrol, s1-petrol-blend",
        "fjärrvärme, dh-se-boverket",
        "värme, dh-se-boverket",
        "heating, dh-se-boverket",
        "flyg, bt-flight-domestic-pkm",
        "lastbil, fr-hgv-all-tkm",
        "lorry, fr-hgv-all-tkm",
        "plast, waste-plastic-recycle",
        "avfall, waste-mixed-incin",
        "freight, fr-hgv-all-tkm",
        "hotell, hotel-uk-night",
        "skrot, waste-metal-recycle",
        "pellets, s1-woodpellets"
    })
    void what_people_type_comes_first(String typed, String first) {
        assertThat(emissionFactors.search(factors, typed)).first().returns(first, Factor::id);
    }

    @Test
    void plastic_is_found_as_bought_and_as_thrown_away() {
        assertThat(emissionFactors.search(factors, "plast"))
                .extracting(Factor::id)
                .contains("waste-plastic-incin", "waste-plastic-recycle", "mat-plastic-avg-primary");
    }

    @Test
    void two_words_must_both_fit_and_nonsense_finds_nothing() {
        assertThat(emissionFactors.search(factors, "plast inköpt"))
                .isNotEmpty()
                .allMatch(factor -> factor.category().equals("purchased_goods"));
        assertThat(emissionFactors.search(factors, "xyzzy")).isEmpty();
        assertThat(emissionFactors.search(factors, "<script>")).isEmpty();
        assertThat(emissionFactors.search(factors, "  ")).isEmpty();
        assertThat(emissionFactors.search(factors, "å".repeat(10_000))).isEmpty();
    }

    @Test
    void what_only_follows_another_is_never_found() {
        assertThat(emissionFactors.search(factors, "wtt")).isEmpty();
        assertThat(emissionFactors.search(factors, "el"))
                .hasSizeLessThanOrEqualTo(12)
                .noneMatch(factor -> factor.id().contains("residual"));
    }
}
