package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

/** A promoter's morning: whom to call and why, the call, one press after it, a next step that both sides know of, and the hours. */
@Journey
class MorningJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    UUID promoter;
    UUID metal;
    Someone petra;
    Someone anna;

    @BeforeEach
    void one_company_without_a_contact_and_one_with() {
        world = new CourseWorld(house, "blekinge");
        world.round("Hösten", world.today.minusDays(9), 5);
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        world.company("Rör AB", "Hösten", "accepted", promoter, 1, 2);
        metal = world.company("Påhittade Plåt AB", "Hösten", "accepted", promoter, 1);
        anna = world.person(Role.LEAD, metal, "Anna Berg");
    }

    @Test
    void from_the_list_to_a_next_step_that_the_company_has_said_yes_to() {
        try (var morning = Window.withoutScript(port).signedIn(petra.token());
                var window = Window.telephone(port).signedIn(petra.token());
                var company = Window.telephone(port);
                var inside = Window.telephone(port).signedIn(anna.token())) {
            morning.page().setViewportSize(320, 640);
            morning.open("/blekinge/promote");
            assertThat(morning.words()).contains("Ring i dag", "Rör AB", "Kontaktperson saknas");
            assertThat(morning.tooWide()).isZero();
            morning.button("Vi pratade");
            assertThat(morning.words()).contains("Noterat att ni pratade", "Ingen väntar på ett samtal");
            morning.button("Ångra");
            assertThat(morning.words()).contains("Kontaktperson saknas");
            morning.button("Inget svar");
            morning.page().getByLabel("En rad om samtalet").fill("Ringer i morgon");
            morning.button("Spara raden");
            assertThat(morning.words()).contains("Ingen väntar på ett samtal");

            String sheet = "/blekinge/promote/calls/" + metal;
            look(window.open(sheet));
            window.page().getByText("Skriv ner nästa steg eller en anteckning").click();
            look(window);
            window.page().locator("#step").fill("Ni mäter elen på en maskin");
            window.page().locator("#note").fill("Lite tveksam");
            window.button("Spara");
            assertThat(window.words()).contains("har fått ett mejl", "Ni mäter elen på en maskin");
            look(window);

            String link = link();
            look(company.open(link));
            assertThat(company.words())
                    .contains("Du svarar för Påhittade Plåt AB")
                    .doesNotContain("Lite tveksam");
            company.button("Det stämmer");
            assertThat(company.words()).contains("att det stämmer");
            look(company);
            look(inside.open("/blekinge/company/" + metal + "/advice"));
            assertThat(inside.words()).contains("Ni mäter elen på en maskin").doesNotContain("Lite tveksam");

            window.open(sheet);
            assertThat(window.words()).contains("att det stämmer");
            window.page()
                    .getByLabel("Ring igen den")
                    .fill(world.today.plusDays(7).toString());
            window.button("Ring igen den dagen");
            assertThat(window.words()).contains("Företaget står på listan igen den dagen ni bestämde");
            look(window);
            window.button("Lägg in en kvart i dina timmar");
            assertThat(window.words()).contains("Sammanlagt 0,25 timmar.", "Påhittade Plåt AB", "inte underskriven");
            look(window);
            look(window.open("/blekinge/promote/hours"));
            window.page().locator("#hours").fill("1,5");
            window.button("Lägg in");
            assertThat(window.words()).contains("Sammanlagt 1,75 timmar.");
            window.arrive(() ->
                    window.page().locator("form[action$='/signature'] button").click());
            assertThat(window.words()).contains("underskriven").doesNotContain("inte underskriven");
            look(window);
        }
    }

    @Test
    void who_leaves_hands_over_everything_at_once_and_may_change_her_mind() {
        world.run(() -> house.getBean(Keepers.class)
                .choose(petra.asPromoter(promoter), metal, petra.person().value()));
        world.person(Role.PROMOTER, promoter, "Pia Palm");
        try (var window = Window.telephone(port).signedIn(petra.token());
                var desk = Window.telephone(port).signedIn(world.aid.maja.token())) {
            look(window.open("/blekinge/promote/load"));
            window.arrive(() -> window.page().getByText("Lämna över alla").click());
            assertThat(window.words()).contains("Lämna över allt som Petra Palm har", "2 företag");
            window.button("Lämna över");
            assertThat(window.words()).contains("Välj en kollega som tar över.");
            look(window);
            window.page().getByLabel("Pia Palm").check();
            window.button("Lämna över");
            assertThat(window.words()).contains("Pia Palm har tagit över efter Petra Palm: 2 företag");
            look(window);
            window.button("Ångra överlämningen från Petra Palm till Pia Palm");
            assertThat(window.words()).contains("Överlämningen är ångrad.");
            look(desk.open("/blekinge/manage/load"));
            assertThat(desk.words()).contains("Tillväxt AB", "Petra Palm", "Pia Palm", "Timmar den här månaden");
            look(desk.open("/blekinge/manage/" + world.programme.slug() + "/hours"));
            look(window.open("/blekinge/promote/calls/" + metal));
            assertThat(window.words()).contains("Följs av Petra Palm.");
        }
    }

    private String link() {
        String address =
                house.getBean(Members.class).find(anna.person()).orElseThrow().address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .filter(text -> text.contains("/agreed/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("(?s).*http://[^/]+(/blekinge/agreed/\\S+).*", "$1");
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).isEmpty();
        assertThat(window.tooWide()).isZero();
    }
}
