package se.framsteg.flows.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shell.Lang;

class WasteCodesTests {
    private static final WasteCodes codes = new WasteCodes(new Materials());

    @Test
    void the_whole_list_is_there() {
        assertThat(codes.all()).hasSize(842);
        assertThat(codes.all()).filteredOn(WasteCode::hazardous).hasSize(408);
        assertThat(codes.all()).extracting(each -> each.group().code()).contains("0101", "2003");
        assertThat(codes.all().stream().map(each -> each.chapter().code()).distinct())
                .hasSize(20);
        assertThat(codes.all().stream().map(each -> each.group().code()).distinct())
                .hasSize(111);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15 01 10*", "150110", "150110*", "15.01.10", " 15 01 10 *", "15\u00a001\u00a010", "15 0110"})
    void a_code_is_found_however_it_is_typed(String typed) {
        assertThat(codes.find(typed)).hasValueSatisfying(code -> {
            assertThat(code.written()).isEqualTo("15 01 10*");
            assertThat(code.hazardous()).isTrue();
            assertThat(code.in(Lang.EN)).startsWith("Packaging containing residues");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "15 01", "15 01 99", "99 99 99", "15 01 0", "15 01 022", "x15 01 02", "<script>"})
    void what_is_no_code_is_not_found(String typed) {
        assertThat(codes.find(typed)).isEmpty();
    }

    @Test
    void a_file_that_is_not_whole_is_refused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> WasteCodeFile.read("code,hazardous,name_en\n15,,Packaging\n150101,no,Paper", Map.of()))
                .withMessageContaining("stands under nothing");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WasteCodeFile.read("code,hazardous,name_en\n15,,A\n15,,B", Map.of()))
                .withMessageContaining("twice");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WasteCodeFile.read("code,hazardous,name_en\n15 01,,A", Map.of()));
    }

    @Test
    void a_swedish_name_of_a_code_that_is_not_in_the_list_is_refused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WasteCodeFile.read("code,hazardous,name_en\n15,,A", Map.of("16", "B")))
                .withMessageContaining("16");
    }

    @Test
    void chapters_and_groups_have_swedish_names_and_so_have_the_codes_that_small_firms_use() {
        assertThat(codes.all())
                .allMatch(each -> !each.group().name().sv().isBlank()
                        && !each.chapter().name().sv().isBlank());
        assertThat(codes.all()).filteredOn(each -> !each.name().sv().isBlank()).hasSizeGreaterThan(500);
        WasteCode english = codes.find("01 03 04").orElseThrow();
        assertThat(english.in(Lang.SV)).startsWith("Acid-generating");
        assertThat(english.group().in(Lang.SV)).isEqualTo("Avfall från bearbetning av malm");
    }

    @ParameterizedTest
    @CsvSource({
        "förpackningar av plast, 150102",
        "forpackningar plast, 150102",
        "plastic packaging, 150102",
        "sträckfilm, 150102",
        "wellpapp, 150101",
        "batteri bly, 160601",
        "däck, 160103",
        "tyres, 160103",
        "15 01 10*, 150110",
        "lysrör, 200121",
        "asfalt, 170301",
        "frityrolja, 200125"
    })
    void words_and_digits_lead_to_the_code(String typed, String code) {
        assertThat(codes.search(typed, 5)).extracting(WasteCode::code).contains(code);
    }

    @Test
    void the_very_name_comes_before_a_part_of_it_and_digits_find_what_begins_so() {
        assertThat(codes.search("betong", 10)).extracting(WasteCode::code).startsWith("170101", "101314");
        assertThat(codes.search("15 01", 20))
                .hasSize(10)
                .allMatch(each -> each.code().startsWith("1501"));
        assertThat(codes.search("15", 3)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zebra", "9999", "<script>", "😀"})
    void what_is_not_there_is_not_found(String typed) {
        assertThat(codes.search(typed, 5)).isEmpty();
    }
}
