package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.programmes.closing.ClosingWorld;

/** A programme is looked through before it is closed, and opened again afterwards: its promoter then follows its companies again. */
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
