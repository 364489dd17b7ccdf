package se.framsteg.flows.brokering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Pairing;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class MatchPagesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    BrokerWorld world;
    MatchId match;

    @BeforeEach
    void two_who_have_been_proposed_to_each_other() {
        world = new BrokerWorld(house, "varmland");
        match = world.proposed();
    }

    @Test
    void nothing_on_any_page_says_who_the_other_is_before_both_have_said_yes() {
        Browser folke = browser(world.folke);
        Browser greta = browser(world.greta);
        for (String path : new String[] {"/matches", "/matches/" + match.value()}) {
            assertThat(html(folke, path(world.film, path)))
                    .contains("Plastfilm till gjutning")
                    .doesNotContain(secretsOf(world.casters, world.need, "Gjutarna", "Greta", "070-444"));
            assertThat(html(greta, path(world.casters, path)))
                    .contains("Ren plastfilm")
                    .doesNotContain(secretsOf(world.film, world.offer, "Foliebolaget", "Folke", "070-111"));
        }
        String link = link(world.greta);
        assertThat(html(new Browser(server), link))
                .contains("Du går vidare som Greta Gjutare", "Det är 3 till 7 mil bort", "Ungefär 12 ton om året")
                .doesNotContain(secretsOf(world.film, world.offer, "Foliebolaget", "Folke"));
        assertThat(html(browser(world.per), promoters()))
                .contains("Gjutarna Norr AB", "Någon annans företag")
                .doesNotContain(secretsOf(world.film, world.offer, "Foliebolaget", "Folke", "070-111"));
    }

    private String[] secretsOf(UUID organisation, UUID flow, String... names) {
        var secrets = new ArrayList<>(List.of(names));
        secrets.add(organisation.toString());
        secrets.add(flow.toString());
        secrets.add("Karlstad");
        secrets.add(world.in(() -> world.jdbc()
                .sql("select number_shown from organisations.organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .single()));
        return secrets.toArray(String[]::new);
    }

    @Test
    void a_yes_by_link_and_a_yes_by_page_show_each_to_the_other() {
        String link = link(world.greta);
        Browser phone = new Browser(server);
        assertThat(html(phone, link)).contains("Ja, vi vill veta mer");
        assertThat(world.state(match)).as("opening does nothing").isEqualTo("suggested");
        phone.press(phone.get(link), link + "/yes", Map.of());
        assertThat(html(phone, link + "?said=yes")).contains("Ni har sagt ja. Vi väntar");
        Browser folke = browser(world.folke);
        String page = path(world.film, "/matches/" + match.value());
        MvcTestResult done = folke.press(folke.get(page), page + "/yes", Map.of());
        assertThat(Browser.location(done)).contains("said=both");
        assertThat(html(folke, page)).contains("Gjutarna Norr AB", "Greta Gjutare", "mailto:greta.gjutare");
        assertThat(html(phone, link))
                .as("a letter may be passed on")
                .contains("Båda har sagt ja", "Logga in och gå vidare")
                .doesNotContain("Foliebolaget");
        assertThat(html(browser(world.petra), promoters())).contains("Gjutarna Norr AB");
        assertThat(phone.post(link + "/no", Browser.filled(folke.get(page), page + "/messages", Map.of())))
                .as("a form of somebody else's is kept for them, and does nothing")
                .redirectedUrl()
                .startsWith("/signin");
        assertThat(html(phone, link)).contains("Båda har sagt ja");
    }

    @Test
    void when_it_is_over_nobody_reads_any_more_how_the_other_is_reached() {
        world.yes(Speaker.of(world.folke()), match);
        world.yes(Speaker.of(world.greta()), match);
        Browser folke = browser(world.folke);
        String page = path(world.film, "/matches/" + match.value());
        assertThat(html(folke, page)).contains("Greta Gjutare", "mailto:");
        world.does(() -> world.matches().fail(Speaker.of(world.folke()), match, Reason.PRICE));
        assertThat(html(folke, page))
                .contains("Gjutarna Norr AB", "Utbytet är över. Därför står det inte längre hur ni når dem.")
                .doesNotContain("Greta Gjutare", "mailto:");
    }

    @Test
    void a_no_from_a_page_that_is_older_than_the_yes_is_asked_about() {
        String link = link(world.greta);
        Browser phone = new Browser(server);
        Browser greta = browser(world.greta);
        String hers = path(world.casters, "/matches/" + match.value());
        MvcTestResult byLink = phone.get(link);
        MvcTestResult byPage = greta.get(hers);
        world.yes(Speaker.of(world.greta()), match);
        assertThat(phone.press(byLink, link + "/no", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("redan sagt ja");
        assertThat(greta.press(byPage, hers + "/no", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("redan sagt ja");
        assertThat(world.state(match)).isEqualTo("interest need");
        phone.press(phone.get(link), link + "/no", Map.of());
        assertThat(world.state(match)).as("for a day").isEqualTo("interest need");
        assertThat(html(greta, hers)).contains("Ni har tagit tillbaka ert ja. Fram till");
    }

    @Test
    void a_no_is_taken_back_by_page_and_by_link() {
        String link = link(world.greta);
        Browser phone = new Browser(server);
        Browser greta = browser(world.greta);
        String hers = path(world.casters, "/matches/" + match.value());
        MvcTestResult older = greta.get(hers);
        phone.press(phone.get(link), link + "/no", Map.of());
        assertThat(html(phone, link))
                .contains("Ni har sagt nej", "Ångra vårt nej")
                .doesNotContain("Vill ni veta mer?");
        assertThat(html(greta, path(world.casters, "/matches")))
                .containsSubsequence("På gång", "Ni har sagt nej")
                .doesNotContain("Väntar på ert svar");
        assertThat(greta.press(older, hers + "/yes", Map.of())).hasStatus(409);
        MvcTestResult done = greta.press(greta.get(hers), hers + "/no/removal", Map.of());
        assertThat(html(greta, Browser.location(done).replaceAll("#.*", "")))
                .contains("Ert nej är borta", "Vill ni veta mer?");
        phone.press(phone.get(link), link + "/no", Map.of());
        phone.press(phone.get(link), link + "/no/removal", Map.of());
        assertThat(html(phone, link)).contains("Vill ni veta mer?");
    }

    @Test
    void a_promoter_says_who_outside_said_yes_and_when() {
        UUID outside = world.flow(world.holder(null, world.nuvab), "offer", "Ullas film", "county", world.petra);
        var pair = new Pairing(outside, world.need, world.pair().score(), 1, 10);
        MatchId theirs =
                world.in(() -> world.matches().propose(world.petra(), pair).match());
        Browser petra = browser(world.petra);
        String page = promoters().replaceFirst("/promote/.*", "/promote/outside/offer/matches/" + theirs.value());
        assertThat(html(petra, page)).contains("Du svarar för någon som inte är med i programmet");
        assertThat(petra.press(petra.get(page), page + "/yes", Map.of("who", "  ")))
                .hasStatus(422);
        assertThat(world.state(theirs)).isEqualTo("suggested");
        assertThat(Browser.location(
                        petra.press(petra.get(page), page + "/yes", Map.of("who", "Ulla Utanför", "on", "2020-01-15"))))
                .contains("said=yes");
        world.yes(Speaker.of(world.greta()), theirs);
        assertThat(html(petra, page)).contains("Ulla Utanför", "De du svarar för ser inte det här");
        assertThat(html(browser(world.greta), path(world.casters, "/matches/" + theirs.value())))
                .contains("En främjare läser det ni skriver här", "Vill ni nå dem direkt: Ulla, 070-123 45 67")
                .doesNotContain("Bara de två företagen");
    }

    @Test
    void photos_and_specification_are_the_other_sides_from_both_yes_on() {
        UUID specification = world.specification(world.folke(), world.offer);
        Browser greta = browser(world.greta);
        String hers = path(world.casters, "/matches/" + match.value());
        String file = hers + "/files/" + specification;
        world.yes(Speaker.of(world.folke()), match);
        assertThat(html(greta, hers)).doesNotContain("/files/", specification.toString());
        assertThat(greta.get(file)).hasStatus(404);
        world.yes(Speaker.of(world.greta()), match);
        assertThat(html(greta, hers)).contains("Hämta deras produktblad", file);
        assertThat(greta.get(file)).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
        assertThat(html(browser(world.folke), path(world.film, "/matches/" + match.value())))
                .as("it is of the other side")
                .doesNotContain("Hämta deras produktblad");
        world.does(() -> world.matches().fail(Speaker.of(world.folke()), match, Reason.PRICE));
        assertThat(greta.get(file)).hasStatus(404);
    }

    @Test
    void an_address_fills_in_nothing_of_what_is_proposed() {
        world.yes(Speaker.of(world.folke()), match);
        world.yes(Speaker.of(world.greta()), match);
        String his = path(world.film, "/matches/" + match.value());
        assertThat(html(browser(world.folke), his + "?terms=Gratis&price=-99000&words=Visst"))
                .doesNotContain(">Gratis<", "\"Gratis\"", "\"-99000\"", ">Visst<", "\"Visst\"");
    }

    @Test
    void a_code_leads_to_the_link_and_a_wrong_one_is_told() {
        String letter = world.letter(world.folke);
        String code = letter.replaceAll("(?s).*?\\b(\\d{3} ?\\d{3})\\b.*", "$1");
        String address = world.in(() -> world.jdbc()
                .sql("select address from people.person where id = ?")
                .param(world.folke.person().value())
                .query(String.class)
                .single());
        var browser = new Browser(server);
        MvcTestResult page = browser.get("/varmland/match");
        assertThat(Browser.location(
                        browser.press(page, "/varmland/match", Map.of("address", address, "code", "000000"))))
                .isEqualTo("/varmland/match?wrong=true");
        assertThat(Browser.location(browser.press(
                        browser.get("/varmland/match?wrong=true"),
                        "/varmland/match",
                        Map.of("address", address, "code", code))))
                .startsWith("/varmland/match/");
        assertThat(browser.get("/varmland/match/no-such-link")).hasStatus(410);
    }

    @Test
    void who_is_asked_reads_why_it_fits_and_what_they_have_said_of_their_own() {
        String opened = html(new Browser(server), link(world.folke));
        assertThat(opened)
                .contains(
                        "Passar mycket bra",
                        "Så har vi räknat",
                        "Materialet: precis samma.",
                        "Det här skulle göra att det passar bättre")
                .contains("Det här ser de av er", "Ren plastfilm", "Möjlig klimatnytta, inte verifierad")
                .doesNotContain("av 15 poäng", "Gjutarna", "Greta", world.need.toString());
        assertThat(html(browser(world.folke), path(world.film, "/matches/" + match.value())))
                .contains("Så har vi räknat", "Det här skulle göra att det passar bättre");
        world.flowBecomes(world.need, "draft");
        assertThat(html(new Browser(server), link(world.folke)))
                .as("of what is shown no more")
                .doesNotContain("Så har vi räknat", "Passar mycket bra");
    }

    @Test
    void whoever_guesses_at_codes_locks_nobody_out_for_longer_than_the_day() {
        String code = world.letter(world.folke).replaceAll("(?s).*?\\b(\\d{3} ?\\d{3})\\b.*", "$1");
        for (int i = 0; i < 5; i++) {
            assertThat(entered("000000")).contains("wrong=true");
        }
        assertThat(entered(code)).contains("wrong=true");
        world.in(() -> world.jdbc()
                .sql("update flows.match_link set tried_on = tried_on - 1 where person_id = ?")
                .param(world.folke.person().value())
                .update());
        assertThat(entered(code)).startsWith("/varmland/match/");
    }

    private String entered(String code) {
        String address = world.in(() -> world.jdbc()
                .sql("select address from people.person where id = ?")
                .param(world.folke.person().value())
                .query(String.class)
                .single());
        var browser = new Browser(server).from("guesser " + UUID.randomUUID());
        return Browser.location(browser.press(
                browser.get("/varmland/match"), "/varmland/match", Map.of("address", address, "code", code)));
    }

    @Test
    void a_colleague_who_may_not_answer_reads_who_does_and_how_they_are_asked() {
        Someone kim = Someone.being(house, world.course.maja.region(), Role.COLLEAGUE, world.film, "Kim Kollega");
        assertThat(html(browser(kim), path(world.film, "/matches/" + match.value())))
                .contains("svarar åt er", "Folke Film", "mailto:")
                .doesNotContain("Ja, vi vill veta mer");
    }

    @Test
    void a_no_is_told_as_no_more_than_that() {
        Browser folke = browser(world.folke);
        String page = path(world.film, "/matches/" + match.value());
        folke.press(folke.get(page), page + "/no", Map.of());
        world.aDayGoes(match);
        assertThat(html(browser(world.greta), path(world.casters, "/matches/" + match.value())))
                .contains("Det blev inte av den här gången")
                .doesNotContain("sa nej", "Foliebolaget");
    }

    @Test
    void talk_agreement_and_delivery_go_by_forms_that_say_what_to_mend() {
        world.yes(Speaker.of(world.folke()), match);
        world.yes(Speaker.of(world.greta()), match);
        Browser folke = browser(world.folke);
        Browser greta = browser(world.greta);
        String his = path(world.film, "/matches/" + match.value());
        String hers = path(world.casters, "/matches/" + match.value());
        assertThat(folke.press(folke.get(his), his + "/messages", Map.of("words", " ")))
                .hasStatus(422);
        folke.press(folke.get(his), his + "/messages", Map.of("words", "Hej <script> 😀 é"));
        assertThat(html(greta, hers)).contains("Hej &lt;script&gt; 😀 é", "Folke Film, Foliebolaget Exakt AB");
        assertThat(folke.press(
                        folke.get(his),
                        his + "/proposals",
                        Map.of("kind", "agreement", "terms", "Varje måndag", "tonnes", "-3", "price", "x")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Skriv mer än noll ton, och högst en miljon.",
                        "Skriv kronor per ton, till exempel 200 eller −200.");
        for (var odd : Map.of("1.500", "Menar ni 1", "12000", "Kan det vara kilo?", "30", "på två år")
                .entrySet()) {
            assertThat(folke.press(
                            folke.get(his),
                            his + "/proposals",
                            Map.of("kind", "trial", "terms", "På prov", "tonnes", odd.getKey())))
                    .hasStatus(422)
                    .bodyText()
                    .contains(odd.getValue());
        }
        folke.press(
                folke.get(his),
                his + "/proposals",
                Map.of("kind", "agreement", "terms", "Varje måndag", "tonnes", "12,5 ton", "price", "-150"));
        String offered = html(greta, hers);
        assertThat(offered).contains("150 kr per ton till den som tar emot", "Ja, så säger vi");
        assertThat(html(greta, path(world.casters, ""))).contains("Ett förslag väntar på ert svar");
        assertThat(html(folke, path(world.film, ""))).doesNotContain("väntar på ert svar");
        String yes = offered.replaceAll("(?s).*action=\"([^\"]*/confirmation)\".*", "$1");
        greta.press(greta.get(hers), yes, Map.of());
        assertThat(world.state(match)).isEqualTo("agreed");
        assertThat(deliver(folke, his, "2099-01-01", "2")).hasStatus(422);
        assertThat(deliver(folke, his, today(), "0")).hasStatus(422);
        assertThat(deliver(folke, his, today(), "12000")).bodyText().contains("Kan det vara kilo?");
        assertThat(deliver(folke, his, today(), "30")).bodyText().contains("mer än vad som finns på två år");
        assertThat(deliver(folke, his, today(), "2,5")).hasStatus(303);
        assertThat(deliver(folke, his, today(), "2,5")).bodyText().contains("Är det en leverans till?");
        String told = html(greta, hers);
        assertThat(told).contains("De andra har skrivit det. Stämmer det?");
        String waits = "En leverans väntar på ert svar: 2,5 ton";
        assertThat(html(greta, path(world.casters, ""))).contains(waits);
        assertThat(html(greta, path(world.casters, "/matches"))).containsSubsequence("Väntar på ert svar", waits);
        assertThat(html(folke, path(world.film, "/matches"))).doesNotContain("väntar på ert svar");
        String right = told.replaceAll("(?s).*action=\"([^\"]*/deliveries/[^\"]*/confirmation)\".*", "$1");
        greta.press(greta.get(hers), right, Map.of());
        assertThat(html(folke, his))
                .contains("Bekräftat av båda", "Leveranserna är i gång")
                .containsSubsequence("Levererat", "Bekräftat hittills", "Meddelanden", "Föreslå något nytt");
    }

    @Test
    void somebody_elses_match_is_not_found() {
        var other = new BrokerWorld(house, "varmland");
        assertThat(browser(other.folke).get(path(other.film, "/matches/" + match.value())))
                .hasStatus(404);
        assertThat(browser(other.petra).get(promoters())).hasStatus(404);
    }

    private MvcTestResult deliver(Browser browser, String page, String on, String tonnes) {
        return browser.press(browser.get(page), page + "/deliveries", Map.of("on", on, "delivered", tonnes));
    }

    private String today() {
        return world.course.today.toString();
    }

    private String link(Someone to) {
        return world.letter(to).replaceAll("(?s).*?(/varmland/match/[\\w-]{43}).*", "$1");
    }

    private String promoters() {
        return "/varmland/promote/matches/" + match.value();
    }

    private static String path(UUID company, String below) {
        return "/varmland/company/" + company + below;
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private static String html(Browser browser, String path) {
        return Browser.html(browser.get(path));
    }
}
