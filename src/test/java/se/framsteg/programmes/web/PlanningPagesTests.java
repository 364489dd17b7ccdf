package se.framsteg.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class PlanningPagesTests {
    static final String MANAGE = "/gavleborg/manage";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    final String unique = UUID.randomUUID().toString().substring(0, 8);
    final String slug = "kurs-" + unique;
    final String path = MANAGE + "/" + slug;
    Browser maja;

    @BeforeEach
    void maja_manages_gavleborg() {
        maja = new Browser(server);
        maja.hold(Someone.managing(house, "gavleborg", "Maja Lund").token());
    }

    @Test
    void a_programme_is_made_from_nothing_and_says_what_to_do_next() {
        assertThat(makeProgramme()).isEqualTo(path + "/cohorts");
        assertThat(read(path + "/cohorts"))
                .contains("Programmet har ingen omgång än", "Inte bestämt än", "1 mars–31 december 2027");
        assertThat(read(MANAGE)).contains(path);
    }

    @Test
    void a_name_that_is_taken_is_refused_with_what_was_typed() {
        makeProgramme();
        MvcTestResult refused = send(MANAGE + "/programmes/new", MANAGE + "/programmes", programme());
        assertThat(refused).hasStatus(CONFLICT);
        assertThat(Browser.html(refused)).contains("redan ett program med det namnet", "value=\"Kurs " + unique);
    }

    @ParameterizedTest
    @CsvSource({
        "startsOn, 0001-01-01, Skriv en dag mellan",
        "startsOn, <script>alert(1)</script>, Skriv en dag mellan",
        "endsOn, 2026-01-01, Den sista dagen kan inte komma före",
        "weeks, sex, Skriv ett heltal mellan",
        "weeks, 99999999999999, Skriv ett heltal mellan",
        "name, '', Skriv vad programmet ska heta"
    })
    void what_cannot_be_is_said_in_plain_words(String field, String typed, String said) {
        var fields = programme();
        fields.put(field, typed);
        MvcTestResult answer = send(MANAGE + "/programmes/new", MANAGE + "/programmes", fields);
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains(said).doesNotContain("<script>alert");
    }

    @Test
    void a_text_longer_than_anybody_reads_is_refused() {
        var fields = programme();
        fields.put("name", "é🙂".repeat(5000));
        MvcTestResult answer = send(MANAGE + "/programmes/new", MANAGE + "/programmes", fields);
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains("Skriv högst 120 tecken");
    }

    @Test
    void a_changed_target_keeps_the_old_one_with_who_and_why() {
        makeProgramme();
        String target = path + "/targets/strategy-share";
        assertThat(send(target, target, Map.of("value", "75 %", "reason", ""))).hasStatus(SEE_OTHER);
        MvcTestResult unfounded = send(target, target, Map.of("value", "80", "reason", " "));
        assertThat(unfounded).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(unfounded)).contains("Skriv varför målet ändras");
        assertThat(send(target, target, Map.of("value", "101", "reason", "Högre")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(send(target, target, Map.of("value", "80,5", "reason", "Styrgruppen höjde")))
                .hasStatus(SEE_OTHER);
        assertThat(read(target)).contains("75 %", "81 %", "Styrgruppen höjde", "Maja Lund", "gäller nu");
        assertThat(read(path + "/targets")).contains("81 %", "Inget mål än");
    }

    @Test
    void the_aid_is_typed_or_worked_out_but_not_both() {
        makeProgramme();
        String granter = path + "/granter";
        var costs =
                Map.of("granter", "region", "direct", "250 000", "hours", "100", "hourCost", "500", "companies", "25");
        assertThat(send(granter, granter, costs)).hasStatus(SEE_OTHER);
        assertThat(read(path + "/cohorts")).contains("Regionen ger stödet", "12 000 kr per företag");
        var both = new HashMap<>(costs);
        both.put("value", "9 000");
        MvcTestResult refused = send(granter, granter, both);
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Skriv antingen värdet eller kostnaderna");
        var beyondReason = new HashMap<>(costs);
        beyondReason.putAll(Map.of("hours", "999 999 999", "hourCost", "999 999 999"));
        MvcTestResult tooLarge = send(granter, granter, beyondReason);
        assertThat(tooLarge).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(tooLarge)).contains("Det blir mer än 1 000 000 000 kr per företag");
        assertThat(send(granter, granter, Map.of("granter", "none", "why", ""))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(send(granter, granter, Map.of("granter", "none", "why", "Kursen är öppen för alla")))
                .hasStatus(SEE_OTHER);
        assertThat(send(granter, granter, Map.of("granter", "undecided"))).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_cohort_gets_six_weeks_around_free_days_and_says_for_whom_it_is() {
        makeProgramme();
        var cohort = cohort();
        cohort.put("startsOn", "10 mars 2027");
        assertThat(Browser.location(send(path + "/cohorts/new", path + "/cohorts", cohort)))
                .isEqualTo(weeks());
        assertThat(read(weeks()))
                .contains("value=\"2027-03-15\"", "value=\"2027-05-14\"")
                .doesNotContain("value=\"2027-03-22\"", "Tänk på");
        assertThat(read(path + "/cohorts"))
                .contains("Tagna platser: 0 av 25", "Företag i Bollnäs", "Alla branscher utom finans och försäkring")
                .contains("6 veckor, 15 mars–14 maj 2027");
    }

    @Test
    void a_week_on_a_holiday_is_kept_with_a_warning() {
        makeProgramme();
        send(path + "/cohorts/new", path + "/cohorts", cohort());
        assertThat(send(weeks(), weeks(), Map.of("starts", "2027-05-03", "ends", "2027-05-07")))
                .hasStatus(SEE_OTHER);
        assertThat(read(weeks()))
                .contains("Torsdag 6 maj är Kristi himmelsfärdsdag", "Fredag 7 maj är en klämdag", "Tänk på");
        MvcTestResult backwards = send(weeks(), weeks(), Map.of("starts", "2027-05-07", "ends", "2027-05-03"));
        assertThat(backwards).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(backwards)).contains("href=\"#end-1\"", "value=\"2027-05-07\"");
        assertThat(read(weeks() + "?start=strax")).contains("Skriv en dag mellan");
    }

    @Test
    void a_cohort_that_cannot_be_is_refused() {
        makeProgramme();
        var wrong = cohort();
        wrong.put("seats", "0");
        wrong.put("opensOn", "2027-02-15");
        wrong.put("closesOn", "2027-01-15");
        wrong.put("municipalities", "0680");
        wrong.put("sectors", "sni2025:Ö");
        MvcTestResult answer = send(path + "/cohorts/new", path + "/cohorts", wrong);
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer))
                .contains(
                        "heltal mellan 1 och 1", "sista dagen kan inte", "länets egna kommuner", "branscher ur listan");
        assertThat(send(path + "/cohorts/new", path + "/cohorts", cohort())).hasStatus(SEE_OTHER);
        assertThat(send(path + "/cohorts/new", path + "/cohorts", cohort())).hasStatus(CONFLICT);
    }

    @Test
    void a_programme_made_after_another_takes_its_setup_along_and_opens_nothing_by_itself() {
        makeProgramme();
        send(path + "/targets/ideas", path + "/targets/ideas", Map.of("value", "20", "reason", ""));
        send(path + "/granter", path + "/granter", Map.of("granter", "funder", "value", "8 000"));
        var cohort = cohort();
        cohort.put("startsOn", "2027-03-10");
        send(path + "/cohorts/new", path + "/cohorts", cohort);

        String form = MANAGE + "/programmes/new?earlier=" + slug;
        assertThat(read(form)).contains("value=\"2028-02-28\"", "Det nya programmet utgår från Kurs " + unique);
        var later = programme();
        later.put("name", "Nästa kurs " + unique);
        later.put("startsOn", "2028-03-01");
        later.put("endsOn", "2028-12-31");
        later.put("earlier", slug);
        assertThat(send(form, MANAGE + "/programmes", later)).hasStatus(SEE_OTHER);
        String copy = MANAGE + "/nasta-kurs-" + unique;
        assertThat(read(copy + "/cohorts"))
                .contains("Finansiären ger stödet", "8 000 kr per företag", "Våren 2027")
                .contains("13 mars–12 maj 2028", "Anmälningstid 10 januari–13 februari 2028");
        assertThat(read(copy + "/targets/ideas")).contains("Samma mål som för Kurs " + unique);
        assertThat(read(copy + "/cohorts/nasta-kurs-" + unique + "-varen-2027/weeks"))
                .as("of Good Friday's week and the Monday after Easter there is none")
                .contains("2028-04-03", "2028-04-24")
                .doesNotContain("2028-04-10", "2028-04-17");
    }

    @Test
    void the_list_of_times_to_avoid_is_the_regions_own() {
        String list = MANAGE + "/closed-days";
        assertThat(read(list)).contains("Semesterveckorna", "Vecka 28–31 varje år", "Höstlovet");
        assertThat(send(
                        list,
                        list,
                        Map.of(
                                "title",
                                "Lov " + unique,
                                "kind",
                                "days",
                                "firstDay",
                                "1/3 2027",
                                "lastDay",
                                "2027-03-05")))
                .hasStatus(SEE_OTHER);
        assertThat(read(list)).contains("Lov " + unique, "1–5 mars 2027");
        MvcTestResult wrong = send(list, list, Map.of("title", "Lov", "kind", "weeks", "fromWeek", "9", "toWeek", "8"));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.post(
                        list + "/" + UUID.randomUUID() + "/removal", Browser.filled(maja.get(list), list, Map.of())))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void answers_wait_while_the_office_is_closed_for_as_long_as_the_manager_says() {
        String list = MANAGE + "/closed-days";
        assertThat(read(list)).contains("Svara som vanligt under Semesterveckorna", "Låt svaren vänta under Höstlovet");
        String name = "Planering " + unique;
        send(
                list,
                list,
                Map.of(
                        "title",
                        name,
                        "kind",
                        "days",
                        "firstDay",
                        "2027-03-08",
                        "lastDay",
                        "2027-03-08",
                        "answersWait",
                        "true"));
        assertThat(read(list)).contains("Svara som vanligt under " + name);
        String one = list + "/" + closed(name);
        assertThat(send(list, one + "/pause/ending", Map.of())).hasStatus(SEE_OTHER);
        assertThat(read(list)).contains("Låt svaren vänta under " + name);
        assertThat(send(list, one + "/pause", Map.of())).hasStatus(SEE_OTHER);
        assertThat(read(list)).contains("Svara som vanligt under " + name);
    }

    private String closed(String name) {
        var id = Pattern.compile("closed-days/([-0-9a-f]{36})/removal\"[^\u0000]*?Ta bort ([^<]*)")
                .matcher(read(MANAGE + "/closed-days"));
        while (id.find()) {
            if (id.group(2).strip().equals(name)) {
                return id.group(1);
            }
        }
        throw new AssertionError("Not on the list: " + name);
    }

    @Test
    void two_who_plan_a_cohort_at_once_are_told_of_each_other() {
        makeProgramme();
        send(path + "/cohorts/new", path + "/cohorts", cohort());
        String address = path + "/cohorts/" + slug + "-varen-2027";
        var mine = Browser.filled(maja.get(address), address, cohort());
        send(weeks(), weeks(), Map.of("starts", "2027-03-15", "ends", "2027-03-19"));
        mine.put("seats", "30");
        MvcTestResult told = maja.post(address, mine);
        assertThat(told).hasStatus(CONFLICT);
        assertThat(Browser.html(told)).contains("Någon annan har ändrat omgången", "value=\"30\"");
        var again = cohort();
        again.put("seats", "30");
        assertThat(maja.press(told, address, again)).hasStatus(SEE_OTHER);
        assertThat(read(path + "/cohorts")).contains("Tagna platser: 0 av 30", "1 vecka, 15–19 mars 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "<script>alert(1)</script>", "'; drop table", "🙂é+46", "-1", "long"})
    void no_form_fails_whatever_is_typed_in_its_fields(String junk) {
        makeProgramme();
        send(path + "/cohorts/new", path + "/cohorts", cohort());
        String typed = junk.equals("long") ? "å".repeat(10_000) : junk;
        String address = path + "/cohorts/" + slug + "-varen-2027";
        Map<String, List<String>> forms = Map.of(
                path + "/facts",
                List.of("name", "purpose", "funder", "startsOn", "endsOn", "weeks"),
                path + "/targets/ideas",
                List.of("value", "reason"),
                path + "/granter",
                List.of("granter", "why", "value", "direct", "hours", "hourCost", "fees", "companies"),
                address,
                List.of("name", "seats", "opensOn", "closesOn", "municipalities", "sectorRule", "sectors", "anySize"),
                address + "/weeks",
                List.of("starts", "ends", "version"),
                MANAGE + "/closed-days",
                List.of("title", "kind", "firstDay", "lastDay", "fromWeek", "toWeek"));
        forms.forEach((form, fields) -> {
            var all = new HashMap<String, String>();
            fields.forEach(field -> all.put(field, typed));
            MvcTestResult answer = send(form, form, all);
            assertThat(answer).as(form).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(Browser.html(answer)).as(form).doesNotContain("<script>alert");
        });
    }

    @Test
    void a_cohort_of_another_programme_is_not_found_below_this_one() {
        makeProgramme();
        send(path + "/cohorts/new", path + "/cohorts", cohort());
        var other = programme();
        other.put("name", "Annan " + unique);
        send(MANAGE + "/programmes/new", MANAGE + "/programmes", other);
        assertThat(maja.get(MANAGE + "/annan-" + unique + "/cohorts/" + slug + "-varen-2027"))
                .hasStatus(NOT_FOUND);
    }

    private String weeks() {
        return path + "/cohorts/" + slug + "-varen-2027/weeks";
    }

    private String makeProgramme() {
        return Browser.location(send(MANAGE + "/programmes/new", MANAGE + "/programmes", programme()));
    }

    private Map<String, String> programme() {
        return new HashMap<>(Map.of(
                "name",
                "Kurs " + unique,
                "purpose",
                "Lära",
                "funder",
                "Regionen",
                "startsOn",
                "2027-03-01",
                "endsOn",
                "2027-12-31",
                "weeks",
                "6"));
    }

    private Map<String, String> cohort() {
        return new HashMap<>(Map.of(
                "name",
                "Våren 2027",
                "seats",
                "25",
                "opensOn",
                "2027-01-11",
                "closesOn",
                "2027-02-14",
                "municipalities",
                "2183",
                "sectorRule",
                "except",
                "sectors",
                "sni2025:L"));
    }

    private MvcTestResult send(String page, String action, Map<String, String> typed) {
        return maja.press(maja.get(page), action, typed);
    }

    private String read(String address) {
        MvcTestResult page = maja.get(address);
        assertThat(page).hasStatusOk();
        return Browser.html(page).replace('\u00a0', ' ');
    }
}
