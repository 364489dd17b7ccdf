package se.framsteg.flows.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.flows.Answer;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Side;
import se.framsteg.flows.Visibility;
import se.framsteg.flows.matching.Candidate;
import se.framsteg.flows.matching.Candidates;
import se.framsteg.flows.matching.Climate;
import se.framsteg.flows.materials.Materials;
import se.framsteg.people.Member;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.world.Someone;

/** Lisa has film to spare in Gnosjö, and Nina needs some in Värnamo. */
@HouseTest
class CandidatesPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Candidates candidates;

    @Autowired
    Climate climate;

    FlowWorld world;

    @BeforeEach
    void two_companies() {
        world = new FlowWorld(house, "vasternorrland");
    }

    private FlowDraft offer() {
        return of(FlowWorld.offer(world.today), "b_sorted", 1500);
    }

    private FlowDraft need(int km) {
        return of(FlowWorld.need(world.today), "a_clean", km);
    }

    private static FlowDraft of(FlowDraft said, String quality, int km) {
        FlowDraft.Terms terms = said.terms();
        return new FlowDraft(
                said.direction(),
                said.what(),
                said.quantity(),
                said.period(),
                new FlowDraft.Condition(quality, List.of(), List.of()),
                new FlowDraft.Terms(Answer.UNSAID, Answer.UNSAID, null, "either", terms.municipality(), km, "r8"),
                said.today());
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private List<Candidate> of(Member by, FlowId flow) {
        return world.in(() -> candidates.of(by, flow));
    }

    @Test
    void a_new_flow_has_its_list_at_once_with_every_part_in_words() {
        FlowId need = world.published(world.nina(), need(1500), Visibility.COHORT);
        FlowId offer = world.published(world.lisa(), offer(), Visibility.COHORT);
        assertThat(of(world.lisa(), offer)).singleElement().satisfies(candidate -> {
            assertThat(candidate.fit().other().id()).isEqualTo(need.value());
            assertThat(candidate.fit().score().total()).isEqualByComparingTo("83.1");
            assertThat(climate.of(candidate.fit(), FlowWorld.FILM))
                    .contains(new Climate.Saving(new BigDecimal("22.4"), new BigDecimal("0.04")));
        });
        assertThat(Browser.html(
                        browser(world.work.lisa).get(world.path("flows/%s/candidates".formatted(offer.value())))))
                .contains("Passar mycket bra: 82 av 100")
                .contains("Ungefär 20 ton om året, 3 till 7 mil bort")
                .contains(
                        "precis samma",
                        "35 av 35 poäng",
                        "15 av 20 poäng",
                        "Ju mindre värt",
                        "Poängen visas inte, men de är med")
                .contains("ett steg mindre rent än det behöver vara", "6 av 10 poäng", "det blir nytt material")
                .contains("Möjlig klimatnytta, inte verifierad: ungefär 22,4 ton koldioxid om året")
                .contains("transportens 0,05 ton")
                .doesNotContain(
                        "Grannens",
                        "Värnamo",
                        "0683",
                        "37,8",
                        "11,7",
                        "83,1",
                        "40 km",
                        "av 15 poäng",
                        world.neighbour.toString());
        var words = new CandidateWords(world.bean(Materials.class), climate);
        Frame.in(Lang.EN, () -> {
            Candidate candidate = of(world.lisa(), offer).getFirst();
            assertThat(words.total(candidate.fit())).isEqualTo("Fits very well: 82 of 100");
            assertThat(words.parts(candidate.fit()))
                    .extracting(CandidateWords.Part::words)
                    .contains("the very same.", "one step less clean than it needs to be.");
            return true;
        });
    }

    @Test
    void what_nobody_has_published_is_on_no_list_and_what_is_taken_back_leaves_it_at_once() {
        FlowId offer = world.published(world.lisa(), offer(), Visibility.COHORT);
        FlowId secret = world.in(() -> world.bean(Flows.class).draft(world.nina(), need(1500)));
        assertThat(of(world.lisa(), offer)).isEmpty();
        FlowId need = world.published(world.nina(), need(1500), Visibility.COHORT);
        FlowId mine = world.published(world.lisa(), offer(), Visibility.COHORT);
        assertThat(of(world.lisa(), mine)).hasSize(1);
        world.in(() -> world.bean(Flows.class).withdraw(world.nina(), need));
        assertThat(of(world.lisa(), mine)).isEmpty();
        String path = world.path("flows/%s/candidates".formatted(mine.value()));
        assertThat(Browser.html(browser(world.work.lisa).get(path + "?why=true")))
                .contains("Inget passar än", "Det finns inget mer av samma sorts material")
                .doesNotContain(secret.value().toString(), need.value().toString());
    }

    @Test
    void a_company_of_another_round_is_no_candidate_for_what_is_only_for_the_round() {
        FlowId offer = world.published(world.lisa(), offer(), Visibility.COHORT);
        FlowId need = world.published(world.olle(), need(1500), Visibility.COUNTY);
        assertThat(of(world.olle(), need)).isEmpty();
        assertThat(world.in(() -> candidates.nearMisses(world.olle(), need)))
                .noneMatch(miss -> miss.other().id().equals(offer.value()));
    }

    @Test
    void why_something_near_does_not_fit_is_told_when_it_is_asked_for() {
        world.published(world.nina(), need(30), Visibility.COHORT);
        FlowId offer =
                world.published(world.lisa(), of(FlowWorld.offer(world.today), "b_sorted", 25), Visibility.COHORT);
        String path = world.path("flows/%s/candidates".formatted(offer.value()));
        assertThat(Browser.html(browser(world.work.lisa).get(path)))
                .contains("Inget passar än", "Vad andra brukar göra: Plast › Polyeten › Film och mjuk folie")
                .contains(world.bean(Materials.class)
                        .usual(FlowWorld.FILM)
                        .orElseThrow()
                        .text()
                        .sv()
                        .substring(0, 30))
                .doesNotContain("Det är längre bort");
        assertThat(Browser.html(browser(world.work.lisa).get(path + "?why=true")))
                .contains("3 till 7 mil bort. Det är längre bort än minst en av er har sagt")
                .doesNotContain("högst");
    }

    @Test
    void what_a_need_has_not_said_of_waste_comes_first_in_the_advice() {
        FlowDraft film = offer();
        FlowDraft.What what = film.what();
        var waste = new FlowDraft(
                film.direction(),
                new FlowDraft.What(what.title(), "", what.material(), "150102", Answer.NO, "waste", ""),
                film.quantity(),
                film.period(),
                film.condition(),
                film.terms(),
                film.today());
        world.published(world.nina(), waste, Visibility.COHORT);
        FlowId need = world.published(world.lisa(), need(1500), Visibility.COHORT);
        String path = world.path("flows/%s/candidates".formatted(need.value()));
        assertThat(Browser.html(browser(world.work.lisa).get(path)))
                .containsPattern("<ul>\\s*<li>Svara på om ni kan ta emot");
        assertThat(Browser.html(browser(world.work.lisa).get(path + "?why=true")))
                .contains("Det räknas som avfall, och ni har inte sagt att ni tar emot avfall.");
    }

    @Test
    void what_passes_the_gates_and_fits_too_little_is_told_with_what_lowers_it() {
        FlowDraft other = need(1500).of(new Quantity(new BigDecimal(9000), "t", null, "year"));
        var loose = new FlowDraft(
                other.direction(),
                new FlowDraft.What(
                        other.what().title(),
                        "",
                        "plastic.pe.pipe",
                        "",
                        Answer.UNSAID,
                        "unknown",
                        other.what().form()),
                other.quantity(),
                new FlowDraft.Period(world.today, null, "once"),
                other.condition(),
                other.terms(),
                other.today());
        world.published(world.nina(), loose, Visibility.COHORT);
        FlowId offer =
                world.published(world.lisa(), of(FlowWorld.offer(world.today), "c_mixed", 1500), Visibility.COHORT);
        String path = world.path("flows/%s/candidates".formatted(offer.value()));
        assertThat(of(world.lisa(), offer)).isEmpty();
        assertThat(Browser.html(browser(world.work.lisa).get(path + "?why=true")))
                .contains(
                        "Det passar för dåligt: ",
                        " av 100, och minst 50 behövs. Det som drar ner mest: Mängden: de behöver mer än ni har");
    }

    @Test
    void each_that_fits_says_what_would_make_it_fit_better() {
        world.published(world.nina(), need(1500), Visibility.COHORT);
        FlowId offer = world.published(world.lisa(), offer(), Visibility.COHORT);
        String path = world.path("flows/%s/candidates".formatted(offer.value()));
        assertThat(Browser.html(browser(world.work.lisa).get(path)))
                .contains("Om ni kan sortera det renare: upp till 4 poäng mer.")
                .contains("Om det kan användas på ett högre steg")
                .doesNotContain("Säg hur mycket det är: upp till", "Välj materialet så noga ni kan: upp till");
        FlowId bare = world.published(
                world.lisa(),
                FlowDraft.of(Side.OFFER, "Plast", "plastic.pe", FlowWorld.GNOSJO, world.today),
                Visibility.COHORT);
        assertThat(Browser.html(
                        browser(world.work.lisa).get(world.path("flows/%s/candidates".formatted(bare.value())))))
                .contains(
                        "Välj materialet så noga ni kan: upp till 11 poäng mer.", "Säg hur mycket det är: upp till 10");
    }

    @Test
    void what_would_raise_it_is_told_until_it_is_said() {
        FlowDraft bare = FlowDraft.of(Side.OFFER, "Plast av något slag", "plastic", FlowWorld.GNOSJO, world.today);
        FlowId offer = world.published(world.lisa(), bare, Visibility.COHORT);
        String path = world.path("flows/%s/candidates".formatted(offer.value()));
        assertThat(Browser.html(browser(world.work.lisa).get(path)))
                .contains("Säg hur mycket det är", "Säg hur rent det är", "Säg hur det kan användas")
                .contains("Välj materialet så noga ni kan", "Skriv avfallskoden");
        FlowId whole = world.published(
                world.lisa(), offer().of(new Quantity(BigDecimal.TEN, "t", null, "year")), Visibility.COHORT);
        assertThat(Browser.html(
                        browser(world.work.lisa).get(world.path("flows/%s/candidates".formatted(whole.value())))))
                .contains("Skriv avfallskoden")
                .doesNotContain("Säg hur mycket", "Säg hur rent", "Välj materialet så noga", "får vara längre bort");
        world.in(() -> world.bean(JdbcClient.class)
                .sql("update flows.flow set max_distance_km = 1 where id = ?")
                .param(whole.value())
                .update());
        assertThat(Browser.html(
                        browser(world.work.lisa).get(world.path("flows/%s/candidates".formatted(whole.value())))))
                .contains("Säg att det får vara längre bort än 1 km");
    }

    @Test
    void interest_is_shown_once_and_in_what_is_gone_not_at_all() {
        FlowId need = world.published(world.nina(), need(1500), Visibility.COHORT);
        FlowId offer = world.published(world.lisa(), offer(), Visibility.COHORT);
        Browser lisa = browser(world.work.lisa);
        String path = world.path("flows/%s/candidates".formatted(offer.value()));
        MvcTestResult page = lisa.get(path);
        MvcTestResult again = lisa.get(path);
        MvcTestResult pressed = lisa.press(
                page, path + "/%s/interest".formatted(world.shownId(need).value()), Map.of());
        assertThat(pressed).hasStatus(SEE_OTHER).hasHeader("Location", path + "?said=interest#told");
        assertThat(Browser.html(lisa.get(path + "?said=interest"))).contains("Ni har visat intresse");
        assertThat(Browser.html(lisa.get(path)))
                .contains("Ni visade intresse", "de fick frågan i ett mejl", "Se hur det går")
                .doesNotContain("/interest\"");
        world.in(() -> world.bean(Flows.class).withdraw(world.nina(), need));
        assertThat(lisa.press(
                        again,
                        path + "/%s/interest".formatted(world.shownId(need).value()),
                        Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Det går inte att visa intresse");
    }

    @Test
    void the_list_of_somebody_elses_flow_is_not_found_published_or_not() {
        FlowId need = world.published(world.nina(), need(1500), Visibility.COHORT);
        FlowId secret = world.in(() -> world.bean(Flows.class).draft(world.nina(), need(1500)));
        Browser lisa = browser(world.work.lisa);
        for (FlowId each : List.of(need, secret)) {
            assertThat(lisa.get(world.path("flows/%s/candidates".formatted(each.value()))))
                    .hasStatus(NOT_FOUND);
        }
    }

    @Test
    void a_colleague_who_may_not_decide_is_told_who_does_and_how_they_are_asked() {
        FlowId need = world.published(world.nina(), need(1500), Visibility.COHORT);
        FlowId offer = world.published(world.lisa(), offer(), Visibility.COHORT);
        String path = world.path("flows/%s/candidates".formatted(offer.value()));
        Browser kalle = browser(world.work.kalle);
        MvcTestResult page = kalle.get(path);
        assertThat(Browser.html(page))
                .contains("Passar något av det här er?", world.lisa().name(), "mailto:", "?subject=")
                .doesNotContain("Visa intresse", "/interest");
        Map<String, String> key = Browser.filled(browser(world.work.kalle).get(path), "/signout", Map.of());
        assertThat(kalle.post(
                        path + "/%s/interest".formatted(world.shownId(need).value()), key))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Passar något av det här er?")
                .doesNotContain("taget tillbaka");
        assertThat(Browser.html(browser(world.work.lisa).get(path))).contains("Visa intresse");
    }
}
