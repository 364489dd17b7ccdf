package se.framsteg.flows.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import se.framsteg.footprint.EmissionFactors;
import se.framsteg.footprint.Factor;
import se.framsteg.shell.Lang;

class MaterialsTests {
    private static final Materials materials = new Materials();

    @Test
    void a_material_is_found_by_its_key_with_all_that_is_above_it() {
        assertThat(materials.find("plastic.pe.film"))
                .hasValueSatisfying(film -> assertThat(film.name().sv()).isEqualTo("Film och mjuk folie"));
        assertThat(materials.find("plastic.pe.felt")).isEmpty();
        assertThat(materials.path("plastic.pe.film"))
                .extracting(Material::key)
                .containsExactly("plastic", "plastic.pe", "plastic.pe.film");
        assertThat(materials.pathInWords("plastic.pe.film", Lang.SV))
                .isEqualTo("Plast › Polyeten › Film och mjuk folie");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> materials.path("gold"));
    }

    @Test
    void film_of_polyethene_has_the_factors_and_the_reach_that_matches_are_counted_with() {
        Material film = materials.get("plastic.pe.film");
        assertThat(film.lambdaKm()).isEqualTo(150);
        assertThat(kgPerTonne(film.factors().primary())).isEqualTo("2965.0779");
        assertThat(kgPerTonne(film.factors().closedLoop())).isEqualTo("1097.90131");
    }

    @Test
    void reach_comes_from_level_two_and_is_said_for_level_one() {
        assertThat(materials.lambdaKm("wood")).isEqualTo(150);
        assertThat(materials.lambdaKm("wood.chips")).isEqualTo(40);
        assertThat(materials.lambdaKm("wood.chips.sawdust")).isEqualTo(40);
        assertThat(materials.lambdaKm("capacity.people.repair")).isEqualTo(80);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> MaterialFiles.materials(MaterialFiles.read("""
                        {key: a, name: {sv: A, en: A}, words: [], lambda-km: 40, kinds: [
                          {key: b, name: {sv: B, en: B}, words: [], ewc: []}]}
                        """)));
    }

    @Test
    void what_a_level_does_not_say_it_has_from_above_but_not_the_recycled_one_of_another_material() {
        assertThat(materials.get("plastic.pp.bags").factors().closedLoop()).isEqualTo("mat-pp-closed");
        assertThat(materials.get("plastic.pe.hard").factors())
                .isEqualTo(new Material.FactorIds("mat-hdpe-primary", ""));
        assertThat(materials.get("wood.packaging.euro").usualWeight().tPerPiece())
                .isEqualByComparingTo("0.022");
        assertThat(materials.get("plastic.pe.hard").usualWeight().tPerM3()).isNull();
    }

    @Test
    void what_is_usually_done_is_told_for_a_kind_and_all_below_it() {
        assertThat(materials.usual("plastic.pe.film")).isPresent().isEqualTo(materials.usual("plastic.pe"));
        assertThat(materials.usual("plastic.pe"))
                .hasValueSatisfying(usual -> assertThat(usual.rungs()).containsExactly("r3", "r8"));
        assertThat(materials.usual("plastic")).isEmpty();
        assertThat(materials.usual("gold")).isEmpty();
    }

    @Test
    void a_material_is_within_itself_and_what_is_above_it() {
        Material film = materials.get("plastic.pe.film");
        assertThat(film.isWithin("plastic")).isTrue();
        assertThat(film.isWithin("plastic.pe.film")).isTrue();
        assertThat(film.isWithin("plastic.p")).isFalse();
    }

    private static String kgPerTonne(String id) {
        BigDecimal value =
                new EmissionFactors().newest().find(id).map(Factor::kgPerUnit).orElseThrow();
        return value.toPlainString();
    }
}
