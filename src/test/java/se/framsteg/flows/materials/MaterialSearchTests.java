package se.framsteg.flows.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.flows.materials.MaterialChoices.State;
import se.framsteg.shell.Lang;
import se.framsteg.shell.parts.Choice;

class MaterialSearchTests {
    private static final Materials materials = new Materials();

    @ParameterizedTest
    @CsvSource({
        "plast, plastic",
        "PLAST, plastic",
        "Plastic, plastic",
        "sträckfilm, plastic.pe.film",
        "strackfilm, plastic.pe.film",
        "wellpapp, paper.corrugated",
        "pallar, wood.packaging",
        "EU-pallar, wood.packaging.euro",
        "svetsgaller, metal.steel.mesh",
        "sågspån, wood.chips.sawdust",
        "bokspån, wood.chips.shavings",
        "OSB, wood.board.particle",
        "spillvirke, wood.sawn.short",
        "plaströr, plastic.pe.pipe",
        "putstrasor, textile.clothes.linen",
        "fläkt, electronics.parts.motors",
        "kutterspån, wood.chips.shavings",
        "frigolit, plastic.ps.foam",
        "LDPE, plastic.pe",
        "stretch film, plastic.pe.film",
        "spillvärme, energy.heat",
        "kaffesump, organic.scraps.coffee",
        "däck, rubber.tyres",
        "spillolja, chemicals.oil",
        "möbeltyg, textile.fabric.upholstery",
        "svetsare, capacity.people.repair",
        "film plast, plastic.pe.film",
        "blykristall, glass.crafted.crystal"
    })
    void what_people_call_it_finds_it_first(String typed, String key) {
        assertThat(materials.search(typed, 5)).extracting(Material::key).startsWith(key);
    }

    @Test
    void a_name_comes_before_a_search_word_and_that_before_what_stands_above() {
        List<String> found =
                materials.search("polyeten", 50).stream().map(Material::key).toList();
        assertThat(found).startsWith("plastic.pe", "plastic.pe.foam").contains("plastic.pe.film");
        List<String> skrot =
                materials.search("skrot", 50).stream().map(Material::key).toList();
        assertThat(skrot.indexOf("metal")).isLessThan(skrot.indexOf("metal.steel.sheet"));
    }

    @Test
    void the_beginning_of_a_word_is_enough_and_every_word_must_fit() {
        assertThat(materials.search("wellp", 5)).extracting(Material::key).startsWith("paper.corrugated");
        assertThat(materials.search("sträckfilm zebra", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zebra", "<script>alert(1)</script>", "😀", "%", "'; drop table"})
    void what_nothing_is_called_finds_nothing(String typed) {
        assertThat(materials.search(typed, 5)).isEmpty();
    }

    @Test
    void ten_thousand_letters_are_read_no_further_than_a_hundred() {
        assertThat(materials.search("film ".repeat(2000), 5)).isNotEmpty();
        assertThat(materials.search("x".repeat(10_000), 5)).isEmpty();
    }

    @Test
    void every_search_word_leads_to_its_material() {
        assertThat(materials.all())
                .allSatisfy(each -> assertThat(each.words())
                        .allSatisfy(word ->
                                assertThat(materials.search(word, 40)).as(word).contains(each)));
    }

    @Test
    void a_picker_shows_what_fits_and_keeps_what_is_chosen() {
        MaterialChoices all = materials.choices("", "", Lang.SV);
        assertThat(all.state()).isEqualTo(State.ALL);
        assertThat(all.count()).isEqualTo(materials.all().size());
        assertThat(all.groups().getFirst().choices()).startsWith(new Choice("metal", "Metall"));

        MaterialChoices found = materials.choices("wood.board", "sträckfilm", Lang.SV);
        assertThat(found.state()).isEqualTo(State.FOUND);
        assertThat(found.groups().stream().flatMap(group -> group.choices().stream()))
                .contains(
                        new Choice("plastic.pe.film", "Polyeten: film och mjuk folie"),
                        new Choice("wood.board", "Träskivor"));

        MaterialChoices none = materials.choices("no.such", "zebra", Lang.EN);
        assertThat(none).returns("", MaterialChoices::value).returns(State.NONE_FOUND, MaterialChoices::state);
        assertThat(none.count()).isEqualTo(materials.all().size());
        assertThat(materials.choices("", "", Lang.SV).groups().stream().flatMap(g -> g.choices().stream()))
                .contains(new Choice("wood.packaging.euro", "Pallar och emballage av trä: EU-pallar"));
    }

    @Test
    void the_only_one_that_is_found_is_chosen_and_a_search_in_vain_says_what_still_is() {
        MaterialChoices only = materials.choices("plastic.pe", "kutterspån", Lang.SV, true);
        assertThat(only.count()).isEqualTo(1);
        assertThat(only.value()).startsWith("wood.");
        assertThat(materials.choices("plastic.pe", "kutterspån", Lang.SV, false).value())
                .as("chosen since it was searched for")
                .isEqualTo("plastic.pe");
        assertThat(materials.choices("plastic.pe", "zebra", Lang.SV, true))
                .returns("plastic.pe", MaterialChoices::value)
                .returns("Polyeten", MaterialChoices::chosen);
    }

    @Test
    void a_code_of_something_else_than_a_material_is_known() {
        assertThat(materials.mayBe("plastic.pe.film", "030105")).isFalse();
        assertThat(materials.mayBe("plastic.pe.film", "150102")).isTrue();
        assertThat(materials.mayBe("wood.chips.shavings", "030105")).isTrue();
        assertThat(materials.mayBe("capacity.transport", "030105"))
                .as("nothing is known of its codes")
                .isTrue();
    }

    @Test
    void a_search_for_nothing_is_none_so_that_enter_in_another_field_keeps_the_form() {
        assertThat(MaterialChoices.isSearch("material", "film")).isTrue();
        assertThat(MaterialChoices.isSearch("material", " ")).isFalse();
        assertThat(MaterialChoices.isSearch(null, "film")).isFalse();
    }
}
