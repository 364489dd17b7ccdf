package se.framsteg.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.framsteg.people.RecordPart;

class MaskedWordsTests {
    private static List<Integer> left(String masked, String... others) {
        List<RecordPart> pieces = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(masked), java.util.stream.Stream.of(others))
                .map(text -> RecordPart.of("Del", text))
                .toList();
        return MaskedWords.left(pieces, Set.of(0));
    }

    @Test
    void a_name_an_address_and_a_number_are_found_in_other_pieces() {
        assertThat(left("Ring Karin Ståhl eller skriv", "Vi mötte Karin Ståhls chef", "Karin var borta"))
                .containsExactly(1);
        assertThat(left("Skriv till karin@plat.example, helst i dag", "KARIN@plat.example", "plat.example"))
                .containsExactly(1);
        assertThat(left("Tel. 070-123 45 67 efter nio", "070-123 45 67", "070-123 45 68"))
                .containsExactly(1);
    }

    @Test
    void what_is_short_is_found_whole() {
        assertThat(left("plåtslageriet", "Ansvarig: Plåtslageriet.", "plåtslageriets", "plåtslagerietx"))
                .containsExactly(1, 2);
        assertThat(left("Ja", "Ja")).as("too short to tell").isEmpty();
    }

    @Test
    void what_is_masked_everywhere_is_not_left() {
        List<RecordPart> pieces = List.of(RecordPart.of("Namn", "Karin Ståhl"), RecordPart.of("Vem", "Karin Ståhl"));
        assertThat(MaskedWords.left(pieces, Set.of(0, 1))).isEmpty();
        assertThat(MaskedWords.left(pieces, Set.of())).isEmpty();
    }

    @Test
    void headings_that_stay_are_looked_at_too() {
        assertThat(MaskedWords.left(
                        List.of(RecordPart.of("Namn", "Karin Ståhl"), RecordPart.of("Karin Ståhl svarar för", "Spill")),
                        Set.of(0)))
                .containsExactly(1);
    }
}
