package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.Role;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.world.Someone;

/** A promoter calls a company whose only contact has left, and the company goes on. */
@Journey
class FollowCompanyJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    UUID metal;
    Someone petra;
    Someone anna;

    @BeforeEach
    void a_company_in_a_course() {
        world = new CourseWorld(house, "vasternorrland");
        world.round("Hösten", world.today.minusDays(9), 5);
        world.round("Våren", world.today.plusDays(60), 5);
        UUID promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        metal = world.company("Påhittade Plåt AB", "Hösten", "accepted", promoter, 1);
        world.company("Rör AB", "Hösten", "accepted", promoter, 1, 2);
        anna = world.person(Role.LEAD, metal, "Anna Berg");
    }

    @Test
    void from_the_call_to_the_new_contact_without_script_on_a_telephone() {
        try (var window = Window.withoutScript(port).signedIn(petra.token())) {
            window.page().setViewportSize(320, 640);
            window.open("/vasternorrland/promote");
            assertThat(window.words()).contains("Ring i dag", "Rör AB", "Kontaktperson saknas");
            window.link("Påhittade Plåt AB");
            window.page().getByText("Skriv in en kontaktperson").click();
            window.page().getByText("Anna Berg, som slutar").click();
            window.page().getByLabel("Namn").fill("Bo Ny");
            window.page().getByLabel("E-postadress").fill("bo-" + UUID.randomUUID() + "@plat.example");
            window.button("Skriv in och skicka länken");
            assertThat(window.words())
                    .contains("Bo Ny, kontaktperson", "Anna Berg kan inte längre logga in", "Bo Ny tog över")
                    .doesNotContain("Anna Berg, kontaktperson");
            window.page().getByText("Företaget tar en paus").click();
            window.button("Anteckna pausen");
            assertThat(window.words()).contains("Tog en paus", "av Petra Palm");
        }
    }

    @Test
    void a_coach_is_appointed_until_a_day_and_looks_at_the_round() {
        Cohort spring = world.in(() -> house.getBean(Cohorts.class)
                .of(world.manager(), world.programme.id())
                .getFirst());
        String coaches =
                "/vasternorrland/manage/%s/cohorts/%s/coaches".formatted(world.programme.slug(), spring.slug());
        look(world.aid.maja, coaches, "/roles");
        Someone cilla = Someone.known(
                house,
                world.aid.maja.region(),
                "Cilla Coach",
                who -> house.getBean(Coaches.class)
                        .appoint(world.manager(), world.aid.maja.region(), spring, who, world.today.plusDays(30)));
        try (var maja = Window.telephone(port).signedIn(world.aid.maja.token())) {
            maja.open(coaches);
            assertThat(maja.words()).contains("Cilla Coach");
            maja.link("Ersättare för Cilla Coach");
            maja.page().getByLabel("Namn").fill("Siri Stand-in");
            maja.page().getByLabel("E-postadress").fill("siri-" + UUID.randomUUID() + "@kurs.example");
            maja.page().getByLabel("Första dag").fill(world.today.toString());
            maja.page().getByLabel("Sista dag").fill(world.today.plusDays(3).toString());
            maja.button("Spara och skicka länken");
            assertThat(maja.words()).contains("Siri Stand-in, från");
            assertThat(maja.hindrances()).isEmpty();
            assertThat(maja.tooWide()).isZero();
        }
        look(cilla, "/vasternorrland/coach", "/home");
    }

    @Test
    void hinders_nobody_on_any_page() {
        String company = world.programme.slug() + "/companies/" + metal;
        look(world.aid.maja, "/vasternorrland/manage/" + world.programme.slug() + "/companies");
        look(world.aid.maja, "/vasternorrland/manage/" + company);
        look(petra, "/vasternorrland/promote", "/vasternorrland/promote/" + company);
        look(anna, "/home", "/vasternorrland/company/" + metal, "/vasternorrland/company/" + metal + "/people");
    }

    private void look(Someone by, String... pages) {
        for (boolean small : new boolean[] {true, false}) {
            try (var window = (small ? Window.telephone(port) : Window.onto(port)).signedIn(by.token())) {
                for (String page : List.of(pages)) {
                    assertThat(window.open(page).hindrances()).as(page).isEmpty();
                    window.page().querySelectorAll("summary").forEach(summary -> summary.click());
                    assertThat(window.hindrances()).as(page + " unfolded").isEmpty();
                    assertThat(window.tooWide()).as(page).isZero();
                }
            }
        }
    }
}
