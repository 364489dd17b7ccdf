package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.participation.CourseWorld;

@HouseTest
class LatecomersTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Test
    void companies_with_a_seat_are_taken_in_when_somebody_is_to_grant_the_aid() {
        var world = new CourseWorld(house, "halland");
        world.aid.decide(world.programme, Granter.NONE);
        world.round("Hösten", world.today.minusDays(2), 5);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", null);
        world.company("Borta AB", "Hösten", "dropped_out", null);
        world.person(Role.LEAD, metal, "Anna Berg");
        var maja = new Browser(server);
        maja.hold(world.aid.maja.token());
        assertThat(Browser.html(maja.get("/halland/manage/%s/granter".formatted(world.programme.slug()))))
                .contains("1 företag har redan plats");

        world.aid.decide(world.programme, Granter.REGION);
        world.aid.decide(world.programme, Granter.REGION);

        assertThat(world.in(() -> world.aid.records().in(world.manager(), world.programme.id())))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.record().subject().organisation()).isEqualTo(metal);
                    assertThat(summary.record()).isInstanceOf(AidRecord.Requested.class);
                    assertThat(summary.contact()).isNotNull();
                });
    }
}
