package se.framsteg.course.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.tenancy.RegionId;

class ReadingInTurnTests {
    private final ReadingInTurn turns = new ReadingInTurn();
    private final RegionId first = new RegionId(UUID.randomUUID());
    private final RegionId second = new RegionId(UUID.randomUUID());
    private final RegionId third = new RegionId(UUID.randomUUID());

    @Test
    void a_region_reads_one_and_two_regions_at_a_time() {
        String done = turns.read(first, () -> {
                    assertThat(turns.read(first, () -> "again")).isEmpty();
                    assertThat(turns.read(second, () -> {
                                assertThat(turns.read(third, () -> "too many")).isEmpty();
                                return "both";
                            }))
                            .contains("both");
                    assertThat(turns.read(third, () -> "now")).contains("now");
                    return "done";
                })
                .orElseThrow();
        assertThat(done).isEqualTo("done");
        assertThat(turns.read(first, () -> "next")).contains("next");
    }

    @Test
    void what_fails_lets_the_next_begin() {
        assertThatIllegalStateException()
                .isThrownBy(() -> turns.read(first, () -> {
                    throw new IllegalStateException();
                }));
        assertThat(turns.read(first, () -> "next")).contains("next");
    }
}
