package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.Manager;
import se.framsteg.people.NewPass;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.BallotLink;
import se.framsteg.plan.adoption.BallotLinks;
import se.framsteg.plan.adoption.BoardAsking;
import se.framsteg.plan.adoption.Deciding;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;

/** An auditor reads the signed minutes of a decision and says so; the adoption is then as sure as what comes from outside. */
@HouseTest
class ReviewTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    AdoptionWorld world;
    Programme course;
    Decision decision;
    Browser siv;

    @BeforeEach
    void a_board_has_adopted_and_the_minutes_are_kept() {
        world = new AdoptionWorld(house, "halland").ready();
        course = world.plan.work.world.course;
        takesPart();
        decision = adopted(new NewFile("protokoll.png", SomeFiles.PNG));
        siv = auditor("Siv Revisor", course);
    }

    @Test
    void whoever_looks_at_the_minutes_makes_the_adoption_as_sure_as_what_comes_from_outside() {
        assertThat(levels()).containsExactly(3);
        assertThat(html(siv.get(path("")))).contains("Plåt &amp; Svets AB, version 1", "Av styrelsen", "Inte än");
        var page = siv.get(path("/" + decision.id()));
        assertThat(html(page))
                .contains(
                        "Antagen av styrelsen",
                        "Gunvor Ek",
                        "Täta tryckluften",
                        world.version(version()).hash());
        var minutes = siv.get(path("/" + decision.id() + "/minutes"));
        assertThat(minutes).hasStatus(OK);
        assertThat(minutes.getResponse().getContentAsByteArray()).isEqualTo(SomeFiles.PNG);

        assertThat(press(siv, "review")).hasStatus(SEE_OTHER);
        assertThat(levels()).containsExactly(4);
        assertThat(html(siv.get(path("")))).contains("Granskat av Siv Revisor", "Granskade: 1");
        assertThat(html(maja("/figures/action-plans?part=adopted")))
                .contains("Granskat av någon utanför företaget: 1 av 1.");
        assertThat(html(maja("/organisations/" + world.lisa().organisation()))).contains("4 – någon utanför företaget");
        assertThat(html(lisa())).contains("Protokollet är granskat av Siv Revisor");
        assertThat(audited("outcomes.review")).isEqualTo(1);
        holds();
    }

    @Test
    void from_a_piece_of_evidence_an_auditor_comes_to_the_decision_and_where_it_is_checked() {
        UUID adoption = jdbc(
                "select e.id from outcomes.evidence e where e.organisation_id = ? and kind = 'adoption'", UUID.class);
        String hash = world.version(version()).hash();
        String evidence = "/evidence/" + adoption;
        String audited = html(siv.get("/halland/audit/" + course.slug() + evidence));
        assertThat(audited)
                .contains("Läs version 1 och beslutet", "href=\"" + path("/" + decision.id()) + "\"")
                .contains("1 stod bakom beslutet och 0 reserverade sig", hash)
                .contains("href=\"/halland/verify?hash=" + hash + "\"")
                .contains("Antecknat här när det hände");
        assertThat(html(maja(evidence))).contains("Antagen").doesNotContain(hash, "/decisions/");
        assertThat(html(siv.get(path("/" + decision.id()))))
                .contains("1 stod bakom beslutet och 0 reserverade sig")
                .contains("href=\"/halland/verify?hash=" + hash + "\"");
        assertThat(siv.get("/halland/verify?hash=" + hash)).hasStatus(OK);
    }

    @Test
    void what_is_said_can_be_taken_back_by_whoever_said_it_and_is_kept_with_what_it_replaced() {
        press(siv, "review");
        Browser other = auditor("Åke Revisor", course);
        String answer = html(other.get(path("/" + decision.id())));
        assertThat(answer).contains("Granskat av Siv Revisor").doesNotContain("/review");
        assertThat(post(other, "review/withdrawal")).hasStatus(SEE_OTHER);
        assertThat(levels()).containsExactly(4);

        assertThat(press(siv, "review/withdrawal")).hasStatus(SEE_OTHER);
        assertThat(levels()).containsExactly(3);
        assertThat(rows()).as("nothing is taken away").isEqualTo(3);
        assertThat(html(lisa())).doesNotContain("Protokollet är granskat");
        press(other, "review");
        assertThat(levels()).containsExactly(4);
        holds();
    }

    @Test
    void said_twice_it_is_said_once() {
        post(siv, "review");
        post(siv, "review");
        assertThat(rows()).isEqualTo(2);
        assertThat(audited("outcomes.review")).isEqualTo(1);
    }

    @Test
    void a_meeting_that_left_no_minutes_is_read_and_cannot_be_looked_at() {
        world.add("Byt lampor", 40, world.lisa());
        Decision bare = adopted(null);
        assertThat(html(siv.get(path("/" + bare.id()))))
                .contains("inte lämnat något underskrivet protokoll")
                .doesNotContain("/review");
        assertThat(siv.get(path("/" + bare.id() + "/minutes"))).hasStatus(NOT_FOUND);
        assertThat(siv.post(path("/" + bare.id() + "/review"), key())).hasStatus(NOT_FOUND);
        assertThat(levels()).containsExactly(3);
    }

    @Nested
    class A_decision_by_link {
        private Decision byLink;

        @BeforeEach
        void two_of_three_have_approved() {
            world = new AdoptionWorld(house, "halland").ready();
            course = world.plan.work.world.course;
            takesPart();
            world.decider("Gunvor Ek", "gunvor-" + UUID.randomUUID() + "@foretag.example");
            world.decider("Sten Sax", "");
            world.decider("Ulla Ulv", "");
            var version = world.frozen();
            var asking = house.getBean(BoardAsking.class);
            world.in(() -> asking.ask(
                    world.lisa(), world.plan.work.world.maja.region(), version.id(), world.today.plusDays(14)));
            world.in(() -> asking.links(world.lisa(), asking.of(world.lisa(), version)))
                    .values()
                    .forEach(this::approve);
            byLink = world.in(() -> asking.close(
                    world.lisa(), version.id(), new Deciding.Decided(Decision.Outcome.ADOPTED, world.today, "", null)));
            siv = auditor("Siv Revisor", course);
        }

        private void approve(BallotLink link) {
            world.in(() -> {
                var links = house.getBean(BallotLinks.class);
                links.say(
                        links.holder(maja().region(), link.token()).orElseThrow(),
                        true,
                        "",
                        new BallotLinks.Unsent("", ""));
                return true;
            });
        }

        @Test
        void is_the_companys_own_word_until_somebody_outside_has_looked_at_how_it_was_answered() {
            assertThat(levels()).containsExactly(2);
            assertThat(html(siv.get(path("")))).contains("Beslut: 1. Granskade: 0.", "Inte än");
            String page = html(siv.get(path("/" + byLink.id())));
            assertThat(page)
                    .contains("Gunvor Ek, ledamot", "En egen adress", "Svarade inte", "av Lisa")
                    .contains("Länken lämnades över för hand", "Godkände ", "och hur var och en har svarat")
                    .doesNotContain("gunvor-");
            String one = path("/" + byLink.id());
            assertThat(siv.press(siv.get(one), one + "/review", Map.of())).hasStatus(SEE_OTHER);
            assertThat(levels()).as("a record that somebody has seen").containsExactly(3);
            assertThat(html(siv.get(path("")))).contains("Granskade: 1.", "Granskat av Siv Revisor");
            assertThat(html(maja("/figures/action-plans?part=adopted")))
                    .contains("Granskat av någon utanför företaget: 1 av 1.");
            assertThat(html(lisa())).contains("Beslutet är granskat av Siv Revisor");
            assertThat(siv.press(siv.get(one), one + "/review/withdrawal", Map.of()))
                    .hasStatus(SEE_OTHER);
            assertThat(levels()).containsExactly(2);
            holds();
        }

        @Test
        void is_the_companys_own_word_again_when_a_manager_has_corrected_it() {
            String one = path("/" + byLink.id());
            siv.press(siv.get(one), one + "/review", Map.of());
            UUID id = jdbc(
                    "select e.id from outcomes.evidence e where e.organisation_id = ? and kind = 'adoption' and level = 3",
                    UUID.class);
            EvidenceId correction = world.in(() -> house.getBean(Corrections.class)
                    .correct(
                            maja(),
                            course,
                            new EvidenceId(id),
                            new Corrected("adopted", "board", null, world.today, false),
                            "Fel dag"));
            assertThat(levels()).containsExactly(2);
            world.in(() -> house.getBean(Corrections.class).undo(maja(), course, correction, "Rätt dag"));
            assertThat(levels()).containsExactly(2);
        }

        @Test
        void is_asked_about_and_the_companys_lead_answers() {
            String one = path("/" + byLink.id());
            assertThat(siv.press(siv.get(one), one + "/questions", Map.of("text", "")))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Skriv vad du vill veta.");
            assertThat(siv.press(siv.get(one), one + "/questions", Map.of("text", "Varför svarade <inte> Gunvor?")))
                    .hasStatus(SEE_OTHER);
            assertThat(html(siv.get(one))).contains("Varför svarade &lt;inte&gt; Gunvor?", "Inte besvarad än.");
            assertThat(audited("plan.ask-company")).isEqualTo(1);
            assertThat(house.getBean(Mails.class).kept())
                    .anySatisfy(each -> assertThat(each.written().text())
                            .contains("Siv Revisor granskar beslutet", "Varför svarade <inte> Gunvor?"));
            String version = "/halland/company/%s/plan/decisions/%s"
                    .formatted(world.lisa().organisation(), version().value());
            String answer =
                    html(lisa()).replaceFirst("(?s).*action=\"(" + version + "/review-questions/[^\"]+)\".*", "$1");
            var browser = new Browser(server);
            browser.hold(world.plan.work.lisa.token());
            assertThat(browser.press(browser.get(version), answer, Map.of("answer", " ")))
                    .hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(browser.press(browser.get(version), answer, Map.of("answer", "Hon var bortrest.")))
                    .hasStatus(SEE_OTHER);
            assertThat(html(siv.get(one))).contains("Hon var bortrest.").doesNotContain("Inte besvarad än.");
            assertThat(browser.post(answer, Map.of("key", key(browser, version).get("key"), "answer", "Hon var här.")))
                    .hasStatus(CONFLICT)
                    .bodyText()
                    .contains("Hon var bortrest.", "granskaren kan ha läst svaret");
            assertThat(html(siv.get(one))).contains("Hon var bortrest.").doesNotContain("Hon var här.");
            Browser ulf = auditor("Ulf Revisor", another());
            String theirs = "/halland/audit/" + another.slug() + "/decisions";
            assertThat(ulf.post(theirs + "/" + byLink.id() + "/questions", key(ulf, theirs)))
                    .hasStatus(NOT_FOUND);
        }

        @Test
        void is_asked_about_with_those_who_lead_the_company_now_and_not_with_who_recorded_it_and_has_left() {
            jdbc("""
                    with gone as (delete from people.membership where organisation_id = ? and role = 'LEAD' returning *)
                    insert into people.membership (region_id, id, person_id, role, created_at, organisation_id)
                    select region_id, gen_random_uuid(), '%s', role, created_at, organisation_id from gone
                    returning true
                    """.formatted(world.kalle().person().value()), Boolean.class);
            String one = path("/" + byLink.id());
            String words = "Vem svarade? " + UUID.randomUUID();
            assertThat(siv.press(siv.get(one), one + "/questions", Map.of("text", words)))
                    .hasStatus(SEE_OTHER);
            assertThat(house.getBean(Mails.class).kept())
                    .filteredOn(each -> each.written().text().contains(words))
                    .extracting(KeptLetter::recipientName)
                    .containsExactly(world.kalle().name());
        }

        @Test
        void that_has_been_looked_at_does_not_keep_later_minutes_from_making_the_adoption_as_sure_as_they_are() {
            String one = path("/" + byLink.id());
            siv.press(siv.get(one), one + "/review", Map.of());
            world.add("Byt lampor", 40, world.lisa());
            String later = path(
                    "/" + adopted(new NewFile("protokoll.png", SomeFiles.PNG)).id());
            Browser other = auditor("Åke Revisor", course);
            assertThat(html(other.get(path("")))).contains("Inte än");
            assertThat(other.press(other.get(later), later + "/review", Map.of()))
                    .hasStatus(SEE_OTHER);
            assertThat(levels()).containsExactly(4);
            assertThat(html(siv.get(one))).contains("Granskat av Åke Revisor").doesNotContain("/review");
            holds();

            assertThat(other.press(other.get(later), later + "/review/withdrawal", Map.of()))
                    .hasStatus(SEE_OTHER);
            assertThat(levels()).as("as if nobody had looked").containsExactly(2);
            assertThat(html(siv.get(path("")))).contains("Granskade: 0.");
            holds();
        }

        @Test
        void grows_surer_when_a_later_decision_has_minutes() {
            world.add("Byt lampor", 40, world.lisa());
            adopted(new NewFile("protokoll.png", SomeFiles.PNG));
            assertThat(levels()).containsExactly(3);
            holds();
        }
    }

    @Test
    void the_boards_word_comes_beside_an_owners_that_has_been_looked_at_and_each_is_looked_at_for_itself() {
        world = new AdoptionWorld(house, "halland").ready().ownerDecides();
        course = world.plan.work.world.course;
        takesPart();
        Decision owners = world.in(
                () -> world.deciding().adoptAlone(world.lisa(), world.frozen().id()));
        siv = auditor("Siv Revisor", course);
        String one = path("/" + owners.id());
        assertThat(siv.press(siv.get(one), one + "/review", Map.of())).hasStatus(SEE_OTHER);
        assertThat(levels()).containsExactly(3);

        jdbc("update plan.strategy set decides = 'board' where organisation_id = ? returning true", Boolean.class);
        world.add("Byt lampor", 40, world.lisa());
        Decision boards = adopted(new NewFile("protokoll.png", SomeFiles.PNG));
        assertThat(levels()).as("both stand").containsExactlyInAnyOrder(3, 3);
        String other = path("/" + boards.id());
        assertThat(html(siv.get(one))).contains("Granskat av Siv Revisor");
        assertThat(siv.press(siv.get(other), other + "/review", Map.of())).hasStatus(SEE_OTHER);
        assertThat(levels()).containsExactlyInAnyOrder(3, 4);
        assertThat(html(siv.get(path("")))).contains("Beslut: 2. Granskade: 2.");
        holds();
    }

    @Test
    void an_auditor_of_another_programme_finds_nothing_of_it() {
        Browser ulf = auditor("Ulf Revisor", another());
        assertThat(ulf.get(path(""))).hasStatus(NOT_FOUND);
        assertThat(ulf.get(path("/" + decision.id()))).hasStatus(NOT_FOUND);
        String theirs = "/halland/audit/" + another.slug() + "/decisions";
        assertThat(html(ulf.get(theirs))).contains("Inget företag i programmet").doesNotContain("Plåt");
        assertThat(ulf.get(theirs + "/" + decision.id())).hasStatus(NOT_FOUND);
        assertThat(ulf.get(theirs + "/" + decision.id() + "/minutes")).hasStatus(NOT_FOUND);
        assertThat(ulf.post(theirs + "/" + decision.id() + "/review", key(ulf, theirs)))
                .hasStatus(NOT_FOUND);
        assertThat(levels()).containsExactly(3);
    }

    @Test
    void a_manager_reads_no_minutes() {
        var browser = new Browser(server);
        browser.hold(world.plan.work.world.maja.token());
        assertThat(browser.get(path("/" + decision.id() + "/minutes"))).hasStatus(NOT_FOUND);
        assertThat(browser.get(path(""))).hasStatus(NOT_FOUND);
    }

    @Test
    void what_a_manager_corrects_afterwards_is_to_be_looked_at_again() {
        press(siv, "review");
        UUID id = jdbc(
                "select e.id from outcomes.evidence e where e.organisation_id = ? and kind = 'adoption' and level = 4",
                UUID.class);
        EvidenceId correction = world.in(() -> house.getBean(Corrections.class)
                .correct(
                        maja(),
                        course,
                        new EvidenceId(id),
                        new Corrected("adopted", "board", null, world.today, false),
                        "Fel dag"));
        assertThat(levels()).containsExactly(3);
        assertThat(html(lisa())).doesNotContain("Protokollet är granskat");
        world.in(() -> house.getBean(Corrections.class).undo(maja(), course, correction, "Rätt dag"));
        assertThat(levels()).containsExactly(3);
        press(siv, "review");
        assertThat(levels()).containsExactly(4);
    }

    private Programme another;

    private Programme another() {
        String name = "Annan kurs " + UUID.randomUUID();
        another = world.in(() -> house.getBean(Programmes.class)
                .enter(
                        maja(),
                        new ProgrammeFacts(
                                name, "Region", "", "", course.startsOn(), course.endsOn(), 6, true, Map.of()),
                        ""));
        return another;
    }

    private void takesPart() {
        var entry = new ParticipationEntry(
                Ids.next(),
                world.lisa().organisation(),
                "company",
                "participated",
                world.plan.work.world.cohort.name(),
                null,
                List.of(1, 2),
                "small");
        world.in(() -> {
            house.getBean(Participations.class).enter(maja(), course.id(), List.of(entry));
            house.publishEvent(new ParticipationEnded(
                    Ids.next(),
                    maja().region(),
                    course.id(),
                    world.plan.work.world.cohort.id(),
                    world.lisa().organisation(),
                    world.today,
                    false,
                    false,
                    null));
            return true;
        });
    }

    private Decision adopted(NewFile minutes) {
        var version = world.frozen();
        return world.in(() -> world.deciding()
                .atMeeting(
                        world.lisa(),
                        version.id(),
                        new Deciding.Decided(Decision.Outcome.ADOPTED, world.today, "", null),
                        List.of(new Decision.Signer("Gunvor Ek", "ordförande", "present", "")),
                        minutes));
    }

    private VersionId version() {
        return world.in(
                () -> world.versions().adopted(world.lisa()).orElseThrow().id());
    }

    private Browser auditor(String name, Programme of) {
        var browser = new Browser(server);
        String token = "audit-" + Secret.token();
        world.in(() -> {
            var passes = house.getBean(AuditorPasses.class);
            var pass =
                    new NewPass(name, "revisor@region.example", Lang.SV, of.id().value(), world.today.plusDays(30));
            var link = passes.issue(maja(), world.plan.work.world.maja.region(), pass);
            return passes.begin(maja().region(), link.path(), token, "Firefox").orElseThrow();
        });
        browser.hold(token);
        return browser;
    }

    private Manager maja() {
        return world.plan.work.world.maja.asManager();
    }

    private String path(String rest) {
        return "/halland/audit/" + course.slug() + "/decisions" + rest;
    }

    private MvcTestResult press(Browser by, String what) {
        String one = path("/" + decision.id());
        return by.press(by.get(one), one + "/" + what, Map.of());
    }

    /** A press from a page that has become old. */
    private MvcTestResult post(Browser by, String what) {
        return by.post(path("/" + decision.id() + "/" + what), key(by, path("")));
    }

    private Map<String, String> key() {
        return key(siv, path(""));
    }

    private static Map<String, String> key(Browser by, String page) {
        return Map.of("key", html(by.get(page)).replaceFirst("(?s).*?name=\"key\" value=\"([^\"]*)\".*", "$1"));
    }

    private MvcTestResult maja(String rest) {
        var browser = new Browser(server);
        browser.hold(world.plan.work.world.maja.token());
        return browser.get("/halland/manage/" + course.slug() + rest);
    }

    private MvcTestResult lisa() {
        var browser = new Browser(server);
        browser.hold(world.plan.work.lisa.token());
        return browser.get("/halland/company/%s/plan/decisions/%s"
                .formatted(world.lisa().organisation(), version().value()));
    }

    private List<Integer> levels() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                select e.level from outcomes.evidence e
                 where e.organisation_id = ? and e.kind = 'adoption' and not e.withdrawn
                   and not exists (select from outcomes.evidence newer where newer.replaces = e.id)
                """)
                .param(world.lisa().organisation())
                .query(Integer.class)
                .list());
    }

    private long rows() {
        return jdbc(
                "select count(*) from outcomes.evidence where organisation_id = ? and kind = 'adoption'", Long.class);
    }

    private long audited(String verb) {
        return jdbc(
                "select count(*) from people.audit_entry where organisation_id = ? and verb = '%s' and pass_id is not null"
                        .formatted(verb),
                Long.class);
    }

    private <T> T jdbc(String sql, Class<T> type) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql(sql)
                .param(world.lisa().organisation())
                .query(type)
                .single());
    }

    private void holds() {
        var recount = new Recount(house);
        assertThat(recount.kept(maja(), course)).isEqualTo(recount.counted(maja(), course));
    }
}
