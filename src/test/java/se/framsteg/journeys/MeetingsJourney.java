package se.framsteg.journeys;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.meetings.MeetingWorld;

/** A manager plans the meetings of a cohort on a telephone, calls people to them, and ticks off who came. */
@Journey
class MeetingsJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    MeetingWorld world;

    @BeforeEach
    void maja_manages_a_course() {
        var today = LocalDate.now(house.getBean(Clock.class));
        world = new MeetingWorld(house, "blekinge", today.plusWeeks(1).with(next(MONDAY)), 3);
    }

    @Test
    void from_the_weeks_to_the_meetings() {
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open("/blekinge/manage/" + world.course.slug() + "/cohorts");
            maja.link("Träffarna i Omgång 1");
            assertThat(maja.hindrances()).isEmpty();
            maja.page().getByLabel("Plats").fill("Storgatan 1, Karlskrona");
            maja.button("Lägg in träffarna");
            assertThat(maja.words()).contains("Träff vecka 1", "Träff vecka 3", "Planerad, ingen är kallad");
            maja.link("Träff vecka 1");
            maja.page().getByLabel("Börjar klockan").fill("13.15");
            maja.button("Spara ändringen");
            assertThat(maja.words()).contains("kl. 13.15–14.45", "Före den senaste ändringen");
        }
    }

    @Test
    void hinders_nobody_on_any_page() {
        var meeting = world.planned(MeetingWorld.plan(world.today.plusWeeks(2)));
        for (boolean small : new boolean[] {true, false}) {
            try (var window = (small ? Window.telephone(port) : Window.onto(port)).signedIn(world.maja.token())) {
                for (String page : List.of(
                        world.path(),
                        world.path() + "/new",
                        world.path() + "/" + meeting.id().value())) {
                    assertThat(window.open(page).hindrances()).as(page).isEmpty();
                    assertThat(window.tooWide()).as(page).isZero();
                }
            }
        }
    }
}
