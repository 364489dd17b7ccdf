package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.PlanWorld;

/** A company plans what it will do and follows it: on a telephone, by keyboard, without script. */
@Journey
class PlanJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    PlanWorld world;

    @BeforeEach
    void a_company_in_its_sixth_week() {
        world = new PlanWorld(house, "varmland");
    }

    @Test
    void a_plan_begins_as_titles_and_proposals_on_a_telephone() {
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("").replaceFirst("/$", "")).link("Till handlingsplanen");
            assertThat(lisa.words()).contains("Här är det tomt än");
            looksRight(lisa);
            lisa.page().locator("#title").fill("Täta tryckluften");
            lisa.arrive(() -> lisa.page().locator("#title").press("Enter"));
            assertThat(lisa.words()).contains("Nr 1: Täta tryckluften ligger i planen", "Det här saknas innan");
            looksRight(lisa);
            lisa.link("Åtgärdsbank");
            looksRight(lisa);
            lisa.page().locator("#q").fill("cykel");
            lisa.button("Visa");
            lisa.arrive(() -> lisa.page().locator("button[name=take]").first().click());
            assertThat(lisa.words()).contains("Ligger nu i planen som nr 2.");
            looksRight(lisa);
            lisa.open(world.path(
                    "plan/actions/" + world.plan().actions().getLast().id().value()));
            assertThat(lisa.words()).contains("Första steget, den här veckan");
            looksRight(lisa);
        }
    }

    @Test
    void an_action_is_written_on_and_followed_without_script() {
        ActionId id = world.add("Täta tryckluften");
        String due = LocalDate.now(house.getBean(Clock.class)).plusDays(40).toString();
        try (var lisa = Window.withoutScript(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("plan/actions/" + id.value()));
            lisa.page()
                    .locator("#owner")
                    .selectOption(world.kalle().person().value().toString());
            lisa.page().locator("#due").fill(due);
            lisa.page().locator("#budget").fill("ca 5 tkr");
            lisa.button("Spara åtgärden");
            assertThat(lisa.words()).contains("Rätta det här", "Skriv ett enda belopp");
            lisa.page().locator("#budget").fill("5 tkr");
            lisa.button("Spara åtgärden");
            assertThat(world.action(id).means().budgetSek()).isEqualByComparingTo("5000");
            lisa.link("Åtgärder").button("Klar: Täta tryckluften");
            assertThat(world.action(id).course().status()).isEqualTo(Action.Status.DONE);
            lisa.button("Ångra");
            assertThat(world.action(id).course().status()).isEqualTo(Action.Status.PLANNED);
        }
    }

    @Test
    void the_same_actions_are_seen_in_other_ways_by_keyboard() {
        var me = world.lisa().person().value();
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        world.add("Byt lamporna", new Action.Days(today.minusDays(20), today.plusDays(20)), me);
        world.add("Mät spillet", new Action.Days(null, today.minusDays(2)), null, me);
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path("plan")).tabTo("Tidslinje").follow();
            assertThat(lisa.words()).contains("En är försenad");
            looksRight(lisa);
            lisa.tabTo("Vad först?").follow();
            looksRight(lisa);
            lisa.tabTo("Min del").follow();
            assertThat(lisa.words()).contains("Det här gör du, närmast först");
            looksRight(lisa);
            lisa.link("Excel");
            assertThat(lisa.words()).contains("Hämta planen som Excel");
            looksRight(lisa);
        }
    }

    private static void looksRight(Window window) {
        assertThat(window.hindrances()).isEmpty();
        assertThat(window.tooWide()).isZero();
    }
}
