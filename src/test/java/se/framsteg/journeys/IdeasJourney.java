package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.shell.photos.SomePhotos;

/** A company catches its ideas: on a telephone in ten seconds, then word by word until others understand them. */
@Journey
class IdeasJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    IdeaWorld world;

    @BeforeEach
    void a_company_in_its_fifth_week() {
        world = new IdeaWorld(house, "varmland");
    }

    @Test
    void an_idea_is_caught_on_a_telephone_and_described_when_there_is_time() {
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path(""));
            assertThat(lisa.hindrances()).isEmpty();
            lisa.page().locator("#title").fill("Hyr ut verktygen");
            lisa.page()
                    .locator("#photo")
                    .setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", SomePhotos.onItsSide()));
            lisa.button("Spara idén");
            assertThat(lisa.words()).contains("1. Hyr ut verktygen är sparad.");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.link("Beskriv den nu");
            assertThat(lisa.page().locator("img.idea-photo").evaluate("image => image.naturalHeight"))
                    .as("the photo is upright")
                    .isEqualTo(40);
            lisa.page().locator("summary").first().click();
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            IdeaWorld.described("service").forEach((field, value) -> {
                var place = lisa.page().locator("#" + field);
                if (List.of("kind", "new-to", "income").contains(field)) {
                    place.selectOption(value);
                } else {
                    place.fill(value);
                }
            });
            lisa.arrive(() -> lisa.page().locator(".saving button").click());
            assertThat(lisa.words()).contains("Så långt har den kommit: beskriven");
            lisa.link("Vad som har hänt med idén, och tidigare versioner");
            assertThat(lisa.words()).contains("Den blev beskriven");
            assertThat(lisa.hindrances()).isEmpty();
            String path = lisa.page().url().replaceAll("^https?://[^/]+", "").replaceAll("/versions$", "");
            lisa.open(path + "/versions/1");
            assertThat(lisa.hindrances()).isEmpty();
            lisa.open(path + "/trials");
            lisa.page().locator("#what").fill("Fråga tre byggare");
            lisa.page().locator("#due").fill("2027-01-15");
            lisa.button("Spara testet");
            assertThat(lisa.words()).contains("Testet är sparat.");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.arrive(() -> lisa.page().locator("section.row a").first().click());
            assertThat(lisa.hindrances()).isEmpty();
            lisa.page().locator("#result").fill("Två av tre ville");
            lisa.button("Spara");
            assertThat(lisa.words()).contains("Så långt har den kommit: testad");
            lisa.open(path + "/launch");
            assertThat(lisa.hindrances()).isEmpty();
            for (String page :
                    List.of(path + "/canvas", path + "/worth", world.path("/priorities"), world.path("/board"))) {
                lisa.open(page);
                assertThat(lisa.tooWide()).as(page).isZero();
            }
        }
    }

    @Test
    void all_of_it_works_without_script() {
        IdeaId one = world.add("Hyr ut verktygen");
        IdeaId other = world.add("Verktyg att låna");
        try (var kalle = Window.withoutScript(port).signedIn(world.work.kalle.token())) {
            kalle.open(world.path("/" + other.value()));
            kalle.page().getByText("Är det samma idé som en annan?").click();
            kalle.page().locator("#into").selectOption(one.value().toString());
            kalle.button("Slå ihop");
            assertThat(kalle.words()).contains("Den här idén går vidare i:");
            kalle.button("Låt den stå för sig själv igen");
            assertThat(kalle.words()).contains("står för sig själv igen");
        }
        String path = world.path("/" + other.value());
        try (var kalle = Window.telephone(port).signedIn(world.work.kalle.token())) {
            for (String page : List.of(
                    path + "/canvas",
                    path + "/canvas/edit",
                    path + "/worth",
                    world.path("/priorities"),
                    world.path("/board"),
                    world.work.path("idea-cards"),
                    world.work.path("idea-priorities"))) {
                kalle.open(page);
                assertThat(kalle.hindrances()).as(page).isEmpty();
            }
        }
    }
}
