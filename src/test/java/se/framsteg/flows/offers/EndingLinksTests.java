package se.framsteg.flows.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Say;

@HouseTest
class EndingLinksTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    EndingLinks links;

    @Autowired
    Flows flows;

    FlowWorld world;
    EndingWorld ending;
    FlowId film;
    FlowId later;
    Browser anybody;

    @BeforeEach
    void two_offers_that_end_soon() {
        world = new FlowWorld(house, "gotland");
        ending = new EndingWorld(house, world);
        film = ending.endsIn(5);
        later = ending.endsIn(9);
        ending.remind();
        anybody = new Browser(server);
    }

    private List<String> paths() {
        return ending.paths();
    }

    private static String html(MvcTestResult answer) {
        return Browser.html(answer);
    }

    @Test
    void opening_the_link_does_nothing_and_says_whose_it_is() {
        assertThat(paths()).hasSize(2);
        MvcTestResult page = anybody.get(paths().getFirst());
        assertThat(page).hasStatusOk().hasHeader("Referrer-Policy", "no-referrer");
        assertThat(html(page))
                .contains("Du går vidare som " + world.lisa().name())
                .contains("Sträckfilm från pallar", "Finns det kvar?", "Det här slutar också snart visas")
                .contains(Say.date(world.today.plusDays(Flows.USUAL_DAYS)), paths().getLast());
        assertThat(world.flow(film)).returns(world.today.plusDays(5), Flow::expiresOn);
    }

    @Test
    void one_press_shows_it_for_another_half_year_and_says_until_when() {
        String path = paths().getFirst();
        MvcTestResult page = anybody.get(path);
        anybody.press(page, path + "/renewal", Map.of());
        assertThat(world.flow(film)).returns(world.today.plusDays(Flows.USUAL_DAYS), Flow::expiresOn);
        assertThat(world.flow(later)).returns(world.today.plusDays(9), Flow::expiresOn);
        MvcTestResult told = anybody.get(path);
        assertThat(html(told))
                .contains("Nu visas det till och med " + Say.date(world.today.plusDays(Flows.USUAL_DAYS)))
                .doesNotContain("/renewal", "/closing");
        assertThat(anybody.press(page, path + "/closing", Map.of()))
                .as("it has been used")
                .hasStatus(409);
        assertThat(world.flow(film)).returns(Flow.State.PUBLISHED, Flow::state);
    }

    @Test
    void one_press_says_that_it_is_gone() {
        String path = paths().getFirst();
        anybody.press(anybody.get(path), path + "/closing", Map.of());
        assertThat(world.flow(film)).returns(Flow.State.CLOSED, Flow::state);
        assertThat(html(anybody.get(path))).contains("Nu är det avslutat");
    }

    @Test
    void a_link_ends_when_the_flow_is_taken_back_or_shown_until_another_day() {
        String first = paths().getFirst();
        String second = paths().getLast();
        MvcTestResult open = anybody.get(first);
        world.in(() -> flows.withdraw(world.lisa(), film));
        assertThat(anybody.get(first)).hasStatus(410);
        assertThat(html(anybody.get(first)))
                .doesNotContain("Sträckfilm", world.lisa().name());
        assertThat(anybody.press(open, first + "/renewal", Map.of())).hasStatus(410);
        assertThat(world.flow(film)).returns(Flow.State.DRAFT, Flow::state);
        world.in(() -> flows.renew(world.lisa(), later, world.today.plusDays(20)));
        assertThat(anybody.get(second)).hasStatus(410);
    }

    @Test
    void a_link_ends_after_the_last_day_and_with_whoever_leaves_the_company() {
        String first = paths().getFirst();
        set("update flows.ending_link set until_on = until_on - 30 where flow_id = ?", film.value());
        set("update flows.flow set expires_on = expires_on - 30 where id = ?", film.value());
        assertThat(anybody.get(first)).hasStatus(410);
        world.in(() -> {
            var members = house.getBean(Members.class);
            members.people(Manager.operator(world.lisa().region()), world.work.company)
                    .forEach(each ->
                            members.dismiss(Manager.operator(world.lisa().region()), each.id()));
            return true;
        });
        assertThat(anybody.get(paths().getLast())).hasStatus(410);
        assertThat(anybody.get("/gotland/flow/no-such-link")).hasStatus(410);
    }

    private void set(String sql, UUID id) {
        assertThat(TestRows.asOwner(sql, id)).isOne();
    }

    @Test
    void the_letters_code_opens_the_first_that_ends_on_another_device() {
        String code = ending.letter().replaceAll("(?s).*?\\b(\\d{3} ?\\d{3})\\b.*", "$1");
        assertThat(entered("000000")).contains("wrong=true");
        assertThat(entered(code)).isEqualTo(paths().getFirst());
    }

    private String entered(String code) {
        var browser = new Browser(server).from("somebody " + UUID.randomUUID());
        return Browser.location(browser.press(
                browser.get("/gotland/match"), "/gotland/match", Map.of("address", ending.address(), "code", code)));
    }

    @Test
    void what_would_tell_whose_it_is_must_be_mended_first() {
        String path = paths().getFirst();
        set("update flows.flow set words = 'Ring 0370-123 45' where id = ?", film.value());
        MvcTestResult refused = anybody.press(anybody.get(path), path + "/renewal", Map.of());
        assertThat(refused).hasStatus(409);
        assertThat(html(refused)).contains("Det här avslöjar vilka ni är", "0370-123 45");
        assertThat(world.flow(film)).returns(world.today.plusDays(5), Flow::expiresOn);
        assertThat(anybody.get(path)).as("and the link still works").hasStatusOk();
    }

    @Test
    void whose_link_it_was_is_in_their_data_and_goes_with_them() {
        var theirs = house.getBean("flowsData", PersonalData.class);
        var lisa = new Person(world.work.lisa.person().value(), "", "", "sv");
        assertThat(theirs.export(lisa).get("flows.ending")).hasSize(2);
        theirs.erase(lisa);
        assertThat(anybody.get(paths().getFirst())).hasStatus(410);
    }

    @Test
    void links_are_forgotten_half_a_year_after_their_last_day() {
        links.forgetOld(house.getBean(Clock.class).instant().plus(Duration.ofDays(100)));
        assertThat(anybody.get(paths().getFirst())).hasStatusOk();
        links.forgetOld(house.getBean(Clock.class).instant().plus(Duration.ofDays(220)));
        assertThat(anybody.get(paths().getFirst())).hasStatus(410);
    }
}
