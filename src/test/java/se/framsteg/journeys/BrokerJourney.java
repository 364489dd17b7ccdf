package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.world.Someone;

/**
 * A promoter brings two companies together: from what the one finds on its map, and shows, to a delivery that both confirm. Until
 * both have said yes nothing on any page, in any data or in any letter of the one says who the other is.
 */
@Journey
class BrokerJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private static final boolean FOLKES = true;
    private static final boolean GRETAS = false;

    BrokerWorld world;

    @BeforeEach
    void two_companies_that_have_published_what_fits() {
        world = new BrokerWorld(house, "varmland");
    }

    @Test
    void two_companies_meet_and_deliver_what_one_found_on_its_map() {
        try (var petra = Window.onto(port).signedIn(world.petra.token());
                var folke = Window.telephone(port).signedIn(world.folke.token());
                var greta = Window.telephone(port).signedIn(world.greta.token());
                var link = Window.telephone(port)) {
            world.flowBecomes(world.offer, "draft");
            String flow = published(folke);
            look(petra.open("/varmland/promote/outside"));
            look(petra.open("/varmland/promote/deals"));
            look(petra.open("/varmland/promote/flows"));
            anonymous(petra, GRETAS);
            petra.link("Sträckfilm från pallar → Plastfilm till gjutning");
            look(petra);
            anonymous(petra, GRETAS);
            petra.button("Föreslå för båda");
            assertThat(petra.words()).contains("Båda har fått frågan i ett mejl");
            look(petra);
            anonymous(petra, GRETAS);

            look(folke.open("/varmland/company/%s/matches".formatted(world.film)));
            anonymous(folke, GRETAS);
            folke.link("Sträckfilm från pallar");
            look(folke);
            anonymous(folke, GRETAS);
            folke.button("Ja, vi vill veta mer");
            assertThat(folke.words()).contains("Vi väntar på den andra sidan");
            anonymous(folke, GRETAS);
            greta.open("/varmland/company/%s/flows/%s/candidates".formatted(world.casters, world.need));
            assertThat(greta.words()).contains("Sträckfilm från pallar");
            anonymous(greta, FOLKES);
            greta.open("/varmland/company/%s/matches".formatted(world.casters));
            anonymous(greta, FOLKES);
            greta.link("Plastfilm till gjutning");
            anonymous(greta, FOLKES);
            nameless(folke, world.folke, world.film, GRETAS);
            nameless(greta, world.greta, world.casters, FOLKES);

            look(link.open("/varmland/match?wrong=true"));
            look(link.open("/varmland/match/no-such-link"));
            look(link.open(mailed(world.greta)));
            anonymous(link, FOLKES);
            link.button("Ja, vi vill veta mer");
            assertThat(link.words()).contains("Båda har sagt ja. Logga in");
            look(link);
            anonymous(link, FOLKES);

            greta.open("/varmland/company/%s/matches".formatted(world.casters)).link("Plastfilm till gjutning");
            assertThat(greta.words()).contains("Foliebolaget Exakt AB", "Folke Film");
            greta.page().getByLabel("Skriv till dem").fill("Hej! När kan vi hämta?");
            greta.button("Skicka");
            greta.page().locator("input[name=kind][value=trial]").check();
            greta.page().getByLabel("Vad gäller?").fill("En pall på prov");
            greta.button("Föreslå");
            look(greta);

            String his = "/varmland/company/%s/matches".formatted(world.film);
            folke.open(his).link("Sträckfilm från pallar");
            assertThat(folke.words()).contains("Hej! När kan vi hämta?", "En pall på prov");
            folke.button("Ja, så säger vi");
            assertThat(folke.words()).contains("Ni provar");
            folke.open(flow).button("Ta tillbaka");
            greta.page().reload();
            assertThat(greta.words())
                    .contains(
                            "De andra har tagit tillbaka det som de visade. Det ni har sagt och kommit överens om står kvar");
            look(greta);
            greta.page().locator("input[name=kind][value=agreement]").check();
            greta.page().getByLabel("Vad gäller?").fill("En pall varje måndag, vi hämtar");
            greta.page().getByLabel("Ton, om året eller för att prova").fill("12");
            greta.button("Föreslå");

            folke.open(his).link("Sträckfilm från pallar");
            assertThat(folke.words()).contains("En pall varje måndag", "Ni har tagit tillbaka det som ni visade");
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
            look(petra.open("/varmland/promote/flows"));
            assertThat(petra.words()).contains("Levererat", "Plast", "1,5");
        }
        try (var maja = Window.telephone(port).signedIn(world.course.maja.token())) {
            maja.open("/varmland/manage").link("Material i länet");
            assertThat(maja.words()).contains("Levererat", "Plast", "Foliebolaget Exakt AB → Gjutarna Norr AB");
            look(maja);
        }
    }

    /** What Folke finds on the map of what goes out, and lets others see. @return where it is */
    private String published(Window folke) {
        String map = "/varmland/company/%s/course/%s/flow-map".formatted(world.film, world.course.course.slug());
        folke.open(map);
        folke.page().locator(".row-blank input").first().fill("Sträckfilm från pallar");
        var row = folke.page().locator("details.row[open]").last();
        row.locator("select").nth(0).selectOption("out");
        row.locator("select").nth(1).selectOption("plastic.pe");
        row.getByLabel("Hur mycket på ett år?").fill("30 x 400 kg");
        row.getByLabel("Vart går det?").selectOption("recycle");
        row.getByLabel("Vad kostade arbetet").fill("48 000");
        folke.until("Dyrast är Sträckfilm från pallar");
        folke.open(map + "/offers");
        folke.arrive(() -> folke.page().locator("main form button").first().click());
        String flow = folke.page().url().replaceAll(".*(/varmland/company/[^?#]*/flows/[0-9a-f-]{36}).*", "$1");
        folke.button("Spara och se hur det blir för andra");
        folke.page().locator("input[name=visibility][value=county]").check();
        folke.button("Visa det för andra");
        folke.link("Se vad som passar");
        assertThat(folke.words()).contains("Plastfilm till gjutning");
        anonymous(folke, GRETAS);
        return flow;
    }

    /** Nothing that a side can take along, or has got in its mail, says who the other is. */
    private void nameless(Window window, Someone mine, UUID company, boolean folkes) {
        for (String data : List.of("/varmland/company/%s/flows/flows.json".formatted(company), "/home/data.json")) {
            var answer = window.page().request().get("http://localhost:%d%s".formatted(port, data));
            assertThat(answer.status()).as(data).isEqualTo(200);
            assertThat(answer.text()).as(data).doesNotContain(secrets(folkes));
        }
        assertThat(world.letters(mine))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).doesNotContain(secrets(folkes)));
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
            assertThat(folke.words()).contains("Bekräftat av företaget, och av främjaren");
            look(folke);
        }
    }

    /** Neither on the page, in its attributes, nor in its address. */
    private void anonymous(Window window, boolean folkes) {
        assertThat(window.page().content()).as(window.page().url()).doesNotContain(secrets(folkes));
        assertThat(window.page().url()).doesNotContain(secrets(folkes));
    }

    /** What would say who one of the two is. */
    private String[] secrets(boolean folkes) {
        UUID company = folkes ? world.film : world.casters;
        String number = world.in(() -> world.jdbc()
                .sql("select number_shown from organisations.organisation where id = ?")
                .param(company)
                .query(String.class)
                .single());
        String holder = world.holder(company, null).toString();
        return folkes
                ? new String[] {"Foliebolaget", "Folke", "070-111", company.toString(), number, holder}
                : new String[] {"Gjutarna", "Greta", "070-444", company.toString(), number, holder};
    }

    private String mailed(Someone to) {
        return world.letter(to).replaceAll("(?s).*?(/varmland/match/[\\w-]{43}).*", "$1");
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
