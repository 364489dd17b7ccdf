package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.Checking;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Version;

/** A board decides at its own meeting, which is recorded afterwards; and anybody who has a paper finds out what it is. */
@HouseTest
@RecordApplicationEvents
class MeetingAndVerifyTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    AdoptionWorld world;
    Version version;
    Browser lisa;
    Browser anybody;

    @BeforeEach
    void a_version_that_waits() {
        world = new AdoptionWorld(house, "varmland").ready();
        world.decider("Gunvor Ek", "");
        version = world.frozen();
        lisa = new Browser(server);
        lisa.hold(world.plan.work.lisa.token());
        anybody = new Browser(server).from("somebody " + UUID.randomUUID());
    }

    @Test
    void what_is_lacking_or_wrong_is_said_and_what_was_typed_stays() {
        assertThat(Browser.html(lisa.get(at("/meeting")))).contains("Gunvor Ek, ledamot");
        MvcTestResult wrong = record(Map.of("outcome", "rejected", "why", "", "sure", ""));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("varför det inte blev ja", "kryssa i rutan", "Gunvor Ek, ordförande");
        assertThat(Browser.html(
                        record(Map.of("decidedOn", world.today.plusDays(1).toString()))))
                .contains("Mötet ligger framåt i tiden.", "<strong>Dag för mötet:</strong>");
        assertThat(Browser.html(
                        record(Map.of("decidedOn", world.today.minusDays(1).toString()))))
                .contains("Den dagen fanns inte version 1, som frystes");
        assertThat(record(Map.of("outcome", "postponed", "why", "Offert"))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(record(Map.of("present", "å".repeat(10_000)))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(record(Map.of("outcome", "kanske"))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(world.version(version.id()).decisions()).isEmpty();
    }

    @Test
    void who_did_not_agree_is_kept_with_the_decision_in_their_words() {
        assertThat(Browser.html(record(Map.of("reservations", "Bilarna kan vänta"))))
                .contains("Skriv namnet, ett kolon", "<strong>Reservationer:</strong>", "Bilarna kan vänta");
        assertThat(Browser.html(record(Map.of("reservations", "Nisse: Nej")))).contains("Nisse står inte bland dem");
        assertThat(record(Map.of("reservations", "gunvor ek: Bilarna kan vänta: ett år.\n")))
                .hasStatus(SEE_OTHER);
        assertThat(world.version(version.id()).decisions().getLast().signers())
                .contains(new Decision.Signer("Gunvor Ek", "ordförande", "reserved", "Bilarna kan vänta: ett år."));
        assertThat(Browser.html(lisa.get(at(""))))
                .contains("Och nu?", "Allas del", world.plan.path("plan/sheets"))
                .contains("Bilarna kan vänta: ett år.");
    }

    @Test
    void what_was_signed_and_asked_goes_home_with_the_rest() throws Exception {
        UUID decision = AdoptionWorld.postponed(house, world.plan.work.lisa, world.plan.work.company, version.id());
        assertThat(decision).isNotNull();
        MvcTestResult home = lisa.get(world.plan.path("plan/take/plan.zip"));
        assertThat(home).hasStatus(OK);
        var names = new java.util.ArrayList<String>();
        try (var zip = new java.util.zip.ZipInputStream(
                new java.io.ByteArrayInputStream(home.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().contains("minutes")) {
                    assertThat(zip.readAllBytes()).isEqualTo(SomeFiles.PNG);
                }
            }
        }
        assertThat(names)
                .contains("versions/questions.json")
                .anyMatch(each -> each.matches("versions/minutes-1-\\d{4}-\\d{2}-\\d{2}\\.png"));
    }

    @Test
    void a_postponed_version_is_adopted_later_and_then_no_more() {
        assertThat(record(Map.of(
                        "outcome",
                        "postponed",
                        "why",
                        "Offert",
                        "postponedTo",
                        world.today.plusDays(9).toString())))
                .hasStatus(SEE_OTHER);
        assertThat(record(Map.of())).hasStatus(SEE_OTHER);
        assertThat(Browser.html(lisa.get(at(""))))
                .contains("Uppskjuten till", "antagen av styrelsen", "Gunvor Ek, ordförande: var med")
                .doesNotContain("beslutad av ägaren");
        assertThat(events.stream(PlanAdopted.class)).singleElement().satisfies(told -> {
            assertThat(told.way()).isEqualTo("board");
            assertThat(told.minutes()).isFalse();
        });
        assertThat(lisa.get(at("/meeting"))).hasStatus(OK);
        assertThat(world.version(version.id()).isOpen()).isFalse();
        Map<String, String> late = meeting(Map.of());
        late.putAll(Browser.filled(
                lisa.get(world.plan.path("plan/decisions")), world.plan.path("plan/decisions/naming"), Map.of()));
        assertThat(lisa.post(at("/meeting"), late)).hasStatus(CONFLICT);
    }

    @Test
    void changes_that_a_board_made_ask_for_a_new_version() {
        assertThat(record(Map.of("outcome", "adopted-with-changes", "why", "Trucken väntar till 2028")))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(lisa.get(at("")))).contains("antagen med ändringar av styrelsen", "Trucken väntar");
        assertThat(Browser.html(lisa.get(world.plan.path("plan/decisions"))))
                .contains("Den antogs med ändringar", "Trucken väntar till 2028", "ändringarna är inte inskrivna än")
                .doesNotContain("Strategin och planen är precis som när de beslutades");
        assertThat(events.stream(PlanAdopted.class))
                .extracting(PlanAdopted::decision)
                .containsExactly("adopted-with-changes");
    }

    @Test
    void signed_minutes_are_kept_for_the_companys_own_people() {
        UUID decision = AdoptionWorld.postponed(house, world.plan.work.lisa, world.plan.work.company, version.id());
        assertThat(Browser.html(lisa.get(at("")))).contains("Läs det underskrivna protokollet");
        MvcTestResult minutes = lisa.get(at("/minutes/files/" + decision));
        assertThat(minutes).hasStatus(OK);
        assertThat(minutes.getResponse().getContentAsByteArray()).isEqualTo(SomeFiles.PNG);
        assertThat(lisa.get(at("/minutes/files/" + UUID.randomUUID()))).hasStatus(NOT_FOUND);
        byte[] kept = world.in(() -> jdbc.sql("select content from plan.minutes where decision_id = :id")
                .param("id", decision)
                .query(byte[].class)
                .single());
        assertThat(kept).as("sealed").isNotEqualTo(SomeFiles.PNG);
        assertThat(ask(Checking.hash(SomeFiles.PNG))).contains("underskrivna protokollet");
    }

    @Test
    void whoever_has_a_paper_is_told_what_it_is_and_whose_only_where_the_company_lets_it() {
        assertThat(ask(version.hash())).contains("Den är inte antagen").doesNotContain("Plåt");
        assertThat(record(Map.of())).hasStatus(SEE_OTHER);
        assertThat(ask(version.hash()))
                .contains("Det finns en antagen plan med det här fingeravtrycket", "be om filen och välj den här")
                .contains("version 1", "ett företag i", "antagen av styrelsen", "inte valt att visa sitt namn")
                .doesNotContain("Plåt");
        String decisions = world.plan.path("plan/decisions");
        assertThat(lisa.press(lisa.get(decisions), decisions + "/naming", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(ask(" " + version.hash().toUpperCase(java.util.Locale.ROOT) + " "))
                .contains("Plåt &amp; Svets AB");
        assertThat(ask("0".repeat(64))).contains("Vi känner inte igen det");
        assertThat(ask(version.hash().substring(0, 12))).contains("Plåt &amp; Svets AB");
        MvcTestResult wrong = press("a1b2c3");
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("value=\"a1b2c3\"").doesNotContain("Vi känner inte igen det");
        assertThat(press("fel")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press("x".repeat(10_000))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(anybody.get("/en/varmland/verify?hash=" + version.hash())))
                .contains("adopted by the board")
                .as("the other language answers the same")
                .contains("<a href=\"/varmland/verify?hash=" + version.hash() + "\"");
    }

    @Test
    void a_network_that_asks_very_often_waits_also_where_it_is_refused() {
        for (int i = 0; i < 30; i++) {
            assertThat(press("0".repeat(64))).hasStatus(SEE_OTHER);
            assertThat(press("fel")).hasStatus(UNPROCESSABLE_CONTENT);
        }
        String refused = Objects.requireNonNull(Browser.location(press("0".repeat(64))));
        assertThat(refused).as("before what was sent is read").isEqualTo("/varmland/verify?many=true");
        MvcTestResult many = anybody.get(refused);
        assertThat(many).hasStatus(TOO_MANY_REQUESTS);
        assertThat(Browser.html(many)).contains("Försök igen om en stund");
    }

    @Test
    void a_network_that_opens_very_many_addresses_that_ask_waits() {
        String address = "/varmland/verify?hash=" + version.hash();
        for (int i = 0; i < 180; i++) {
            assertThat(anybody.get(address)).hasStatus(OK);
        }
        MvcTestResult many = anybody.get(address);
        assertThat(many).hasStatus(TOO_MANY_REQUESTS);
        assertThat(Browser.html(many)).contains("Försök igen om en stund").doesNotContain("version 1");
        assertThat(anybody.get("/varmland/verify")).hasStatus(OK);
    }

    @Test
    void a_file_is_hashed_as_it_comes_and_one_too_long_is_refused_unread() throws java.io.IOException {
        byte[] file = new byte[NewFile.LARGEST];
        java.util.Arrays.fill(file, (byte) 7);
        assertThat(Browser.location(send(file))).endsWith("?hash=" + Checking.hash(file));
        assertThat(send(new byte[NewFile.LARGEST + 1])).hasStatus(UNPROCESSABLE_CONTENT);
        var sent =
                new java.util.concurrent.atomic.AtomicReference<org.springframework.mock.web.MockHttpServletRequest>();
        MvcTestResult unread = server.post()
                .uri("/en/varmland/verify")
                .with(raw -> {
                    sent.set(raw);
                    return raw;
                })
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .content(new byte[(int) VerifyLength.MOST_BYTES + 1])
                .exchange();
        assertThat(unread).hasStatus(SEE_OTHER);
        assertThat(Browser.location(unread)).isEqualTo("/en/varmland/verify?large=true");
        assertThat(sent.get().getInputStream().read())
                .as("a browser sees the answer when all has been taken in")
                .isEqualTo(-1);
        assertThat(server.post().uri("/varmland/verify").header("Transfer-Encoding", "chunked"))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get("/varmland/verify?large=true"))).contains("10 MB");
    }

    private MvcTestResult send(byte[] file) {
        return server.post()
                .multipart()
                .uri("/varmland/verify")
                .file(new MockMultipartFile("file", "plan.pdf", "application/pdf", file))
                .exchange();
    }

    private String ask(String hash) {
        MvcTestResult answer = press(hash);
        assertThat(answer).hasStatus(SEE_OTHER);
        return Browser.html(anybody.get(Objects.requireNonNull(Browser.location(answer))));
    }

    private MvcTestResult press(String hash) {
        return anybody.press(anybody.get("/varmland/verify"), "/varmland/verify", Map.of("hash", hash));
    }

    private MvcTestResult record(Map<String, String> typed) {
        return lisa.press(lisa.get(at("/meeting")), at("/meeting"), meeting(typed));
    }

    private Map<String, String> meeting(Map<String, String> typed) {
        var fields = new HashMap<>(Map.of(
                "outcome", "adopted",
                "decidedOn", world.today.toString(),
                "present", "Gunvor Ek, ordförande\nLisa Plåt",
                "why", "",
                "postponedTo", "",
                "sure", "true"));
        fields.putAll(typed);
        return fields;
    }

    private String at(String below) {
        return world.plan.path("plan/decisions/" + version.id().value()) + below;
    }
}
