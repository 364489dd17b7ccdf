package se.framsteg.surveys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Invitations;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.SurveysWorld;
import se.framsteg.surveys.Wave;
import se.framsteg.world.Someone;

@HouseTest
class SurveyPagesTests {
    private static final String REGION = "dalarna";
    private static final List<String> STEPS = List.of("a", "b", "c", "d", "e", "f");

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Test
    void a_lead_answers_part_by_part_sends_and_sees_the_result() {
        var world = new SurveysWorld(house, REGION, 7);
        Browser anna = as(world.anna);
        String path = path(world, Wave.BEFORE);
        assertThat(read(anna, all(world))).contains("Före kursen", "Du har inte svarat än.", "Svara gärna senast");
        assertThat(read(anna, path)).contains("Börja svara", "0 av 4 besvarade", "inte vem hos er som har svarat");
        assertThat(read(anna, path + "/a")).contains("Del 1 av 6", "Eldsjäl utan mandat", "Vet inte");
        assertThat(read(anna, result(world))).contains("Ingen har skickat in sina svar än");

        assertThat(take(anna, path, "a", Map.of("A1", "2", "A2", "3", "A3", "0")))
                .hasStatus(SEE_OTHER);
        assertThat(read(anna, path))
                .contains("3 av 4 besvarade", "Fortsätt svara")
                .doesNotContain("Skicka in mina svar");
        assertThat(read(anna, path + "/a")).contains("value=\"2\" checked");
        STEPS.forEach(step -> take(anna, path, step, four(step, 3)));
        assertThat(anna.press(anna.get(path), path + "/sent", Map.of())).hasStatus(SEE_OTHER);

        assertThat(read(anna, path)).contains("Tack, dina svar är inskickade");
        assertThat(read(anna, result(world)))
                .contains("Före kursen: 50 av 100, alltså ”Ordnat”. En person har svarat.", "När fler än en har svarat")
                .contains("<svg", "Människor och samhälle");
        assertThat(read(anna, all(world))).contains("Dina svar är inskickade. En person har skickat in sina svar.");
    }

    @Test
    void a_step_leads_to_the_next_or_back_to_the_overview() {
        var world = new SurveysWorld(house, REGION, 7);
        String path = path(world, Wave.BEFORE);
        Browser anna = as(world.anna);
        assertThat(Browser.location(take(anna, path, "b", Map.of("B1", "1")))).isEqualTo(path + "/c");
        assertThat(Browser.location(take(anna, path, "b", Map.of("later", "true"))))
                .isEqualTo(path);
        assertThat(Browser.location(take(anna, path, "f", Map.of("F1", "1")))).isEqualTo(path);
        assertThat(anna.post(path + "/sent", key(world, Map.of())))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns påståenden kvar");
    }

    @Test
    void whatever_a_stranger_sends_is_no_level_and_no_error() {
        var world = new SurveysWorld(house, REGION, 7);
        Browser anna = as(world.anna);
        String path = path(world, Wave.BEFORE);
        assertThat(take(
                        anna,
                        path,
                        "a",
                        Map.of("A1", "9", "A2", "<script>", "A3", "2".repeat(10_000), "Z1", "3", "A4", "0001-01-01")))
                .hasStatus(SEE_OTHER);
        assertThat(read(anna, path)).contains("0 av 4 besvarade");
        assertThat(anna.get(path + "/z")).hasStatus(NOT_FOUND);
        assertThat(anna.get(path + "/company"))
                .as("no strategy before the course")
                .hasStatus(NOT_FOUND);
        assertThat(anna.get(all(world) + "/" + world.course.programme.slug() + "/never"))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void somebody_with_a_link_goes_on_as_themselves_and_opening_does_nothing() {
        var world = new SurveysWorld(house, REGION, 7);
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Alm");
        String path = "/%s/surveys/%s".formatted(REGION, world.link(Wave.BEFORE, kim.person()));
        var stranger = new Browser(server);
        Browser anna = as(world.anna);
        String colleagues = path(world, Wave.BEFORE) + "/colleagues";
        assertThat(read(stranger, path)).contains("Du går vidare som Kim Alm, Plåt &amp; Svets AB", "Är det inte du?");
        assertThat(read(anna, colleagues)).contains("Kim Alm</strong>, fick frågan");
        STEPS.forEach(
                step -> assertThat(take(stranger, path, step, four(step, 5))).hasStatus(SEE_OTHER));
        assertThat(stranger.press(stranger.get(path), path + "/sent", Map.of())).hasStatus(SEE_OTHER);
        assertThat(read(stranger, path))
                .contains("Tack, dina svar är inskickade")
                .doesNotContain("Se vad svaren visar");

        world.sent(Respondent.of(world.lead()), Wave.BEFORE, SurveysWorld.all(4, "A1=1 D2=2"));

        assertThat(read(anna, result(world)))
                .contains("2 personer har svarat", "Prata om det här", "Svaren går från 1 till 5, av 2 personer.")
                .contains("Vi konstruerar eller köper så att saker håller länge");
        assertThat(read(anna, colleagues)).contains("Kim Alm</strong>, skickade in");
        assertThat(anna.press(
                        anna.get(colleagues),
                        colleagues + "/ending",
                        Map.of("person", kim.person().value().toString())))
                .hasStatus(SEE_OTHER);
        assertThat(stranger.get(path)).hasStatus(GONE).bodyText().contains("Länken gäller inte längre");
    }

    @Test
    void a_company_has_so_many_letters_sent_in_a_day_and_no_more() {
        var world = new SurveysWorld(house, REGION, 7);
        world.course.run(() -> {
            for (int i = 0; i < Invitations.MOST_LETTERS; i++) {
                house.getBean(Invitations.class).countLetter(world.lead());
            }
        });
        Browser anna = as(world.anna);
        String path = path(world, Wave.BEFORE) + "/colleagues";
        assertThat(anna.press(
                        anna.get(path), path, Map.of("name", "Kim Alm", "address", "kim@x.example", "language", "sv")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Ni har redan skickat 40 mejl i dag");
        assertThat(read(anna, path)).doesNotContain("Kim Alm");
    }

    @Test
    void a_colleague_is_asked_once_the_form_can_be_understood() {
        var world = new SurveysWorld(house, REGION, 7);
        Browser anna = as(world.anna);
        String path = path(world, Wave.BEFORE) + "/colleagues";
        assertThat(anna.press(anna.get(path), path, Map.of("name", "", "address", "kim@", "language", "sv")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad personen heter.", "Skriv en e-postadress", "value=\"kim@\"");
        var long_ = Map.of("name", "x".repeat(10_000), "address", "kim@foretag.example", "language", "sv");
        assertThat(anna.press(anna.get(path), path, long_)).hasStatus(UNPROCESSABLE_CONTENT);
        String address = UUID.randomUUID() + "@foretag.example";
        assertThat(anna.press(anna.get(path), path, Map.of("name", "Kim 😀 <b>", "address", address, "language", "en")))
                .hasStatus(SEE_OTHER);
        assertThat(read(anna, path + "?sent=true")).contains("Kim 😀 &lt;b&gt;", "Klart.");
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Alm");
        assertThat(read(as(kim), path))
                .contains("Det är företagets kontaktperson som ber")
                .doesNotContain("Skicka frågan");
    }

    @Test
    void after_the_course_a_lead_speaks_for_the_company_and_looks_back() {
        var world = SurveysWorld.ended(house, REGION, 3);
        Browser anna = as(world.anna);
        String path = path(world, Wave.AFTER);
        assertThat(read(anna, path + "/c")).contains("Hur var det när kursen började?", "start-C1");
        assertThat(read(anna, path + "/a")).doesNotContain("start-");
        STEPS.forEach(step -> take(anna, path, step, four(step, 4)));
        take(anna, path, "c", Map.of("start-C1", "1", "start-C2", "2", "start-C3", "1"));
        assertThat(read(anna, path + "/company")).contains("Har ni en hållbarhetsstrategi?", "Del 7 av 7");
        assertThat(take(
                        anna,
                        path,
                        "company",
                        Map.of("strategy", "PERHAPS", "recommendation", "11", "words", "x".repeat(301))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj ett av svaren", "Välj en siffra från 0 till 10.", "xxx");
        assertThat(take(
                        anna,
                        path,
                        "company",
                        Map.of("strategy", "HAS_DRAFT", "recommendation", "10", "words", "Bra <script>")))
                .hasStatus(SEE_OTHER);
        anna.press(anna.get(path), path + "/sent", Map.of());
        assertThat(read(anna, result(world)))
                .contains("Efter kursen: 75 av 100", "Mätning och fakta: 1,3 i efterhand, – före kursen")
                .contains(
                        "Hållbarhetsstrategi: Det finns ett utkast (svarat " + world.course.today.getYear(),
                        "10 av 10");
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Alm");
        assertThat(as(kim).get(path + "/company")).hasStatus(NOT_FOUND);
    }

    @Test
    void when_the_time_is_over_nothing_more_is_taken() {
        var world = new SurveysWorld(house, REGION, -8);
        Browser anna = as(world.anna);
        String path = path(world, Wave.BEFORE);
        assertThat(read(anna, path)).contains("Det gick att svara till och med").doesNotContain("Börja svara");
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Alm");
        String link = "/%s/surveys/%s".formatted(REGION, world.link(Wave.BEFORE, kim.person()));
        assertThat(new Browser(server).get(link)).hasStatus(OK).bodyText().contains("Det gick att svara");
        assertThat(anna.post(path + "/a", key(world, Map.of("A1", "2")))).hasStatus(CONFLICT);
        assertThat(anna.post(path + "/sent", key(world, Map.of()))).hasStatus(CONFLICT);
    }

    /** What a form of the same person's on another page carries. */
    private Map<String, String> key(SurveysWorld world, Map<String, String> typed) {
        String people = "/%s/company/%s/people".formatted(REGION, world.company);
        return Browser.filled(as(world.anna).get(people), people, typed);
    }

    private MvcTestResult take(Browser browser, String path, String step, Map<String, String> typed) {
        return browser.press(browser.get(path + "/" + step), path + "/" + step, typed);
    }

    private static Map<String, String> four(String step, int level) {
        var fields = new HashMap<String, String>();
        for (int i = 1; i <= 4; i++) {
            fields.put(step.toUpperCase(Locale.ROOT) + i, Integer.toString(level));
        }
        return fields;
    }

    private Browser as(Someone person) {
        var browser = new Browser(server);
        browser.hold(person.token());
        return browser;
    }

    private static String read(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).as(path).hasStatus(OK);
        return Browser.html(page).replace('\u00a0', ' ');
    }

    private static String all(SurveysWorld world) {
        return "/%s/company/%s/surveys".formatted(REGION, world.company);
    }

    private static String path(SurveysWorld world, Wave wave) {
        return "%s/%s/%s".formatted(all(world), world.course.programme.slug(), wave.slug());
    }

    private static String result(SurveysWorld world) {
        return "%s/%s/result".formatted(all(world), world.course.programme.slug());
    }
}
