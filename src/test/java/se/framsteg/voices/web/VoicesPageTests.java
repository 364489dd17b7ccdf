package se.framsteg.voices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.world.SmallWorld;
import se.framsteg.world.Someone;

@HouseTest
class VoicesPageTests {
    private static final String PAGE = "/jonkoping/manage/hallbarhetsutbildning-2020/voices";
    private static final String RESULTS = "/jonkoping/hallbarhetsutbildning-2020";
    private static final String SILENT = "Smedhyttan Lantbruksteknik AB";
    private static final String SPEAKING = "Stensåkra Plåt &amp; Svets AB";
    private static final Pattern WITHDRAWAL = Pattern.compile("action=\"([^\"]*/withdrawal)\"");

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    SmallWorld world;

    @BeforeEach
    void the_sample_is_imported_and_published() {
        world = SmallWorld.in(house);
    }

    @Test
    void a_manager_reads_every_voice_and_every_comment() {
        assertThat(get(PAGE, world.karin()))
                .hasStatusOk()
                .bodyText()
                .contains(SPEAKING, SILENT, "något av svaren saknar samtycke", "Lärorikt och konkret.");
    }

    @Test
    void nobody_else_reads_them() {
        assertThat(get(PAGE, world.bo())).hasStatus(NOT_FOUND);
        assertThat(server.get().uri(PAGE).exchange().getResponse().getStatus()).isNotEqualTo(200);
    }

    @Test
    void no_comment_and_no_voice_without_consent_is_on_any_public_page_or_in_open_data() {
        for (var path :
                List.of("/jonkoping", RESULTS, "/en" + RESULTS, RESULTS + "/results.json", RESULTS + "/results.csv"))
            assertThat(server.get().uri(path).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(SILENT, "Lärorikt och konkret");
    }

    @Test
    void a_voice_that_is_taken_away_is_gone_from_the_public_page() {
        assertThat(server.get().uri(RESULTS).exchange()).bodyText().contains(SPEAKING);
        var page = get(PAGE, world.karin());
        var card = Browser.html(page).substring(Browser.html(page).indexOf(SPEAKING));
        var action =
                WITHDRAWAL.matcher(card).results().findFirst().orElseThrow().group(1);
        var request = server.post().uri(action).cookie(world.karin().cookie());
        Browser.filled(page, action, Map.of()).forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
        assertThat(get(PAGE, world.karin())).bodyText().contains("samtycket togs tillbaka");
        assertThat(server.get().uri(RESULTS).exchange()).bodyText().doesNotContain(SPEAKING);
    }

    private MvcTestResult get(String path, Someone who) {
        return server.get().uri(path).cookie(who.cookie()).exchange();
    }
}
