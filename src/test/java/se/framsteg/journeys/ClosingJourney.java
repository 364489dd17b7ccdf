package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.programmes.closing.ClosingWorld;

/** A programme is closed: its figures stay, its promoter follows its companies no more, they keep what is theirs, and the next one begins. */
@Journey
class ClosingJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    ClosingWorld world;
    String slug;
    String closing;

    @BeforeEach
    void a_programme_that_is_over() {
        world = new ClosingWorld(house, "uppsala");
        slug = world.programme.slug();
        closing = world.path + "/closing";
    }

    @Test
    void from_the_list_to_the_archive_and_the_next_programme() throws IOException {
        try (var desk = Window.onto(port).signedIn(world.maja.token())) {
            desk.open(world.path).link("Avsluta programmet");
            assertThat(desk.words()).contains("Det här måste bli klart först", "Inga siffror är publicerade");
            assertThat(desk.hindrances()).isEmpty();
            desk.link("Inga siffror är publicerade.");
            desk.button("Publicera siffrorna");
            desk.open(closing).link("Se vad som händer och avsluta");
            assertThat(desk.words()).contains("Främjarna slutar följa 2 företag");
            assertThat(desk.hindrances()).isEmpty();
            desk.button("Avsluta programmet");
            assertThat(desk.words()).contains("Programmet är avslutat", "av Maja Lind");
            assertThat(desk.hindrances()).isEmpty();
            Download given = desk.page()
                    .waitForDownload(
                            () -> desk.page().locator("a[download]").first().click());
            try (var zip = new ZipFile(given.path().toFile())) {
                assertThat(zip.getEntry("beskrivning.xml")).isNotNull();
                assertThat(zip.getEntry("siffror/sista-publiceringen.pdf")).isNotNull();
            }
            assertThat(desk.open(world.path + "/publication").words()).contains("så siffrorna står fast");
            desk.open(closing).link("Börja nästa program utifrån det här");
            assertThat(desk.words()).contains(world.programme.name());
        }
        everybodyElseAfterwards();
    }

    @Test
    void a_programme_is_closed_without_script() {
        world.publish();
        try (var desk = Window.withoutScript(port).signedIn(world.maja.token())) {
            desk.open(world.path).link("Avsluta programmet").link("Se vad som händer och avsluta");
            desk.button("Avsluta programmet");
            assertThat(desk.words()).contains("Programmet är avslutat", "av Maja Lind");
        }
        everybodyElseAfterwards();
    }

    private void everybodyElseAfterwards() {
        try (var petra = Window.onto(port).signedIn(world.petra.token())) {
            petra.open("/uppsala/promote/%s/companies/%s".formatted(slug, world.metal));
            assertThat(petra.words()).doesNotContain("Påhittade Plåt AB");
        }
        try (var lena = Window.onto(port).signedIn(world.lena.token())) {
            assertThat(lena.open("/uppsala/company/" + world.metal).words()).contains("Påhittade Plåt AB");
        }
        try (var anybody = Window.onto(port)) {
            assertThat(anybody.open("/uppsala/" + slug).words()).contains(world.programme.name());
        }
    }

    @Test
    void it_is_opened_again_on_a_telephone() {
        world.publish();
        try (var telephone = Window.telephone(port).signedIn(world.maja.token())) {
            for (String page : List.of(closing, closing + "/new")) {
                assertThat(telephone.open(page).hindrances()).as(page).isEmpty();
                assertThat(telephone.tooWide()).as(page).isZero();
            }
            world.close();
            telephone.open(closing);
            assertThat(telephone.tooWide()).isZero();
            telephone.page().locator("#reason").fill("Ett företag saknades i siffrorna");
            telephone.button("Öppna programmet igen");
            assertThat(telephone.words()).contains("Avsluta programmet", "Ett företag saknades i siffrorna");
            assertThat(telephone.hindrances()).isEmpty();
        }
        try (var petra = Window.onto(port).signedIn(world.petra.token())) {
            petra.open("/uppsala/promote/%s/companies/%s".formatted(slug, world.metal));
            assertThat(petra.words()).contains("Påhittade Plåt AB");
        }
    }
}
