package se.framsteg.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.flows.materials.Materials;

class GiveawaysTests {
    private final Giveaways giveaways = new Giveaways(new Materials());

    private List<String> in(String words, String... names) {
        FlowDraft bare = FlowWorld.offer(LocalDate.of(2026, 11, 30));
        FlowDraft.What what = bare.what();
        return giveaways.in(
                new FlowDraft(
                        bare.direction(),
                        new FlowDraft.What("Sträckfilm", words, what.material(), "", Answer.UNSAID, "unknown", ""),
                        bare.quantity(),
                        bare.period(),
                        bare.condition(),
                        bare.terms(),
                        bare.today()),
                List.of(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mejla lisa@plat.example gärna|lisa@plat.example",
                "lisa (at) plat.example|lisa (at) plat.example",
                "Se https://plat.example/spill|https://plat.example/spill",
                "Mer på plåtosvets.se|plåtosvets.se",
                "Ring 0370-123 45|0370-123 45",
                "Ring +46 70 123 45 67 efter nio|+46 70 123 45 67",
                "Ring 070.123 45 67|070.123 45 67",
                "Vi har 559999-1360 i registret|559999-1360",
                "Hos oss på plåt & svets|plåt & svets",
                "Hämtas i GNOSJÖ på fredagar|GNOSJÖ",
                "Ur Ljungqvists maskiner|Ljungqvists",
                "Ur ljungqvistarnas maskiner|ljungqvistarnas",
                "Vi i Gnosjöregionen|Gnosjöregionen"
            })
    void what_tells_whose_it_is_is_found(String words, String told) {
        assertThat(in(words, "Plåt & Svets AB", "Gnosjö", "Ljungqvist Plast AB"))
                .contains(told);
    }

    @Test
    void a_name_is_found_with_its_endings_and_no_other_word_for_it() {
        assertThat(in("Från fabriken vid Linden", "Ek & Lind AB")).containsExactly("Linden");
        assertThat(in("Under åren har vi lindrat", "Ek & Lind AB", "Åre")).isEmpty();
    }

    @Test
    void short_names_and_names_of_ordinary_words_tell_too() {
        assertThat(in("Kommer från 3M i Gislaved", "3M Svenska AB")).containsExactly("3M");
        assertThat(in("Vi på Plast AB har mer", "Plast AB")).containsExactly("Plast AB");
        assertThat(in("Plast i balar, 3 m långa", "Plast AB", "3M Svenska AB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plåt och plast i blandning, 12 000 kg om året",
                "Avfallskod 15 01 02 eller 150102, 0,5 mm tjock",
                "1 200 pallar, 80 x 120 cm, från 2026-12-01 till 2027-06-30",
                "ca 12.5 t/år. Sedan 2019, kl. 07.00",
                "Vi svetsar inte plåten"
            })
    void what_tells_of_the_material_is_left(String words) {
        assertThat(in(words, "Plåt & Svets AB", "Gnosjö", "Ljungqvist Plast AB"))
                .isEmpty();
    }

    @Test
    void what_is_written_in_full_width_signs_is_found_too() {
        assertThat(in("Ring ０７０１２３４５６７")).containsExactly("0701234567");
    }

    @Test
    void what_something_is_soiled_with_is_looked_at_too() {
        FlowDraft bare = FlowWorld.offer(LocalDate.of(2026, 11, 30));
        var soiled = new FlowDraft.Condition("unknown", List.of("tejp", "info@plat.example"), List.of());
        assertThat(giveaways.in(
                        new FlowDraft(
                                bare.direction(),
                                bare.what(),
                                bare.quantity(),
                                bare.period(),
                                soiled,
                                bare.terms(),
                                bare.today()),
                        List.of()))
                .containsExactly("info@plat.example");
    }
}
