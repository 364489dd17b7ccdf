package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishStemTests {
    @ParameterizedTest
    @CsvSource({
        "bidrag, bidrag",
        "bidraget, bidrag",
        "bidragen, bidrag",
        "elräkningar, elräkning",
        "elräkningen, elräkning",
        "rådgivare, rådgiv",
        "rådgivaren, rådgiv",
        "sopor, sop",
        "soporna, sop",
        "avfallet, avfall",
        "miljömässig, miljömäss",
        "finansiering, finansiering",
        "pengarna, peng",
        "solceller, solcell",
        "jakttillstånd, jakttillstånd",
        "hållbarhet, hållbar",
        "friskt, frisk",
        "el, el",
        "öar, öar",
        "grants, grant",
        "companies, compani",
        "hus, hus"
    })
    void the_ending_of_a_word_is_taken_off(String word, String stem) {
        assertThat(SwedishStem.of(word)).isEqualTo(stem);
    }

    @Test
    void small_words_say_nothing_and_letters_of_our_own_stay() {
        assertThat(Stemmed.of("Vi vill få hjälp med Återvinning på Café Ö, i år!"))
                .extracting(Stemmed::shown)
                .containsExactly("Återvinning", "Café", "Ö", "år");
        assertThat(Stemmed.of("Återvinning Café")).extracting(Stemmed::stem).containsExactly("återvinning", "caf");
    }
}
