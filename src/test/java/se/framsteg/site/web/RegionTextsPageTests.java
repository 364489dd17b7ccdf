package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
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
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class RegionTextsPageTests {
    private static final String TEXTS = "/vastra-gotaland/manage/texts";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    RegionDirectory regions;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    Cookie tove;
    Cookie maja;

    @BeforeEach
    void two_manage_a_region() {
        tove = manager("vastra-gotaland", "Tove Gut");
        maja = manager("vastra-gotaland", "Maja Ek");
    }

    private Cookie manager(String slug, String name) {
        var region = regions.find(slug).orElseThrow();
        var person = members.enter(UUID.randomUUID() + "@region.example", name, Lang.SV);
        Tenancy.within(region.id(), () -> members.join(person, region.id(), Role.MANAGER, null));
        String token = Secret.token();
        sessions.begin(person, token, "Firefox");
        return new Cookie("framsteg", token);
    }

    private Someone aloneIn(String slug, String name) {
        Someone alone = Someone.managing(house, slug, name);
        Manager by = alone.asManager();
        Tenancy.within(by.region(), () -> members.in(by)).stream()
                .filter(row -> row.role() == Role.MANAGER && !row.name().equals(name))
                .forEach(row -> Tenancy.within(by.region(), () -> members.dismiss(by, row.id())));
        return alone;
    }

    private static String at(String place) {
        return TEXTS + "/wording?place=" + place;
    }

    private MvcTestResult get(Cookie who, String path) {
        return server.get().uri(path).cookie(who).exchange();
    }

    private String seen(String path) {
        return Browser.html(server.get().uri(path).exchange());
    }

    private MvcTestResult press(Cookie who, MvcTestResult page, String action, Map<String, String> typed) {
        var request = server.post().uri(action).cookie(who);
        Browser.filled(page, action, typed).forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult write(Cookie who, String place, String swedish) {
        return press(who, get(who, at(place)), TEXTS + "/wording", Map.of("sv", swedish));
    }

    private MvcTestResult approve(Cookie who, String place) {
        return press(who, get(who, at(place)), TEXTS + "/approval", Map.of());
    }

    private void publish(String place, String swedish) {
        assertThat(write(tove, place, swedish)).hasStatus3xxRedirection();
        assertThat(approve(maja, place)).hasStatus3xxRedirection();
    }

    @Test
    void what_one_writes_and_another_approves_stands_on_the_regions_page() {
        assertThat(write(tove, "offer", "Vi går tillsammans.\n\n## Så\nRing <b>Tove</b>."))
                .hasStatus3xxRedirection();
        assertThat(seen("/vastra-gotaland")).doesNotContain("Vi går tillsammans.");
        assertThat(approve(maja, "offer")).hasStatus3xxRedirection();
        assertThat(seen("/vastra-gotaland"))
                .contains("<p>Vi går tillsammans.</p>", "<h2>Så</h2>", "<p>Ring &lt;b&gt;Tove&lt;/b&gt;.</p>");
        assertThat(get(tove, TEXTS)).bodyText().contains("På svenska: er egen text är publicerad.");
    }

    @Test
    void one_who_writes_can_look_at_the_page_as_it_is_in_both_languages() {
        assertThat(get(tove, at("ask")))
                .bodyText()
                .contains("<a href=\"/vastra-gotaland/ask\">", "<a href=\"/en/vastra-gotaland/ask\">");
    }

    @Test
    void who_wrote_a_draft_cannot_approve_it_and_reads_who_can() {
        write(tove, "contact", "Ring Tove.");
        MvcTestResult own = get(tove, at("contact"));
        assertThat(own).bodyText().contains("någon annan behöver läsa och godkänna", "Maja Ek");
        assertThat(own).bodyText().doesNotContain(TEXTS + "/approval");
        var forced = server.post().uri(TEXTS + "/approval").cookie(tove);
        Browser.filled(own, TEXTS + "/wording", Map.of()).forEach(forced::param);
        forced.param("lang", "sv").param("read", shown(own));
        assertThat(forced.exchange()).hasStatus(CONFLICT).bodyText().contains("Inget har publicerats nu.");
        assertThat(seen("/vastra-gotaland")).doesNotContain("Ring Tove.");
    }

    private static String shown(MvcTestResult page) {
        return Browser.filled(page, TEXTS + "/wording", Map.of()).get("shownSv");
    }

    @Test
    void who_manages_alone_may_approve_and_is_told_so() {
        Someone alone = aloneIn("jamtland-harjedalen", "Ensam Ek");
        Cookie ensam = alone.cookie();
        String texts = "/jamtland-harjedalen/manage/texts";
        MvcTestResult page = get(ensam, texts + "/wording?place=voices");
        press(ensam, page, texts + "/wording", Map.of("en", "They said it."));
        page = get(ensam, texts + "/wording?place=voices");
        assertThat(page).bodyText().contains("Du är ensam programansvarig i regionen", "Utkast på engelska");
        assertThat(press(ensam, page, texts + "/approval", Map.of()))
                .redirectedUrl()
                .endsWith("done=published");
    }

    @Test
    void one_can_begin_from_the_general_text_and_sees_what_is_changed_of_it() {
        MvcTestResult page = get(tove, at("easy"));
        assertThat(page).bodyText().contains("Börja från den allmänna texten på svenska");
        MvcTestResult begun = press(tove, page, TEXTS + "/wording", Map.of("from", "sv", "en", "Half a text."));
        assertThat(begun)
                .bodyText()
                .contains("## Vem kan vara med?", "- Kursen är sex veckor lång.")
                .as("what is typed stays")
                .contains("Half a text.", "Lägg till den allmänna texten på engelska");
        MvcTestResult both = press(tove, begun, TEXTS + "/wording", Map.of("from", "en", "en", "Half a text."));
        assertThat(Browser.html(both)).containsPattern("(?s)>Half a text\\.\\s+[^<]{0,60}helps small companies");
        press(tove, begun, TEXTS + "/wording", Map.of("sv", "Vi hjälper små företag."));
        assertThat(get(maja, at("easy")))
                .bodyText()
                .containsPattern("(?s)<del>.*Hållbarhet är att ta hand om")
                .contains("På engelska står fortfarande den allmänna texten.");
        MvcTestResult waiting = get(maja, at("easy"));
        assertThat(press(maja, waiting, TEXTS + "/removal", Map.of()))
                .redirectedUrl()
                .endsWith("done=dropped");
        assertThat(get(maja, at("easy"))).bodyText().doesNotContain("Ta bort utkastet");
        assertThat(press(maja, waiting, TEXTS + "/removal", Map.of()))
                .as("not twice")
                .hasStatus3xxRedirection();
    }

    @Test
    void a_link_that_leads_nowhere_is_refused_and_named() {
        for (String address :
                List.of("javascript:alert(1)", "www.region.example", "//region.example", "data:text/html,x")) {
            assertThat(write(tove, "apply", "Läs [mer här](%s) först.".formatted(address)))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Länken ”mer här” har adressen ”" + address);
        }
        for (String address : List.of(
                "https://region.example", "mailto:a@region.example", "tel:+4610", "/vastra-gotaland/ask", "#a")) {
            assertThat(write(tove, "apply", "Läs [mer här](%s) först.".formatted(address)))
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void what_was_read_is_what_is_approved() {
        write(tove, "offer", "Första utkastet.");
        MvcTestResult read = get(maja, at("offer"));
        write(tove, "offer", "Ändrat efteråt.");
        assertThat(press(maja, read, TEXTS + "/approval", Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Inget har publicerats nu.", "Ändrat efteråt.");
        assertThat(seen("/vastra-gotaland")).doesNotContain("Första utkastet.", "Ändrat efteråt.");
    }

    @Test
    void the_real_page_is_seen_with_the_draft_by_managers_only() {
        publish("offer", "Det som gäller.");
        write(tove, "offer", "Det som ska gälla.");
        MvcTestResult preview = get(tove, "/vastra-gotaland?draft=true");
        assertThat(preview)
                .bodyText()
                .contains(
                        "<p>Det som ska gälla.</p>",
                        "Så här kommer det att se ut.",
                        "Tillbaka till texterna",
                        "Din sida</a>");
        assertThat(preview).headers().hasValue("Cache-Control", "no-store");
        assertThat(seen("/vastra-gotaland?draft=true"))
                .contains("Det som gäller.")
                .doesNotContain("Så här kommer det att se ut.")
                .contains("Din sida / logga in</a>");
        assertThat(get(manager("kalmar", "Bo Ek"), "/vastra-gotaland?draft=true"))
                .bodyText()
                .doesNotContain("Det som ska gälla.");
        assertThat(seen("/vastra-gotaland")).contains("Det som gäller.").doesNotContain("Det som ska gälla.");
    }

    @Test
    void texts_stand_where_people_ask_and_look_and_at_the_foot() {
        publish("ask", "Fråga oss vad som helst.");
        publish("contacts", "De här kan mycket.");
        publish("footer", "Besök: Torget 1");
        assertThat(seen("/vastra-gotaland/ask")).contains("<p>Fråga oss vad som helst.</p>", "<p>Besök: Torget 1</p>");
        assertThat(seen("/vastra-gotaland/contacts")).contains("<p>De här kan mycket.</p>");
        assertThat(seen("/en/vastra-gotaland/ask")).doesNotContain("Fråga oss vad som helst.");
        assertThat(seen("/kalmar/ask")).doesNotContain("Fråga oss vad som helst.", "Torget");
    }

    @Test
    void the_history_tells_who_wrote_and_approved_what_and_gives_it_back_as_a_draft() {
        publish("accessibility", "Filmen saknar text.");
        publish("accessibility", "Filmen saknar ljud.");
        MvcTestResult history = get(maja, TEXTS + "/history?place=accessibility&lang=sv");
        assertThat(history)
                .bodyText()
                .contains("Skriven av Tove Gut.", "Godkänd av Maja Ek", "Det här visas på sidan nu.")
                .containsPattern("<del>.*Borttaget: </span>text\\.</del>")
                .containsPattern("<ins>.*Tillagt: </span>ljud\\.</ins>");
        String earlier =
                Browser.html(history).split("name=\"version\" value=\"")[2].substring(0, 36);
        assertThat(press(maja, history, TEXTS + "/history", Map.of("version", earlier)))
                .hasStatus3xxRedirection();
        assertThat(seen("/vastra-gotaland/tillganglighet")).contains("Filmen saknar ljud.");
        assertThat(get(tove, at("accessibility"))).bodyText().contains("Utkast på svenska", "Filmen saknar text.");
        Cookie bo = manager("kalmar", "Bo Ek");
        MvcTestResult elsewhere = get(bo, "/kalmar/manage/texts/wording?place=offer");
        var foreign = server.post().uri("/kalmar/manage/texts/history").cookie(bo);
        Browser.filled(elsewhere, "/kalmar/manage/texts/wording", Map.of("version", earlier))
                .forEach(foreign::param);
        assertThat(foreign.exchange()).hasStatus(NOT_FOUND);
    }

    @Test
    void what_another_has_written_meanwhile_stands_where_one_has_changed_nothing() {
        write(tove, "offer", "Som det var.");
        MvcTestResult opened = get(maja, at("offer"));
        write(tove, "offer", "Det nya.");
        assertThat(press(maja, opened, TEXTS + "/wording", Map.of("sv", "Som det var.", "en", "Call Tove.")))
                .hasStatus3xxRedirection();
        assertThat(get(tove, at("offer")))
                .bodyText()
                .contains(">Det nya.</textarea>", ">Call Tove.</textarea>")
                .doesNotContain(">Som det var.</textarea>");
    }

    @Test
    void both_wordings_are_shown_to_who_changes_what_another_has_changed_and_the_next_press_decides() {
        write(tove, "offer", "Som det var.");
        MvcTestResult opened = get(maja, at("offer"));
        write(tove, "offer", "Deras.");
        MvcTestResult answer = press(maja, opened, TEXTS + "/wording", Map.of("sv", "Mitt."));
        assertThat(answer)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Någon annan har ändrat den här texten", "<p>Deras.</p>", ">Mitt.</textarea>");
        assertThat(get(tove, at("offer"))).bodyText().contains(">Deras.</textarea>");
        assertThat(press(maja, answer, TEXTS + "/wording", Map.of("sv", "Mitt.")))
                .hasStatus3xxRedirection();
        assertThat(get(tove, at("offer"))).bodyText().contains(">Mitt.</textarea>");
    }

    @Test
    void an_emptied_text_gives_the_general_one_back() {
        publish("offer", "Tillfälligt.");
        publish("offer", "");
        assertThat(seen("/vastra-gotaland"))
                .contains("Västra Götalandsregionen har inget program i Framsteg än")
                .doesNotContain("Tillfälligt.");
    }

    @Test
    void a_text_that_is_too_long_is_kept_in_its_box_and_asked_about() {
        assertThat(write(tove, "offer", "x".repeat(6001)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Texten är för lång", "x".repeat(6001), "href=\"#sv\"", "aria-describedby=\"sv-error\"");
    }

    @Test
    void whoever_manages_another_region_finds_nothing() {
        for (String path : List.of("", "/wording", "/history")) {
            assertThat(get(tove, "/kalmar/manage/texts" + path)).hasStatus(NOT_FOUND);
        }
    }
}
