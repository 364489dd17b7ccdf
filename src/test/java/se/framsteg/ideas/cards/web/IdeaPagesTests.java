package se.framsteg.ideas.cards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.ideas.Ideas;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class IdeaPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    IdeaWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_fifth_week() {
        world = new IdeaWorld(house, "varmland");
        lisa = browser(world.work.lisa);
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private String text(String path) {
        MvcTestResult page = lisa.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private String after(MvcTestResult pressed) {
        assertThat(pressed).hasStatus(SEE_OTHER);
        return text(Objects.requireNonNull(Browser.location(pressed)));
    }

    private MvcTestResult press(String page, String below, Map<String, String> typed) {
        return lisa.press(lisa.get(page), page + below, typed);
    }

    @Test
    void a_title_is_enough_and_a_second_press_of_the_same_form_adds_nothing() {
        String path = world.path("");
        MvcTestResult page = lisa.get(path);
        assertThat(Browser.html(page)).contains("Här samlar ni det ni kommer på", "Det läser bara ni själva");
        Map<String, String> form = Browser.filled(page, path, Map.of("title", "  Hyr <script> ut 🌱 verktygen "));
        assertThat(after(lisa.post(path, form)))
                .contains("1. Hyr &lt;script&gt; ut 🌱 verktygen är sparad.", "10 frågor kvar");
        lisa.post(path, form);
        assertThat(world.in(() -> house.getBean(Ideas.class).of(world.lisa()))).hasSize(1);
    }

    @Test
    void an_idea_that_is_sent_after_one_was_signed_out_is_not_lost() {
        String path = world.path("");
        Map<String, String> form = Browser.filled(lisa.get(path), path, Map.of("title", "Hyr ut verktygen"));
        lisa.forgetCookie();
        MvcTestResult late = lisa.post(path, form);
        assertThat(Browser.location(late)).startsWith("/signin?next=%2Fhome%2Funsent%2F");
        String way = URLDecoder.decode(Browser.location(late).replaceFirst(".*next=", ""), StandardCharsets.UTF_8);
        MvcTestResult kept = browser(world.work.lisa).get(way);
        assertThat(Browser.html(kept)).contains("Hyr ut verktygen", "action=\"%s\"".formatted(path));
    }

    @Test
    void a_title_that_is_lacking_or_too_long_is_asked_for_again() {
        assertThat(press(world.path(""), "", Map.of("title", " "))).hasStatus(UNPROCESSABLE_CONTENT);
        MvcTestResult answer = press(world.path(""), "", Map.of("title", "å".repeat(10_000)));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains("å".repeat(10_000));
    }

    @Test
    void a_card_says_what_is_lacking_and_its_stage_when_nothing_is() {
        String path = world.path("/" + world.add("Hyr ut verktygen").value());
        assertThat(text(path)).contains("Så långt har den kommit: rå", "href=\"#value-people\"");
        assertThat(after(press(path, "", IdeaWorld.described("service"))))
                .contains("Sparat.", "Så långt har den kommit: beskriven", "av Lisa Plåt")
                .doesNotContain("href=\"#value-people\"");
        assertThat(text(world.path(""))).contains("Nästa steg: testa den", "En idé på gång, en beskriven");
        assertThat(text(path + "/versions")).contains("Den blev beskriven", "En ny eller bättre tjänst");
        assertThat(text(path + "/versions/1")).contains("10 svar", "Återställ allt");
        assertThat(after(press(path + "/versions/1", "/restoration", Map.of())))
                .contains("Det står nu som det stod då", "kommit: rå");
    }

    @Test
    void the_second_of_two_sees_both_texts() {
        String path = world.path("/" + world.add("Hyr ut verktygen").value());
        MvcTestResult old = lisa.get(path);
        Browser kalle = browser(world.work.kalle);
        kalle.press(kalle.get(path), path, Map.of("problem", "Kalles ord", "kind", "service"));
        MvcTestResult told = lisa.press(old, path, Map.of("problem", "Lisas ord", "kind", "product", "offer", "Lån"));
        assertThat(told).hasStatus(CONFLICT);
        assertThat(Browser.html(told))
                .contains(
                        "Kalle Svets skrev samtidigt:",
                        "Kalles ord",
                        ">Lisas ord<",
                        "En ny eller bättre tjänst</p>",
                        ">Lån<");
    }

    @Test
    void what_is_wrong_in_a_card_is_told_where_it_stands() {
        String path = world.path("/" + world.add("Hyr ut verktygen").value());
        MvcTestResult told = press(path, "", Map.of("offer", "é".repeat(10_000), "co2e", "många"));
        assertThat(told).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(told)).contains("Inget är sparat än", "10\u00a0000", "value=\"många\"");
    }

    @Test
    void ideas_are_merged_dropped_and_taken_away_and_come_back() {
        IdeaId one = world.add("Hyr ut verktygen");
        IdeaId other = world.add("Verktyg att låna");
        String path = world.path("/" + other.value());
        assertThat(after(press(path, "/merger", Map.of("into", "x")))).contains("De gick inte att slå ihop");
        assertThat(after(press(path, "/merger", Map.of("into", one.value().toString()))))
                .contains("är ihopslagen", "Den här idén går vidare i:", "1. Hyr ut verktygen");
        assertThat(text(world.path("/" + one.value()))).contains("Ihopslagna med den här", "2. Verktyg att låna");
        assertThat(text(world.path(""))).contains("Ihopslagna med en annan");
        assertThat(after(press(path, "/merger/undone", Map.of()))).contains("står för sig själv igen");
        assertThat(after(press(path, "/drop", Map.of()))).contains("är nedlagd", "Ta upp den igen");
        assertThat(after(press(path, "/take-up", Map.of()))).contains("är återupptagen");
        assertThat(after(press(path, "/removal", Map.of())))
                .contains("är borttagen", "Ångra")
                .doesNotContain(path + "\"");
        assertThat(text(path)).contains("Den här idén är borttagen");
        assertThat(after(press(path, "/return", Map.of()))).contains("är tillbaka", path);
    }

    @Test
    void nobody_of_another_company_or_of_the_region_finds_them() {
        String path = world.path("/" + world.add("Hemlig idé").value());
        for (Someone other : new Someone[] {new IdeaWorld(house, "varmland").work.lisa, world.work.world.maja}) {
            Browser theirs = browser(other);
            for (String page : new String[] {world.path(""), path, path + "/versions", path + "/versions/1"}) {
                MvcTestResult answer = theirs.get(page);
                assertThat(answer).hasStatus(NOT_FOUND);
                assertThat(Browser.html(answer)).doesNotContain("Hemlig");
            }
        }
    }
}
