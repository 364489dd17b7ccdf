package se.framsteg.network.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.network.day.Talk.Outcome;
import se.framsteg.network.day.Talks;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSetting.Cost;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.world.Someone;

/** Hours are logged once, signed by who worked, and corrected in the open. */
@HouseTest
class TimesheetsTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    UUID promoter;
    UUID company;
    Someone petra;
    Someone pia;
    LocalDate today;
    YearMonth month;

    @BeforeEach
    void a_promoter_with_two_workers() {
        world = new CourseWorld(house, "dalarna");
        world.round("Hösten", world.today.minusDays(9), 5);
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        pia = world.person(Role.PROMOTER, promoter, "Pia Palm");
        company = world.company("Plåt AB", "Hösten", "accepted", promoter, 1);
        today = LocalDate.now(house.getBean(Clock.class));
        month = YearMonth.from(today);
    }

    @Test
    void a_day_has_at_most_its_hours() {
        log(today, 90, null);
        assertThatThrownBy(() -> log(today, 7, null))
                .isInstanceOfSatisfying(
                        DayIsFull.class, full -> assertThat(full.left()).isEqualTo(6));
        log(today, 6, null);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void what_is_signed_stays_and_is_corrected_once_by_a_row_that_counts_in_its_place() {
        UUID slip = log(today, 20, null);
        world.run(() -> sheets().remove(petra(), slip));
        UUID row = log(today, 90, null);
        assertThatThrownBy(() -> log(today, 4, row))
                .as("not signed, so it is taken away instead")
                .isInstanceOf(NoSuchElementException.class);
        assertThat(world.in(() -> sheets().sign(petra(), month))).isEqualTo(1);
        assertThatThrownBy(() -> world.run(() -> sheets().remove(petra(), row)))
                .isInstanceOf(NoSuchElementException.class);
        log(today, 80, row);
        assertThatThrownBy(() -> log(today, 70, row)).isInstanceOf(NoSuchElementException.class);
        assertThat(rows()).filteredOn(each -> !each.replaced()).singleElement().returns(80, Hours::quarters);
        assertThat(rows()).filteredOn(Hours::replaced).singleElement().satisfies(each -> {
            assertThat(each.isSigned()).isTrue();
            assertThat(each.quarters()).isEqualTo(90);
        });
        assertThat(world.in(() -> sheets().sign(petra(), month))).isEqualTo(1);
        UUID second = rows().stream()
                .filter(each -> !each.replaced())
                .findFirst()
                .orElseThrow()
                .id();
        log(today, 0, second);
        log(today, 96, null);
    }

    @Test
    void a_call_is_taken_over_once() {
        UUID talk = world.in(() -> house.getBean(Talks.class).note(petra(), company, Outcome.TALKED, null, ""))
                .id();
        world.run(() -> sheets().take(petra(), talk));
        world.run(() -> sheets().take(petra(), talk));
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.quarters()).isEqualTo(1);
            assertThat(row.activity()).isEqualTo(Activity.CALL);
            assertThat(row.organisation()).isEqualTo("Plåt AB");
        });
    }

    @Test
    void a_call_is_logged_on_the_newest_part_that_goes_on_by_whoever_called_and_goes_with_a_mistake() throws Exception {
        var next = new CourseWorld(house, "dalarna");
        next.run(() -> house.getBean(Participations.class)
                .enter(next.manager(), next.programme.id(), List.of(part("accepted", "Hösten"))));
        world.run(() -> house.getBean(Participations.class)
                .enter(world.manager(), world.programme.id(), List.of(part("dropped_out", "Hösten"))));
        UUID talk = talked();
        assertThatThrownBy(() -> world.in(() -> sheets().take(pia.asPromoter(promoter), talk)))
                .as("Petra called")
                .isInstanceOf(NoSuchElementException.class);
        world.in(() -> sheets().take(petra(), talk));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.programmeId())
                        .isEqualTo(next.programme.id().value()));
        world.run(() -> house.getBean(Talks.class).undo(petra(), company, talk));
        assertThat(rows()).as("no call, no hours").isEmpty();
        newer(world.programme.id().value());
        UUID signed = talked();
        world.in(() -> sheets().take(petra(), signed));
        world.in(() -> sheets().sign(petra(), month));
        world.run(() -> house.getBean(Talks.class).undo(petra(), company, signed));
        assertThat(rows()).as("what is signed is corrected instead").hasSize(1);
    }

    @Test
    void parts_are_read_the_newest_programme_first() throws Exception {
        var next = new CourseWorld(house, "dalarna");
        next.run(() -> house.getBean(Participations.class)
                .enter(next.manager(), next.programme.id(), List.of(part("accepted", "Hösten"))));
        for (UUID newest :
                List.of(world.programme.id().value(), next.programme.id().value())) {
            newer(newest);
            assertThat(world.in(() -> house.getBean(Talks.class).parts(petra(), company)))
                    .first()
                    .satisfies(part -> assertThat(part.programmeId()).isEqualTo(newest));
        }
    }

    @Test
    void a_call_on_a_day_that_is_full_is_told_and_not_logged() {
        UUID talk = talked();
        log(today, 96, null);
        Browser browser = as(petra);
        MvcTestResult noted = browser.get("/dalarna/promote/calls/%s?talk=%s".formatted(company, talk));
        assertThat(browser.press(noted, "/dalarna/promote/hours/talks/" + talk, Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Den dagen har bara 0 timmar kvar");
        assertThat(rows()).hasSize(1);
    }

    private UUID talked() {
        return world.in(() -> house.getBean(Talks.class).note(petra(), company, Outcome.TALKED, null, ""))
                .id();
    }

    private ParticipationEntry part(String status, String round) {
        return new ParticipationEntry(Ids.next(), company, "company", status, round, promoter, List.of(1), "small");
    }

    /** As if this programme had begun a day after all others. */
    private static void newer(UUID programme) throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var update = owner.prepareStatement("""
                        update programmes.programme p set starts_on = (select max(starts_on) from programmes.programme) + 1,
                               ends_on = greatest(ends_on, (select max(starts_on) from programmes.programme) + 200)
                         where id = ?
                        """)) {
            update.setObject(1, programme);
            update.executeUpdate();
        }
    }

    @Test
    void nobody_sees_or_touches_a_colleagues_hours_or_logs_for_companies_that_are_not_theirs() {
        UUID row = log(today, 4, null);
        Promoter other = pia.asPromoter(promoter);
        assertThat(world.in(() -> sheets().of(other, month))).isEmpty();
        assertThatThrownBy(() -> world.run(() -> sheets().remove(other, row)))
                .isInstanceOf(NoSuchElementException.class);
        world.in(() -> sheets().sign(other, month));
        assertThat(rows()).noneMatch(Hours::isSigned);
        UUID chamber = world.promoter("Handelskammaren");
        UUID theirs = world.company("Rör AB", "Hösten", "accepted", chamber, 1);
        assertThatThrownBy(() -> world.run(() -> sheets().log(
                                petra(),
                                new NewHours(
                                        today,
                                        1,
                                        Activity.CALL,
                                        world.programme.id().value(),
                                        theirs,
                                        "",
                                        "",
                                        null,
                                        null))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void hours_are_typed_in_quarters_and_nothing_that_was_typed_is_lost() {
        Browser browser = as(petra);
        String path = "/dalarna/promote/hours";
        for (String wrong : new String[] {"", "0", "-1", "0,3", "24,25", "1e9", "många", "9".repeat(10_000)}) {
            MvcTestResult refused = press(browser, path, Map.of("hours", wrong, "words", "Min rad é 😀"));
            assertThat(refused).as(wrong).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(Browser.html(refused))
                    .as(wrong)
                    .contains("hours-error", "Min rad é 😀")
                    .doesNotContain("12 000");
        }
        assertThat(press(
                        browser,
                        path,
                        Map.of("hours", "1", "on", today.plusDays(1).toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(
                        browser,
                        path,
                        Map.of("hours", "1", "company", UUID.randomUUID().toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(browser, path, Map.of("hours", " 1,5 tim", "words", "<script>alert(1)</script>")))
                .hasStatus(SEE_OTHER);
        assertThat(press(browser, path, Map.of("hours", "23"))).hasStatus(CONFLICT);
        String page = text(browser, path + "/" + month);
        String written = java.time.format.DateTimeFormatter.ofPattern("MMMM yyyy", java.util.Locale.of("sv"))
                .format(month);
        assertThat(page).contains("<h1>Timmar i " + written + "</h1>");
        assertThat(page).contains("Sammanlagt 1,5 timmar.", "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(browser.get(path + "/" + month + "/hours.xlsx")).hasStatus(OK);
        assertThat(browser.get(path + "/2026-13")).hasStatus(NOT_FOUND);
    }

    @Test
    void a_company_gets_no_hours_in_a_programme_that_it_is_not_in() {
        var next = new CourseWorld(house, "dalarna");
        next.round("Hösten", world.today.minusDays(9), 5);
        next.company("Björk AB", "Hösten", "accepted", promoter, 1);
        String path = "/dalarna/promote/hours";
        String elsewhere = next.programme.id().value().toString();
        MvcTestResult refused = press(as(petra), path, Map.of("hours", "1", "programme", elsewhere));
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Företaget är inte med i det programmet", world.programme.name());
        assertThat(rows()).isEmpty();
        assertThat(press(as(petra), path, Map.of("hours", "1", "programme", elsewhere, "company", "")))
                .as("for no company in particular")
                .hasStatus(SEE_OTHER);
        assertThat(text(as(petra), path)).contains("Sammanlagt 1 timme.", "1 timme, Besök");
    }

    @Test
    void what_was_written_of_hours_is_forgotten_after_ten_years_and_the_hours_stay() {
        log(today, 4, null);
        LocalDate tenYears = today.minusYears(10);
        assertThat(whenWorkedOn(tenYears)).isEqualTo("4 Besök hos dem");
        assertThat(whenWorkedOn(tenYears.minusDays(1))).isEqualTo("4 ");
    }

    private String whenWorkedOn(LocalDate day) {
        TestRows.asOwner(
                "update network.hours set worked_on = ? where person_id = ?",
                day,
                petra.person().value());
        house.getBean(OldHours.class).forgetOld(house.getBean(Clock.class).instant());
        Hours row = world.in(() -> sheets().of(petra(), YearMonth.from(day))).getFirst();
        return row.quarters() + " " + row.words();
    }

    @Test
    void what_somebody_logged_is_theirs_to_see_and_its_words_go_with_them() {
        log(today, 4, null);
        var person = house.getBean(Members.class).find(petra.person()).orElseThrow();
        var data = house.getBean(HoursData.class);
        assertThat(written(() -> data.export(person)).get("network.hours"))
                .singleElement()
                .asString()
                .contains("Besök");
        written(() -> {
            data.erase(person);
            return true;
        });
        assertThat(rows()).singleElement().returns("", Hours::words).returns(4, Hours::quarters);
    }

    @Test
    void a_manager_sees_what_each_company_got_and_what_it_is_worth_and_not_whose_hours_they_were() {
        String path = "/dalarna/manage/%s/hours".formatted(world.programme.slug());
        Browser maja = as(world.aid.maja);
        assertThat(text(maja, path)).contains("Ingen har lagt in några timmar");
        UUID row = log(today, 6, null);
        log(today, 2, null);
        world.in(() -> sheets().sign(petra(), month));
        log(today, 4, row);
        assertThat(text(maja, path)).contains("Vad en timme kostar är inte uträknat");
        world.run(() -> house.getBean(AidSettings.class)
                .decide(
                        world.manager(),
                        world.programme.id(),
                        new AidSetting(
                                Granter.REGION,
                                "",
                                new BigDecimal("1000"),
                                new Cost(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("750"), BigDecimal.ZERO, 5))));
        assertThat(world.in(() -> house.getBean(HoursReports.class).of(world.manager(), world.programme)))
                .satisfies(hours -> assertThat(hours.companies())
                        .singleElement()
                        .satisfies(each -> {
                            assertThat(each.signed())
                                    .as("without the row that was corrected")
                                    .isEqualTo(2);
                            assertThat(each.unsigned()).isEqualTo(4);
                            assertThat(hours.valueSek(each)).isEqualTo("375");
                        }));
        assertThat(text(maja, path)).contains("Plåt AB", "375 kronor").doesNotContain("Petra Palm");
        assertThat(maja.get(path + "/hours.xlsx")).hasStatus(OK);
        assertThat(as(petra).get(path)).hasStatus(NOT_FOUND);
    }

    /** In one transaction, as what keeps personal data is asked. */
    private <T> T written(Supplier<T> work) {
        return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    private MvcTestResult press(Browser browser, String path, Map<String, String> typed) {
        var fields = new HashMap<>(Map.of(
                "on",
                today.toString(),
                "activity",
                "VISIT",
                "company",
                company.toString(),
                "programme",
                world.programme.id().value().toString()));
        fields.putAll(typed);
        return browser.press(browser.get(path), path + "/rows", fields);
    }

    private UUID log(LocalDate day, int quarters, @Nullable UUID replaces) {
        world.run(() -> sheets().log(
                        petra(),
                        new NewHours(
                                day,
                                quarters,
                                Activity.VISIT,
                                world.programme.id().value(),
                                company,
                                "",
                                "Besök hos dem",
                                null,
                                replaces)));
        return rows().getLast().id();
    }

    private List<Hours> rows() {
        return world.in(() -> sheets().of(petra(), month));
    }

    private Promoter petra() {
        return petra.asPromoter(promoter);
    }

    private Timesheets sheets() {
        return house.getBean(Timesheets.class);
    }

    private static String text(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private Browser as(Someone who) {
        var own = new Browser(server);
        own.hold(who.token());
        return own;
    }
}
