package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTests {
    /** Rows that came in one press stand in the order in which they came. */
    @Test
    void each_is_later_than_the_one_before_also_within_a_millisecond() {
        List<UUID> ids = IntStream.range(0, 10_000).mapToObj(each -> Ids.next()).toList();
        assertThat(ids)
                .isSortedAccordingTo(Comparator.comparing(UUID::toString))
                .doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
