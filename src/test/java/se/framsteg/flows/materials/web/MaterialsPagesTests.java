package se.framsteg.flows.materials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.flows.materials.Materials;

/** Materials and waste codes, for anybody. */
@HouseTest
class MaterialsPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    Materials materials;

    @Test
    void anybody_reads_all_materials_in_both_languages() {
        assertThat(server.get().uri("/jonkoping/materials"))
                .hasStatusOk()
                .bodyText()
                .contains("Polyeten", "href=\"/jonkoping/materials/plastic.pe\"", "Ledig kapacitet");
        assertThat(server.get().uri("/en/jonkoping/materials"))
                .hasStatusOk()
                .bodyText()
                .contains("Polyethylene", "href=\"/en/jonkoping/materials/plastic.pe\"");
    }

    @Test
    void words_and_digits_find_materials_and_codes() {
        assertThat(server.get().uri("/jonkoping/materials?q={q}", "sträckfilm"))
                .bodyText()
                .contains("Plast › Polyeten › Film och mjuk folie", "15 01 02", "Förpackningar av plast")
                .doesNotContain("Inget material och ingen kod passar");
        assertThat(server.get().uri("/jonkoping/materials?q={q}", "15 01 10*"))
                .bodyText()
                .contains("15 01 10*", "farligt avfall")
                .doesNotContain("15 01 04");
        assertThat(server.get().uri("/jonkoping/materials?q={q}", "zebra"))
                .bodyText()
                .contains("Inget material och ingen kod passar");
    }

    @Test
    void a_material_tells_what_others_do_and_what_code_it_may_have() {
        assertThat(server.get().uri("/jonkoping/materials/plastic.pe.film"))
                .hasStatusOk()
                .bodyText()
                .contains("Vad andra gör", "Ren, ofärgad film i bal", "använda det igen, återvinna materialet")
                .contains(
                        "15 01 02", "En kubikmeter väger ungefär 50 kilo.", "href=\"/jonkoping/materials/plastic.pe\"");
        assertThat(server.get().uri("/en/jonkoping/materials/wood.packaging.euro"))
                .bodyText()
                .contains("What others do", "One piece weighs about 22 kilos.");
        assertThat(server.get().uri("/jonkoping/materials/plastic"))
                .bodyText()
                .contains("Skumplast (polyuretan)")
                .doesNotContain("Vad andra gör");
    }

    @Test
    void every_material_has_a_page() {
        assertThat(materials.all())
                .hasSizeGreaterThan(300)
                .allSatisfy(each -> assertThat(server.get().uri("/jonkoping/materials/{key}", each.key()))
                        .hasStatusOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold", "plastic.", "plastic.pe.film.thin", "<script>", "é😀"})
    void what_is_no_material_is_not_found(String key) {
        assertThat(server.get().uri("/jonkoping/materials/{key}", key)).hasStatus(NOT_FOUND);
    }

    @Test
    void a_search_is_read_no_further_than_a_hundred_letters_and_shown_as_it_was_typed() {
        assertThat(server.get().uri("/jonkoping/materials?q={q}", "å".repeat(10_000)))
                .hasStatusOk()
                .bodyText()
                .hasSizeLessThan(60_000);
        assertThat(server.get().uri("/jonkoping/materials?q={q}", "<script>x</script>"))
                .bodyText()
                .doesNotContain("<script>x")
                .contains("&lt;script>x");
    }
}
