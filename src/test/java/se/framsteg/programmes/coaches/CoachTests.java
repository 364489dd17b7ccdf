package se.framsteg.programmes.coaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
import se.framsteg.people.Role;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
class CoachTests {
    private static final String HOME = "/varmland/coach";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Coaches coaches;

    @Autowired
    Mails mails;

    CourseWorld world;
    Cohort round;
    Cohort spring;
    Someone cilla;

    @BeforeEach
    void cilla_coaches_a_round() {
        world = new CourseWorld(house, "varmland");
        round = world.round("Hösten", world.today.minusDays(2), 5);
        spring = world.round("Våren", world.today.plusDays(60), 5);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", null);
        world.company("Rör AB", "Våren", "accepted", null);
        world.person(Role.LEAD, metal, "Anna Berg");
        cilla = appointed("Cilla Coach", world.today);
    }

    @Test
    void a_coach_sees_the_companies_of_the_own_round_and_of_no_other() {
        assertThat(html(browser(cilla).get(HOME)))
                .contains("Hösten", "Plåt AB", "Anna Berg")
                .doesNotContain("Rör AB");
        assertThat(html(browser(cilla).get("/home"))).contains("href=\"" + HOME + "\"");
        assertThat(mails.kept())
                .anySatisfy(letter ->
                        assertThat(letter.written().text()).contains("har utsett dig till coach för omgången Hösten"));
    }

    @Test
    void access_ends_by_its_day() {
        assertThat(browser(cilla).get(HOME)).hasStatus(OK);
        TestRows.asOwner(
                "update programmes.coach set ends_on = ends_on - 1 where person_id = ?",
                cilla.person().value());
        assertThat(browser(cilla).get(HOME)).hasStatus(NOT_FOUND);
        assertThat(html(browser(cilla).get("/home"))).doesNotContain(HOME);
    }

    @Test
    void a_substitute_has_the_same_access_between_the_days_and_not_before() {
        Someone siri = standsIn("Siri Sund", world.today.plusDays(1), world.today.plusDays(3));
        assertThat(browser(siri).get(HOME)).hasStatus(NOT_FOUND);
        Someone sam = standsIn("Sam Sund", world.today, world.today.plusDays(3));
        assertThat(html(browser(sam).get(HOME))).contains("Plåt AB");
        assertThat(html(browser(sam).get("/home"))).contains(HOME);
        assertThat(browser(siri).get(HOME)).hasStatus(NOT_FOUND);
        world.run(() -> coaches.end(world.manager(), round.id(), row().id()));
        assertThat(browser(sam).get(HOME)).hasStatus(NOT_FOUND);
        assertThat(browser(cilla).get(HOME)).hasStatus(NOT_FOUND);
        assertThat(row().name()).isEqualTo("Cilla Coach");
    }

    @Test
    void a_coach_passes_everything_on_with_one_form_and_takes_it_back_with_one_press() {
        world.run(() -> coaches.appoint(
                world.manager(),
                world.aid.maja.region(),
                spring,
                new NewPerson("Cilla Coach", addressOf(cilla), Lang.SV),
                world.today.plusDays(90)));
        Browser browser = browser(cilla);
        String address = newAddress();
        assertThat(browser.press(browser.get(HOME), HOME + "/substitute", standIn("Cilla Coach", addressOf(cilla))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det är coachens egen adress");
        assertThat(browser.press(browser.get(HOME), HOME + "/substitute", Map.of("name", "Siri", "address", "x")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.press(browser.get(HOME), HOME + "/substitute", standIn("Siri Sund", address)))
                .hasStatus(SEE_OTHER);
        assertThat(html(browser.get(HOME))).contains("Siri Sund svarar företagen i stället för dig", "Jag är tillbaka");
        assertThat(lettersTo(address))
                .singleElement()
                .asString()
                .contains("Cilla Coach är borta", "Hösten, Våren", "Just nu väntar inget på svar");
        assertThat(mails.kept())
                .anySatisfy(letter -> assertThat(letter.written().text())
                        .contains("Siri Sund (" + address + ") svarar företagen i stället, i Hösten, Våren"));
        assertThat(row().substitute()).isEqualTo("Siri Sund");

        assertThat(browser.press(browser.get(HOME), HOME + "/substitute/ending", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(html(browser.get(HOME))).doesNotContain("Siri Sund").contains("När du är borta");
        assertThat(row().substitute()).isNull();
        assertThat(lettersTo(address)).anySatisfy(text -> assertThat(text).contains("svarar företagen själv igen"));
    }

    @Test
    void a_coach_lets_five_in_a_day_stand_in_and_no_more() {
        Browser browser = browser(cilla);
        for (int i = 1; i <= 5; i++) {
            assertThat(browser.press(browser.get(HOME), HOME + "/substitute", standIn("Siri Sund", newAddress())))
                    .hasStatus(SEE_OTHER);
            assertThat(browser.press(browser.get(HOME), HOME + "/substitute/ending", Map.of()))
                    .hasStatus(SEE_OTHER);
        }
        String sixth = newAddress();
        assertThat(browser.press(browser.get(HOME), HOME + "/substitute", standIn("Sam Sund", sixth)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har redan lämnat över 5 gånger i dag", sixth);
        assertThat(lettersTo(sixth)).isEmpty();
        assertThat(row().substitute()).isNull();
    }

    private static String newAddress() {
        return "siri-" + UUID.randomUUID() + "@kurs.example";
    }

    @Test
    void whoever_stands_in_cannot_pass_on_in_their_turn() {
        Someone sam = standsIn("Sam Sund", world.today, world.today.plusDays(3));
        Browser browser = browser(sam);
        assertThat(html(browser.get(HOME))).doesNotContain("När du är borta");
        var coach = new Coach(
                sam.person(), sam.region().id(), sam.name(), List.of(round.id().value()));
        var someone = new NewPerson("Siri Sund", newAddress(), Lang.SV);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.run(
                        () -> coaches.passOn(coach, world.aid.maja.region(), someone, world.today, world.today)));
        assertThat(row().substitute()).isEqualTo("Sam Sund");
    }

    @Test
    void who_takes_a_round_back_while_it_is_passed_on_tells_whoever_stood_in() throws Exception {
        var coach = new Coach(
                cilla.person(),
                cilla.region().id(),
                cilla.name(),
                List.of(round.id().value()));
        var siri = new NewPerson("Siri Sund", newAddress(), Lang.SV);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> back =
                    world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> {
                        coaches.passOn(coach, world.aid.maja.region(), siri, world.today, world.today);
                        var taking = thread.submit(() -> world.run(() -> coaches.takeBack(coach)));
                        assertThatExceptionOfType(TimeoutException.class)
                                .as("waits")
                                .isThrownBy(() -> taking.get(1, TimeUnit.SECONDS));
                        return taking;
                    }));
            back.get(30, TimeUnit.SECONDS);
        }
        assertThat(row().substitute()).isNull();
        assertThat(mails.kept())
                .filteredOn(letter -> letter.recipientAddress().equals(siri.address()))
                .as("the link, and that it is over")
                .hasSize(2);
    }

    @Test
    void a_manager_takes_an_ill_coachs_round_back_in_one_press() {
        Someone sam = standsIn("Sam Sund", world.today, world.today.plusDays(3));
        String path = "/varmland/manage/%s/cohorts/%s/coaches".formatted(world.programme.slug(), round.slug());
        Browser maja = browser(world.aid.maja);
        assertThat(html(maja.get(path))).contains("Cilla Coach är tillbaka");
        assertThat(maja.press(maja.get(path), path + "/" + row().id() + "/substitute/ending", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(browser(sam).get(HOME)).hasStatus(NOT_FOUND);
        assertThat(html(maja.get(path))).doesNotContain("Sam Sund", "är tillbaka");
    }

    @Test
    void a_manager_passes_all_of_an_ill_coachs_rounds_on_with_one_form_and_takes_them_back() {
        String path = "/varmland/manage/%s/cohorts/%s/coaches".formatted(world.programme.slug(), round.slug());
        Browser maja = browser(world.aid.maja);
        assertThat(html(maja.get(path + "?away=" + row().id()))).as("one round").doesNotContain("I alla");
        world.run(() -> coaches.appoint(
                world.manager(),
                world.aid.maja.region(),
                spring,
                new NewPerson("Cilla Coach", addressOf(cilla), Lang.SV),
                world.today.plusDays(90)));
        MvcTestResult form = maja.get(path + "?away=" + row().id());
        assertThat(html(form)).contains("I alla 2 omgångar där Cilla Coach är coach");
        String substitute = path + "/" + row().id() + "/substitute";
        var typed = new HashMap<>(standIn("Siri Sund", "siri-" + UUID.randomUUID() + "@kurs.example"));
        assertThat(maja.press(form, substitute, typed)).hasStatus(SEE_OTHER);
        assertThat(inSpring().substitute()).as("this round alone").isNull();
        String address = "sam-" + UUID.randomUUID() + "@kurs.example";
        typed.putAll(standIn("Sam Sund", address));
        typed.put("everywhere", "true");
        assertThat(maja.press(maja.get(path + "?away=" + row().id()), substitute, typed))
                .hasStatus(SEE_OTHER);
        assertThat(List.of(row(), inSpring())).extracting(CoachRow::substitute).containsOnly("Sam Sund");
        assertThat(lettersTo(address)).singleElement().asString().contains("Cilla Coach är borta", "Hösten, Våren");

        MvcTestResult page = maja.get(path);
        assertThat(html(page)).contains("Cilla Coach är tillbaka i alla omgångar");
        assertThat(maja.press(page, substitute + "/ending", Map.of("everywhere", "true")))
                .hasStatus(SEE_OTHER);
        assertThat(row().substitute()).isNull();
        assertThat(inSpring().substitute()).isNull();
    }

    private CoachRow inSpring() {
        return world.in(() -> coaches.of(world.manager(), spring.id())).getFirst();
    }

    private Map<String, String> standIn(String name, String address) {
        return Map.of(
                "name",
                name,
                "address",
                address,
                "fromDay",
                world.today.toString(),
                "lastDay",
                world.today.plusDays(3).toString());
    }

    private String addressOf(Someone who) {
        return house.getBean(Members.class).find(who.person()).orElseThrow().address();
    }

    private List<String> lettersTo(String address) {
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .toList();
    }

    @Test
    void a_manager_appoints_and_ends_from_the_rounds_page() {
        String cohort = "/varmland/manage/%s/cohorts/%s".formatted(world.programme.slug(), round.slug());
        String path = cohort + "/coaches";
        Browser maja = browser(world.aid.maja);
        assertThat(html(maja.get(cohort))).contains("href=\"" + path + "\"");
        assertThat(maja.press(maja.get(path), path, Map.of("name", " ", "address", "x", "lastDay", "0001-01-01")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        String address = "carl-" + UUID.randomUUID() + "@kurs.example";
        assertThat(maja.press(
                        maja.get(path),
                        path,
                        Map.of(
                                "name",
                                "Carl Ny",
                                "address",
                                address,
                                "lastDay",
                                world.today.plusDays(9).toString())))
                .hasStatus(SEE_OTHER);
        assertThat(html(maja.get(path))).contains("Carl Ny", "Cilla Coach");
        String ending = path + "/" + row().id() + "/ending";
        assertThat(maja.press(maja.get(path), ending, Map.of())).hasStatus(SEE_OTHER);
        assertThat(html(maja.get(path))).contains("Slutade");
        assertThat(browser(cilla).get(HOME)).hasStatus(NOT_FOUND);
    }

    private CoachRow row() {
        return world.in(() -> coaches.of(world.manager(), round.id())).stream()
                .filter(each -> each.personId().equals(cilla.person().value()))
                .findFirst()
                .orElseThrow();
    }

    private Someone appointed(String name, LocalDate until) {
        return Someone.known(
                house,
                world.aid.maja.region(),
                name,
                who -> coaches.appoint(world.manager(), world.aid.maja.region(), round, who, until));
    }

    private Someone standsIn(String name, LocalDate from, LocalDate to) {
        return Someone.known(
                house,
                world.aid.maja.region(),
                name,
                who -> coaches.substitute(
                        world.manager(), world.aid.maja.region(), round, row().id(), false, who, from, to));
    }

    private Browser browser(Someone whose) {
        var browser = new Browser(server);
        browser.hold(whose.token());
        return browser;
    }
}
