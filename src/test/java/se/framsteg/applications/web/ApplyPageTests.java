package se.framsteg.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.AllTables;
import se.framsteg.HouseTest;
import se.framsteg.applications.Application;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.Drafts;
import se.framsteg.applications.Opening;
import se.framsteg.applications.QueueLine;
import se.framsteg.applications.Verb;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.SizeClass;
import se.framsteg.rules.Statements;
import se.framsteg.world.UnusedNumber;

@HouseTest
class ApplyPageTests {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*/apply/[^\"]*/[\\w-]{43})\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    ApplicationsWorld world;
    Opening opening;
    Browser anna;

    @BeforeEach
    void a_round_is_open() {
        world = new ApplicationsWorld(house, "jonkoping");
        opening = world.opening(25, Granter.REGION);
        anna = new Browser(server).from("192.0.2." + (int) (Math.random() * 250) + "-" + UUID.randomUUID());
    }

    @Test
    void the_page_says_what_it_is_what_it_costs_and_for_whom_and_keeps_nothing() {
        Map<String, String> before = AllTables.sums();
        String page = words(anna.get(opening.path()));
        assertThat(page)
                .contains("Anmäl er till " + opening.programme().name(), "Gör en plan på sex veckor")
                .contains(
                        "Kursen kostar er ingenting, men den räknas som ett litet stöd (försumbart stöd) värt cirka 12 000 kr.")
                .contains("Små och medelstora företag", "1 kursvecka", "3, 6 och 12 månader efteråt")
                .doesNotContain("name=\"sector\"");
        assertThat(words(anna.get("/en" + opening.path())))
                .contains("Apply to", "counts as small aid (de minimis aid) worth about 12,000 kr");
        assertThat(AllTables.sums()).isEqualTo(before);
    }

    @Test
    void the_script_keeps_no_copy_of_what_is_typed() {
        assertThat(words(anna.get(opening.path()))).contains("htmx.js", "\"historyCacheSize\":0");
    }

    @Test
    void never_asks_more_than_twelve_things() {
        var fields = Pattern.compile("<(?:input|select|textarea) [^>]*name=\"(?!said-|key|list|role)([^\"]+)\"");
        var criteria = new Criteria(
                List.of(),
                true,
                Criteria.SectorRule.ONLY,
                List.of(se.framsteg.programmes.CriteriaWords.sections().get(2)),
                true);
        Opening industry = world.opening(
                25, Granter.NONE, criteria, world.today, world.today.plusDays(3), world.today.plusDays(9));
        String page = Browser.html(anna.get(industry.path()));
        String form = page.substring(page.indexOf("/apply/" + industry.cohort().slug() + "/"));
        assertThat(fields.matcher(form).results().map(found -> found.group(1)).distinct())
                .hasSizeLessThanOrEqualTo(12)
                .contains("sector", "why");
    }

    @Test
    void an_application_is_taken_once_with_its_size_by_both_definitions_and_a_receipt() {
        var typed = ApplicationsWorld.typed();
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        Map<String, String> fields = Browser.filled(page, action, typed);
        assertThat(anna.post(action, fields)).hasStatus(SEE_OTHER);
        assertThat(anna.post(action, fields)).as("a double click").hasStatus(SEE_OTHER);
        QueueLine line = only(world.queue(opening));
        assertThat(line.application().company().byRecommendation()).isEqualTo(SizeClass.SMALL);
        assertThat(line.application().company().byAccountingDirective()).isEqualTo(SizeClass.SMALL);
        assertThat(line.unmet()).isEmpty();
        assertThat(words(anna.get(world.linkTo(typed.get("address")))))
                .contains("Tack, Påhittade Plåt AB! Er anmälan har kommit in", "Anna Berg");
        assertThat(world.lettersTo(typed.get("address"))).isEqualTo(1);
    }

    /** Three belong to any form: its region is bound, its press is taken and answered. */
    @Test
    void an_application_is_taken_with_its_receipt_in_eight_statements() {
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        Map<String, String> fields = Browser.filled(page, action, ApplicationsWorld.typed());
        List<String> run =
                Statements.during(() -> assertThat(anna.post(action, fields)).hasStatus(SEE_OTHER));
        only(world.queue(opening));
        assertThat(run).as(String.join("\n", run)).hasSizeLessThanOrEqualTo(3 + 8);
    }

    @Test
    void whoever_has_only_sent_an_application_does_not_hold_its_key() {
        var typed = ApplicationsWorld.typed();
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        anna.press(page, action, typed);
        String link = world.linkTo(typed.get("address"));
        assertThat(link).isNotEqualTo(action);
        anna.press(
                anna.get(link),
                link + "/colleague",
                Map.of("name", "Hemliga Karlsson", "address", "hemlig@plat.example"));
        assertThat(words(anna.get(action)))
                .contains("Tack, Påhittade Plåt AB! Er anmälan har kommit in", "Vi har mejlat den till")
                .contains(typed.get("address"))
                .doesNotContain("Hemliga", "Anna Berg", link);
        for (String deed : List.of("answer", "companies", "colleague", "withdrawal")) {
            var fields = Map.of("name", "Kim", "address", "kim@plat.example", "answer", "ja", "key", keyOf());
            assertThat(anna.post(action + "/" + deed, fields)).as(deed).hasStatus(GONE);
        }
        assertThat(Browser.location(anna.press(page, action, with(typed, "save", "auto"))))
                .as("saving late, by itself")
                .isEqualTo(action);
        house.getBean(Drafts.class).forgetOld(Instant.now().plus(Duration.ofHours(3)));
        assertThat(anna.get(action)).as("the next day").hasStatus(GONE);
        assertThat(anna.get(link)).hasStatusOk();
    }

    @Test
    void two_windows_with_the_same_form_send_it_once() {
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        var typed = ApplicationsWorld.typed();
        anna.press(page, action, with(typed, "save", "true"));
        MvcTestResult one = anna.get(action);
        MvcTestResult other = anna.get(action);
        assertThat(anna.press(one, action, typed)).hasStatus(SEE_OTHER);
        typed.put("company", "Ett annat namn AB");
        assertThat(anna.press(other, action, typed)).hasStatus(SEE_OTHER);
        assertThat(only(world.queue(opening)).application().company().name()).isEqualTo("Påhittade Plåt AB");
    }

    @Test
    void a_form_that_has_been_sent_sends_nothing_for_another_company() {
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        var typed = ApplicationsWorld.typed();
        anna.press(page, action, with(typed, "save", "true"));
        MvcTestResult other = anna.get(action);
        anna.press(anna.get(action), action, typed);
        typed.put("number", UnusedNumber.next().formatted());
        assertThat(Browser.location(anna.press(other, action, typed))).isEqualTo(action);
        only(world.queue(opening));
        assertThat(words(anna.get(action))).contains("Vi har mejlat den till");
    }

    @Test
    void what_is_typed_is_kept_under_a_link_that_is_mailed() {
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        var typed = Map.of("company", "Bara <b>namnet</b> é 🌱", "address", address);
        assertThat(Browser.location(anna.press(page, action, with(typed, "save", "auto"))))
                .isEqualTo(action + "?saved=auto");
        assertThat(world.lettersTo(address)).isZero();
        assertThat(Browser.location(anna.press(anna.get(action), action, with(typed, "save", "true"))))
                .isEqualTo(action + "?saved=mailed");
        assertThat(world.linkTo(address)).isEqualTo(action);
        assertThat(words(new Browser(server).get(action + "?saved=mailed")))
                .contains("Sparat. Vi har mejlat länken", "value=\"Bara &lt;b>namnet&lt;/b> é 🌱\"");
        assertThat(world.queue(opening)).isEmpty();
        assertThat(anna.get(action.substring(0, action.length() - 3) + "abc")).hasStatus(GONE);
    }

    @Test
    void what_people_really_type_is_understood_or_asked_for_again() {
        String long_ = "<script>alert(1)</script>" + "x".repeat(10_000);
        MvcTestResult page = anna.get(opening.path());
        String action = action(page);
        var wrong = new HashMap<String, String>();
        for (String field : List.of(
                "number",
                "company",
                "municipality",
                "employees",
                "turnover",
                "balance",
                "group",
                "name",
                "address",
                "phone",
                "why",
                "sector",
                "role",
                "list")) {
            wrong.put(field, long_);
        }
        assertThat(anna.press(page, action, wrong))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Skriv tio siffror",
                        "Skriv företagets eller organisationens namn, med högst 200 tecken",
                        "Välj kommun.",
                        "Skriv ett tal",
                        "Skriv ett belopp",
                        "Välj ja eller nej.",
                        "Skriv en e-postadress",
                        "Skriv ett telefonnummer",
                        "Skriv högst 2",
                        "&lt;script>alert(1)")
                .doesNotContain("<script>alert");
        for (String odd :
                List.of("0001-01-01", "🌱", "-1", "1e9", "ca 12", "12,5", "' or 1=1", "\u202e12", "99999999999999")) {
            wrong.replaceAll((_, _) -> odd);
            assertThat(anna.press(page, action, wrong)).as(odd).hasStatus(UNPROCESSABLE_CONTENT);
        }
        var right = ApplicationsWorld.typed();
        right.putAll(Map.of(
                "number",
                " 16" + UnusedNumber.next().digits() + " ",
                "employees",
                "1 200 st",
                "turnover",
                "900 tkr",
                "balance",
                "0",
                "phone",
                "+46 (0)70 123 45 67",
                "company",
                "Åäö & Söner  é 🌱 AB"));
        assertThat(anna.press(page, action, right)).hasStatus(SEE_OTHER);
        assertThat(only(world.queue(opening)).application().company().name()).isEqualTo("Åäö & Söner é 🌱 AB");
    }

    @Test
    void a_sole_traders_number_is_shown_and_kept_nowhere_in_the_open() throws Exception {
        var typed = ApplicationsWorld.typed(OrganisationNumber.of("640823-3234"));
        send(opening, typed);
        assertThat(only(world.queue(opening)).application().company().number()).isEqualTo("640823-••••");
        assertThat(words(anna.get(world.linkTo(typed.get("address")))))
                .contains("640823-••••")
                .doesNotContain("3234");
        try (var owner = se.framsteg.TestDatabase.access().asOwner();
                var rows = owner.createStatement()
                        .executeQuery(
                                "select count(*) from applications.application a where a::text like '%6408233234%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_company_that_has_applied_is_sent_its_link_and_a_stranger_learns_nothing() {
        var first = ApplicationsWorld.typed();
        send(opening, first);
        var again = new HashMap<>(first);
        String other = "kim-" + UUID.randomUUID() + "@other.example";
        again.putAll(Map.of("name", "Kim Ek", "address", other, "company", "Annat"));
        String answer = Browser.location(send(opening, again));
        assertThat(answer).isEqualTo(opening.path() + "/earlier");
        assertThat(words(anna.get(answer)))
                .contains("Ni har redan anmält er")
                .doesNotContain("Påhittade", first.get("address"));
        assertThat(world.lettersTo(first.get("address"))).isEqualTo(2);
        assertThat(world.lettersTo(other)).isZero();
        assertThat(world.queue(opening)).hasSize(1);
        withdraw(world.linkTo(first.get("address")));
        assertThat(Browser.location(send(opening, again))).doesNotEndWith("/earlier");
        assertThat(world.queue(opening)).hasSize(2);
    }

    @Test
    void who_may_not_apply_today_reads_why() {
        var usual = Criteria.USUAL;
        var starts = world.today.plusDays(60);
        Opening later = world.opening(5, Granter.NONE, usual, world.today.plusDays(2), world.today.plusDays(9), starts);
        Opening closed =
                world.opening(5, Granter.NONE, usual, world.today.minusDays(9), world.today.minusDays(1), starts);
        Opening over = world.opening(
                5,
                Granter.NONE,
                usual,
                world.today.minusDays(90),
                world.today.minusDays(60),
                world.today.minusDays(50));
        assertThat(words(anna.get(later.path()))).contains("Anmälan öppnar").doesNotContain("name=\"company\"");
        assertThat(words(anna.get(closed.path()))).contains("Anmälan stängde");
        assertThat(words(anna.get(over.path()))).contains("Kursen är över");
        assertThat(anna.get(opening.path() + "-nothing")).hasStatus(NOT_FOUND);
        assertThat(anna.get(opening.path().replace("jonkoping", "kalmar"))).hasStatus(NOT_FOUND);
        String action = action(anna.get(opening.path()))
                .replace(opening.cohort().slug(), closed.cohort().slug());
        var fields = ApplicationsWorld.typed();
        fields.put(
                "key", Browser.filled(anna.get("/signin"), "/signin", Map.of()).get("key"));
        assertThat(anna.post(action, fields)).hasStatus(CONFLICT);
    }

    @Test
    void when_the_last_seat_goes_while_somebody_writes_they_choose_the_list_themselves() {
        Opening small = world.opening(1, Granter.NONE);
        MvcTestResult page = anna.get(small.path());
        String action = action(page);
        world.decide(small, Verb.ACCEPT, world.applied(small));
        var typed = ApplicationsWorld.typed();
        MvcTestResult refused = anna.press(page, action, typed);
        assertThat(refused).hasStatus(CONFLICT);
        assertThat(words(refused))
                .contains("Den sista platsen togs medan ni skrev", "Ställ oss på väntelistan", "Påhittade Plåt AB");
        assertThat(anna.press(refused, action, typed)).hasStatus(SEE_OTHER);
        assertThat(words(anna.get(action))).contains("står på väntelistan", "Vi har mejlat den till");
        assertThat(words(anna.get(world.linkTo(typed.get("address")))))
                .contains("står på väntelistan", "Ni har plats 1 på listan");
        assertThat(words(anna.get(small.path()))).contains("Alla platser är tagna");
    }

    @Test
    void a_promoter_applies_without_figures_and_takes_no_seat() {
        Opening small = world.opening(1, Granter.NONE);
        MvcTestResult page = anna.get(small.path() + "?role=promoter");
        assertThat(words(page)).contains("Ni tar ingen plats").doesNotContain("name=\"turnover\"");
        var typed = new HashMap<>(Map.of(
                "number",
                UnusedNumber.next().formatted(),
                "company",
                "Främjarna",
                "municipality",
                "elsewhere",
                "name",
                "Per Ek",
                "address",
                "per-" + UUID.randomUUID() + "@framjare.example",
                "phone",
                "036123456"));
        assertThat(anna.press(page, action(page), typed)).hasStatus(SEE_OTHER);
        Application company = world.applied(small);
        Application promoter = world.queue(small).getFirst().application();
        assertThat(promoter.role()).isEqualTo(Application.Role.PROMOTER);
        world.decide(small, Verb.ACCEPT, promoter, company);
        assertThat(world.queue(small)).allMatch(line -> line.application().state() == Application.State.ACCEPTED);
    }

    @Test
    void what_speaks_against_is_told_kindly_and_blocks_nobody() {
        var typed = ApplicationsWorld.typed();
        typed.put("municipality", "elsewhere");
        typed.put("employees", "400");
        send(opening, typed);
        assertThat(words(anna.get(world.linkTo(typed.get("address")))))
                .contains("Omgången är för företag i andra kommuner. Vi läser er anmälan ändå", "små och medelstora");
        assertThat(only(world.queue(opening)).unmet())
                .containsExactlyInAnyOrder(Criteria.Unmet.MUNICIPALITY, Criteria.Unmet.SIZE);
    }

    @Test
    void related_companies_are_asked_of_those_who_have_any_and_change_the_size() {
        var typed = ApplicationsWorld.typed();
        typed.put("group", "yes");
        send(opening, typed);
        String link = world.linkTo(typed.get("address"));
        assertThat(words(anna.get(link))).contains("En sak kvar", "name=\"company-1\"");
        assertThat(only(world.queue(opening)).lacksGroup()).isTrue();
        String companies = link + "/companies";
        MvcTestResult more = anna.press(anna.get(link), companies, Map.of("company-0", "Ägar AB", "more", "true"));
        assertThat(more).hasStatusOk().bodyText().contains("value=\"Ägar AB\"", "name=\"company-4\"");
        assertThat(anna.press(anna.get(link), companies, Map.of("company-0", "x".repeat(10_000), "share-0", "120")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv ett heltal mellan 0 och 100.");
        assertThat(anna.press(anna.get(link), companies, Map.of())).hasStatus(UNPROCESSABLE_CONTENT);
        var owner = Map.of(
                "company-0",
                "Ägar AB",
                "share-0",
                "60 %",
                "employees-0",
                "300",
                "turnover-0",
                "900 mkr",
                "balance-0",
                "1 mkr");
        assertThat(anna.press(anna.get(link), companies, owner)).hasStatus(SEE_OTHER);
        QueueLine line = only(world.queue(opening));
        assertThat(line.lacksGroup()).isFalse();
        assertThat(line.application().company().byRecommendation()).isEqualTo(SizeClass.LARGE);
        assertThat(words(anna.get(link))).contains("Ni har berättat om ett företag", "Ägar AB");
    }

    @Test
    void a_colleague_is_added_by_the_link_and_the_application_taken_back() {
        var typed = ApplicationsWorld.typed();
        send(opening, typed);
        String link = world.linkTo(typed.get("address"));
        String colleague = link + "/colleague";
        assertThat(anna.press(anna.get(link), colleague, Map.of("name", " ", "address", "ingen")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(anna.press(anna.get(link), colleague, Map.of("name", "Kim Ek", "address", "Kim@plat.example")))
                .hasStatus(SEE_OTHER);
        assertThat(words(anna.get(link))).contains("Anna Berg, Kim Ek", "value=\"kim@plat.example\"");
        withdraw(link);
        assertThat(words(anna.get(link))).contains("är tillbakatagen").doesNotContain("Lägg till kollegan");
        var fields = Map.of("name", "Kim", "address", "kim@plat.example", "key", keyOf());
        assertThat(anna.post(colleague, fields)).hasStatus(CONFLICT);
        assertThat(anna.post(opening.path("x".repeat(43)) + "/withdrawal", Map.of("key", keyOf())))
                .hasStatus(GONE);
        assertThat(anna.post(opening.path("x".repeat(43)) + "/companies", Map.of("more", "1", "key", keyOf())))
                .hasStatus(GONE);
    }

    @Test
    void one_network_and_one_address_are_held_back_and_others_are_not() {
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        for (int times = 0; times < 7; times++) {
            var typed = ApplicationsWorld.typed();
            typed.put("address", address);
            MvcTestResult answer = send(opening, typed);
            assertThat(answer).hasStatus(times < 6 ? SEE_OTHER : TOO_MANY_REQUESTS);
        }
        var typed = ApplicationsWorld.typed();
        assertThat(send(opening, typed)).hasStatus(SEE_OTHER);
    }

    private MvcTestResult send(Opening to, Map<String, String> typed) {
        MvcTestResult page = anna.get(to.path());
        return anna.press(page, action(page), typed);
    }

    private void withdraw(String link) {
        assertThat(anna.press(anna.get(link), link + "/withdrawal", Map.of())).hasStatus(SEE_OTHER);
    }

    private String keyOf() {
        return Browser.filled(anna.get("/signin"), "/signin", Map.of()).get("key");
    }

    private static QueueLine only(List<QueueLine> lines) {
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var more = new HashMap<>(typed);
        more.put(field, value);
        return more;
    }

    private static String action(MvcTestResult page) {
        Matcher action = ACTION.matcher(Browser.html(page));
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    private static String words(MvcTestResult page) {
        return Browser.html(page).replace('\u00a0', ' ');
    }
}
