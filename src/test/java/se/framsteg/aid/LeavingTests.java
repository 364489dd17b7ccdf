package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
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
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;

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

    @Test
    void granted_aid_of_who_never_started_is_taken_back_and_room_is_restored() {
        world.granted(course, plat);
        world.leaves(course, plat);
        assertThat(used()).isEqualTo(1);
        String path = "/jonkoping/manage/%s/aid/%s".formatted(course.slug(), plat);
        var browser = new Browser(server);
        browser.hold(world.maja.token());
        assertThat(browser.press(browser.get(path), path + "/withdrawal", Map.of("back", "  ")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.press(browser.get(path), path + "/withdrawal", Map.of("back", "Ni hann inte börja.")))
                .hasStatus(SEE_OTHER);
        assertThat(record()).isInstanceOf(AidRecord.TakenBack.class);
        assertThat(used()).as("it counts no more").isZero();
        assertThat(letters("är taget tillbaka"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("12\u00a0000 kr", "Skäl: Ni hann inte börja.", "räknas inte längre mot ert tak")
                        .contains("Ni behöver inte betala tillbaka något.", "inga pengar har betalats ut")
                        .doesNotContain("centrala registret"));
        assertThat(browser.get("/jonkoping/manage/%s/aid/register".formatted(course.slug())))
                .as("never entered there, so nothing to correct")
                .bodyText()
                .doesNotContain("Påhittade Plåt AB");
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(() -> world.records().grant(maja, course.id(), plat)));

        assertThat(browser.press(browser.get(path), path + "/restoration", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(record()).isInstanceOf(AidRecord.Granted.class);
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void registered_aid_that_is_taken_back_is_corrected_in_the_register_and_then_stays_so() {
        world.granted(course, plat);
        String register = "/jonkoping/manage/%s/aid/register".formatted(course.slug());
        world.in(() -> {
            world.records().register(maja, course.id(), plat, world.today);
            return 0;
        });
        world.leaves(course, plat);
        world.in(() -> {
            world.records().takeBack(maja, course.id(), plat, "Ni hann inte börja.");
            return 0;
        });
        var browser = new Browser(server);
        browser.hold(world.maja.token());
        assertThat(browser.get(register)).bodyText().contains("Ta bort det ur registret", "Påhittade Plåt AB");
        assertThat(browser.get(register + ".csv")).bodyText().contains("withdrawnOn", world.today.toString());
        assertThat(browser.press(
                        browser.get(register),
                        register.replace("/register", "/registrations"),
                        Map.of("company", plat.toString(), "registeredOn", world.today.toString())))
                .hasStatus(SEE_OTHER);
        assertThat(record())
                .isInstanceOfSatisfying(
                        AidRecord.TakenBack.class,
                        back -> assertThat(back.corrected()).isEqualTo(world.today));
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(() -> {
                    world.records().restore(maja, course.id(), plat);
                    return 0;
                }));
    }

    @Test
    void aid_of_who_takes_part_is_never_taken_back() {
        world.granted(course, plat);
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(() -> {
                    world.records().takeBack(maja, course.id(), plat, "Fel");
                    return 0;
                }));
    }

    /** How much aid counts for the company. */
    private int used() {
        return world.in(() -> house.getBean(Declarations.class).known(maja, plat))
                .size();
    }

    private List<KeptLetter> letters(String subject) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.written().subject().contains(subject)
                        && letter.written().subject().contains(course.name()))
                .toList();
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
