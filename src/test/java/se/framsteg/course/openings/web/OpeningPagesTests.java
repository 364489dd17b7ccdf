package se.framsteg.course.openings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Invitations;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A lead opens a worksheet's draft to one person by name, who reads it and nothing else. */
@HouseTest
class OpeningPagesTests {
    private static final String TEAM = "task-and-team";
    private static final String SCRIPT = "<script>alert(1)</script> é 😀";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    WorkWorld world;
    Browser lisa;
    Browser reader;
    String address;

    @BeforeEach
    void lisa_leads_a_company_in_its_first_week() {
        world = new WorkWorld(house, "varmland");
        world.write(world.lisa(), TEAM, 0, Map.of(AnswerPlace.once("why"), SCRIPT));
        lisa = browser(world.lisa);
        reader = new Browser(server);
        address = "rut-" + UUID.randomUUID() + "@revision.example";
    }

    @Test
    void somebody_reads_by_a_link_of_their_own_and_the_company_sees_it() {
        assertThat(text(lisa, world.path(TEAM))).doesNotContain("Just nu kan också");
        String link = open(Map.of());
        assertThat(text(lisa, world.path(TEAM))).contains("Just nu kan också de här läsa: Rut Revisor");
        assertThat(text(lisa, openings())).contains("Rut Revisor", "Inte läst än");
        assertThat(text(reader, link)).contains("Du går vidare som Rut Revisor").doesNotContain("alert(1)");
        assertThat(reader.get(link)).as("no browser keeps it").hasHeader("Cache-Control", "no-store");
        assertThat(text(lisa, openings())).as("opening the link does nothing").contains("Inte läst än");
        assertThat(text(reader, link + "/" + UUID.randomUUID()))
                .as("no visit, nothing to read")
                .doesNotContain("alert(1)");

        String visit = Objects.requireNonNull(Browser.location(reader.press(reader.get(link), link, Map.of())));
        assertThat(text(reader, visit))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; é 😀", "Det här är ett utkast", "Plåt &amp; Svets AB")
                .doesNotContain("<textarea");
        assertThat(text(lisa, openings())).contains("Läst av Rut Revisor");
        assertThat(text(reader, open(Map.of()) + visit.substring(visit.lastIndexOf('/'))))
                .as("another link's visit")
                .doesNotContain("alert(1)");
    }

    @Test
    void every_page_of_the_work_says_who_can_read_it() {
        String map = "stakeholder-map";
        world.write(world.lisa(), map, 0, HandInWorld.wholeMap());
        String course = world.path("").replaceFirst("/$", "");
        List<String> pages = List.of(
                world.path(map),
                world.path(map) + "/files",
                world.path(map) + "/versions",
                world.path(map) + "/versions/1",
                world.path(map) + "/questions");
        assertThat(pages)
                .allSatisfy(page -> assertThat(text(lisa, page))
                        .contains("Vem kan läsa det här?", "läser bara ni själva, tills ni lämnar in det")
                        .doesNotContain("Just nu kan också"));
        assertThat(text(lisa, course))
                .contains("Arbetsblad som ni lämnar in får coachen och regionen")
                .doesNotContain("Just nu kan också");

        String opening = world.path(map) + "/openings";
        assertThat(text(lisa, opening))
                .contains("Ingen utanför företaget kan läsa det här nu", "Välj vem som får läsa")
                .doesNotContain("har coachen och regionen", "Låt en person till läsa");
        assertThat(lisa.press(lisa.get(opening), opening, form(Map.of()))).hasStatus(SEE_OTHER);
        assertThat(text(lisa, opening)).contains("Låt en person till läsa");
        world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(map)));
        assertThat(pages)
                .allSatisfy(page -> assertThat(text(lisa, page))
                        .contains(
                                "har coachen och regionen", "Just nu kan också de här läsa: Rut Revisor (till och med")
                        .doesNotContain("tills ni lämnar in det."));
        assertThat(text(lisa, opening)).contains("har coachen och regionen").doesNotContain("Ingen utanför företaget");
        assertThat(text(lisa, course)).contains("Just nu kan också de här läsa: Rut Revisor (Intressentkartan, till");
        assertThat(text(lisa, world.path(TEAM)))
                .as("another worksheet")
                .doesNotContain("Just nu", "har coachen och regionen");
    }

    @Test
    void a_draft_that_was_taken_back_ran_out_or_belongs_elsewhere_opens_nothing() {
        String link = open(Map.of());
        assertThat(reader.get(link.replace("varmland", "dalarna"))).hasStatus(GONE);
        String visit = Objects.requireNonNull(Browser.location(reader.press(reader.get(link), link, Map.of())));
        until(today().minusDays(1));
        assertThat(reader.get(visit)).hasStatus(GONE);
        until(today());
        assertThat(reader.get(visit)).hasStatus(OK);
        Matcher closing = Pattern.compile("action=\"([^\"]*/closing)\"").matcher(text(lisa, openings()));
        assertThat(closing.find()).isTrue();
        Browser kalle = browser(world.kalle);
        assertThat(text(kalle, openings())).doesNotContain("/closing", "Låt personen läsa");
        Map<String, String> key =
                Browser.filled(kalle.get(world.path(TEAM) + "/questions"), world.path(TEAM) + "/questions", Map.of());
        assertThat(kalle.post(closing.group(1), key)).hasStatus(NOT_FOUND);
        assertThat(kalle.post(openings(), key)).hasStatus(NOT_FOUND);
        assertThat(lisa.press(lisa.get(openings()), closing.group(1), Map.of())).hasStatus(SEE_OTHER);
        assertThat(reader.get(visit)).hasStatus(GONE);
        assertThat(Browser.html(reader.get(link))).contains("Länken gäller inte längre");
        assertThat(text(lisa, openings())).contains("kan inte läsa längre, sedan");
    }

    @Test
    void a_coach_finds_the_draft_on_the_own_desk_as_long_as_they_coach() {
        Someone cilla = HandInWorld.cilla(house, world.world);
        assertThat(text(lisa, openings()))
                .contains("Cilla Coach", "Behövs när du har valt ”Någon annan”.")
                .doesNotContain("(frivilligt)");
        assertThat(text(lisa, world.path(TEAM) + "/questions")).contains("Behövs när du har valt ”Någon annan”.");
        String link = open(Map.of("person", cilla.person().value().toString()));
        String desk = "/varmland/coach/%s/cohorts/%s/hand-ins".formatted(world.world.course.slug(), slug());
        Browser coach = browser(cilla);
        assertThat(text(coach, desk)).contains("Utkast som företag har öppnat för dig", link);
        assertThat(reader.get(link)).hasStatus(OK);
        world.in(() -> jdbc.sql("update programmes.coach set ends_on = :day where person_id = :person")
                .param("day", today().minusDays(1))
                .param("person", cilla.person().value())
                .update());
        assertThat(reader.get(link)).hasStatus(GONE);
    }

    @Test
    void a_promoter_finds_the_draft_on_the_companys_page_as_long_as_it_is_open_to_them() {
        UUID theirs = world.world.company("Tillväxt i Värmland");
        world.world.in(() -> jdbc.sql(
                        "update programmes.participation set promoter_id = :promoter where organisation_id = :company")
                .param("promoter", theirs)
                .param("company", world.company)
                .update());
        Someone petra = Someone.being(house, world.world.maja.region(), Role.PROMOTER, theirs, "Petra Palm");
        Someone per = Someone.being(house, world.world.maja.region(), Role.PROMOTER, theirs, "Per Pil");
        String page = "/varmland/promote/%s/companies/%s".formatted(world.world.course.slug(), world.company);
        assertThat(text(browser(petra), page)).doesNotContain("Utkast som företaget låter dig läsa");
        String link = open(Map.of("person", petra.person().value().toString()));
        assertThat(text(browser(petra), page))
                .contains("Utkast som företaget låter dig läsa", "Uppdraget och laget", link, "till och med");
        assertThat(text(browser(per), page)).as("opened to another").doesNotContain("Utkast som", link);
        assertThat(text(browser(world.world.maja), page.replace("promote", "manage")))
                .as("a manager sees no draft")
                .doesNotContain("Utkast som", link);
        assertThat(reader.get(link)).hasStatus(OK);
        until(today().minusDays(1));
        assertThat(text(browser(petra), page)).doesNotContain("Utkast som");
        until(today());
        world.world.in(() -> jdbc.sql(
                        "update programmes.participation set status = 'participated' where organisation_id = :company")
                .param("company", world.company)
                .update());
        assertThat(text(browser(petra), page)).as("the link opens nothing").doesNotContain("Utkast som");
        assertThat(reader.get(link)).hasStatus(GONE);
    }

    @Test
    void what_is_missing_is_said_and_nobody_who_does_not_help_is_let_in() {
        assertThat(Browser.html(send(Map.of("name", "", "address", "fel", "untilOn", "2020-01-01"))))
                .contains("Skriv vad personen heter", "Skriv en e-postadress", "Välj en dag");
        assertThat(send(Map.of("person", world.world.maja.person().value().toString())))
                .hasStatus(NOT_FOUND);
        assertThat(send(Map.of("person", "not an id"))).hasStatus(UNPROCESSABLE_CONTENT);
        for (int i = 0; i < 10; i++) {
            open(Map.of());
        }
        assertThat(send(Map.of())).hasStatus(CONFLICT);
    }

    @Test
    void it_is_forgotten_with_the_person_and_half_a_year_after_its_last_day() {
        String link = open(Map.of());
        reader.press(reader.get(link), link, Map.of());
        var data = house.getBeansOfType(PersonalData.class).get("openingsData");
        UUID id = world.in(() -> jdbc.sql("select person_id from course.opening where organisation_id = :company")
                .param("company", world.company)
                .query(UUID.class)
                .single());
        Person rut = house.getBean(Members.class)
                .find(new se.framsteg.people.PersonId(id))
                .orElseThrow();
        var transactions = house.getBean(TransactionTemplate.class);
        Tenancy.asPerson(
                rut.id(),
                () -> transactions.execute(_ -> {
                    assertThat(data.export(rut).get("course.opened")).hasSize(1);
                    assertThat(data.hold(rut)).isEmpty();
                    data.erase(rut);
                    return true;
                }));
        assertThat(reader.get(link)).hasStatus(GONE);
        assertThat(count()).isZero();

        open(Map.of());
        var tidying = (Tidying) data;
        Clock clock = house.getBean(Clock.class);
        transactions.executeWithoutResult(_ -> tidying.forgetOld(clock.instant().plus(Duration.ofDays(180))));
        assertThat(count()).isEqualTo(1);
        transactions.executeWithoutResult(_ -> tidying.forgetOld(clock.instant().plus(Duration.ofDays(210))));
        assertThat(count()).isZero();
    }

    private int count() {
        return world.in(() -> jdbc.sql("select count(*) from course.opening where organisation_id = :company")
                .param("company", world.company)
                .query(Integer.class)
                .single());
    }

    private void until(LocalDate day) {
        try (var owner = TestDatabase.access().asOwner();
                var update = owner.prepareStatement(
                        "update course.opening set until_on = ?::date where organisation_id = ?")) {
            update.setString(1, day.toString());
            update.setObject(2, world.company);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String slug() {
        return world.world.cohort.slug();
    }

    /** Lisa opens the draft; gives the path of the reader's link, as it came in their letter. */
    @Test
    void what_a_lead_has_opened_to_somebody_of_their_own_closes_when_they_leave() {
        String link = open(Map.of());
        assertThat(reader.get(link)).hasStatus(OK);
        world.in(() -> {
            var members = house.getBean(Members.class);
            var maja = world.world.by();
            members.join(world.kalle.person(), maja.region(), Role.LEAD, world.company);
            UUID lead = members.people(world.lisa()).stream()
                    .filter(each -> each.personId().equals(world.lisa.person().value()))
                    .map(CompanyPerson::id)
                    .findFirst()
                    .orElseThrow();
            return members.dismiss(maja, lead);
        });
        assertThat(reader.get(link)).hasStatus(GONE);
    }

    @Test
    void a_company_has_so_many_letters_sent_in_a_day_and_no_more() {
        world.in(() -> {
            for (int i = 0; i < Invitations.MOST_LETTERS; i++) {
                house.getBean(Invitations.class).countLetter(world.lisa());
            }
            return true;
        });
        assertThat(send(Map.of())).hasStatus(CONFLICT).bodyText().contains("Ni har redan skickat 40 mejl i dag");
        assertThat(count()).isZero();
    }

    private String open(Map<String, String> fields) {
        assertThat(send(fields)).hasStatus(SEE_OTHER);
        String letter = house.getBean(Mails.class).kept().getFirst().written().text();
        Matcher link = Pattern.compile("/varmland/read/[\\w-]{43}").matcher(letter);
        assertThat(letter).contains("har öppnat arbetsbladet Uppdraget och laget för dig");
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private MvcTestResult send(Map<String, String> typed) {
        return lisa.press(lisa.get(openings()), openings(), form(typed));
    }

    private Map<String, String> form(Map<String, String> typed) {
        var fields = new HashMap<>(Map.of(
                "person",
                "other",
                "name",
                "Rut Revisor",
                "address",
                address,
                "language",
                "sv",
                "untilOn",
                today().plusDays(14).toString()));
        fields.putAll(typed);
        return fields;
    }

    private String openings() {
        return world.path(TEAM) + "/openings";
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private static String text(Browser who, String path) {
        MvcTestResult page = who.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }
}
