package se.framsteg.flows.offers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.flows.Answer;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Side;
import se.framsteg.flows.Visibility;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class FlowPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Flows flows;

    FlowWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_has_film_to_spare() {
        world = new FlowWorld(house, "jonkoping");
        lisa = browser(world.work.lisa);
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    @Test
    void a_new_one_begins_with_a_few_fields_and_what_is_wrong_is_said_at_its_field() {
        String path = world.path("flows");
        assertThat(Browser.html(lisa.get(path))).contains("Det ni skriver är ert eget");
        MvcTestResult page = lisa.get(path + "/new?direction=offer");
        MvcTestResult wrong = lisa.press(page, path, Map.of("title", "<script>alert(1)</script> é 🌲", "amount", "-3"));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong))
                .contains("href=\"#direction\"", "href=\"#material\"", "href=\"#amount\"", "href=\"#municipality\"")
                .contains("&lt;script>alert(1)&lt;/script> é 🌲")
                .doesNotContain("<script>alert");
        MvcTestResult saved = lisa.press(
                page,
                path,
                Map.of(
                        "direction",
                        "offer",
                        "title",
                        "Sträckfilm",
                        "material",
                        FlowWorld.FILM,
                        "amount",
                        "1 250,5 kg",
                        "unit",
                        "kg",
                        "per",
                        "month",
                        "municipality",
                        FlowWorld.GNOSJO));
        assertThat(saved).hasStatus(SEE_OTHER);
        Flow flow = world.in(() -> flows.of(world.lisa())).getFirst();
        assertThat(flow.said().quantity().tonnesYear()).isEqualTo(new BigDecimal("15.006"));
        assertThat(flow.state()).isEqualTo(Flow.State.DRAFT);
        assertThat(Browser.html(lisa.get(path))).contains("Sträckfilm", "1\u00a0250,5\u00a0kilo i månaden", "Plast ›");
    }

    /** Else one could find the kilometre, and so the municipality, by asking for one less at a time. */
    @Test
    void how_far_it_may_be_is_kept_in_the_steps_that_others_are_told() {
        FlowId id = world.draft();
        assertThat(save(id, Map.of("distance", "31"))).hasStatus(SEE_OTHER);
        assertThat(world.flow(id).said().terms().maxDistanceKm()).isEqualTo(70);
    }

    @Test
    void all_that_is_written_is_kept_and_shown_again() {
        FlowId id = world.draft();
        MvcTestResult saved = save(
                id,
                Map.ofEntries(
                        Map.entry("words", "Torrt & rent, i balar"),
                        Map.entry("ends", "2030-01-31"),
                        Map.entry("pattern", "regular"),
                        Map.entry("amount", "40"),
                        Map.entry("unit", "m3"),
                        Map.entry("weight", "120,5"),
                        Map.entry("quality", "b_sorted"),
                        Map.entry("contaminants", "Tejp,  Etiketter ,tejp"),
                        Map.entry("ewc", "15 01 02"),
                        Map.entry("legal", "by_product"),
                        Map.entry("price", "−150 kr"),
                        Map.entry("transport", "pickup"),
                        Map.entry("distance", "80 km"),
                        Map.entry("retention", "r8"),
                        Map.entry("handling", "energy"),
                        Map.entry("cost", "12 000")));
        assertThat(saved).hasStatus(SEE_OTHER);
        FlowDraft said = world.flow(id).said();
        assertThat(said.quantity().tPerUnit()).isEqualByComparingTo("0.1205");
        assertThat(said.condition().contaminants()).isEqualTo(List.of("tejp", "etiketter"));
        assertThat(said.what().ewc()).isEqualTo("150102");
        assertThat(said.terms().priceSekT()).isEqualByComparingTo("-150");
        assertThat(said.today()).isEqualTo(new FlowDraft.Today("energy", new BigDecimal("12000")));
        assertThat(Browser.html(lisa.get(path(id))))
                .contains("value=\"120,5\"", "value=\"tejp, etiketter\"", "value=\"2030-01-31\"", "value=\"150\"")
                .contains("Torrt &amp; rent, i balar");
        assertThat(Browser.location(save(id, typedAsItStands(id)))).contains("said=as-it-is");
    }

    private Map<String, String> typedAsItStands(FlowId id) {
        return FlowForm.of(world.flow(id)).typed();
    }

    private String path(FlowId id) {
        return world.path("flows/" + id.value());
    }

    private MvcTestResult save(FlowId id, Map<String, String> typed) {
        var all = new HashMap<>(FlowForm.of(world.flow(id)).typed());
        all.putAll(typed);
        return lisa.press(lisa.get(path(id)), path(id), all);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, -12, Skriv mängden",
        "amount, 0, Skriv mängden",
        "amount, tolv, Skriv mängden",
        "amount, 10000001, mer än tio miljoner ton",
        "amount, 200 000, Det blir 200",
        "ewc, 99 99 99, Det finns ingen avfallskod",
        "ends, 2020-01-01, Det kan inte ta slut före",
        "distance, 0, 1",
        "distance, 1501, 1",
        "price, -100001, högst 100 000",
        "title, '', Skriv vad det är",
        "material, sten, Välj det material",
        "municipality, 9999, Välj kommunen"
    })
    void what_cannot_be_is_asked_again(String field, String typed, String said) {
        FlowId id = world.draft();
        MvcTestResult again = save(id, Map.of(field, typed));
        assertThat(again).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(again)).contains(said);
        assertThat(world.flow(id).version()).isEqualTo(1);
    }

    @Test
    void words_in_place_of_a_waste_code_lead_to_codes_that_fit() {
        FlowId id = world.draft();
        assertThat(Browser.html(save(id, Map.of("ewc", "sågspån"))))
                .contains("Det finns ingen avfallskod ”sågspån”", "Det här passar det du skrev", "03 01 05: ");
    }

    @Test
    void a_code_of_something_else_than_the_material_is_asked_about_and_taken() {
        FlowId id = world.draft();
        assertThat(save(id, Map.of("material", "plastic.pe.film", "ewc", "03 01 05")))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(lisa.get(path(id)))).contains("Avfallskoden brukar inte höra till Plast › Polyeten");
        assertThat(save(id, Map.of("material", "plastic.pe.film", "ewc", "15 01 02")))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(lisa.get(path(id)))).doesNotContain("brukar inte höra till");
    }

    @Test
    void much_is_taken_when_it_is_said_to_be_right() {
        FlowId id = world.draft();
        assertThat(save(id, Map.of("amount", "200 000", "sure", "yes"))).hasStatus(SEE_OTHER);
        assertThat(world.flow(id).said().quantity().amount()).isEqualByComparingTo("200000");
    }

    @Test
    void ten_thousand_signs_are_not_taken_and_a_hazardous_code_makes_it_hazardous() {
        FlowId id = world.draft();
        assertThat(save(id, Map.of("words", "å".repeat(10_000)))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(save(id, Map.of("ewc", "15 01 10*", "hazardous", "no"))).hasStatus(SEE_OTHER);
        assertThat(world.flow(id).said().what().hazardous()).isEqualTo(Answer.YES);
    }

    @Test
    void a_need_says_what_it_takes_and_does_not_exclude_everything() {
        FlowId id = world.in(() -> flows.draft(world.lisa(), FlowWorld.need(world.today)));
        assertThat(Browser.html(save(id, Map.of("excluded", "Allt"))))
                .contains("Om allt är uteslutet passar ingenting");
        save(id, Map.of("excluded", "olja; PVC", "waste", "yes", "permit", "no", "legal", "waste"));
        FlowDraft said = world.flow(id).said();
        assertThat(said.condition().excluded()).containsExactly("olja", "pvc");
        assertThat(said.terms())
                .returns(Answer.YES, FlowDraft.Terms::acceptsWaste)
                .returns(Answer.NO, FlowDraft.Terms::hasPermit);
        assertThat(said.direction()).isEqualTo(Side.NEED);
        assertThat(said.what().legal()).isEqualTo("unknown");
    }

    @Test
    void what_the_law_asks_is_not_said_until_it_is_answered() {
        FlowId offer = world.draft();
        assertThat(Browser.html(lisa.get(path(offer)))).doesNotContain("name=\"hazardous\" value=\"no\" checked");
        assertThat(Browser.html(lisa.get(path(offer) + "/publication")))
                .contains("Är det avfall?", "Inte sagt")
                .doesNotContain("<dd>Nej</dd>");
        save(offer, Map.of("title", "Folie"));
        assertThat(world.flow(offer).said().what().hazardous()).isEqualTo(Answer.UNSAID);
        save(offer, Map.of("hazardous", "no"));
        assertThat(world.flow(offer).said().what().hazardous()).isEqualTo(Answer.NO);
        assertThat(Browser.html(lisa.get(path(offer) + "/publication"))).contains("<dd>Nej</dd>");
    }

    @Test
    void a_point_before_three_digits_is_asked_about() {
        FlowId id = world.draft();
        assertThat(Browser.html(save(id, Map.of("amount", "1.500")))).contains("Menar ni 1", "eller 1,5? Skriv det så");
        save(id, Map.of("amount", "1,500"));
        assertThat(world.flow(id).said().quantity().amount()).isEqualByComparingTo("1.5");
        save(id, Map.of("amount", "1.500.000", "unit", "kg"));
        assertThat(world.flow(id).said().quantity().amount()).isEqualByComparingTo("1500000");
    }

    @Test
    void a_waste_code_is_searched_for_by_what_it_is_and_chosen_among_the_hits() {
        FlowId id = world.draft();
        MvcTestResult found = save(id, Map.of("ewc", "metallspån", "find", "code", "title", "Osparat"));
        assertThat(found).hasStatus(200);
        assertThat(Browser.html(found))
                .contains("Välj en kod", "name=\"ewc-found\" value=\"120101\"", "value=\"Osparat\"")
                .doesNotContain("field-wrong");
        save(id, Map.of("ewc", "metallspån", "ewc-found", "120103"));
        assertThat(world.flow(id).said().what().ewc()).isEqualTo("120103");
        assertThat(Browser.html(save(id, Map.of("ewc", "zebra", "find", "code"))))
                .contains("Vi hittade ingen kod");
    }

    @Test
    void what_was_typed_is_saved_before_it_is_seen_as_others_will() {
        FlowId id = world.draft();
        MvcTestResult seen = save(id, Map.of("title", "Sträckfilm i balar", "then", "publication"));
        assertThat(Browser.location(seen)).endsWith("/publication");
        assertThat(Browser.html(lisa.get(path(id) + "/publication"))).contains("Sträckfilm i balar");
    }

    @Test
    void a_need_is_not_shown_before_it_says_if_waste_will_do() {
        FlowId need = world.in(() -> flows.draft(world.lisa(), FlowWorld.need(world.today)));
        String publication = path(need) + "/publication";
        Map<String, String> said =
                Map.of("visibility", "county", "until", world.today.plusDays(90).toString());
        MvcTestResult unsaid = lisa.press(lisa.get(publication), publication, said);
        assertThat(unsaid).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(unsaid)).contains("href=\"#waste\"", "Svara ja eller nej");
        Map<String, String> answered = new HashMap<>(said);
        answered.put("waste", "yes");
        assertThat(Browser.location(lisa.press(unsaid, publication, answered))).contains("said=published");
        assertThat(world.flow(need))
                .returns(Flow.State.PUBLISHED, Flow::state)
                .returns(Answer.YES, each -> each.said().terms().acceptsWaste());
        assertThat(Browser.html(lisa.get(publication))).doesNotContain("name=\"waste\"");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_shown_beside_what_was_typed() {
        FlowId id = world.draft();
        MvcTestResult opened = lisa.get(path(id));
        Map<String, String> typed = new HashMap<>(typedAsItStands(id));
        typed.put("title", "Lisas film");
        save(id, Map.of("title", "Kalles film"));
        typed.remove("seen");
        MvcTestResult late = lisa.press(opened, path(id), typed);
        assertThat(late).hasStatus(CONFLICT);
        assertThat(Browser.html(late)).contains("Vad är det?: Kalles film", "value=\"Lisas film\"");
        assertThat(lisa.press(late, path(id), typed)).hasStatus(SEE_OTHER);
        assertThat(world.flow(id).said().what().title()).isEqualTo("Lisas film");
    }

    @Test
    void it_is_published_by_one_press_after_what_others_see_and_taken_back_at_once() {
        FlowId id = world.draft();
        String publication = path(id) + "/publication";
        MvcTestResult page = lisa.get(publication);
        assertThat(Browser.html(page))
                .contains(
                        "Det här ser andra",
                        "ungefär 12",
                        "Det här ser inget annat företag",
                        world.today.plusDays(180).toString())
                .doesNotContain("Gnosjö");
        MvcTestResult unchosen = lisa.press(page, publication, Map.of("visibility", "private", "until", "i går"));
        assertThat(unchosen).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(unchosen)).contains("Välj vem som ska se det.", "href=\"#until\"");
        String until = world.today.plusDays(90).toString();
        MvcTestResult done = lisa.press(page, publication, Map.of("visibility", "county", "until", until));
        assertThat(Browser.location(done)).contains("said=published");
        assertThat(world.flow(id))
                .returns(Visibility.COUNTY, Flow::visibility)
                .returns(world.today.plusDays(90), Flow::expiresOn);
        lisa.press(lisa.get(path(id)), path(id) + "/withdrawal", Map.of());
        assertThat(world.flow(id).state()).isEqualTo(Flow.State.DRAFT);
        lisa.press(lisa.get(path(id)), path(id) + "/closing", Map.of());
        assertThat(world.flow(id).state()).isEqualTo(Flow.State.CLOSED);
    }

    @Test
    void what_tells_who_they_are_is_shown_and_stops_the_publishing() {
        FlowId id = world.draft();
        save(id, Map.of("words", "Ring 0370-123 45 till Plåt & Svets"));
        assertThat(Browser.html(lisa.get(path(id) + "/publication")))
                .contains("0370-123 45", "Plåt &amp; Svets")
                .doesNotContain("name=\"visibility\"");
        MvcTestResult forced = lisa.post(
                path(id) + "/publication",
                Browser.filled(lisa.get(path(id)), path(id), Map.of("visibility", "public", "until", "2027-01-31")));
        assertThat(forced).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(world.flow(id).isPublished()).isFalse();
    }

    @Test
    void nobody_else_finds_it_and_it_is_as_if_it_were_not() {
        FlowId id = world.published(Visibility.PUBLIC);
        Browser nina = browser(world.nina);
        String theirs = "/jonkoping/company/%s/flows/".formatted(world.neighbour);
        for (String below : List.of("", "/publication")) {
            assertThat(nina.get(theirs + id.value() + below)).hasStatus(NOT_FOUND);
            assertThat(nina.get(theirs + UUID.randomUUID() + below)).hasStatus(NOT_FOUND);
        }
        assertThat(nina.get(path(id))).hasStatus(NOT_FOUND);
        assertThat(Objects.requireNonNull(world.flow(id)).isPublished()).isTrue();
    }

    @Test
    void a_company_takes_along_what_it_has_written_and_a_person_what_they_have() {
        FlowId id = world.draft();
        MvcTestResult file = lisa.get(world.path("flows/flows.json"));
        assertThat(file).hasStatusOk();
        assertThat(Browser.html(file)).contains(id.value().toString(), "Sträckfilm från pallar", FlowWorld.FILM);
        assertThat(Browser.html(
                        browser(world.nina).get("/jonkoping/company/%s/flows/flows.json".formatted(world.neighbour))))
                .doesNotContain(id.value().toString());
        assertThat(Browser.html(lisa.get("/home/data.json"))).contains("flows.written", "Sträckfilm från pallar");
    }

    @Test
    void photos_have_a_page_that_says_what_others_see() {
        FlowId id = world.draft();
        assertThat(Browser.html(lisa.get(path(id) + "/files"))).contains("Vi tar bort uppgifter om var och när");
        assertThat(lisa.press(lisa.get(path(id) + "/files"), path(id) + "/files", Map.of("kind", "photo")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser(world.nina).get(path(id) + "/files")).hasStatus(NOT_FOUND);
    }

    @Test
    void searching_for_a_material_keeps_what_was_typed_and_saves_nothing() {
        String path = world.path("flows");
        MvcTestResult found = lisa.press(
                lisa.get(path + "/new?direction=offer"),
                path,
                Map.of("title", "Film", "find", "material", "material-words", "sträckfilm"));
        assertThat(found).hasStatusOk();
        assertThat(Browser.html(found))
                .contains("value=\"Film\"", FlowWorld.FILM)
                .doesNotContain("value=\"glass\"", "id=\"mend\"");
        assertThat(world.in(() -> flows.of(world.lisa()))).isEmpty();
        FlowId id = world.draft();
        assertThat(save(id, Map.of("title", "Ny", "find", "material", "material-words", "glas")))
                .hasStatusOk();
        assertThat(world.flow(id).version()).isEqualTo(1);
    }
}
