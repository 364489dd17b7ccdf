package se.framsteg.programmes.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
class FollowedPageTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Mails mails;

    CourseWorld world;
    UUID promoter;
    UUID metal;
    Someone anna;
    Cohort spring;
    String path;

    @BeforeEach
    void a_company_in_a_course() {
        world = new CourseWorld(house, "halland");
        world.round("Hösten", world.today.minusDays(2), 5);
        spring = world.round("Våren", world.today.plusDays(60), 5);
        promoter = world.promoter("Tillväxt AB");
        metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        anna = world.person(Role.LEAD, metal, "Anna Berg");
        path = "/halland/manage/%s/companies/%s".formatted(world.programme.slug(), metal);
    }

    @Test
    void a_manager_finds_the_company_and_moves_it() {
        Browser maja = browser(world.aid.maja);
        assertThat(maja.get("/halland/manage/%s/companies".formatted(world.programme.slug())))
                .bodyText()
                .contains("Plåt AB", "Har plats, stödet inte klart", "Tillväxt AB", "Närvaron är inte ifylld");
        var answer =
                maja.press(maja.get(path), path + "/move", Map.of("round", spring.slug(), "moveWords", "Efter jul"));
        assertThat(answer).hasStatus(SEE_OTHER);
        assertThat(html(maja.get(location(answer))))
                .contains("Bytte omgång, från Hösten till Våren", "Efter jul", "av Maja Lind");
    }

    @Test
    void a_managers_home_says_whom_to_call_and_leads_there() {
        var alone = new CourseWorld(house, "vasterbotten");
        alone.round("Hösten", alone.today.minusDays(2), 5);
        alone.company("Rör AB", "Hösten", "accepted", alone.promoter("Tillväxt AB"));
        Browser maja = browser(alone.aid.maja);
        assertThat(html(maja.get("/vasterbotten/manage")))
                .contains("Ring i dag", "Rör AB", "Kontaktperson saknas", "Vecka för vecka i");
    }

    @Test
    void a_promoter_pauses_the_company_and_gives_no_seats_away() {
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        Browser browser = browser(petra);
        String own = path.replace("/manage/", "/promote/");
        assertThat(html(browser.get("/halland/promote"))).contains("href=\"" + own + "\"");
        var page = browser.get(own);
        assertThat(html(page)).doesNotContain("Företaget byter till en senare omgång");
        assertThat(browser.press(page, own + "/pause", Map.of("pauseWords", "Flytt")))
                .hasStatus(SEE_OTHER);
        assertThat(html(browser.get(own))).contains("Tog en paus", "Flytt", "av Petra Palm", "De är tillbaka");
        assertThat(browser.post(
                        own + "/move",
                        Browser.filled(browser.get(own), own + "/return", Map.of("round", spring.slug()))))
                .hasStatus(NOT_FOUND);
        assertThat(browser.get(path)).hasStatus(NOT_FOUND);
    }

    @Test
    void a_promoter_of_others_finds_nothing() {
        Someone per = world.person(Role.PROMOTER, world.promoter("Annan AB"), "Per Pil");
        assertThat(browser(per).get(path.replace("/manage/", "/promote/"))).hasStatus(NOT_FOUND);
        assertThat(html(browser(per).get("/halland/promote"))).contains("Inget företag är ditt än");
    }

    @Test
    void a_successor_takes_over_and_the_one_who_left_is_out_at_once() {
        String home = "/halland/company/" + metal;
        Browser annas = browser(anna);
        assertThat(annas.get(home)).hasStatus(OK);
        Browser maja = browser(world.aid.maja);
        var page = maja.get(path);
        String former = html(page).replaceAll("(?s).*name=\"former\" value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(html(page)).doesNotContain("name=\"former\" value=\"%s\" checked".formatted(former));
        String address = "bo-" + UUID.randomUUID() + "@plat.example";
        assertThat(maja.press(
                        page,
                        path + "/lead",
                        Map.of("former", former, "name", "Bo Ny", "address", address, "language", "sv")))
                .hasStatus(SEE_OTHER);
        assertThat(html(maja.get(path + "?named=true")))
                .contains("Bo Ny är nu kontaktperson för Plåt AB", "Anna Berg kan inte längre logga in");
        assertThat(html(maja.get(path)))
                .contains("Bo Ny tog över som kontaktperson efter Anna Berg")
                .doesNotContain("Bo Ny är nu kontaktperson");
        assertThat(location(annas.get(home))).startsWith("/signin");
        assertThat(to(anna))
                .first()
                .asString()
                .contains(
                        "Bo Ny tar över efter dig som kontaktperson för Plåt AB",
                        "Svara på mejlet",
                        "ditt företag är med");

        String text = mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        assertThat(text).contains("du tar över som kontaktperson för Plåt AB");
        String link = text.replaceAll("(?s).*(/signin/link/[^\\s]+).*", "$1");
        var bo = new Browser(server);
        var opened = bo.get(link);
        assertThat(html(opened)).contains("Du går vidare som Bo Ny", "Plåt AB", "Är det inte du?");
        assertThat(location(bo.press(opened, link, Map.of()))).isEqualTo(home);
        assertThat(html(bo.get(home))).contains("Plåt AB", "Nu är det vecka 1 av 6", "Bo Ny, kontaktperson");
    }

    @Test
    void a_promoter_who_names_a_lead_is_seen_by_the_lead_and_by_the_region() {
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        Browser petras = browser(petra);
        String promoting = path.replace("/manage/", "/promote/");
        String address = "bo-" + UUID.randomUUID() + "@plat.example";
        assertThat(petras.press(
                        petras.get(promoting),
                        promoting + "/lead",
                        Map.of("former", "", "name", "Bo Ny", "address", address, "language", "sv")))
                .hasStatus(SEE_OTHER);
        assertThat(to(anna)).first().asString().contains("Petra Palm", "Bo Ny också är kontaktperson för Plåt AB");
        assertThat(mails.kept().stream().map(letter -> letter.written().text()).filter(text -> text.contains(address)))
                .singleElement()
                .asString()
                .contains(
                        "Petra Palm har antecknat att Bo Ny",
                        "Kontaktperson innan: Anna Berg",
                        "arbetar med programmet");
    }

    @Test
    void who_is_signed_in_is_shown_the_way_to_their_own_pages_where_anybody_may_read() {
        assertThat(html(browser(anna).get("/roles")))
                .contains("href=\"/home\">Din sida<")
                .doesNotContain("Logga in");
        assertThat(html(browser(anna).get("/en/roles"))).contains("Your page");
        assertThat(html(new Browser(server).get("/roles"))).contains("Logga in").doesNotContain("Din sida");
    }

    @Test
    void a_company_invites_no_more_than_twenty_who_have_not_come_yet() {
        String people = "/halland/company/%s/people".formatted(metal);
        Browser annas = browser(anna);
        for (int many = 0; many < 20; many++) {
            assertThat(annas.press(annas.get(people), people, colleague())).hasStatus(SEE_OTHER);
        }
        var refused = annas.press(annas.get(people), people, colleague());
        assertThat(refused).hasStatus(CONFLICT).bodyText().contains("Redan 20 inbjudningar väntar", "Kim Alm");
        Browser maja = browser(world.aid.maja);
        assertThat(maja.press(maja.get(path), path + "/lead", colleague()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Redan 20 inbjudningar väntar");
        String link = mails.kept().stream()
                .map(letter -> letter.written().text())
                .filter(text -> text.contains("Inbjudan") || text.contains("bjudit in dig till kursen som Plåt AB"))
                .findFirst()
                .orElseThrow()
                .replaceAll("(?s).*(/signin/link/[^\\s]+).*", "$1");
        var kim = new Browser(server);
        kim.press(kim.get(link), link, Map.of());
        assertThat(annas.press(annas.get(people), people, colleague())).hasStatus(SEE_OTHER);
    }

    private static Map<String, String> colleague() {
        return Map.of("name", "Kim Alm", "address", "kim-" + UUID.randomUUID() + "@plat.example", "language", "sv");
    }

    /** Newest first. */
    private List<String> to(Someone who) {
        String address =
                house.getBean(Members.class).find(who.person()).orElseThrow().address();
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .toList();
    }

    @Test
    void what_is_left_out_is_asked_for_and_what_was_typed_stays() {
        Browser maja = browser(world.aid.maja);
        var leaving = maja.press(maja.get(path), path + "/leaving", Map.of("endWords", "De <b>ringde</b>"));
        assertThat(leaving).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(leaving)).contains("Välj det som stämmer bäst", "De &lt;b&gt;ringde&lt;/b&gt;");
        assertThat(maja.press(maja.get(path), path + "/pause", Map.of("backOn", "0001-01-01")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.press(maja.get(path), path + "/pause", Map.of("backOn", "2001-01-01")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en dag mellan i dag och två år framåt");
        assertThat(maja.press(maja.get(path), path + "/move", Map.of("round", "någon annan")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.press(maja.get(path), path + "/lead", Map.of("name", "Bo", "address", "bo")))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "\u0000", "<script>alert(1)</script>", "LONG"})
    void no_words_break_it(String words) {
        Browser maja = browser(world.aid.maja);
        String typed = words.equals("LONG") ? "x".repeat(10_000) : words;
        MvcTestResult answer = maja.press(maja.get(path), path + "/leaving", Map.of("why", "TIME", "endWords", typed));
        assertThat(answer.getResponse().getStatus()).isLessThan(500);
    }

    @Test
    void two_presses_of_two_pages_leave_once() {
        Browser maja = browser(world.aid.maja);
        var one = maja.get(path);
        var other = maja.get(path);
        assertThat(maja.press(one, path + "/leaving", Map.of("why", "TIME"))).hasStatus(SEE_OTHER);
        assertThat(maja.press(other, path + "/leaving", Map.of("why", "OTHER"))).hasStatus(CONFLICT);
        assertThat(html(maja.get(path))).contains("Har lämnat", "Tiden räcker inte", "Ta in dem igen");
    }

    @Test
    void a_lead_invites_a_colleague_who_sees_but_does_not_invite() {
        String people = "/halland/company/%s/people".formatted(metal);
        Browser annas = browser(anna);
        String address = "kim-" + UUID.randomUUID() + "@plat.example";
        var sent =
                annas.press(annas.get(people), people, Map.of("name", "Kim Alm", "address", address, "language", "sv"));
        assertThat(sent).hasStatus(SEE_OTHER);
        assertThat(html(annas.get(location(sent)))).contains("Inbjudan är skickad", "Kim Alm", "kollega");
        String link = mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text()
                .replaceAll("(?s).*(/signin/link/[^\\s]+).*", "$1");
        var kim = new Browser(server);
        assertThat(kim.press(kim.get(link), link, Map.of())).hasStatus(SEE_OTHER);
        assertThat(html(kim.get(people)))
                .contains("Er kontaktperson bjuder in fler")
                .doesNotContain("Bjud in en kollega");
        assertThat(kim.get(path)).hasStatus(NOT_FOUND);
        assertThat(html(kim.get("/home"))).contains("Plåt AB", "kollega");
    }

    @Test
    void a_manager_invites_a_promoter_of_one_of_the_promoters() {
        Browser maja = browser(world.aid.maja);
        String address = "petra-" + UUID.randomUUID() + "@tillvaxt.example";
        String members = "/halland/manage/members";
        assertThat(maja.press(
                        maja.get(members),
                        members,
                        Map.of(
                                "name",
                                "Petra Palm",
                                "address",
                                address,
                                "language",
                                "sv",
                                "organisation",
                                promoter.toString())))
                .hasStatus(SEE_OTHER);
        assertThat(html(maja.get(members))).contains("främjare hos Tillväxt AB");
        assertThat(maja.press(
                        maja.get(members),
                        members,
                        Map.of("name", "X", "address", address, "organisation", metal.toString())))
                .hasStatus(NOT_FOUND);
    }

    private Browser browser(Someone whose) {
        var browser = new Browser(server);
        browser.hold(whose.token());
        return browser;
    }

    @Test
    void a_manager_gives_one_company_another_promoter_and_all_three_are_told() {
        UUID chamber = world.promoter("Handelskammaren");
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        Someone hans = world.person(Role.PROMOTER, chamber, "Hans Handel");
        UUID other = world.company("Alm AB", "Hösten", "accepted", promoter);
        Browser maja = browser(world.aid.maja);
        assertThat(maja.press(
                        maja.get(path),
                        path + "/promoter",
                        Map.of("promoter", UUID.randomUUID().toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.press(
                        maja.get(path),
                        path + "/promoter",
                        Map.of("promoter", chamber.toString(), "handWords", "Närmare till Kungsbacka")))
                .hasStatus(SEE_OTHER);
        assertThat(html(maja.get(path)))
                .contains("Bytte främjare, från Tillväxt AB till Handelskammaren", "Närmare till Kungsbacka");
        String theirs = path.replace("/manage/", "/promote/");
        assertThat(browser(hans).get(theirs)).hasStatus(OK);
        assertThat(browser(petra).get(theirs)).hasStatus(NOT_FOUND);
        assertThat(browser(petra).get(theirs.replace(metal.toString(), other.toString())))
                .as("the other company stays")
                .hasStatus(OK);
        assertThat(told(anna))
                .anySatisfy(text -> assertThat(text).contains("Handelskammaren följer Plåt AB från och med nu"));
        assertThat(told(petra))
                .anySatisfy(text -> assertThat(text).contains("Handelskammaren följer", "inte företaget längre"));
        assertThat(told(hans)).anySatisfy(text -> assertThat(text).contains("att ni följer", theirs));
        assertThat(html(browser(hans).get(theirs)))
                .as("only a manager does")
                .doesNotContain("Företaget får en annan främjare");
    }

    @Test
    void a_company_may_be_left_without_a_promoter() {
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        Browser maja = browser(world.aid.maja);
        assertThat(maja.press(maja.get(path), path + "/promoter", Map.of("promoter", "nobody")))
                .hasStatus(SEE_OTHER);
        String page = html(maja.get(path));
        assertThat(page).contains("Ingen främjare följer företaget", "Bytte främjare, från Tillväxt AB till –");
        assertThat(page).doesNotContain("value=\"nobody\"");
        assertThat(told(anna)).anySatisfy(text -> assertThat(text).contains("ingen främjare följer Plåt AB längre"));
        assertThat(told(petra)).anySatisfy(text -> assertThat(text).contains("ingen främjare följer Plåt AB längre"));
    }

    private List<String> told(Someone person) {
        String address =
                house.getBean(Members.class).find(person.person()).orElseThrow().address();
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .toList();
    }
}
