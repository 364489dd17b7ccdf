package se.framsteg.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
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
import se.framsteg.applications.Opening;
import se.framsteg.applications.Outcome;
import se.framsteg.applications.Verb;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.world.UnusedNumber;

@HouseTest
class QueuePageTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    ApplicationsWorld world;
    Opening opening;
    String queue;
    Browser maja;
    String address;
    Application plat;

    @BeforeEach
    void a_company_has_applied_for_the_only_seat() {
        world = new ApplicationsWorld(house, "jonkoping");
        opening = world.opening(1, Granter.REGION);
        queue = "/jonkoping/manage/%s/cohorts/%s/applications"
                .formatted(opening.programme().slug(), opening.cohort().slug());
        maja = new Browser(server);
        maja.hold(world.maja.token());
        address = "anna-" + UUID.randomUUID() + "@plat.example";
        plat = world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, address));
    }

    @Test
    void the_queue_has_all_to_decide_on_and_nobodys_address() {
        assertThat(words(maja.get(queue)))
                .contains(
                        "Tagna platser: 0 av 1. Lediga platser: 1.",
                        plat.company().name(),
                        "Jönköping",
                        "12 anställda, litet företag")
                .doesNotContain(address, "Anna Berg");
        assertThat(words(maja.get(queue + "/" + plat.id().value())))
                .contains("Anna Berg", address, "+46701234567", "Kunderna frågar");
        assertThat(maja.get(queue.replace(opening.cohort().slug(), "nothing"))).hasStatus(NOT_FOUND);
    }

    @Test
    void all_that_wait_can_be_ticked_at_once_and_are_counted_on_the_way_there() {
        String box = "value=\"%s\" checked".formatted(plat.id().value());
        assertThat(Browser.html(maja.get(queue)))
                .contains("?all=true", "Nummer 1")
                .doesNotContain(box);
        assertThat(Browser.html(maja.get(queue + "?all=true"))).contains(box);
        String programme = queue.replaceFirst("/cohorts/.*", "");
        assertThat(words(maja.get(programme))).contains("att ta ställning till i Våren", queue);
        assertThat(words(maja.get(programme.replaceFirst("/[^/]*$", ""))))
                .contains("att ta ställning till i Våren", queue);
    }

    @Test
    void the_mail_is_read_before_anything_happens() {
        Map<String, String> before = AllTables.sums();
        MvcTestResult preview = choose("accept", plat);
        assertThat(words(preview))
                .contains(
                        "Inget har hänt än",
                        "1 företag får plats",
                        "Så här ser mejlet ut för Anna Berg",
                        "Välkomna!",
                        "Logga in på er sida",
                        "De som antas får samtidigt en länk");
        Map<String, String> after = AllTables.sums();
        for (String table : List.of("shell.form_answer", "applications.choice")) {
            before.put(table, "");
            after.put(table, "");
        }
        assertThat(after).isEqualTo(before);
        MvcTestResult done = decide(preview, Map.of("words", "Vi ses!"));
        assertThat(Browser.location(done)).isEqualTo(queue + "?done=1");
        assertThat(words(maja.get(queue + "?done=1")))
                .contains("Ett företag har fått besked.", "Antagen", "Tagna platser: 1 av 1.");
        assertThat(decide(preview, Map.of())).as("a double click").hasStatus(SEE_OTHER);
        assertThat(world.lettersTo(address)).isEqualTo(2);
        assertThat(words(new Browser(server).get(mine()))).contains("Ni har fått en plats", "Vi ses!");
    }

    @Test
    void a_company_has_one_seat_in_a_programme_and_the_manager_reads_why() {
        Opening first = world.another(opening, "Sommaren");
        Opening second = world.another(opening, "Hösten");
        OrganisationNumber number = UnusedNumber.next();
        Application here = world.applied(first, world.sent(number, Application.Role.COMPANY, address));
        Application there = world.applied(second, world.sent(number, Application.Role.COMPANY, address));
        world.decide(first, Verb.ACCEPT, here);
        String queueThere = path(second);
        MvcTestResult preview = choose(queueThere, "accept", there);
        assertThat(words(preview))
                .contains(
                        "Antas inte, för de är redan med i programmet",
                        there.company().name())
                .doesNotContain("Anta och mejla");
        world.decide(second, Verb.ACCEPT, there);
        assertThat(world.queue(second).getFirst().application().state()).isEqualTo(Application.State.SUBMITTED);
    }

    @Test
    void a_number_that_is_somebody_elses_by_name_is_looked_at() {
        OrganisationNumber number = UnusedNumber.next();
        world.in(() -> house.getBean(Organisations.class)
                .enter(
                        opening.region().id(),
                        List.of(new OrganisationEntry(number, "Påhittade Ängsvarpa AB", "0680", "25620", 12, null))));
        world.applied(opening, world.sent(number, Application.Role.COMPANY, address));
        assertThat(words(maja.get(queue)))
                .containsOnlyOnce("Numret tillhör Påhittade Ängsvarpa AB hos oss. Kontrollera att namnet stämmer");
    }

    @Test
    void a_stranger_who_is_accepted_is_told_of_a_call_and_not_to_sign_in() {
        Opening earlier = world.opening(5, Granter.NONE);
        OrganisationNumber number = UnusedNumber.next();
        world.decide(
                earlier, Verb.ACCEPT, world.applied(earlier, world.sent(number, Application.Role.COMPANY, address)));
        String stranger = "kim-" + UUID.randomUUID() + "@annan.example";
        Opening later = world.opening(5, Granter.NONE);
        world.acceptToo(later, world.applied(later, world.sent(number, Application.Role.COMPANY, stranger)));
        assertThat(text(stranger)).contains("ringer vi er").doesNotContain("Logga in på er sida");
        assertThat(text(address)).contains("Logga in på er sida").doesNotContain("ringer vi er");
    }

    @Test
    void two_managers_at_once_in_two_rounds_give_a_company_one_seat() throws Exception {
        Opening one = world.another(opening, "Sommaren");
        Opening two = world.another(opening, "Hösten");
        OrganisationNumber number = UnusedNumber.next();
        Application first = world.applied(one, world.sent(number, Application.Role.COMPANY, address));
        Application second = world.applied(two, world.sent(number, Application.Role.COMPANY, address));
        try (var managers = Executors.newFixedThreadPool(2)) {
            var both = managers.invokeAll(List.<Callable<List<Outcome>>>of(
                    () -> world.decide(one, Verb.ACCEPT, first), () -> world.decide(two, Verb.ACCEPT, second)));
            int accepted = 0;
            for (var each : both) {
                accepted += each.get().size();
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void who_takes_part_in_another_programme_is_accepted_when_the_manager_has_said_yes_to_both() {
        Opening elsewhere = world.opening(5, Granter.NONE);
        OrganisationNumber number = UnusedNumber.next();
        world.decide(
                elsewhere,
                Verb.ACCEPT,
                world.applied(elsewhere, world.sent(number, Application.Role.COMPANY, address)));
        Opening small = world.opening(5, Granter.NONE);
        Application too = world.applied(small, world.sent(number, Application.Role.COMPANY, address));
        String queueToo = path(small);
        MvcTestResult preview = choose(queueToo, "accept", too);
        assertThat(words(preview))
                .contains("är redan med i " + elsewhere.programme().name(), "name=\"both\"");
        MvcTestResult refused = decide(preview, Map.of());
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(words(refused)).contains("Det får vara med i båda om regionen säger ja till det");
        assertThat(world.queue(small).getFirst().application().state()).isEqualTo(Application.State.SUBMITTED);
        assertThat(decide(refused, Map.of("both", "true"))).hasStatus(SEE_OTHER);
        assertThat(world.queue(small).getFirst().application().state()).isEqualTo(Application.State.ACCEPTED);
    }

    private static String path(Opening of) {
        return "/jonkoping/manage/%s/cohorts/%s/applications"
                .formatted(of.programme().slug(), of.cohort().slug());
    }

    @Test
    void declining_needs_a_reason_that_the_company_reads() {
        MvcTestResult preview = choose("reject", plat);
        assertThat(decide(preview, Map.of()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv varför");
        assertThat(decide(preview, Map.of("words", "x".repeat(10_000)))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(decide(preview, Map.of("words", "Ni är <för> få"))).hasStatus(SEE_OTHER);
        assertThat(words(new Browser(server).get(mine()))).contains("fick ingen plats", "Ni är &lt;för&gt; få");
        assertThat(words(choose("waitlist", plat))).contains("Det här ändrar inget");
        assertThat(decide(choose("reopen", plat), Map.of())).hasStatus(SEE_OTHER);
        assertThat(words(new Browser(server).get(mine()))).contains("Er anmälan har kommit in");
    }

    @Test
    void what_will_come_of_it_lies_at_an_address_that_can_be_come_back_to() {
        String address = Browser.location(maja.press(
                maja.get(queue),
                queue + "/choice",
                Map.of("verb", "accept", "application", plat.id().value().toString())));
        assertThat(address).startsWith(queue + "/choices/");
        assertThat(words(maja.get(address))).contains("1 företag får plats");
        assertThat(words(maja.get(address))).as("reloaded").contains("1 företag får plats", "Anta och mejla");
        house.getBean(se.framsteg.applications.ChosenApplications.class)
                .forgetOld(Instant.now().plus(Duration.ofDays(31)));
        assertThat(maja.get(address)).hasStatus(NOT_FOUND);
    }

    @Test
    void what_another_has_decided_in_between_is_read_before_anything_is_decided() {
        String theirs = "kim-" + UUID.randomUUID() + "@sen.example";
        Application late = world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, theirs));
        MvcTestResult preview = choose("accept", late);
        assertThat(words(preview)).contains("1 företag får plats");
        world.decide(opening, Verb.ACCEPT, plat);
        MvcTestResult changed = decide(preview, Map.of("words", "Välkomna é!"));
        assertThat(changed).hasStatus(CONFLICT);
        assertThat(words(changed))
                .contains("Något har hänt sedan du läste", "1 företag kommer på väntelistan", "Välkomna é!")
                .doesNotContain("1 företag får plats");
        assertThat(world.queue(opening).getLast().application().state()).isEqualTo(Application.State.SUBMITTED);
        assertThat(decide(changed, Map.of("words", "Välkomna é!"))).hasStatus(SEE_OTHER);
        assertThat(world.queue(opening).getLast().application().state()).isEqualTo(Application.State.WAITLISTED);
        assertThat(words(new Browser(server).get(mine(theirs)))).contains("Välkomna é!");
    }

    @Test
    void nothing_chosen_and_strange_choices_are_asked_for_again() {
        MvcTestResult page = maja.get(queue);
        assertThat(maja.press(page, queue + "/choice", Map.of("verb", "accept")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kryssa i minst ett företag.");
        assertThat(maja.press(
                        page,
                        queue + "/choice",
                        Map.of("verb", "sell", "application", plat.id().value().toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.press(page, queue + "/choice", Map.of("verb", "accept", "application", "🌱")))
                .hasStatus(NOT_FOUND);
        MvcTestResult strange = maja.press(
                page,
                queue + "/choice",
                Map.of("verb", "accept", "application", UUID.randomUUID().toString()));
        assertThat(words(maja.get(Browser.location(strange)))).contains("Det här ändrar inget");
        assertThat(maja.get(queue + "/choices/" + UUID.randomUUID())).hasStatus(NOT_FOUND);
        String other = path(world.another(opening, "Sommaren"));
        assertThat(maja.get(Browser.location(strange).replace(queue, other))).hasStatus(NOT_FOUND);
    }

    @Test
    void a_question_goes_by_mail_and_its_answer_comes_back() {
        String one = queue + "/" + plat.id().value();
        assertThat(maja.press(maja.get(one), one + "/questions", Map.of("question", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.press(maja.get(one), one + "/questions", Map.of("question", "Hur många är ni nu?")))
                .hasStatus(SEE_OTHER);
        assertThat(maja.press(maja.get(one), one + "/questions", Map.of("question", "Hallå?")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Ring i stället");
        var anna = new Browser(server);
        assertThat(words(anna.get(mine()))).contains("En fråga till", "Hur många är ni nu?");
        assertThat(anna.press(anna.get(mine()), mine() + "/answer", Map.of("answer", "é".repeat(4_001))))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(anna.press(anna.get(mine()), mine() + "/answer", Map.of("answer", "Fjorton, <b>é</b> 🌱")))
                .hasStatus(SEE_OTHER);
        assertThat(words(maja.get(one)))
                .contains("Svar den", "Fjorton, &lt;b&gt;é&lt;/b&gt; 🌱", "Att ta ställning till");
    }

    @Test
    void an_address_that_letters_do_not_reach_is_marked_and_corrected_after_a_call() {
        se.framsteg.world.Undeliverable.make(address);
        String one = queue + "/" + plat.id().value();
        assertThat(words(maja.get(queue))).contains("Mejl kommer inte fram", "tel:+46701234567", "070-123 45 67");
        var page = maja.get(one);
        assertThat(words(page)).contains("Mejl kommer inte fram", "Rätt e-postadress till Anna Berg");
        assertThat(maja.press(page, one + "/address", Map.of("right", "anna"))).hasStatus(UNPROCESSABLE_CONTENT);
        String right = "anna-" + UUID.randomUUID() + "@ratt.example";
        assertThat(maja.press(page, one + "/address", Map.of("right", right))).hasStatus(SEE_OTHER);
        assertThat(words(maja.get(one))).contains(right).doesNotContain("Mejl kommer inte fram");
        address = right;
        assertThat(words(new Browser(server).get(mine()))).contains("Er anmälan har kommit in");
        assertThat(maja.press(page, one + "/address", Map.of("right", "nyare@ratt.example")))
                .as("an address that works")
                .hasStatus(SEE_OTHER);
        assertThat(words(maja.get(one))).contains(right);
    }

    @Test
    void the_number_of_the_application_is_called_once_the_company_takes_part() {
        world.decide(opening, se.framsteg.applications.Verb.ACCEPT, plat);
        String companies =
                "/jonkoping/manage/%s/companies".formatted(opening.programme().slug());
        String company = words(maja.get(companies)).replaceAll("(?s).*(" + companies + "/[0-9a-f-]{36}).*", "$1");
        assertThat(words(maja.get(company))).contains("href=\"tel:+46701234567\">070-123 45 67");
    }

    private MvcTestResult choose(String verb, Application chosen) {
        return choose(queue, verb, chosen);
    }

    private MvcTestResult choose(String queue, String verb, Application chosen) {
        MvcTestResult answer = maja.press(
                maja.get(queue),
                queue + "/choice",
                Map.of("verb", verb, "application", chosen.id().value().toString()));
        assertThat(answer).hasStatus(SEE_OTHER);
        return maja.get(Browser.location(answer));
    }

    private MvcTestResult decide(MvcTestResult preview, Map<String, String> typed) {
        return maja.press(
                preview, Browser.html(preview).replaceAll("(?s).*action=\"([^\"]*/decision)\".*", "$1"), typed);
    }

    /** The applicant's own page, by the newest letter that holds its link. */
    private String mine() {
        return mine(address);
    }

    private String mine(String address) {
        return house.getBean(se.framsteg.shell.mail.Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .flatMap(text -> java.util.regex.Pattern.compile("http://[^/]+(/jonkoping/apply/\\S+)")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** All that has been written to this address. */
    private String text(String address) {
        return house.getBean(se.framsteg.shell.mail.Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .collect(Collectors.joining());
    }

    private static String words(MvcTestResult page) {
        return Browser.html(page).replace('\u00a0', ' ');
    }
}
