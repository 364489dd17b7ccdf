package se.framsteg.network.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkTests {
    private static final LocalDate TALKED = LocalDate.of(2026, 11, 30);

    @Test
    void is_read_as_it_was_written() {
        for (Mark each : new Mark[] {new Mark("p late", TALKED, 3), new Mark("p stuck", null, 1)}) {
            assertThat(Mark.read(each.written())).isEqualTo(each);
        }
    }

    @Test
    void the_same_reason_is_no_news_and_another_is() {
        var missed = new Mark("p missed", TALKED.minusDays(5), 0);
        assertThat(missed.covers(missed, TALKED)).isTrue();
        assertThat(missed.covers(new Mark("p missed", TALKED.plusDays(2), 0), TALKED))
                .isFalse();
        assertThat(missed.covers(new Mark("q missed", TALKED.minusDays(5), 0), TALKED))
                .as("in another programme")
                .isFalse();
    }

    @Test
    void more_of_a_thing_is_news_and_less_is_not() {
        var late = new Mark("p late", TALKED.minusDays(20), 2);
        assertThat(late.covers(new Mark("p late", TALKED.minusDays(9), 1), TALKED))
                .isTrue();
        assertThat(late.covers(new Mark("p late", TALKED.minusDays(20), 3), TALKED))
                .isFalse();
        assertThat(late.covers(new Mark("p late", TALKED.plusDays(1), 1), TALKED))
                .as("those have been done, and one that came late since")
                .isFalse();
    }
}
