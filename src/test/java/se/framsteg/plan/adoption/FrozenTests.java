package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

class FrozenTests {
    @Test
    void the_houses_own_title_is_said_in_the_language_of_who_reads_and_a_title_of_ones_own_stays() {
        Frozen houses = titled("Sustainability strategy and action plan");
        assertThat(Frame.in(Lang.SV, houses::titleInThisLanguage))
                .isEqualTo("Strategi och handlingsplan för hållbarhet");
        assertThat(Frame.in(Lang.EN, houses::titleInThisLanguage)).isEqualTo("Sustainability strategy and action plan");
        assertThat(Frame.in(Lang.EN, titled("Strategi och handlingsplan för hållbarhet")::titleInThisLanguage))
                .isEqualTo("Sustainability strategy and action plan");
        assertThat(Frame.in(Lang.SV, titled("Our green plan")::titleInThisLanguage))
                .isEqualTo("Our green plan");
    }

    private static Frozen titled(String title) {
        return new Frozen(
                Frozen.FORMAT,
                "Plåt",
                1,
                "2026-11-30",
                "board",
                new Frozen.Paper(title, "", List.of(), "", "", "", "", List.of()),
                new Frozen.Aim("", "", List.of(), "", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
