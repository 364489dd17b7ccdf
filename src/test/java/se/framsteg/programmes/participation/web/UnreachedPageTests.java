package se.framsteg.programmes.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;
import se.framsteg.world.Undeliverable;

/** An address that letters do not reach is marked where its person stands, and corrected there after a call. */
@HouseTest
class UnreachedPageTests {
    private static final String MEMBERS = "/orebro/manage/members";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Mails mails;

    @Autowired
    Members members;

    CourseWorld world;
    UUID promoter;
    UUID metal;
    Someone anna;
    String address;
    String path;
    Browser maja;
    Browser petra;

    @BeforeEach
    void a_lead_whom_letters_do_not_reach() {
        world = new CourseWorld(house, "orebro");
        world.round("Hösten", world.today.minusDays(2), 5);
        promoter = world.promoter("Tillväxt AB");
        metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        anna = world.person(Role.LEAD, metal, "Anna Berg");
        address = person(anna).address();
        path = "/orebro/manage/%s/companies/%s".formatted(world.programme.slug(), metal);
        maja = browser(world.aid.maja);
        petra = browser(world.person(Role.PROMOTER, promoter, "Petra Palm"));
        Undeliverable.make(address);
    }

    @Test
    void it_says_why_since_when_and_what_to_do() {
        for (String html : List.of(html(maja.get(path)), html(maja.get(MEMBERS)))) {
            assertThat(html)
                    .contains(
                            "Mejl kommer inte fram",
                            " kommer mejl till " + address + " inte fram.",
                            "Adressen tar inte emot mejl",
                            "Vi har inget nummer",
                            "Rätt e-postadress till Anna Berg");
        }
        assertThat(html(maja.get(path.replace(metal.toString(), other().toString()))))
                .doesNotContain("Mejl kommer inte fram");
    }

    @Test
    void a_manager_corrects_it_where_it_stands_and_its_person_is_told() {
        String right = "anna-" + UUID.randomUUID() + "@ratt.example";
        assertThat(maja.press(maja.get(path), path + "/address", Map.of("right", right.toUpperCase())))
                .hasStatus(SEE_OTHER);
        assertThat(html(maja.get(path))).contains(right).doesNotContain(address, "Mejl kommer inte fram");
        assertThat(letterTo(right)).contains("Maja Lind har rättat din adress", address, right);
        assertThat(maja.get(MEMBERS)).bodyText().contains(right).doesNotContain(address);
    }

    @Test
    void what_is_typed_wrong_is_asked_for_again() {
        for (String wrong : List.of("", "anna", "x".repeat(10_000) + "@x.se", "🙂")) {
            assertThat(maja.press(maja.get(path), path + "/address", Map.of("right", wrong)))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Skriv en adress som");
            String member = path(html(maja.get(MEMBERS)));
            assertThat(maja.press(maja.get(MEMBERS), member, Map.of("right", wrong)))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Skriv en adress som");
        }
    }

    @Test
    void the_same_address_is_tried_anew() {
        String member = path(html(maja.get(MEMBERS)));
        assertThat(maja.press(maja.get(MEMBERS), member, Map.of("right", address)))
                .hasStatus(SEE_OTHER);
        assertThat(html(maja.get(path))).contains(address).doesNotContain("Mejl kommer inte fram");
    }

    @Test
    void an_address_that_works_is_its_persons_own() {
        var before = maja.get(path);
        world.run(() -> mails.free(address));
        assertThat(maja.press(before, path + "/address", Map.of("right", "maja@region.example")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("bara personen själv byta");
        assertThat(person(anna).address()).isEqualTo(address);
    }

    @Test
    void a_promoter_corrects_only_whoever_belongs_to_the_company_alone() {
        String own = path.replace("/manage/", "/promote/");
        world.run(() -> members.join(anna.person(), anna.region().id(), Role.MANAGER, null));
        assertThat(petra.press(petra.get(own), own + "/address", Map.of("right", "petra@tillvaxt.example")))
                .as("whoever has the address comes in as a manager")
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(person(anna).address()).isEqualTo(address);
        Someone bo = world.person(Role.LEAD, metal, "Bo Ek");
        Undeliverable.make(person(bo).address());
        String who = html(petra.get(own))
                .replaceAll(
                        "(?s).*name=\"who\" value=\"([0-9a-f-]{36})\">\\s*<div[^>]*>\\s*<label[^>]*>[^<]*Bo Ek.*",
                        "$1");
        String right = "bo-" + UUID.randomUUID() + "@ratt.example";
        assertThat(petra.press(petra.get(own), own + "/address", Map.of("who", who, "right", right)))
                .hasStatus(SEE_OTHER);
        assertThat(person(bo).address()).isEqualTo(right);
        assertThat(petra.press(
                        petra.get(own),
                        own + "/address",
                        Map.of("who", UUID.randomUUID().toString(), "right", right)))
                .hasStatus(NOT_FOUND);
    }

    private UUID other() {
        return world.company("Rör AB", "Hösten", "accepted", null);
    }

    private static String path(String html) {
        return html.replaceAll("(?s).*action=\"(" + MEMBERS + "/[0-9a-f-]{36}/address)\".*", "$1");
    }

    private String letterTo(String to) {
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(to))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
    }

    private Person person(Someone who) {
        return members.find(who.person()).orElseThrow();
    }

    private Browser browser(Someone whose) {
        var browser = new Browser(server);
        browser.hold(whose.token());
        return browser;
    }
}
