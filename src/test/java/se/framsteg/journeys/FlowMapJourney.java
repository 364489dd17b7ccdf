package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.shell.Ids;

/** A company maps what comes in and goes out, sees what leaks, and finds something better to do with it. */
@Journey
class FlowMapJourney {
    private static final String MAP = "flow-map";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    WorkWorld world;

    @BeforeEach
    void a_company_in_its_fourth_week() {
        world = new WorkWorld(house, "varmland", MeetingWorld.monday(house).minusWeeks(3));
    }

    @Test
    void a_lead_maps_flows_on_a_telephone_and_sees_what_leaks() {
        flow("Stålplåt från verket", "in", "40", "material", "metal.steel", "cost", "560 000", "recycled", "20");
        flow("Wellpapp", "in", "2", "material", "paper.corrugated", "renewable", "100");
        flow("Varor", "out", "33", "material", "metal.steel", "destination", "product");
        try (var lisa = Window.telephone(port).signedIn(world.lisa.token())) {
            lisa.open(world.path(MAP));
            lisa.page().locator(".row-blank input").first().fill("Skrot från skärningen");
            var row = lisa.page().locator("details.row[open]").last();
            row.locator("select").nth(0).selectOption("out");
            row.locator("select").nth(1).selectOption("metal.steel");
            row.getByLabel("Hur mycket på ett år?").fill("30 x 260 kg");
            row.getByLabel("Vart går det?").selectOption("recycle");
            row.getByLabel("Vad kostade arbetet").fill("48 000");
            row.getByLabel("Vad får ni betalt").fill("16 000");
            lisa.until("Dyrast är Skrot från skärningen");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.open(world.path(MAP)).button("Lämna in");
            assertThat(lisa.words()).contains("Ni lämnade in det här");
            lisa.link("Låt någon annan få nytta av det som går ut");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.arrive(() -> lisa.page().locator("main form button").first().click());
            assertThat(lisa.page().url()).contains("/flows/");
            lisa.open(world.path(MAP) + "/offers");
            assertThat(lisa.words()).contains("Skrot från skärningen", "Se utkastet");
            write("r-analysis", "ideas", Map.of("idea", "Mindre remsa på varje plåt", "rung", "r2"));
            lisa.open(world.path("r-analysis"));
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.link("Gå vidare med en idé");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.arrive(() -> lisa.page().locator("main form button").first().click());
            assertThat(lisa.page().url()).contains("/ideas/");
        }
    }

    @Test
    void ideas_are_put_on_the_ladder_without_script() {
        flow("Brödet som blir över", "out", "6", "material", "organic.food", "destination", "energy", "cost", "9 000");
        try (var lisa = Window.withoutScript(port).signedIn(world.lisa.token())) {
            lisa.open(world.path("r-analysis"));
            assertThat(lisa.words()).contains("Här ritas trappan");
            lisa.page().getByLabel("Vad skulle ni kunna göra?").first().fill("Ingen sista plåt måndag till torsdag");
            lisa.page().getByLabel("Vilket av era flöden").first().selectOption("Brödet som blir över");
            lisa.page().getByLabel("Vilket steg är det?").first().selectOption("r0");
            lisa.page().getByLabel("Hur mycket skulle det spara").first().fill("1,5");
            lisa.page().getByLabel("Hur många kronor om året?").first().fill("35 250");
            lisa.arrive(() -> lisa.page().locator(".saving button").click());
            assertThat(plain(lisa.words())).contains("Tillsammans sparar idéerna 1,5 ton och 35 250 kr på ett år");
            lisa.open(world.path(MAP));
            assertThat(lisa.words()).contains("Så flödar ert material");
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private void flow(String name, String direction, String tonnes, String... more) {
        var answers = new HashMap<>(Map.of("name", name, "direction", direction, "tonnes-year", tonnes));
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        write(MAP, "flows", answers);
    }

    private void write(String worksheet, String table, Map<String, String> answers) {
        var row = Ids.next();
        var typed = new HashMap<AnswerPlace, String>();
        answers.forEach((field, value) -> typed.put(AnswerPlace.in(table, row, field), value));
        world.write(world.lisa(), worksheet, Integer.MAX_VALUE, typed);
    }
}
