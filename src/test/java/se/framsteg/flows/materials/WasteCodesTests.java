package se.framsteg.flows.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shell.Lang;

class WasteCodesTests {
    private static final WasteCodes codes = new WasteCodes();

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
}
