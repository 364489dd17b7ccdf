package se.framsteg.flows.brokering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fråga anna.berg@bolaget.se om film | Fråga … om film",
                "Ring 070-123 45 67 | Ring …",
                "Ring +46 (0)70 123 45 67 i dag | Ring … i dag",
                "Nummer 559999-1360 | Nummer …",
                "Se www.bolaget.se/film | Se …",
                "Se bolaget.se | Se …",
                "Från Berg & Söners verkstad | Från … & … verkstad",
                "BERG har film | … har film",
                "Vi på Berget har film | Vi på … har film",
                "Ring 070.123.45.67 | Ring …",
                "Se bolaget.dk och bolaget.io | Se … och …",
                "Bergsprängning, 12 000 kg om året | Bergsprängning, 12 000 kg om året",
                "1 200,5 t från 2026 till 2027 | 1 200,5 t från 2026 till 2027",
                "Högst 1 200 000 kg under 2026–2027 | Högst 1 200 000 kg under 2026–2027"
            })
    void what_says_whose_it_is_is_hidden_and_nothing_else(String words, String masked) {
        assertThat(Masked.of(words, "Berg & Söner AB")).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spill från stolfabriken",
                "Stolfabrikens spill",
                "Hämtas hos Sagansgruppen",
                "Hos SAGANS",
                "Spill från stolfabrikerna"
            })
    void a_name_is_hidden_with_swedish_endings_too(String words) {
        assertThat(Masked.of(words, "Sagans Stolfabrik AB").toLowerCase()).doesNotContain("sagan", "stolfabrik");
    }

    @Test
    void a_name_of_words_that_many_have_hides_none_of_them() {
        assertThat(Masked.of("Plast av och för Sverige", "AB Sverige")).isEqualTo("Plast av och för Sverige");
    }

    @Test
    void distance_is_told_in_tens() {
        assertThat(Shown.tens(38)).isEqualTo(40);
        assertThat(Shown.tens(2)).isEqualTo(10);
    }
}
