package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SayTests {
    private static final LocalDate MAY = LocalDate.of(2020, 5, 4);

    @AfterEach
    void nothing_stays_bound() {
        Frame.clear();
    }

    @Test
    void days_are_said_with_nothing_twice() {
        in(Lang.SV);
        assertThat(Say.days(MAY, MAY.plusDays(8))).isEqualTo("4–12 maj 2020");
        assertThat(Say.days(MAY, LocalDate.of(2020, 6, 12))).isEqualTo("4 maj–12 juni 2020");
        assertThat(Say.days(MAY, LocalDate.of(2021, 6, 12))).isEqualTo("4 maj 2020–12 juni 2021");
        assertThat(Say.days(MAY, MAY)).isEqualTo("4 maj 2020");
    }

    @Test
    void english_has_air_around_the_dash_between_words() {
        in(Lang.EN);
        assertThat(Say.days(MAY, MAY.plusDays(8))).isEqualTo("4–12 May 2020");
        assertThat(Say.days(MAY, LocalDate.of(2020, 6, 12))).isEqualTo("4 May – 12 June 2020");
    }

    private static void in(Lang lang) {
        Frame.bind(new Frame(lang, "/", true, null, null, "session", List.of(), Set.of()));
    }
}
