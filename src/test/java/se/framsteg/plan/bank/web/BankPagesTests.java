package se.framsteg.plan.bank.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.editions.Editions;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Topics;
import se.framsteg.plan.bank.ActionBank;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.plan.bank.Craft;

@HouseTest
class BankPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    ActionBank bank;

    PlanWorld world;
    Browser lisa;
    String path;

    @BeforeEach
    void lisa_is_in_the_sixth_week() {
        world = new PlanWorld(house, "varmland");
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        path = world.path("plan/bank");
    }

    @Test
    void proposals_are_found_by_words_topic_and_trade() {
        assertThat(text("?trade=all"))
                .contains("80 förslag", "Erfarenhetsvärde", "Räknat efter Ember (via Statista), 2023.");
        assertThat(text("?trade=all&q=tryckluft")).contains("Täta tryckluften").doesNotContain("Byt lysrören mot");
        assertThat(text("?trade=all&q=COMPRESSED+air")).contains("Täta tryckluften");
        assertThat(text("?trade=office&q=tryckluften"))
                .contains("Inget förslag passar", "Visa alla förslag", "för andra branscher", "Täta tryckluften");
        assertThat(text("?trade=all&topic=energy-premises"))
                .contains("Byt lysrören")
                .doesNotContain("Täta tryckluften");
        assertThat(text("?trade=slip&topic=slip&q=%22%3E%3Cb%3E" + "x".repeat(10000)))
                .contains("Inget förslag passar");
    }

    @Test
    void one_press_takes_one_into_the_plan_with_its_figures_as_a_proposal() {
        MvcTestResult page = lisa.get(path + "?trade=all&q=tryckluften");
        String told = Objects.requireNonNull(
                Browser.location(lisa.press(page, path, Map.of("take", "tighten-compressed-air"))));
        assertThat(told).contains("q=tryckluften", "trade=all").endsWith("#tighten-compressed-air");
        Action taken = world.plan().actions().getFirst();
        assertThat(taken.title()).isEqualTo("Täta tryckluften och stäng av den på natten");
        assertThat(taken.bank()).isEqualTo("tighten-compressed-air");
        assertThat(taken.owner()).isNull();
        assertThat(taken.means()).isEqualTo(new Action.Means(null, "", 10));
        assertThat(taken.effect().co2eT()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(taken.effect().savingSek()).isEqualByComparingTo("18000");
        assertThat(taken.effect().isBorrowed()).isTrue();
        assertThat(taken.effect().method()).startsWith("Typiskt värde: För ett plåtslageri");
        MvcTestResult after = lisa.get(told.replaceFirst("#.*", ""));
        assertThat(Browser.html(after)).contains("Ligger nu i planen som nr 1.", "Ångra");
        assertThat(text("?trade=all")).contains("Finns i er plan", "som nr 1");
        assertThat(Browser.html(lisa.get(world.path("plan/actions/" + taken.id().value()))))
                .contains("Första steget, den här veckan", "Stanna kvar en kvart", "0–15");
        assertThat(lisa.press(after, path, Map.of("take", "tighten-compressed-air")))
                .hasStatus(SEE_OTHER);
        assertThat(world.plan().actions()).hasSize(1);
        String undo = world.path("plan/actions/%s/removal".formatted(taken.id().value()));
        assertThat(Browser.location(
                        lisa.post(undo, Browser.filled(lisa.get(told.replaceFirst("#.*", "")), path, Map.of()))))
                .isEqualTo(path);
        assertThat(world.plan().actions()).isEmpty();
    }

    @Test
    void what_the_plan_holds_something_like_is_told_and_comes_last() {
        world.add(
                "Tätning av tryckluften",
                Action.Days.NONE,
                world.lisa().person().value());
        String all = text("?trade=all");
        assertThat(all).contains("Ni har redan något som liknar");
        assertThat(all.indexOf("Ni har redan något som liknar")).isGreaterThan(all.indexOf("Erfarenhetsvärde"));
    }

    @Test
    void an_examples_figures_are_the_companys_only_when_it_says_so_or_changes_them() {
        lisa.press(lisa.get(path + "?trade=all&q=tryckluften"), path, Map.of("take", "tighten-compressed-air"));
        Action taken = world.plan().actions().getFirst();
        String at = world.path("plan/actions/" + taken.id().value());
        assertThat(Browser.html(lisa.get(at))).contains("Är talen era?", "18\u00a0000 kronor", "Talen stämmer för oss");
        lisa.press(
                lisa.get(at),
                at,
                written(taken, "18 000", world.work.world.today.plusMonths(3).toString()));
        assertThat(now(taken).days().due()).isNotNull();
        assertThat(now(taken).effect().isBorrowed())
                .as("another field is changed")
                .isTrue();
        String outcome = world.path("plan/outcome");
        assertThat(Browser.html(lisa.get(outcome))).doesNotContain("18\u00a0000");
        lisa.press(lisa.get(at), at + "/figures", Map.of());
        assertThat(now(taken).effect().confidence()).isEqualTo("low");
        assertThat(now(taken).effect().savingSek()).isEqualByComparingTo("18000");
        assertThat(Browser.html(lisa.get(at))).doesNotContain("Är talen era?");
        assertThat(Browser.html(lisa.get(outcome))).contains("18\u00a0000");
    }

    @Test
    void whoever_writes_another_figure_makes_them_the_companys() {
        lisa.press(lisa.get(path + "?trade=all&q=tryckluften"), path, Map.of("take", "tighten-compressed-air"));
        Action taken = world.plan().actions().getFirst();
        String at = world.path("plan/actions/" + taken.id().value());
        lisa.press(lisa.get(at), at, written(taken, "9000", ""));
        assertThat(now(taken).effect().confidence()).isEqualTo("low");
        assertThat(now(taken).effect().savingSek()).isEqualByComparingTo("9000");
    }

    private static Map<String, String> written(Action action, String saving, String due) {
        return Map.of("title", action.title(), "co2e", "0,5", "saving", saving, "confidence", "borrowed", "due", due);
    }

    private Action now(Action action) {
        return world.plan().action(action.id()).orElseThrow();
    }

    @Test
    void what_suits_the_trade_and_matters_most_comes_first_and_a_long_list_is_folded() {
        String html = text("?trade=farm-and-forest");
        assertThat(html).contains("Överst ligger det som passar de flesta").doesNotContain(" av 5 svårt");
        String first = html.substring(0, html.indexOf(" till</summary>"));
        assertThat(first.split("<li id=", -1)).hasSize(1 + 12);
        List<BankAction> farm = bank.of("farm-and-forest", List.of());
        assertThat(farm.subList(0, 5))
                .allSatisfy(each -> assertThat(each.trades()).startsWith("farm-and-forest"));
        assertThat(farm.getLast().trades()).containsExactly(BankAction.ALL);
        assertThat(firstOf(html)).isEqualTo(farm.getFirst().id());
        String topic = farm.getLast().topics().getFirst();
        String own = house.getBean(Editions.class)
                .newest()
                .suggested()
                .topics()
                .get(topic)
                .name()
                .sv();
        world.in(() -> house.getBean(Topics.class).add(world.lisa(), own));
        BankAction matters = bank.of("farm-and-forest", List.of(topic)).getFirst();
        assertThat(matters.topics()).contains(topic);
        assertThat(matters.id())
                .as("otherwise there is nothing to see")
                .isNotEqualTo(farm.getFirst().id());
        assertThat(firstOf(text("?trade=farm-and-forest"))).isEqualTo(matters.id());
    }

    @Test
    void a_company_says_once_what_it_does_and_until_then_nothing_is_said_of_its_trade() {
        String unknown = text("");
        assertThat(unknown)
                .contains("Vad gör ni?", "Överst ligger det som passar de flesta.")
                .doesNotContain("er bransch bäst", "för andra branscher");
        assertThat(unknown.substring(0, unknown.indexOf(" till</summary>")))
                .as("what is for farms or kitchens alone comes last")
                .doesNotContain("mjölktanken", "Täck gödselbrunnen", "Byt nötköttet", "Dammsug bakom kylarna");
        MvcTestResult page = lisa.get(path + "?trade=construction");
        assertThat(Browser.html(page)).contains("Det här är vår bransch: Bygg").doesNotContain("er bransch bäst");
        assertThat(lisa.press(page, path + "/trade", Map.of("own", "slip"))).hasStatus(SEE_OTHER);
        assertThat(text("")).contains("Vad gör ni?");
        assertThat(lisa.press(lisa.get(path), path + "/trade", Map.of("own", "construction")))
                .hasStatus(SEE_OTHER);
        String known = text("");
        assertThat(known)
                .contains("<option value=\"construction\" selected", "Överst ligger det som passar er bransch bäst.")
                .contains("<summary>Vad gör ni? Bygg", "Välj den bransch som stämmer bäst")
                .doesNotContain("Det här är vår bransch");
        assertThat(known.indexOf("Täck gödselbrunnen")).isGreaterThan(known.indexOf("för andra branscher</summary>"));
    }

    @Test
    void what_is_taken_is_not_folded_and_the_trade_that_is_looked_at_is_not_the_companys() {
        MvcTestResult page = lisa.get(path + "?trade=construction");
        String take = bank.of("construction", List.of()).getLast().id();
        String told = Objects.requireNonNull(Browser.location(lisa.press(page, path, Map.of("take", take))));
        assertThat(Browser.html(lisa.get(told.replaceFirst("#.*", "")))).contains("<details open>");
        assertThat(text("")).contains("Vad gör ni?").doesNotContain("<option value=\"construction\" selected");
    }

    @ParameterizedTest
    @CsvSource({
        "lack, Rensa kemikaliehyllan",
        "spån, Fånga dammet redan vid verktyget",
        "spånet, Hitta någon som vill ha det renaste",
        "kemikalier, Rensa kemikaliehyllan",
        "kemikalierna, Rensa kemikaliehyllan",
        "virke, Planera skärningen",
        "virket, Planera skärningen",
        "trä, Planera skärningen",
        "limrester, Skruva i stället för att limma",
        "limmet, Rensa kemikaliehyllan",
        "kompressorn, Täta tryckluften",
        "lamporna, Byt lysrören",
        "sawdust, Fånga dammet redan vid verktyget",
        "tapetserare, Lova reservdelar i tio år",
        "stol, Lova reservdelar i tio år"
    })
    void a_joinery_finds_what_it_looks_for_in_its_own_words(String typed, String title) {
        String html = text("?trade=manufacturing&q=" + URLEncoder.encode(typed, UTF_8));
        int others = html.indexOf("för andra branscher</summary>");
        String ours = others < 0 ? html : html.substring(0, others);
        assertThat(ours).contains(title).doesNotContain("Lämna en kant mot vattnet", "Inget förslag passar");
    }

    @Test
    void what_is_told_of_a_firm_as_an_example_is_not_searched() {
        assertThat(text("?trade=all&q=stol")).doesNotContain("inloggning i två steg");
    }

    @Test
    void a_chair_maker_is_shown_wood_before_metal_and_what_is_told_of_other_crafts_last() {
        Optional<Craft> wood = Craft.of("31.01");
        List<String> shown = bank.of("manufacturing", List.of(), wood).stream()
                .map(BankAction::id)
                .toList();
        assertThat(wood).contains(Craft.WOOD);
        assertThat(Craft.of("62.01")).isEmpty();
        assertThat(shown)
                .hasSameElementsAs(bank.of("manufacturing", List.of()).stream()
                        .map(BankAction::id)
                        .toList());
        assertThat(shown.subList(0, 12))
                .allSatisfy(id ->
                        assertThat(bank.find(id).orElseThrow().effect().sv()).doesNotContain("vandrarhem", "bageri"));
        assertThat(shown.subList(0, 4)).contains("spare-parts-for-ten-years", "weigh-what-you-throw-away");
    }

    @Test
    void what_the_plan_already_holds_comes_last_and_is_said_to_be_there() {
        world.add("Laga läckorna i tryckluften");
        String html = text("?trade=manufacturing");
        assertThat(html).contains("Ni har redan något som liknar det här:", "Laga läckorna i tryckluften");
        assertThat(html.indexOf("id=\"tighten-compressed-air\"")).isGreaterThan(html.indexOf(" till</summary>"));
    }

    @Test
    void what_is_not_there_cannot_be_taken() {
        assertThat(lisa.press(lisa.get(path), path, Map.of("take", "slip"))).hasStatus(NOT_FOUND);
    }

    private static String firstOf(String html) {
        return html.split("<li id=\"", 2)[1].split("\"", 2)[0];
    }

    private String text(String query) {
        return Browser.html(lisa.get(path + query));
    }
}
