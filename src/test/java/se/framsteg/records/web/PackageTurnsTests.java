package se.framsteg.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.framsteg.shell.tenancy.RegionId;

class PackageTurnsTests {
    private static final RegionId HERE = new RegionId(UUID.randomUUID());
    private static final RegionId ELSEWHERE = new RegionId(UUID.randomUUID());

    private final PackageTurns turns = new PackageTurns();

    @Test
    void a_turn_is_its_regions_while_the_package_is_made_and_given_back_when_that_fails() {
        var sent = turns.held(HERE, (_, _, _) -> {
            assertThat(turns.isTaken(HERE)).isTrue();
            assertThat(turns.isTaken(ELSEWHERE)).isFalse();
            throw new IllegalStateException("no more room");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> sent.render(Map.of(), new MockHttpServletRequest(), new MockHttpServletResponse()));
        assertThat(turns.isTaken(HERE)).isFalse();
    }
}
