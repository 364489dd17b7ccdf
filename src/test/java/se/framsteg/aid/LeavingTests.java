package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;

@HouseTest
class LeavingTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    AidWorld world;
    Manager maja;
    Programme course;
    UUID plat;

    @BeforeEach
    void a_company_that_takes_part() {
        world = new AidWorld(house, "jonkoping");
        maja = world.maja.asManager();
        course = world.programme(Granter.REGION);
        plat = world.company("Påhittade Plåt AB");
        world.takesPart(course, plat);
    }

    @Test
    void who_leaves_before_aid_is_granted_gets_none() {
        world.checked(course, plat, world.nothing());
        world.leaves(course, plat);
        assertThat(record()).isInstanceOf(AidRecord.Refused.class);
        assertThat(page()).bodyText().contains("Företaget har lämnat kursen");
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(() -> world.records().grant(maja, course.id(), plat)));
    }

    @Test
    void who_has_left_is_granted_nothing_even_when_checked_afterwards() {
        world.leaves(course, plat);
        world.checked(course, plat, world.nothing());
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(() -> world.records().grant(maja, course.id(), plat)));
        assertThat(record()).isInstanceOf(AidRecord.CheckedOk.class);
    }

    @Test
    void aid_that_was_granted_before_stands_and_is_flagged() {
        world.granted(course, plat);
        world.leaves(course, plat);
        assertThat(record()).isInstanceOf(AidRecord.Granted.class);
        assertThat(page()).bodyText().contains("Företaget har lämnat kursen efter beslutet");
    }

    private MvcTestResult page() {
        var browser = new Browser(server);
        browser.hold(world.maja.token());
        return browser.get("/jonkoping/manage/%s/aid/%s".formatted(course.slug(), plat));
    }

    private AidRecord record() {
        return world.in(() -> world.records().find(maja, course.id(), plat))
                .orElseThrow()
                .record();
    }
}
