package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.world.Someone;

/**
 * A promoter brings two companies together from what they have published to a delivery that both confirm. Until both have said
 * yes nothing on any page of the one says who the other is.
 */
@Journey
class BrokerJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    BrokerWorld world;

    @BeforeEach
    void two_companies_that_have_published_what_fits() {
        world = new BrokerWorld(house, "varmland");
    }

    @Test
    void two_companies_meet_and_deliver() {
        try (var petra = Window.onto(port).signedIn(world.petra.token());
                var folke = Window.telephone(port).signedIn(world.folke.token());
                var greta = Window.telephone(port).signedIn(world.greta.token());
                var link = Window.telephone(port)) {
            look(petra.open("/varmland/promote/outside"));
            look(petra.open("/varmland/promote/deals"));
            look(petra.open("/varmland/promote/flows"));
            petra.open("/varmland/promote/flows/%s/%s".formatted(world.offer, world.need));
            look(petra);
            anonymous(petra, "Gjutarna", "Greta");
            petra.button("Föreslå för båda");
            assertThat(petra.words()).contains("Båda har fått frågan i ett mejl");
            look(petra);
            anonymous(petra, "Gjutarna", "Greta");

            look(folke.open("/varmland/company/%s/matches".formatted(world.film)));
            anonymous(folke, "Gjutarna", "Greta", world.casters.toString(), "070-444");
            folke.link("Ren plastfilm");
            look(folke);
            anonymous(folke, "Gjutarna", "Greta", world.casters.toString(), "070-444");
            folke.button("Ja, vi vill veta mer");
            assertThat(folke.words()).contains("Vi väntar på den andra sidan");
            anonymous(folke, "Gjutarna", "Greta", world.casters.toString(), "070-444");

            look(link.open("/varmland/match?wrong=true"));
            look(link.open("/varmland/match/no-such-link"));
            look(link.open(mailed(world.greta)));
            anonymous(link, "Foliebolaget", "Folke", world.film.toString(), "070-111");
            link.button("Ja, vi vill veta mer");
            assertThat(link.words()).contains("Båda har sagt ja. Logga in");
            look(link);
            anonymous(link, "Foliebolaget", "Folke", world.film.toString(), "070-111");

            greta.open("/varmland/company/%s/matches".formatted(world.casters)).link("Plastfilm till gjutning");
            assertThat(greta.words()).contains("Foliebolaget Exakt AB", "Folke Film");
            greta.page().getByLabel("Skriv till dem").fill("Hej! När kan vi hämta?");
            greta.button("Skicka");
            greta.page().getByLabel("Vad gäller?").fill("En pall varje måndag, vi hämtar");
            greta.page().getByLabel("Ton, om året eller för att prova").fill("12");
            greta.button("Föreslå");
            look(greta);

            folke.open("/varmland/company/%s/matches".formatted(world.film)).link("Ren plastfilm");
            assertThat(folke.words()).contains("Hej! När kan vi hämta?", "En pall varje måndag");
            folke.button("Ja, så säger vi");
            folke.page().getByLabel("Hur många ton?").fill("1,5");
            folke.button("Skriv in leveransen");
            assertThat(folke.words()).contains("Ni har skrivit det");
            look(folke);

            greta.page().reload();
            greta.button("Det stämmer");
            assertThat(greta.words()).contains("Bekräftat av båda");
            look(greta);

            petra.page().reload();
            assertThat(petra.words()).contains("Gjutarna Norr AB", "Levererar", "Bekräftat av båda");
            look(petra);
        }
    }

    @Test
    void a_promoter_answers_for_who_is_outside() {
        var known = BrokerWorld.in(house, world.folke, world.film, world.petra, world.nuvab);
        try (var petra = Window.telephone(port).signedIn(world.petra.token())) {
            petra.open("/varmland/promote/matches/" + known.match().value());
            petra.page().getByLabel("Vilken dag?").fill(world.course.today.toString());
            petra.page().getByLabel("Hur många ton?").fill("3");
            petra.button("Notera");
            assertThat(petra.words()).contains("Noterat");
            look(petra);
            look(petra.open(
                    "/varmland/promote/outside/need/matches/" + known.match().value()));
            assertThat(petra.words()).doesNotContain("Det stämmer");
        }
        try (var folke = Window.telephone(port).signedIn(world.folke.token())) {
            folke.open("/varmland/company/%s/matches/%s"
                    .formatted(world.film, known.match().value()));
            folke.button("Det stämmer");
            assertThat(folke.words()).contains("Bekräftat av båda");
            look(folke);
        }
    }

    private static void anonymous(Window window, String... secrets) {
        for (String secret : List.of(secrets)) {
            assertThat(window.page().content()).as(window.page().url()).doesNotContain(secret);
        }
    }

    private String mailed(Someone to) {
        return world.letter(to).replaceAll("(?s).*?(/varmland/match/[\\w-]{43}).*", "$1");
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
