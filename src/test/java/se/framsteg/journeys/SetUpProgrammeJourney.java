package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.world.Someone;

/** A manager makes a programme from an earlier one, adds a round with its weeks, and changes a target. */
@Journey
class SetUpProgrammeJourney {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    Someone karin;
    String earlier;
    String later;

    @BeforeEach
    void karin_manages_dalarna() {
        karin = Someone.managing(house, "dalarna", "Karin Ek");
        int number = NEXT.incrementAndGet();
        earlier = "Hållbar start %d".formatted(number);
        later = "Hållbar fortsättning %d".formatted(number);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void from_an_earlier_programme_to_a_round_with_weeks(boolean script) {
        try (var window = (script ? Window.onto(port) : Window.withoutScript(port)).signedIn(karin.token())) {
            makeEarlier(window);
            window.open("/dalarna/manage").link("Nytt program").link("Utgå från " + earlier);
            fill(window, "name", later);
            fill(window, "startsOn", "2028-02-28");
            window.button("Skapa programmet");
            assertThat(window.words()).contains(later, "Programmet har ingen omgång än");

            window.link("Ny omgång");
            fill(window, "name", "Våren 2028");
            fill(window, "seats", "25");
            fill(window, "opensOn", "2028-01-10");
            fill(window, "closesOn", "2028-02-13");
            fill(window, "startsOn", "2028-03-06");
            window.page().getByText("Alla utom dem jag väljer").click();
            window.page().locator("#sectors summary").click();
            window.page().getByText("Finans och försäkring").click();
            window.button("Lägg till omgången");
            assertThat(value(window, "start-1")).isEqualTo("2028-03-06");

            fill(window, "start-6", "2028-05-22");
            fill(window, "end-6", "2028-05-26");
            window.button("Spara veckorna");
            assertThat(window.words())
                    .contains("Torsdag 25 maj är Kristi himmelsfärdsdag", "Fredag 26 maj är en klämdag");
            window.link("Upplägg och omgångar");
            assertThat(window.words()).contains("Alla branscher utom finans och försäkring", "Tagna platser: 0 av 25");

            window.link("Mål").link("Idéer till nya produkter och tjänster");
            assertThat(value(window, "value")).isEqualTo("20");
            fill(window, "value", "25");
            fill(window, "reason", "Styrgruppen den 3 december");
            window.button("Spara målet");
            assertThat(window.words())
                    .contains("gäller nu", "Styrgruppen den 3 december", "Samma mål som för " + earlier);
        }
    }

    @Test
    void nobody_is_hindered() {
        try (var desk = Window.onto(port).signedIn(karin.token());
                var telephone = Window.telephone(port).signedIn(karin.token())) {
            makeEarlier(desk);
            String path = "/dalarna/manage/hallbar-start-" + NEXT.get();
            desk.open(path + "/cohorts/new");
            fill(desk, "name", "Våren");
            fill(desk, "startsOn", "2028-05-01");
            desk.button("Lägg till omgången");
            String cohort = path + "/cohorts/hallbar-start-%d-varen".formatted(NEXT.get());
            for (String address : List.of(
                    "/dalarna/manage/programmes/new",
                    "/dalarna/manage/closed-days",
                    path + "/cohorts",
                    path + "/cohorts/new",
                    path + "/facts",
                    path + "/targets",
                    path + "/targets/ideas",
                    path + "/granter",
                    "/dalarna/manage/editions",
                    cohort,
                    cohort + "/edition",
                    cohort + "/weeks",
                    cohort + "/weeks?start=2028-05-01")) {
                assertThat(desk.open(address).hindrances()).as(address).isEmpty();
                assertThat(desk.page().url()).as("not sent elsewhere").endsWith(address);
                assertThat(telephone.open(address).hindrances()).as(address).isEmpty();
                assertThat(telephone.tooWide()).as(address).isZero();
            }
            fill(telephone.open(cohort + "/weeks"), "start-2", "2027-01-01");
            telephone.button("Spara veckorna");
            assertThat(telephone.hindrances()).isEmpty();
            assertThat(telephone.words()).contains("Veckan kan börja först när veckan före");
        }
    }

    private void makeEarlier(Window window) {
        window.open("/dalarna/manage/programmes/new");
        fill(window, "name", earlier);
        fill(window, "startsOn", "2027-03-01");
        fill(window, "endsOn", "2028-12-31");
        window.button("Skapa programmet");
        window.link("Mål").link("Idéer till nya produkter och tjänster");
        fill(window, "value", "20");
        window.button("Spara målet");
    }

    private static void fill(Window window, String field, String typed) {
        window.page().locator("#" + field).fill(typed);
    }

    private static String value(Window window, String field) {
        return window.page().locator("#" + field).inputValue();
    }
}
