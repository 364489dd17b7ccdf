package se.framsteg.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustrySectionTests {
    @ParameterizedTest
    @CsvSource({
        "01.110, A", "03.220, A", "05.100, B", "25.620, C", "33.200, C", "35.110, D", "39.000, E", "43.320, F",
                "45.201, G",
        "49.410, H", "56.100, I", "63.110, J", "70.220, M", "82.990, N", "86.210, Q", "96.020, S", "99.000, U",
                "00.000, ''",
        "'', ''", "svets, ''", "7, ''"
    })
    void a_code_belongs_to_the_section_of_its_first_two_digits(String code, String section) {
        assertThat(IndustrySection.of(code)).isEqualTo(section);
    }
}
