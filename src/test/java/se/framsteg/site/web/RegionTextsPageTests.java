package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class RegionTextsPageTests {
    private static final String TEXTS = "/vastra-gotaland/manage/texts";

    @Autowired
    MockMvcTester server;

    @Autowired
    RegionDirectory regions;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    Cookie cookie;

    @BeforeEach
    void somebody_manages_a_region() {
        var region = regions.find("vastra-gotaland").orElseThrow();
        var person = members.enter(UUID.randomUUID() + "@region.example", "Tove Gut", Lang.SV);
        Tenancy.within(region.id(), () -> members.join(person, region.id(), Role.MANAGER, null));
        String token = Secret.token();
        sessions.begin(person, token, "Firefox");
        cookie = new Cookie("framsteg", token);
    }

    private MvcTestResult get(String path) {
        return server.get().uri(path).cookie(cookie).exchange();
    }

    private MvcTestResult write(String offer) {
        var request = server.post().uri(TEXTS).cookie(cookie);
        Browser.filled(get(TEXTS), TEXTS, Map.of("offerSv", offer)).forEach(request::param);
        return request.exchange();
    }

    @Test
    void what_a_manager_writes_stands_on_the_regions_page() {
        assertThat(write("Vi går tillsammans.\n\nRing Tove.")).hasStatus3xxRedirection();
        assertThat(get("/vastra-gotaland"))
                .bodyText()
                .contains("<p class=\"lead\">Vi går tillsammans.</p>", "<p>Ring Tove.</p>");
        assertThat(get(TEXTS)).bodyText().contains("Vi går tillsammans.");
    }

    private MvcTestResult press(MvcTestResult form, Map<String, String> typed) {
        var request = server.post().uri(TEXTS).cookie(cookie);
        Browser.filled(form, TEXTS, typed).forEach(request::param);
        return request.exchange();
    }

    @Test
    void what_another_has_written_meanwhile_stands_where_one_has_changed_nothing() {
        write("Som det var.");
        MvcTestResult opened = get(TEXTS);
        write("Det nya.");
        assertThat(press(opened, Map.of("offerSv", "Som det var.", "contactSv", "Ring Tove.")))
                .hasStatus3xxRedirection();
        assertThat(get(TEXTS)).bodyText().contains("Det nya.", "Ring Tove.").doesNotContain("Som det var.");
    }

    @Test
    void both_wordings_are_shown_to_who_changes_what_another_has_changed_and_the_next_press_decides() {
        write("Som det var.");
        MvcTestResult opened = get(TEXTS);
        write("Deras.");
        MvcTestResult answer = press(opened, Map.of("offerSv", "Mitt."));
        assertThat(answer)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Någon annan har ändrat den här texten", "<p>Deras.</p>", ">Mitt.</textarea>");
        assertThat(get(TEXTS)).bodyText().contains("Deras.").doesNotContain("Mitt.");
        assertThat(press(answer, Map.of("offerSv", "Mitt."))).hasStatus3xxRedirection();
        assertThat(get(TEXTS)).bodyText().contains("Mitt.").doesNotContain("Deras.");
    }

    @Test
    void an_emptied_text_gives_the_general_one_back() {
        write("Tillfälligt.");
        write("");
        assertThat(get("/vastra-gotaland"))
                .bodyText()
                .contains("Västra Götalandsregionen har inget program hos oss än")
                .doesNotContain("Tillfälligt.");
    }

    @Test
    void a_text_that_is_too_long_is_kept_in_its_box_and_asked_about() {
        assertThat(write("x".repeat(3001)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Texten är för lång",
                        "x".repeat(3001),
                        "href=\"#offerSv\"",
                        "aria-describedby=\"offerSv-error\"");
    }

    @Test
    void whoever_manages_another_region_finds_nothing() {
        assertThat(get("/kalmar/manage/texts")).hasStatus(NOT_FOUND);
    }
}
