package se.framsteg.voices.interviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.voices.interviews.State;

@HouseTest
class SpeakingPagesTests {
    private static final String LIST = "/gotland/manage/interviews";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    InterviewWorld world;
    Browser maja;
    Browser asa;

    @BeforeEach
    void a_company_in_a_course() {
        world = new InterviewWorld(house, "gotland");
        maja = new Browser(server);
        maja.hold(world.course.maja.token());
        asa = new Browser(server);
    }

    @Test
    void a_manager_asks_and_is_told_what_is_missing() {
        var empty = maja.press(maja.get(LIST), LIST, Map.of());
        assertThat(empty)
                .hasStatus(422)
                .bodyText()
                .contains("Välj vilket företag det gäller.", "Skriv en e-postadress", "Välj vilken roll");
        var asked = maja.press(maja.get(LIST), LIST, asking("asa@foretag.example"));
        assertThat(asked).hasStatus(303);
        assertThat(maja.get(Browser.location(asked))).bodyText().contains("Hos Åsa Öberg");
        assertThat(maja.press(maja.get(LIST), LIST, asking("asa@foretag.example")))
                .hasStatus(409)
                .bodyText()
                .contains("redan fått ett mejl den senaste veckan");
    }

    private Map<String, String> asking(String address) {
        var fields = new HashMap<String, String>();
        fields.put("company", world.course.course.id().value() + "." + world.company);
        fields.put("name", "Åsa Öberg");
        fields.put("address", address);
        fields.put("role", "owner");
        fields.put("language", "sv");
        fields.put("way", "write");
        return fields;
    }

    @Test
    void opening_the_link_does_nothing_and_whoever_tells_sees_how_it_will_look() {
        InterviewId id = world.asked();
        String path = "/gotland/interview/" + world.token(id);
        assertThat(asa.get(path)).hasStatusOk().bodyText().contains("Du går vidare som Åsa Öberg, Plåt &amp; Svets AB");
        assertThat(world.find(id).state()).isEqualTo(State.ASKED);
        assertThat(asa.get(path + "/approval")).hasStatus(303);
        var nothing = asa.press(asa.get(path + "/answers"), path + "/answers", Map.of("answer-1", "Hej"));
        assertThat(nothing).hasStatus(422).bodyText().contains("kryssa för att det får visas");
        var long_ = asa.press(asa.get(path + "/answers"), path + "/answers", Map.of("answer-1", "å".repeat(10_000)));
        assertThat(long_).hasStatus(422).bodyText().contains("Ett svar är för långt");
        tell(path, "<script>alert(1)</script> är 12 000 kr 🌱");
        assertThat(asa.get(path + "/approval"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; är 12 000 kr 🌱",
                        "Åsa Öberg, ägare, Plåt &amp; Svets AB",
                        "En ägare, företag i länet");
        var without = asa.press(asa.get(path + "/approval"), path + "/approval", Map.of("named", "yes"));
        assertThat(without).hasStatus(422).bodyText().contains("Kryssa för att du samtycker");
        yes(path, "yes");
        assertThat(asa.get(path)).bodyText().contains("Tack, du har sagt ja");
        assertThat(asa.get(path + "/answers")).hasStatus(303);
    }

    @Test
    void what_is_typed_is_saved_as_it_is_typed() {
        InterviewId id = world.asked();
        String path = "/gotland/interview/" + world.token(id);
        var form = Browser.filled(asa.get(path + "/answers"), path + "/answers", Map.of());
        var saved = asa.post(
                path + "/answers/typed", Map.of("key", form.get("key"), "answer-2", "Halvvägs", "shown-2", "true"));
        assertThat(saved).hasStatusOk().bodyText().contains("\"seq\":1", "Sparat");
        var more = asa.post(path + "/answers/typed", Map.of("key", form.get("key"), "shown-2", ""));
        assertThat(more).hasStatusOk();
        assertThat(world.in(() -> world.speaking().answers(world.speaker(id))).get(1))
                .returns("Halvvägs", each -> each.answer())
                .returns(false, each -> each.shown());
    }

    @Test
    void from_a_link_to_the_public_page_and_away_again_by_the_link() {
        world = new InterviewWorld(house, "uppsala");
        maja.hold(world.course.maja.token());
        InterviewId id = world.asked();
        String path = "/uppsala/interview/" + world.token(id);
        tell(path, "Vi delar truck med grannen");
        MvcTestResult approval = asa.get(path + "/approval");
        var open = InterviewWorld.yes("no");
        open.put("open-data", "true");
        assertThat(asa.press(approval, path + "/approval", open)).hasStatus(303);
        String mine = "/uppsala/manage/interviews/" + id.value();
        var old = maja.get(mine);
        var older = maja.get(mine);
        var published = maja.press(old, mine + "/publication", Map.of());
        assertThat(published).hasStatus(303);
        assertThat(maja.get(Browser.location(published))).bodyText().contains("Rösten är publicerad");
        assertThat(maja.press(old, mine + "/publication", Map.of())).hasStatus(303);
        assertThat(maja.press(older, mine + "/publication", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("hunnit längre");
        String voice = "/uppsala/voices/" + id.value();
        for (var page : new String[] {voice, "/en" + voice, "/uppsala/voices", "/uppsala/voices.json", "/uppsala"}) {
            assertThat(asa.get(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Vi delar truck med grannen")
                    .doesNotContain("Åsa Öberg");
        }
        assertThat(maja.press(maja.get(mine), mine + "/first", Map.of())).hasStatus(303);
        assertThat(maja.get(mine)).bodyText().contains("Visa i bokstavsordning");
        assertThat(asa.press(asa.get(path), path + "/renewal", Map.of())).hasStatus(303);
        assertThat(asa.press(asa.get(path), path + "/withdrawal", Map.of())).hasStatus(303);
        assertThat(asa.get(path)).bodyText().contains("Din röst är borttagen");
        assertThat(asa.get(voice)).hasStatus(410);
        for (var page : new String[] {voice, "/en" + voice, "/uppsala/voices", "/uppsala/voices.json", "/uppsala"}) {
            assertThat(asa.get(page)).as(page).bodyText().doesNotContain("Vi delar truck med grannen");
        }
        assertThat(maja.get(mine)).bodyText().contains("Rösten är borta", "taget tillbaka av den som berättar");
    }

    @Test
    void a_manager_takes_a_voice_away_when_asked() {
        InterviewId id = world.published(true);
        String mine = LIST + "/" + id.value();
        assertThat(maja.press(maja.get(mine), mine + "/withdrawal", Map.of())).hasStatus(303);
        assertThat(asa.get("/gotland/voices/" + id.value())).hasStatus(410);
        assertThat(maja.get(mine)).bodyText().contains("taget tillbaka av regionen");
    }

    @Test
    void a_manager_proposes_shorter_words_and_whoever_spoke_says_yes() {
        InterviewId id = world.published(true);
        String mine = LIST + "/" + id.value();
        String path = "/gotland/interview/" + world.token(id);
        world.weekHasGone();
        var same = maja.press(maja.get(mine), mine + "/proposal", Map.of("shorter-1", InterviewWorld.WORDS));
        assertThat(maja.get(Browser.location(same))).bodyText().contains("Inget svar har blivit kortare");
        var asked = maja.press(maja.get(mine), mine + "/proposal", Map.of("shorter-1", "Vi sorterar"));
        assertThat(maja.get(Browser.location(asked))).bodyText().contains("har fått frågan");
        var again = maja.press(maja.get(mine), mine + "/proposal", Map.of("shorter-1", "Vi"));
        assertThat(again).hasStatus(409).bodyText().contains("Inget är skickat");
        assertThat(asa.get(path)).bodyText().contains("Får orden kortas?", "Vi sorterar", InterviewWorld.WORDS);
        assertThat(asa.press(asa.get(path), path + "/proposal", Map.of("yes", "true")))
                .hasStatus(303);
        assertThat(asa.get("/gotland/voices/" + id.value()))
                .bodyText()
                .contains("Vi sorterar")
                .doesNotContain(InterviewWorld.WORDS);
    }

    @Test
    void what_was_said_is_shown_in_the_other_language_when_whoever_spoke_has_said_yes() {
        InterviewId id = world.published(true);
        String mine = LIST + "/" + id.value();
        String path = "/gotland/interview/" + world.token(id);
        String voice = "/gotland/voices/" + id.value();
        assertThat(maja.get(mine))
                .as("the question as the guide has it")
                .bodyText()
                .contains("value=\"What made you sign up for the course?\"");
        assertThat(maja.press(maja.get(mine), mine + "/translation", inEnglish("We sort the scrap")))
                .as("the company was asked this week")
                .hasStatus(409)
                .bodyText()
                .contains("Inget är skickat", "We sort the scrap");
        world.weekHasGone();
        assertThat(maja.press(maja.get(mine), mine + "/translation", inEnglish(" ")))
                .hasStatus(422)
                .bodyText()
                .contains("Något saknas eller är för långt", "What made you sign up for the course?");
        assertThat(maja.press(maja.get(mine), mine + "/translation", inEnglish("We sort the scrap")))
                .hasStatus(303);
        assertThat(maja.get(mine)).bodyText().contains("Väntar på svar från Åsa Öberg");
        assertThat(asa.get("/en" + voice)).bodyText().doesNotContain("We sort the scrap");
        var seen = asa.get(path);
        assertThat(seen).bodyText().contains("Det du sa, på engelska", "We sort the scrap");
        var older = asa.get(path);
        assertThat(asa.press(seen, path + "/translation", Map.of("yes", "true")))
                .hasStatus(303);
        assertThat(asa.press(older, path + "/translation", Map.of("yes", "true")))
                .as("an older page says yes to nothing")
                .hasStatus(409);
        assertThat(asa.get("/en" + voice))
                .bodyText()
                .contains("We sort the scrap", "What made you sign up for the course?", "has read the translation")
                .doesNotContain(InterviewWorld.WORDS);
        assertThat(asa.get(voice)).bodyText().contains(InterviewWorld.WORDS).doesNotContain("We sort the scrap");
        assertThat(maja.get(mine)).bodyText().contains("Åsa Öberg har sagt ja, och texten visas");
        assertThat(asa.press(asa.get(path), path + "/translation", Map.of("yes", "false")))
                .hasStatus(303);
        assertThat(asa.get("/en" + voice))
                .bodyText()
                .contains(InterviewWorld.WORDS)
                .doesNotContain("We sort the scrap");
    }

    private static Map<String, String> inEnglish(String answer) {
        return Map.of("question-1", "What made you sign up for the course?", "answer-1", answer);
    }

    @Test
    void words_in_the_other_language_that_are_agreed_to_before_it_is_published_come_along_and_go_with_shorter_words() {
        InterviewId id = world.asked();
        world.told(id);
        world.approved(id, true);
        String mine = LIST + "/" + id.value();
        String path = "/gotland/interview/" + world.token(id);
        String voice = "/gotland/voices/" + id.value();
        world.weekHasGone();
        assertThat(maja.press(maja.get(mine), mine + "/translation", inEnglish("We sort the scrap")))
                .hasStatus(303);
        assertThat(asa.press(asa.get(path), path + "/translation", Map.of("yes", "true")))
                .hasStatus(303);
        assertThat(maja.press(maja.get(mine), mine + "/publication", Map.of())).hasStatus(303);
        assertThat(asa.get("/en" + voice)).bodyText().contains("We sort the scrap");
        world.weekHasGone();
        assertThat(maja.press(maja.get(mine), mine + "/proposal", Map.of("shorter-1", "Vi sorterar")))
                .hasStatus(303);
        assertThat(asa.press(asa.get(path), path + "/proposal", Map.of("yes", "true")))
                .hasStatus(303);
        assertThat(asa.get("/en" + voice)).bodyText().contains("Vi sorterar").doesNotContain("We sort the scrap");
        assertThat(asa.get(path)).bodyText().doesNotContain("Det du sa, på engelska");
    }

    @Test
    void whoever_would_rather_not_says_so() {
        InterviewId id = world.asked();
        String path = "/gotland/interview/" + world.token(id);
        assertThat(asa.press(asa.get(path), path + "/refusal", Map.of())).hasStatus(303);
        assertThat(asa.get(path)).bodyText().contains("Ingen frågar igen");
    }

    @Test
    void a_yes_is_taken_back_to_write_again() {
        InterviewId id = world.asked();
        String path = "/gotland/interview/" + world.token(id);
        tell(path, "Första");
        yes(path, "yes");
        assertThat(asa.press(asa.get(path), path + "/change", Map.of())).hasStatus(303);
        assertThat(asa.get(path + "/answers")).hasStatusOk().bodyText().contains("Första");
    }

    @Test
    void what_is_said_in_a_talk_is_written_down_and_sent() {
        InterviewId id = world.asked(true);
        String mine = LIST + "/" + id.value();
        assertThat(maja.press(maja.get(mine), mine, Map.of("send", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv minst ett svar");
        assertThat(maja.press(maja.get(mine), mine, Map.of("answer-1", "Hon skrattade")))
                .hasStatus(303);
        assertThat(maja.get(mine)).bodyText().contains("Hon skrattade");
        var sent = maja.press(maja.get(mine), mine, Map.of("answer-1", "Hon skrattade", "send", "true"));
        assertThat(maja.get(Browser.location(sent)))
                .bodyText()
                .contains("Skickat till Åsa Öberg")
                .doesNotContain("skrattade");
        assertThat(asa.get("/gotland/interview/" + world.token(id) + "/answers"))
                .bodyText()
                .contains("Hon skrattade", "Maja Lind skrev ned det här åt dig");
    }

    @Test
    void the_guide_is_worded_ordered_and_left_out_of() {
        var halland = new InterviewWorld(house, "halland");
        maja.hold(halland.course.maja.token());
        String guide = "/halland/manage/interviews/guide";
        var bad = maja.press(maja.get(guide), guide, Map.of("sv-1", "Bara svenska"));
        assertThat(bad).hasStatus(422).bodyText().contains("Skriv frågan på båda språken");
        var good = maja.press(
                maja.get(guide),
                guide,
                Map.of(
                        "sv-1", "Sist?", "en-1", "Last?", "order-1", "2", "sv-2", "Först?", "en-2", "First?", "order-2",
                        "1"));
        assertThat(good).hasStatus(303);
        assertThat(Browser.html(maja.get(guide))).containsSubsequence("Först?", "Sist?");
        InterviewId id = halland.asked(true);
        assertThat(maja.get("/halland/manage/interviews/" + id.value()))
                .bodyText()
                .containsSubsequence("Först?", "Sist?")
                .doesNotContain("Tycker du att fler borde");
    }

    @Test
    void a_link_that_never_was_says_so_and_a_code_leads_to_the_real_one() {
        assertThat(asa.get("/gotland/interview/abc")).hasStatus(410).bodyText().contains("Länken gäller inte längre");
        String code = "/gotland/interview";
        assertThat(asa.press(asa.get(code), code, Map.of("address", "a@b.se", "code", "123456")))
                .satisfies(answer -> assertThat(Browser.location(answer)).endsWith("wrong=true"));
        assertThat(asa.get(code + "?wrong=true")).bodyText().contains("hör inte ihop");
    }

    private void tell(String path, String words) {
        var told =
                asa.press(asa.get(path + "/answers"), path + "/answers", Map.of("answer-1", words, "shown-1", "true"));
        assertThat(told).hasStatus(303);
        assertThat(Browser.location(told)).isEqualTo(path + "/approval");
    }

    private void yes(String path, String named) {
        MvcTestResult page = asa.get(path + "/approval");
        assertThat(asa.press(page, path + "/approval", InterviewWorld.yes(named)))
                .hasStatus(303);
    }
}
