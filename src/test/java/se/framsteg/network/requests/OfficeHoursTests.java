package se.framsteg.network.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.programmes.ClosedTime;
import se.framsteg.programmes.OfficeDays;
import se.framsteg.shell.Say;

class OfficeHoursTests {
    private final OfficeHours hours = new OfficeHours(new OfficeDays(List.of()));

    @Test
    void an_answer_is_promised_by_five_so_many_days_at_work_later() {
        assertThat(hours.promised(at("2026-11-30T10:00"), 2)).isEqualTo(at("2026-12-02T17:00"));
        assertThat(hours.promised(at("2026-11-27T16:59"), 2)).isEqualTo(at("2026-12-01T17:00"));
        assertThat(hours.promised(at("2026-12-23T10:00"), 1))
                .as("Christmas and a weekend lie between")
                .isEqualTo(at("2026-12-28T17:00"));
        assertThat(hours.promised(at("2026-03-27T10:00"), 1))
                .as("the clocks are put forward")
                .isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
    }

    @Test
    void a_region_that_is_closed_promises_nothing_for_those_days() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        var closed = new ClosedTime(UUID.randomUUID(), "Flytt", null, null, first, first.plusDays(1), true);
        assertThat(new OfficeHours(new OfficeDays(List.of(closed))).promised(at("2026-11-30T10:00"), 2))
                .isEqualTo(at("2026-12-04T17:00"));
    }

    @Test
    void half_of_the_time_at_work_has_gone_in_the_middle_of_it() {
        assertThat(hours.half(at("2026-11-30T10:00"), at("2026-12-02T17:00"))).isEqualTo(at("2026-12-01T13:30"));
        assertThat(hours.half(at("2026-11-27T19:00"), at("2026-11-30T17:00")))
                .as("asked on a Friday evening")
                .isEqualTo(at("2026-11-30T12:30"));
        assertThat(hours.half(at("2026-11-27T16:00"), at("2026-11-30T17:00"))).isEqualTo(at("2026-11-30T12:00"));
    }

    @Test
    void nobody_is_at_work_at_night() {
        assertThat(hours.worked(at("2026-11-30T20:00"), at("2026-12-01T07:00"))).isZero();
        assertThat(hours.worked(at("2026-11-30T16:00"), at("2026-12-01T09:00"))).isEqualTo(Duration.ofHours(2));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Say.STOCKHOLM).toInstant();
    }
}
