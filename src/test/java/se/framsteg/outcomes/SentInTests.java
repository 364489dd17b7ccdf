package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.applications.Application;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Verb;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.world.UnusedNumber;

/** A programme that is run here counts the applications that are sent to it. */
@HouseTest
class SentInTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    ApplicationsWorld world;
    Opening opening;
    Application plat;

    @BeforeEach
    void two_companies_and_a_promoter_apply() {
        world = new ApplicationsWorld(house, "jonkoping");
        opening = world.opening(25, Granter.NONE);
        assertThat(applied(this::live)).isZero();
        plat = world.applied(opening);
        world.applied(opening);
        world.applied(
                opening,
                world.sent(
                        UnusedNumber.next(),
                        Application.Role.PROMOTER,
                        "p-" + UUID.randomUUID() + "@framjare.example"));
    }

    @Test
    void those_sent_in_have_applied_also_when_they_are_accepted_and_leave() {
        assertThat(applied(this::live)).isEqualTo(2);
        var browser = new Browser(server);
        browser.hold(world.maja.token());
        assertThat(browser.get("/jonkoping/manage/" + opening.programme().slug()))
                .bodyText()
                .contains("2 företag anmälde sig");
        world.decide(opening, Verb.ACCEPT, plat);
        assertThat(applied(this::live)).isEqualTo(2);
        world.leave(opening, plat);
        assertThat(applied(this::live))
                .as("its part is evidence now, and it counts once")
                .isEqualTo(2);
    }

    @Test
    void nobody_had_applied_before_they_did() {
        assertThat(applied(results -> results.asOf(world.manager(), opening.programme(), world.today.minusDays(1))))
                .isZero();
        LocalDate first = opening.programme().startsOn().plusDays(1);
        assertThat(applied(results ->
                        results.within(world.manager(), opening.programme(), new Period(first, world.today))))
                .isEqualTo(2);
    }

    private Figures live(Results results) {
        return results.live(world.manager(), opening.programme());
    }

    private long applied(Function<Results, Figures> asked) {
        return world.in(() -> asked.apply(house.getBean(Results.class)))
                .benefited()
                .applied();
    }
}
