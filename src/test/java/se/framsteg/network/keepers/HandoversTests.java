package se.framsteg.network.keepers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.requests.Line;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.RequestsWorld;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

/** Who is ill or leaves hands over everything at once, and it can be undone before anybody outside has noticed. */
@HouseTest
class HandoversTests {
    private static final String PATH = "/halland/promote/load";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    RequestsWorld world;
    UUID company;
    UUID other;
    Someone lena;
    String question;

    @BeforeEach
    void petra_has_a_company_and_a_question() {
        world = new RequestsWorld(house, "halland");
        world.course.round("Hösten", world.course.today.minusDays(9), 50);
        company = world.course.company("Alm AB", "Hösten", "accepted", world.nuvab, 1);
        other = world.course.company("Björk AB", "Hösten", "accepted", world.nuvab, 1);
        choose(company, world.petra);
        choose(other, world.pia);
        lena = world.course.person(Role.LEAD, company, "Lena Ledare");
        world.row("energy", world.nuvab, world.petra);
        question = world.ask("Vad kostar solceller?", "anna-" + UUID.randomUUID() + "@foretag.example");
    }

    @Test
    void all_that_is_hers_goes_to_a_colleague_at_a_press_and_everybody_is_told_once() {
        Browser petra = as(world.petra);
        MvcTestResult done = handOver(petra, world.pia.person().value().toString());
        assertThat(done).hasStatus(SEE_OTHER);
        assertThat(kept(company)).isEqualTo(world.pia.person().value());
        assertThat(asked().personId()).isEqualTo(world.pia.person().value());
        assertThat(page(petra, Objects.requireNonNull(Browser.location(done))))
                .contains("Pia Främjare har tagit över efter Petra Främjare: ett företag och en fråga.");
        assertThat(world.letters(world.pia))
                .anySatisfy(letter -> assertThat(letter.written().text())
                        .contains("Petra Främjare har lämnat över ett företag och en öppen fråga till dig"));
        tell(Duration.ofMinutes(50));
        assertThat(told()).as("too early").isEmpty();
        assertThat(handedLines()).as("nor on the asker's page").isEmpty();
        tell(Duration.ofHours(2));
        tell(Duration.ofHours(3));
        assertThat(handedLines()).singleElement().returns("Pia Främjare", Line::to);
        assertThat(world.letters(lena))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.written().text()).contains("Pia Främjare, Nuvab, är främjare för Alm AB"));
        assertThat(told()).hasSize(1);
        assertThat(page(petra, Objects.requireNonNull(Browser.location(done))))
                .contains("och företagen har fått veta det")
                .doesNotContain("undoing");
    }

    @Test
    void who_should_have_had_an_answer_already_is_not_told_that_a_promise_holds() {
        handOver(as(world.petra), world.pia.person().value().toString());
        TestRows.asOwner(
                "update network.request set promised_at = now() - interval '3 days' where id = ?", asked().id());
        tell(Duration.ofHours(2));
        assertThat(world.letters(asked().askerAddress()))
                .extracting(letter -> letter.written().text())
                .anySatisfy(text -> assertThat(text).contains("Du skulle ha fått svar senast", "Pia Främjare"))
                .noneSatisfy(text -> assertThat(text).contains("Löftet står kvar"));
    }

    @Test
    void what_is_undone_nobody_outside_hears_of() {
        Browser petra = as(world.petra);
        String location = Objects.requireNonNull(
                Browser.location(handOver(petra, world.pia.person().value().toString())));
        UUID handover = UUID.fromString(location.substring(location.indexOf('=') + 1));
        String undoing = PATH + "/handovers/" + handover + "/undoing";
        MvcTestResult before = petra.get(location);
        assertThat(petra.press(before, undoing, Map.of())).hasStatus(SEE_OTHER);
        assertThat(petra.press(before, undoing, Map.of())).hasStatus(SEE_OTHER);
        assertThat(kept(company)).isEqualTo(world.petra.person().value());
        assertThat(kept(other))
                .as("was Pia's before")
                .isEqualTo(world.pia.person().value());
        assertThat(asked().personId()).isEqualTo(world.petra.person().value());
        tell(Duration.ofHours(3));
        assertThat(world.letters(lena)).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(handedLines()).isEmpty();
        assertThat(page(petra, location)).contains("Överlämningen är ångrad.");
    }

    @Test
    void whoever_comes_back_to_the_page_within_the_hour_can_still_undo() {
        String location = Objects.requireNonNull(Browser.location(
                handOver(as(world.petra), world.pia.person().value().toString())));
        String undoing = "/handovers/" + location.substring(location.indexOf('=') + 1) + "/undoing";
        assertThat(page(as(world.petra), PATH))
                .contains("Pia Främjare har tagit över efter Petra Främjare", "och till dess kan du ångra", undoing);
        assertThat(page(as(world.maja), "/halland/manage/load")).contains(undoing);
        assertThat(page(as(world.per), PATH)).doesNotContain(undoing);
        tell(Duration.ofHours(2));
        assertThat(page(as(world.petra), PATH)).doesNotContain(undoing);
    }

    @Test
    void a_count_opens_to_its_companies_and_those_whom_nobody_follows_are_listed_with_what_to_do() {
        UUID alone = world.course.company("Ensam AB", "Hösten", "accepted", null, 1);
        UUID empty = world.course.promoter("Obemannat främjande");
        world.course.company("Övergivna AB", "Hösten", "accepted", empty, 1);
        assertThat(page(as(world.petra), PATH)).contains("?of=" + giver());
        assertThat(page(as(world.petra), PATH + "?of=" + giver()))
                .contains("Företag som Petra Främjare följer", "Alm AB", "/halland/promote/calls/" + company)
                .doesNotContain("Björk AB", "Ensam AB");
        Browser maja = as(world.maja);
        String manage = "/halland/manage/load";
        assertThat(page(maja, manage + "?of=" + giver()))
                .contains("Alm AB", "/manage/%s/companies/%s".formatted(world.course.programme.slug(), company));
        assertThat(page(maja, manage)).contains("utan att någon främjare följer", "?of=nobody");
        assertThat(page(maja, manage + "?of=nobody"))
                .contains("Ensam AB", alone.toString(), "välj vem som ska följa det")
                .doesNotContain("Övergivna AB");
        assertThat(page(maja, manage + "?of=" + empty))
                .contains("Övergivna AB", "Bjud in någon", "/halland/manage/members");
        assertThat(page(as(world.petra), PATH + "?of=nobody")).doesNotContain("Ensam AB");
        for (String wrong : List.of("x", world.petra.person().value() + "." + world.nuvab)) {
            assertThat(page(maja, manage + "?of=" + wrong)).doesNotContain("id=\"companies\"");
        }
    }

    @Test
    void nothing_goes_back_to_who_has_left_meanwhile() {
        Browser pia = as(world.pia);
        String location = Objects.requireNonNull(
                Browser.location(handOver(pia, world.pia.person().value().toString())));
        UUID handover = UUID.fromString(location.substring(location.indexOf('=') + 1));
        MvcTestResult before = pia.get(location);
        assertThat(Browser.html(before)).contains("undoing");
        leave(world.petra);
        assertThat(pia.press(before, PATH + "/handovers/" + handover + "/undoing", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(kept(company, world.pia())).isEqualTo(world.pia.person().value());
        assertThat(asked().personId()).isEqualTo(world.pia.person().value());
        assertThat(page(pia, location))
                .contains("Petra Främjare, som inte är kvar hos er")
                .doesNotContain("undoing", "ångrad");
    }

    @Test
    void askers_are_told_at_once_where_who_handed_over_is_erased() {
        handOver(as(world.petra), world.pia.person().value().toString());
        var petra = house.getBean(Members.class).find(world.petra.person()).orElseThrow();
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> house.getBean(KeepersData.class).erase(petra));
        assertThat(told()).hasSize(1);
        tell(Duration.ofHours(3));
        assertThat(told()).as("once").hasSize(1);
        assertThat(handedLines()).hasSize(1);
    }

    private void leave(Someone who) {
        TestRows.asOwner(
                "delete from people.membership where person_id = ?",
                who.person().value());
    }

    private List<Line> handedLines() {
        return world.in(() -> world.requests().lines(world.region.id(), asked())).stream()
                .filter(line -> line.kind() == Line.Kind.HANDED)
                .toList();
    }

    @Test
    void a_manager_sees_everybodys_load_and_a_promoter_that_of_colleagues() {
        assertThat(page(as(world.maja), "/halland/manage/load"))
                .contains("Nuvab", "Handelskammaren", "Pia Främjare", "Timmar den här månaden");
        assertThat(page(as(world.petra), PATH))
                .contains("Nuvab", "Pia Främjare")
                .doesNotContain("Handelskammaren", "Timmar den här månaden");
        MvcTestResult form = as(world.maja).get("/halland/manage/load?giver=" + giver());
        assertThat(Browser.html(form))
                .contains("Lämna över allt som Petra Främjare har", "Ett företag och en öppen fråga");
    }

    @Test
    void a_manager_says_which_promoter_the_law_on_public_access_binds_and_who_works_there_is_told_where_they_write() {
        Browser maja = as(world.maja);
        String bind = "/halland/manage/load/%s/public-access".formatted(world.nuvab);
        String asked = "/halland/promote/requests/" + asked().id();
        String sheet = "/halland/promote/calls/" + company;
        assertThat(page(as(world.petra), asked)).doesNotContain("allmänna handlingar hos");
        assertThat(page(as(world.petra), sheet)).doesNotContain("allmän handling hos");
        assertThat(maja.press(maja.get("/halland/manage/load"), bind, Map.of())).hasStatus(303);
        assertThat(page(maja, "/halland/manage/load")).contains("Lyder själv under offentlighetsprincipen.");
        assertThat(page(as(world.petra), PATH))
                .contains("Lyder själv under offentlighetsprincipen.")
                .doesNotContain("public-access");
        assertThat(page(as(world.petra), asked)).contains("Frågan och svaret blir allmänna handlingar hos Nuvab");
        assertThat(page(as(world.petra), sheet)).contains("Det här blir en allmän handling hos Nuvab");
        assertThat(page(maja, "/halland/manage/records")).contains("där den också är en allmän handling");
        assertThat(maja.press(maja.get("/halland/manage/load"), bind, Map.of())).hasStatus(303);
        assertThat(page(as(world.petra), asked)).doesNotContain("allmänna handlingar hos");
        String nobodys = bind.replace(world.nuvab.toString(), company.toString());
        var fields = Browser.filled(maja.get("/halland/manage/load"), bind, Map.of());
        assertThat(maja.post(nobodys, fields)).hasStatus(404);
    }

    @Test
    void nothing_goes_to_nobody_and_nobody_hands_over_for_others() {
        Browser petra = as(world.petra);
        for (String wrong : List.of(
                "",
                "ingen",
                world.per.person().value().toString(),
                world.petra.person().value().toString())) {
            MvcTestResult refused = handOver(petra, wrong);
            assertThat(refused).as(wrong).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(Browser.html(refused)).contains("Välj en kollega som tar över.");
        }
        String done = Objects.requireNonNull(
                Browser.location(handOver(petra, world.pia.person().value().toString())));
        MvcTestResult page = petra.get(PATH + "?giver=" + giver());
        assertThat(petra.press(
                        page,
                        PATH + "/handovers",
                        Map.of("taker", world.pia.person().value().toString())))
                .hasStatus(CONFLICT);
        assertThatThrownBy(() -> world.run(() -> handovers()
                        .handOver(
                                world.per(),
                                world.region,
                                world.nuvab,
                                world.pia.person().value(),
                                world.petra.person().value())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> world.run(() -> handovers()
                        .handOver(
                                world.petra(),
                                world.region,
                                world.nuvab,
                                world.pia.person().value(),
                                world.per.person().value())))
                .isInstanceOf(NotOfThePromoters.class);
        UUID handover = UUID.fromString(done.substring(done.indexOf('=') + 1));
        assertThatThrownBy(() -> world.run(() -> handovers().undo(world.per(), world.region, handover)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(as(world.per).get(PATH + "?handover=" + handover))
                .hasStatus(OK)
                .bodyText()
                .doesNotContain("Petra Främjare");
    }

    private MvcTestResult handOver(Browser browser, String taker) {
        MvcTestResult page = browser.get(PATH + "?giver=" + giver());
        assertThat(page).hasStatus(OK);
        return browser.press(page, PATH + "/handovers", Map.of("taker", taker));
    }

    private String giver() {
        return world.nuvab + "." + world.petra.person().value();
    }

    private UUID kept(UUID which) {
        return kept(which, world.petra());
    }

    private UUID kept(UUID which, Promoter by) {
        return world.in(() -> house.getBean(Keepers.class).of(by, which))
                .getFirst()
                .personId();
    }

    private Request asked() {
        return world.request(question);
    }

    private List<?> told() {
        return world.letters(asked().askerAddress()).stream()
                .filter(letter -> letter.written().text().contains("Pia Främjare"))
                .toList();
    }

    private void choose(UUID which, Someone who) {
        world.run(() -> house.getBean(Keepers.class)
                .choose(world.petra(), which, who.person().value()));
        tell(Duration.ofDays(1));
    }

    private void tell(Duration later) {
        var telling = new Telling(
                house.getBean(Keepers.class),
                handovers(),
                house.getBean(ToldRepository.class),
                house.getBean(KeeperLetters.class),
                Clock.offset(house.getBean(Clock.class), later));
        world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> telling.tell(world.region)));
    }

    private Handovers handovers() {
        return house.getBean(Handovers.class);
    }

    private static String page(Browser browser, String path) {
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
