package se.framsteg.flows.brokering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class QueuePagesTests {
    private static final String QUEUE = "/gotland/promote/flows";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    BrokerWorld world;
    String pair;

    @BeforeEach
    void an_offer_and_a_need_that_fit() {
        world = new BrokerWorld(house, "gotland", "cohort");
        pair = "%s/%s/%s".formatted(QUEUE, shown(world.offer), shown(world.need));
    }

    @Test
    void a_promoter_sees_pairs_of_own_companies_and_names_of_no_others() {
        assertThat(html(world.petra, QUEUE))
                .contains("Passar ihop: dina företag", "Foliebolaget Exakt AB → Någon annans företag", pair)
                .doesNotContain("Gjutarna", "Greta", "070-444", world.casters.toString());
        assertThat(html(world.petra, pair))
                .contains("Foliebolaget Exakt AB", "Plastfilm till gjutning")
                .doesNotContain("Gjutarna", "Greta", "070-444", world.casters.toString());
    }

    @Test
    void pairs_of_others_come_after_ones_own_and_without_any_name() {
        UUID others = world.company("Andra främjare", null);
        world.company("Tredje AB", others);
        Someone fia = Someone.being(house, world.course.maja.region(), Role.PROMOTER, others, "Fia Fjärran");
        assertThat(html(fia, QUEUE))
                .contains("Passar mycket bra: andras företag", pair)
                .doesNotContain("dina företag</h2>", "Foliebolaget", "Gjutarna");
    }

    @Test
    void a_material_is_searched_for_where_a_promoter_enters_it_and_what_was_typed_stays() {
        Browser petra = browser(world.petra);
        for (String page : new String[] {"/gotland/promote/outside", "/gotland/promote/deals"}) {
            var typed = Map.of("title", "Spån i säck", "material-words", "kutterspån", "find", "material");
            MvcTestResult found = petra.press(petra.get(page), page, typed);
            assertThat(found).hasStatus(200);
            assertThat(Browser.html(found))
                    .contains("Ett material passar", "Spån i säck")
                    .containsPattern("<option value=\"wood.chips.shavings\" selected")
                    .doesNotContain("field-wrong", "Film och mjuk folie");
            typed = Map.of("title", "Spån i säck", "material-words", "zebra", "find", "material");
            assertThat(Browser.html(petra.press(petra.get(page), page, typed)))
                    .contains("Vi hittade inget material för ”zebra”");
        }
    }

    @Test
    void the_page_of_a_pair_says_why_it_fits_and_what_each_side_could_do() {
        assertThat(html(world.petra, pair))
                .contains("Passar mycket bra", "Så har vi räknat", "Materialet: precis samma.", "35 av 35 poäng")
                .contains("Mängden: ungefär lika mycket.", "under 3 mil bort")
                .containsSubsequence("Det här kan den som har över göra:", "Säg hur rent det är: upp till 5 poäng mer")
                .containsSubsequence("Det här kan den som behöver göra:", "Säg hur rent det måste vara")
                .contains("Transport: Vilket som", "Farligt avfall: Inte sagt", "Tar emot avfall: ")
                .contains("Möjlig klimatnytta, inte verifierad")
                .doesNotContain("av 15 poäng", " ni ", " km");
        assertThat(html(world.petra, QUEUE)).contains("Passar mycket bra");
        world.does(() -> world.jdbc()
                .sql("update flows.flow set tonnes_year = case id when ? then 2 else 40 end where id in (?, ?)")
                .params(world.offer, world.offer, world.need)
                .update());
        becomes("plastic.pe.film", "", "plastic.pe.film", "");
        assertThat(html(world.petra, pair)).contains("Mängden: det behövs mer än vad som finns.");
    }

    @Test
    void what_came_to_nothing_is_among_what_fits_nothing_again_and_is_not_offered_once_more() {
        MatchId match = world.mutual();
        assertThat(html(world.folke, "/gotland/company/%s/flows/%s".formatted(world.film, world.offer)))
                .contains("Ni har ett utbyte på gång om det här med Gjutarna Norr AB");
        assertThat(html(world.petra, QUEUE)).doesNotContain("Passar inte ihop med något än");
        world.does(() -> world.matches().fail(Speaker.of(world.folke()), match, Reason.QUALITY));
        assertThat(html(world.petra, QUEUE))
                .contains("Passar inte ihop med något än")
                .doesNotContain(pair);
        String flow = "/gotland/company/%s/flows/%s/candidates".formatted(world.film, world.offer);
        assertThat(html(world.folke, flow)).contains("det blev inte av. Ändras").doesNotContain("/interest\"");
    }

    @Test
    void what_is_only_like_each_other_is_folded_and_says_what_differs() {
        assertThat(html(world.petra, QUEUE)).doesNotContain("Liknande material");
        becomes("plastic.pp.crates", "", "plastic.pe.film", "");
        assertThat(html(world.petra, QUEUE))
                .containsSubsequence(
                        "<details", "Liknande material, fråga först (1)", pair, "De behöver Plast › Polyeten");
        assertThat(html(world.petra, pair)).contains("Liknande material, fråga först", "De behöver Plast › Polyeten");
        becomes("plastic.pp.crates", "150102", "plastic.pe.film", "150102");
        assertThat(html(world.petra, QUEUE)).as("of the same waste code").doesNotContain("Liknande material");
        becomes("plastic.pe.foam", "", "plastic.pe.film", "");
        assertThat(html(world.petra, QUEUE)).as("of the same kind").doesNotContain("Liknande material");
    }

    @Test
    void food_is_not_brought_to_compost_without_a_word_of_eating_it() {
        becomes("organic.food.bread", "", "organic.scraps.coffee", "");
        assertThat(html(world.petra, QUEUE)).contains("mest värd när någon äter den");
        assertThat(html(world.petra, pair)).contains("mest värd när någon äter den");
        becomes("organic.food.bread", "", "organic.food.bread", "");
        assertThat(html(world.petra, pair)).doesNotContain("mest värd");
    }

    /** What the pair is of, whatever its score was worked out from. */
    private void becomes(String offered, String offeredCode, String needed, String neededCode) {
        world.does(() -> world.jdbc()
                .sql("""
                        update flows.flow set material = case id when :offer then :offered else :needed end,
                               ewc = case id when :offer then :offeredCode else :neededCode end
                         where id in (:offer, :need)
                        """)
                .param("offer", world.offer)
                .param("need", world.need)
                .param("offered", offered)
                .param("needed", needed)
                .param("offeredCode", offeredCode)
                .param("neededCode", neededCode)
                .update());
        world.does(() -> world.jdbc()
                .sql("""
                        insert into flows.candidate (region_id, flow_id, other_id, tenths, weights) values (?, ?, ?, 670, 1)
                        on conflict do nothing
                        """)
                .params(world.course.maja.region().id().value(), world.offer, world.need)
                .update());
    }

    @Test
    void what_is_not_published_is_nowhere_in_the_queue() {
        world.flowBecomes(world.need, "draft");
        assertThat(html(world.petra, QUEUE)).doesNotContain(shown(world.need), "Plastfilm till gjutning");
        assertThat(get(world.petra, pair)).hasStatus(404);
        assertThat(get(world.petra, "%s/%s/%s".formatted(QUEUE, shown(world.offer), UUID.randomUUID())))
                .hasStatus(404);
        assertThat(html(world.per, QUEUE)).doesNotContain(shown(world.need), "Plastfilm till gjutning");
    }

    @Test
    void a_flow_that_fits_nothing_comes_with_what_is_usually_done_with_it() {
        world.flowBecomes(world.need, "draft");
        assertThat(html(world.petra, QUEUE)).contains("Passar inte ihop med något än", "Ren plastfilm");
    }

    @Test
    void a_pair_is_proposed_once_and_then_goes_on() {
        Browser petra = browser(world.petra);
        MvcTestResult done = petra.press(petra.get(pair), pair + "/proposal", Map.of());
        assertThat(Browser.location(done)).contains("/promote/matches/", "said=both-asked");
        assertThat(Browser.location(get(world.petra, pair)))
                .as("back again")
                .isEqualTo(Browser.location(done).replaceAll("\\?.*", ""));
        Someone fia = Someone.being(
                house, world.course.maja.region(), Role.PROMOTER, world.company("Fjärran främjare", null), "Fia");
        assertThat(get(fia, pair)).as("of a match that is not theirs").hasStatus(404);
        assertThat(html(world.petra, QUEUE)).contains("På gång", "Föreslaget").doesNotContain(pair);
        assertThat(html(world.petra, Browser.location(done).replaceAll("#.*", "")))
                .contains("Båda har fått frågan i ett mejl", "Tillfrågad")
                .contains("Folke Film", "mailto:")
                .doesNotContain("Greta Gjutare");
    }

    @Test
    void a_queue_begins_with_what_there_is_on_the_page() {
        assertThat(html(world.petra, QUEUE)).as("one thing only").doesNotContain("Det här finns på sidan");
        world.proposed();
        world.flow(world.holder(world.film, null), "offer", "Krympfilm", "cohort", world.folke);
        assertThat(html(world.petra, QUEUE)).contains("#open\">På gång (1)", "#own\">Passar ihop: dina företag (1)");
    }

    @Test
    void a_pair_that_came_to_nothing_leads_nowhere() {
        MatchId match = world.mutual();
        assertThat(Browser.location(get(world.petra, pair)))
                .contains(match.value().toString());
        world.does(() -> world.matches().fail(Speaker.of(world.folke()), match, Reason.PRICE));
        assertThat(get(world.petra, pair)).hasStatus(404);
    }

    @Test
    void a_pair_is_put_aside_until_a_day_or_because_it_does_not_fit() {
        Browser petra = browser(world.petra);
        assertThat(petra.press(petra.get(pair), pair + "/snooze", Map.of("until", "2020-01-01")))
                .hasStatus(422);
        assertThat(petra.press(petra.get(pair), pair + "/refusal", Map.of("reason", "declined")))
                .hasStatus(422);
        String week = world.course.today.plusDays(7).toString();
        petra.press(petra.get(pair), pair + "/snooze", Map.of("until", week));
        assertThat(html(world.petra, QUEUE)).doesNotContain(pair + "\"");
        assertThat(html(world.per, QUEUE)).as("of another promoter").contains(pair);
        Browser per = browser(world.per);
        per.press(per.get(pair), pair + "/refusal", Map.of("reason", "permit"));
        assertThat(html(world.per, QUEUE)).doesNotContain(pair + "\"");
        world.flowBecomes(world.offer, "published");
        assertThat(html(world.per, QUEUE)).as("since the offer has changed").contains(pair);
    }

    @Test
    void what_is_put_aside_is_taken_back_by_who_did_it_and_nobody_else() {
        Browser petra = browser(world.petra);
        Browser per = browser(world.per);
        petra.press(petra.get(pair), pair + "/refusal", Map.of("reason", "permit"));
        assertThat(html(world.petra, QUEUE))
                .contains("Undanlagt", "Passar inte: Tillstånd saknades")
                .doesNotContain("Gjutarna", "Passar ihop: dina företag");
        assertThat(html(world.per, QUEUE)).doesNotContain("Undanlagt", "/restoration");
        String restoration = pair + "/restoration";
        assertThat(per.post(restoration, Browser.filled(per.get(pair), pair + "/proposal", Map.of())))
                .hasStatus(404);
        MvcTestResult done = petra.press(petra.get(QUEUE), restoration, Map.of());
        assertThat(html(world.petra, Browser.location(done).replaceAll("#.*", "")))
                .contains("Paret är tillbaka i listan", "Passar ihop: dina företag", pair)
                .doesNotContain("Undanlagt");
        String week = world.course.today.plusDays(7).toString();
        petra.press(petra.get(pair), pair + "/snooze", Map.of("until", week));
        assertThat(html(world.petra, QUEUE)).contains("Kommer tillbaka");
    }

    @Test
    void who_is_outside_is_entered_with_their_yes_and_found_like_others() {
        Browser petra = browser(world.petra);
        String page = "/gotland/promote/outside";
        var typed = new HashMap<>(Map.of(
                "name",
                "Utemöbler AB",
                "contact",
                "Ulla",
                "municipality",
                "0980",
                "direction",
                "need",
                "title",
                "Folie från utemöbler",
                "material",
                "plastic.pe.film",
                "tonnes",
                "14",
                "who",
                "Ulla Ute"));
        typed.put("on", "2099-01-01");
        assertThat(petra.press(petra.get(page), page, typed)).hasStatus(422);
        typed.put("on", world.course.today.toString());
        typed.put("title", "Folie till Utemöbler AB");
        assertThat(petra.press(petra.get(page), page, typed))
                .hasStatus(422)
                .bodyText()
                .contains("avslöja vilka de är")
                .as("not kept of what was refused")
                .doesNotContain("<summary>Utemöbler AB");
        typed.put("title", "Folie till täckning");
        assertThat(petra.press(petra.get(page), page, typed)).hasStatus(303);
        String listed = html(world.petra, page);
        assertThat(listed).contains("Folie till täckning", "Utemöbler AB", "Ulla Ute sa ja");
        assertThat(html(world.per, page)).doesNotContain("Utemöbler", "Ulla");
        assertThat(html(world.petra, QUEUE)).contains("Folie till täckning");
        String removal = listed.replaceAll("(?s).*action=\"([^\"]*/removal)\".*", "$1");
        petra.press(petra.get(page), removal, Map.of());
        assertThat(html(world.petra, QUEUE)).doesNotContain("Folie till täckning");
    }

    @Test
    void a_deal_heard_of_by_telephone_is_told_to_both_and_counts_when_a_company_says_so() {
        Browser petra = browser(world.petra);
        String page = "/gotland/promote/deals";
        var typed = new HashMap<>(Map.of(
                "offer-party", "c-" + world.film,
                "offer-who", "Folke Film",
                "offer-yes", world.course.today.toString(),
                "need-party", "new",
                "need-name", "Sågen <script> AB",
                "need-place", "0980",
                "need-who", "Sigge Såg",
                "need-yes", world.course.today.toString(),
                "title", "Emballage som vi hörde om"));
        typed.put("material", "wood");
        typed.put("on", world.course.today.toString());
        assertThat(petra.press(petra.get(page), page, Map.of("offer-party", "c-x")))
                .hasStatus(422);
        typed.put("delivered", "-2");
        assertThat(petra.press(petra.get(page), page, typed)).hasStatus(422);
        typed.put("delivered", "2,5");
        MvcTestResult done = petra.press(petra.get(page), page, typed);
        assertThat(Browser.location(done)).contains("/promote/matches/", "said=phoned");
        String match = Browser.location(done).replaceAll(".*matches/([0-9a-f-]{36}).*", "$1");
        assertThat(html(world.petra, "/gotland/promote/matches/" + match))
                .contains("Foliebolaget Exakt AB", "Sågen &lt;script&gt; AB", "2,5 ton")
                .doesNotContain("0 av 100");
        typed.put("need-party", "h-" + holder(match));
        assertThat(Browser.location(petra.press(petra.get(page), page, typed)))
                .as("noted once")
                .contains(match);
        String his = "/gotland/company/%s/matches/%s".formatted(world.film, match);
        assertThat(world.letter(world.folke)).contains("noterat att ni och den andra sidan", his);
        assertThat(html(world.folke, his))
                .contains("Sågen &lt;script&gt; AB", "Folke Film sa ja för er", "Det stämmer")
                .doesNotContain("tagit tillbaka");
        assertThat(html(world.folke, "/gotland/company/%s/flows".formatted(world.film)))
                .as("they wrote no such offer")
                .doesNotContain("Emballage som vi");
        Browser folke = browser(world.folke);
        String right = html(world.folke, his).replaceAll("(?s).*action=\"([^\"]*/confirmation)\".*", "$1");
        folke.press(folke.get(his), right, Map.of());
        assertThat(html(world.petra, QUEUE)).contains("Levererat", "Trä");
        typed.put("need-party", "c-" + world.casters);
        assertThat(petra.press(petra.get(page), page, typed))
                .as("one that she does not follow")
                .hasStatus(422)
                .bodyText()
                .contains("Båda ska vara företag som du följer");
    }

    private String shown(UUID flow) {
        return world.in(() -> FlowWorld.shownId(house, flow)).value().toString();
    }

    private UUID holder(String match) {
        return world.in(() -> world.jdbc()
                .sql("select holder_id from flows.match_side where match_id = ?::uuid and side = 'need'")
                .param(match)
                .query(UUID.class)
                .single());
    }

    @Test
    void a_company_shows_interest_in_what_fits_a_flow_of_its_own_and_in_nothing_else() {
        Browser folke = browser(world.folke);
        String list = "/gotland/company/%s/flows/%s/candidates".formatted(world.film, world.offer);
        String interest = list + "/%s/interest".formatted(shown(world.need));
        world.renew(world.offer);
        Map<String, String> early = Browser.filled(folke.get(list), interest, Map.of());
        world.flowBecomes(world.need, "draft");
        assertThat(folke.post(interest, early))
                .as("not published")
                .hasStatus(409)
                .bodyText()
                .contains("Det går inte att visa intresse");
        world.flowBecomes(world.need, "published");
        world.renew(world.need);
        world.renew(world.offer);
        Browser greta = browser(world.greta);
        String hers = "/gotland/company/%s/flows/%s/candidates".formatted(world.casters, world.need);
        MvcTestResult before = greta.get(hers);
        folke.press(folke.get(list), list + "/%s/interest".formatted(shown(world.need)), Map.of());
        assertThat(html(world.folke, "/gotland/company/%s/matches".formatted(world.film)))
                .contains("Ni har sagt ja");
        assertThat(html(world.greta, hers))
                .contains("Det här väntar på ert svar")
                .doesNotContain("/interest\"");
        MvcTestResult asked = greta.press(before, hers + "/%s/interest".formatted(shown(world.offer)), Map.of());
        assertThat(html(world.greta, Browser.location(asked)))
                .as("a yes that makes both known is asked for in those words")
                .contains("Den andra sidan har sagt ja", "Ja, vi vill veta mer")
                .doesNotContain("Foliebolaget");
    }

    private String html(Someone who, String path) {
        return Browser.html(get(who, path));
    }

    private MvcTestResult get(Someone who, String path) {
        return browser(who).get(path);
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }
}
