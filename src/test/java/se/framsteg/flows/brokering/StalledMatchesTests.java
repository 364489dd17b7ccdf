package se.framsteg.flows.brokering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.programmes.participation.ReasonToCall.Call;

@HouseTest
class StalledMatchesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    StalledMatches stalled;

    BrokerWorld world;

    @BeforeEach
    void world() {
        world = new BrokerWorld(house, "blekinge");
    }

    @Test
    void two_weeks_without_an_answer_are_a_reason_to_call_who_has_not_answered() {
        MatchId match = world.proposed();
        world.yes(Speaker.of(world.folke()), match);
        assertThat(calls(14)).isEmpty();
        assertThat(calls(15)).singleElement().satisfies(call -> {
            assertThat(call.organisation()).isEqualTo(world.casters);
            assertThat(call.says()).startsWith("Har inte svarat på ett förslag om material");
        });
    }

    @Test
    void two_weeks_without_a_step_are_a_reason_to_call_both() {
        world.mutual();
        assertThat(calls(15))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.says()).contains("inget har hänt sedan"));
    }

    private List<Call> calls(int daysLater) {
        return world.in(() -> stalled.calls(world.petra(), world.course.today.plusDays(daysLater))).stream()
                .filter(call -> call.organisation().equals(world.film)
                        || call.organisation().equals(world.casters))
                .toList();
    }
}
