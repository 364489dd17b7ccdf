package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterTests {
    @ParameterizedTest
    @CsvSource({
        "energi, enegri, true", "energi, energ, true", "energi, energie, true", "energi, enerki, true",
        "energi, energi, true", "energi, enerky, false", "energi, ergi, false", "avfall, anfaller, false",
        "bank, tank, false", "spill, spell, true"
    })
    void one_slip_of_the_fingers_is_seen_as_one(String one, String other, boolean apart) {
        assertThat(OneLetter.apart(one, other)).isEqualTo(apart);
    }
}
