package se.framsteg.flows.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.flows.materials.Materials;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Ids;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.world.Someone;

@HouseTest
class FlowMapPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    WorkWorld world;
    Browser lisa;

    @BeforeEach
    void a_company_in_its_fourth_week() {
        world = new WorkWorld(house, "dalarna", MeetingWorld.monday(house).minusWeeks(3));
        lisa = browser(world.lisa);
        write(MapRows.bentAndStraight().answers());
    }

    private void write(Answers answers) {
        var typed = new HashMap<AnswerPlace, String>();
        answers.rows(FlowMap.TABLE)
                .forEach(row -> row.values()
                        .forEach((field, value) -> typed.put(AnswerPlace.in(FlowMap.TABLE, row.id(), field), value)));
        world.write(world.lisa(), FlowMap.NAME, Integer.MAX_VALUE, typed);
    }

    @Test
    void a_map_is_on_paper_with_its_picture_and_what_it_costs() throws IOException {
        byte[] pdf = lisa.get(world.path(FlowMap.NAME) + "/worksheet.pdf")
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target/flow-map.pdf"), pdf);
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Stålskrot", "8 ton om året", "Så flödar ert material", "191 400 kr");
    }

    @Test
    void the_weeks_papers_have_room_for_a_map_to_write_by_hand() throws IOException {
        byte[] pdf = lisa.get(world.path("weeks/4/papers.pdf")).getResponse().getContentAsByteArray();
        Files.write(Path.of("target/flow-papers.pdf"), pdf);
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Flödeskartan", "Trappan").doesNotContain("Stålskrot");
    }

    @Test
    void what_lacks_a_material_is_not_handed_in_and_what_is_whole_is_read_by_its_coach() {
        MvcTestResult lacking = lisa.get(world.path(FlowMap.NAME));
        assertThat(Browser.html(lacking)).contains("Varor").doesNotContain("/hand-in\"");
        UUID goods = row("Varor");
        world.write(
                world.lisa(),
                FlowMap.NAME,
                Integer.MAX_VALUE,
                Map.of(AnswerPlace.in(FlowMap.TABLE, goods, "material"), "metal"));
        MvcTestResult whole = lisa.get(world.path(FlowMap.NAME));
        assertThat(lisa.press(whole, world.path(FlowMap.NAME) + "/hand-in", Map.of()))
                .hasStatus(SEE_OTHER);
        Browser cilla = browser(HandInWorld.cilla(house, world.world));
        String queue = "/%s/coach/%s/cohorts/%s/hand-ins"
                .formatted(world.world.maja.region().slug(), world.world.course.slug(), world.world.cohort.slug());
        String list = Browser.html(cilla.get(queue));
        String handIn = list.replaceAll("(?s).*?href=\"(" + queue + "/[0-9a-f-]{36})\".*", "$1");
        assertThat(Browser.html(cilla.get(handIn)))
                .contains("Stålskrot", "Så flödar ert material", "Återvinns", "class=\"c-rest\"");
    }

    @Test
    void nobody_else_reads_a_map() {
        var other = new WorkWorld(house, "dalarna", MeetingWorld.monday(house).minusWeeks(3));
        assertThat(browser(other.lisa).get(world.path(FlowMap.NAME))).hasStatus(NOT_FOUND);
    }

    @Test
    void what_leaks_becomes_a_draft_of_an_offer_once_and_nobody_elses() {
        String offers = world.path(FlowMap.NAME) + "/offers";
        MvcTestResult page = lisa.get(offers);
        assertThat(Browser.html(page)).contains("Stålskrot", "Wellpapp ut").doesNotContain("Varor");
        String press = offers + "/" + row("Stålskrot");
        String draft = Browser.location(lisa.press(page, press, Map.of()));
        assertThat(draft).contains("/flows/");
        assertThat(Browser.html(lisa.get(draft))).contains("Stålskrot");
        assertThat(Browser.location(lisa.press(page, press, Map.of()))).isEqualTo(draft);
        MvcTestResult again = lisa.get(offers);
        assertThat(Browser.html(again)).contains("href=\"" + draft).doesNotContain("action=\"" + press);
        assertThat(Browser.location(lisa.press(again, offers + "/" + row("Wellpapp ut"), Map.of())))
                .isNotEqualTo(draft);
        var other = new WorkWorld(house, "dalarna", MeetingWorld.monday(house).minusWeeks(3));
        assertThat(browser(other.lisa).get(offers)).hasStatus(NOT_FOUND);
        assertThat(browser(other.lisa).get(draft)).hasStatus(NOT_FOUND);
    }

    @Test
    void what_goes_out_and_says_too_little_is_not_forgotten() {
        write(new MapRows()
                .out("Plastfilm från pallar", "60 kg i veckan", "", "material", "plastic.pe.film")
                .out("Träspill", "massor", "recycle")
                .out("Färgrester", "1", "hazardous")
                .out("Varor", "33", "product")
                .answers());
        assertThat(Browser.html(lisa.get(world.path(FlowMap.NAME) + "/offers")))
                .contains("Plastfilm från pallar: säg vart det går i dag.")
                .contains("Träspill: säg hur mycket det är på ett år och vilket material det är.")
                .doesNotContain("Färgrester", "Varor");
    }

    @Test
    void goods_and_hazardous_waste_are_offered_by_no_press() {
        write(new MapRows()
                .out("Färgrester", "1", "hazardous", "material", "chemicals.paint")
                .out("Spillolja", "1", "recycle", "material", "chemicals.oil", "waste-code", "13 02 05*")
                .answers());
        MvcTestResult page = lisa.get(world.path(FlowMap.NAME) + "/offers");
        assertThat(Browser.html(page)).doesNotContain("Färgrester", "Spillolja");
        String press = world.path(FlowMap.NAME) + "/offers/";
        for (String name : List.of("Färgrester", "Spillolja", "Varor")) {
            var fields = Browser.filled(page, press + row("Stålskrot"), Map.of());
            assertThat(lisa.post(press + row(name), fields)).hasStatus(NOT_FOUND);
        }
    }

    @Test
    void every_material_of_the_map_is_one_that_flows_are_of() {
        var materials = house.getBean(Materials.class);
        assertThat(MapRows.TABLE.field("material").orElseThrow().options().keySet())
                .hasSizeGreaterThan(60)
                .allMatch(key -> materials.find(key).isPresent());
    }

    @Test
    void an_idea_on_the_ladder_becomes_a_card_once() {
        UUID idea = Ids.next();
        Map.of(
                        "idea", "Ingen sista plåt " + "x".repeat(100),
                        "rung", "r0",
                        "saving-tonnes", "30 kg i veckan",
                        "saving-sek", "35 250")
                .forEach((field, value) -> world.write(
                        world.lisa(),
                        LadderIdea.NAME,
                        Integer.MAX_VALUE,
                        Map.of(AnswerPlace.in("ideas", idea, field), value)));
        String cards = world.path(LadderIdea.NAME) + "/cards";
        MvcTestResult page = lisa.get(cards);
        String card = Browser.location(lisa.press(page, cards + "/" + idea, Map.of()));
        assertThat(card).contains("/ideas/");
        IdeaId made = new IdeaId(UUID.fromString(card.substring(card.lastIndexOf('/') + 1)));
        var text = world.in(() -> house.getBean(Ideas.class).find(world.lisa(), made))
                .orElseThrow()
                .text();
        assertThat(text.values()).containsEntry("ladder", "r0").containsEntry("material", "1.56");
        assertThat(Browser.location(lisa.press(page, cards + "/" + idea, Map.of())))
                .isEqualTo(card);
        assertThat(Browser.html(lisa.get(cards)))
                .contains("href=\"" + card)
                .doesNotContain("<form method=\"post\" action=\"" + cards);
        var other = new WorkWorld(house, "dalarna", MeetingWorld.monday(house).minusWeeks(3));
        assertThat(browser(other.lisa).get(cards)).hasStatus(NOT_FOUND);
    }

    private UUID row(String name) {
        return world.work(FlowMap.NAME).answers().rows(FlowMap.TABLE).stream()
                .filter(row -> row.typed("name").equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }
}
