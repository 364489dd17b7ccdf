package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Side;
import se.framsteg.flows.Visibility;
import se.framsteg.flows.offers.EndingWorld;

/** A company writes down what it has to spare and shows it to others on purpose: on a telephone, and without script. */
@Journey
class FlowsJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    FlowWorld world;

    @BeforeEach
    void two_companies_of_a_round() {
        world = new FlowWorld(house, "jonkoping");
    }

    @Test
    void what_is_to_spare_is_written_down_and_shown_on_a_telephone() {
        world.published(world.nina(), FlowWorld.need(world.today), Visibility.COUNTY);
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("").replaceFirst("/$", "")).link("Till erbjudanden och behov");
            assertThat(lisa.words()).contains("Det ni skriver är ert eget");
            looksRight(lisa);
            lisa.link("Vi har något över");
            looksRight(lisa);
            lisa.page().locator("#title").fill("Sträckfilm från pallar");
            lisa.page().locator("#material").selectOption(FlowWorld.FILM);
            lisa.page().locator("#amount").fill("12");
            lisa.page().locator("#municipality").selectOption(FlowWorld.GNOSJO);
            lisa.button("Spara som utkast");
            assertThat(lisa.words()).contains("Utkastet är sparat", "Bara ni på företaget ser det här");
            lisa.page().locator("details.deeper > summary").all().forEach(each -> each.click());
            looksRight(lisa);
            lisa.link("Lägg till foton eller ett produktblad");
            looksRight(lisa);
            lisa.link("Sträckfilm från pallar");
            lisa.button("Spara och se hur det blir för andra");
            looksRight(lisa);
            lisa.page().locator("input[name=visibility][value=county]").check();
            lisa.button("Visa det för andra");
            assertThat(lisa.words()).contains("Nu visas det för dem ni valde");
            looksRight(lisa);
            seesWhatFits(lisa);
            lisa.link("Erbjudanden och behov");
            assertThat(lisa.words()).contains("Visas för andra", "ton om året");
            looksRight(lisa);
        }
    }

    @Test
    void what_was_wrong_is_mended_and_what_is_shown_is_taken_back_without_script() {
        var id = world.draft();
        try (var lisa = Window.withoutScript(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("flows/" + id.value()));
            lisa.page().locator("#words").fill("Ring Plåt & Svets på 0370-123 45");
            lisa.button("Spara");
            assertThat(lisa.words()).contains("Det här avslöjar vilka ni är", "0370-123 45");
            lisa.page().locator("#words").fill("Torr och ren, i balar");
            lisa.button("Spara");
            lisa.button("Spara och se hur det blir för andra");
            lisa.button("Visa det för andra");
            assertThat(lisa.words()).contains("Välj vem som ska se det.");
            lisa.page().locator("input[name=visibility][value=cohort]").check();
            lisa.button("Visa det för andra");
            lisa.button("Ta tillbaka");
            assertThat(lisa.words()).contains("Taget tillbaka.");
            assertThat(world.in(() ->
                            house.getBean(Flows.class).find(world.lisa(), id).orElseThrow()))
                    .returns(Flow.State.DRAFT, Flow::state);
        }
    }

    @Test
    void what_others_have_is_found_without_a_name_and_anybody_sees_a_little() {
        var film =
                FlowDraft.of(Side.OFFER, "Genomskinlig folie i balar", FlowWorld.FILM, FlowWorld.GNOSJO, world.today);
        world.published(world.lisa(), film, Visibility.PUBLIC);
        try (var nina = Window.telephone(port).signedIn(world.nina.token())) {
            nina.open("/jonkoping/company/%s/flows".formatted(world.neighbour));
            nina.link("Se vad andra har och behöver");
            nina.page().locator("#q").fill("sträckfilm");
            nina.button("Sök");
            looksRight(nina);
            nina.link("Genomskinlig folie i balar");
            assertThat(nina.words()).contains("Passar det er?").doesNotContain("Plåt & Svets", "Gnosjö");
            looksRight(nina);
        }
        try (var anybody = Window.telephone(port)) {
            anybody.open("/jonkoping/flows");
            looksRight(anybody);
            anybody.open("/en/jonkoping/flows");
            assertThat(anybody.words()).contains("Materials on offer and needed");
            looksRight(anybody);
        }
    }

    @Test
    void what_ends_soon_is_shown_for_longer_by_the_letters_link() {
        var ending = new EndingWorld(house, world);
        ending.endsIn(5);
        ending.endsIn(9);
        ending.remind();
        try (var anybody = Window.telephone(port)) {
            anybody.open(ending.paths().getFirst());
            assertThat(anybody.words())
                    .contains("Du går vidare som", "Inte du? Stäng sidan", "Det här slutar också snart visas");
            looksRight(anybody);
            anybody.button("Ja, visa det ett halvår till");
            assertThat(anybody.words()).contains("Nu visas det till och med");
            looksRight(anybody);
            anybody.page().locator("main li a").first().click();
            anybody.button("Nej, det finns inte längre");
            assertThat(anybody.words()).contains("Nu är det avslutat");
            anybody.open("/jonkoping/flow/not-whole");
            assertThat(anybody.words()).contains("Länken öppnar ingenting");
            looksRight(anybody);
        }
    }

    /** What Nina has published, without her name; and back again. */
    private static void seesWhatFits(Window lisa) {
        lisa.link("Se vad som passar");
        assertThat(lisa.words())
                .contains("Folie av polyeten", "Passar mycket bra", "3 till 7 mil bort")
                .doesNotContain("Grannens Folie", "Värnamo");
        lisa.page().locator("details.deeper > summary").all().forEach(each -> each.click());
        looksRight(lisa);
        lisa.button("Visa intresse");
        assertThat(lisa.words()).contains("Ni har visat intresse");
        lisa.link("Visa det närmaste som inte passar, och varför");
        looksRight(lisa);
        lisa.link("Sträckfilm från pallar");
    }

    private static void looksRight(Window window) {
        assertThat(window.hindrances()).isEmpty();
        assertThat(window.tooWide()).isZero();
    }
}
