package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.MorningNews;
import se.framsteg.people.MorningNews.Item;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.Rewording;
import se.framsteg.site.Statement;
import se.framsteg.site.Statement.Conformance;
import se.framsteg.site.Statements;
import se.framsteg.site.TextPlace;
import se.framsteg.world.Someone;

/** What a region states of its pages' accessibility, and what anybody can tell it of hindrances. */
@HouseTest
class StatementTests {
    private static final String EDIT = "/halland/manage/texts/statement";
    private static final String PAGE = "/halland/tillganglighet";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    Someone maja;

    @BeforeEach
    void a_manager() {
        maja = Someone.managing(house, "halland", "Maja Lind");
    }

    private MvcTestResult get(String path) {
        return server.get().uri(path).cookie(maja.cookie()).exchange();
    }

    private MvcTestResult state(Map<String, String> typed) {
        var request = server.post().uri(EDIT).cookie(maja.cookie());
        Browser.filled(get(EDIT), EDIT, typed).forEach(request::param);
        return request.exchange();
    }

    private static final Map<String, String> STATED = Map.of(
            "conformance", "NOT",
            "assessedOn", "2026-10-05",
            "methodSv", "En konsult prövade sidorna.",
            "methodEn", "",
            "replyDays", "3",
            "supervisor", "Tillsynsmyndigheten",
            "supervisorUrl", "https://tillsyn.example/anmal");

    @Test
    void what_a_region_states_stands_on_its_page() {
        assertThat(state(STATED)).hasStatus3xxRedirection();
        assertThat(get(PAGE))
                .bodyText()
                .contains(
                        "uppfyller inte lagen",
                        "Regionen har inte skrivit än vilka bristerna är.",
                        "5 oktober 2026",
                        "En konsult prövade sidorna.",
                        "inom 3 arbetsdagar",
                        "Anmäl till Tillsynsmyndigheten",
                        "https://tillsyn.example/anmal");
        assertThat(get(PAGE)).bodyText().doesNotContain("har inte gått igenom sina egna sidor än");
        assertThat(get("/kalmar/tillganglighet"))
                .bodyText()
                .contains("Digg", "Framstegs utvecklare har prövat", "har inte gått igenom sina egna sidor än")
                .as("one truth: nobody at the region has gone through it")
                .doesNotContain("Tillsynsmyndigheten", "Vi har själva", "Den här redogörelsen gicks igenom");
    }

    @Test
    void what_cannot_be_so_is_asked_about_and_nothing_changes() {
        assertThat(state(Map.of(
                        "conformance", "MAYBE",
                        "assessedOn", "2099-01-01",
                        "replyDays", "0",
                        "supervisor", "",
                        "supervisorUrl", "javascript:alert(1)")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Välj hur långt sidorna uppfyller lagen.",
                        "Skriv en dag som har varit.",
                        "Skriv ett heltal mellan 1 och 60.",
                        "Skriv vilken myndighet som har tillsyn.",
                        "Skriv en adress som börjar med https://.");
        assertThat(server.get()
                        .uri(EDIT)
                        .cookie(Someone.managing(house, "kalmar", "Bo Ek").cookie())
                        .exchange())
                .hasStatus(NOT_FOUND);
    }

    @Test
    void a_hindrance_becomes_a_question_to_the_region_that_is_followed_by_a_link() {
        var visitor = new Browser(server).from("10.7.0.1");
        MvcTestResult told = visitor.press(
                visitor.get(PAGE),
                PAGE,
                Map.of("page", "/halland/ask", "text", "Knappen <b>syns</b> inte.", "address", "eva@bolaget.example"));
        assertThat(told).hasStatus3xxRedirection();
        String link = String.valueOf(Browser.location(told));
        assertThat(link).startsWith("/halland/ask/");
        assertThat(visitor.get(link))
                .bodyText()
                .contains("Hinder på webbplatsen", "Sidan: /halland/ask", "Knappen &lt;b&gt;syns&lt;/b&gt; inte.");
    }

    @Test
    void without_words_or_a_way_to_answer_it_comes_back_as_it_was_typed() {
        var visitor = new Browser(server).from("10.7.0.2");
        assertThat(visitor.press(visitor.get(PAGE), PAGE, Map.of("page", "Sidan om é och 🙂")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad som inte fungerade.", "så att vi kan svara.", "Sidan om é och 🙂");
    }

    @Test
    void what_a_script_pours_in_is_refused_and_what_was_typed_comes_back() {
        var flood = new Browser(server).from("10.7.0.3");
        MvcTestResult page = flood.get(PAGE);
        Map<String, String> typed = Map.of("text", "Samma igen.");
        for (int i = 0; i < 20; i++) {
            flood.press(page, PAGE, typed);
        }
        assertThat(flood.press(page, PAGE, typed))
                .hasStatus(TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Samma igen.");
        assertThat(new Browser(server).from("10.7.0.4").press(page, PAGE, typed))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void managers_are_told_in_the_morning_of_drafts_and_of_a_statement_a_year_old() {
        state(STATED);
        Someone tove = Someone.managing(house, "halland", "Tove Gut");
        within(() -> {
            var text = new Rewording(TextPlace.FOOTER, Lang.SV, null, "Box 1 " + Instant.now());
            house.getBean(RegionTexts.class).draft(tove.asManager(), List.of(text));
            return text;
        });
        Instant yesterday = house.getBean(Clock.class).instant().minusSeconds(86_400);
        assertThat(news(maja, yesterday)).anyMatch(says -> says.contains("väntar på att du godkänner den"));
        assertThat(news(tove, yesterday))
                .noneMatch(says -> says.contains("godkänner"))
                .noneMatch(says -> says.contains("Tillgänglighetsredogörelsen"));
        var today = LocalDate.now(house.getBean(Clock.class));
        Statements statements = house.getBean(Statements.class);
        within(() -> {
            statements.state(
                    maja.asManager(),
                    new Statement(
                            Conformance.FULL,
                            today.minusYears(2),
                            "",
                            "",
                            5,
                            "Digg",
                            "https://digg.example",
                            today.minusYears(1)));
            return today;
        });
        assertThat(news(tove, yesterday)).anyMatch(says -> says.contains("Gå igenom den igen."));
        assertThat(get("/halland/manage")).bodyText().contains("Gå igenom den igen.", "väntar på att du godkänner den");
        assertThat(server.get().uri("/halland/manage").cookie(tove.cookie()).exchange())
                .bodyText()
                .contains("Gå igenom den igen.")
                .doesNotContain("väntar på att du godkänner den");
        Someone alone = Someone.managing(house, "blekinge", "Berit Blek");
        assertThat(server.get().uri("/blekinge/manage").cookie(alone.cookie()).exchange())
                .as("also where there is no programme")
                .bodyText()
                .contains(
                        "Ni har inte gått igenom er tillgänglighetsredogörelse än.",
                        "/blekinge/manage/texts/statement");
        assertThat(news(tove, yesterday.plusSeconds(86_400)))
                .as("said on the day it is due")
                .noneMatch(says -> says.contains("Gå igenom den igen."));
    }

    private List<String> news(Someone who, Instant since) {
        return within(() -> house.getBeansOfType(MorningNews.class).values().stream()
                .filter(source -> source.getClass().getSimpleName().startsWith("TextNews"))
                .flatMap(source -> source.news(who.asManager(), who.region(), since).stream())
                .map(Item::says)
                .toList());
    }

    private <T> T within(Supplier<T> work) {
        return Tenancy.within(maja.region().id(), work::get);
    }

    @Test
    void the_easy_and_the_privacy_page_stand_in_both_languages_with_the_regions_own_words() {
        assertThat(get("/halland/easy")).bodyText().contains("Kursen är sex veckor lång.");
        assertThat(get("/en/halland/easy"))
                .bodyText()
                .contains("The course is six weeks long.", "href=\"/halland/easy\"");
        assertThat(get("/halland/privacy")).bodyText().contains("De sparas i tio år", "Integritetsskyddsmyndigheten");
        assertThat(get("/en/halland/privacy")).bodyText().contains("They are kept for ten years");
        assertThat(get("/halland")).bodyText().contains("href=\"/halland/easy\"", "href=\"/halland/privacy\"");
    }
}
