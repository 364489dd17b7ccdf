package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.FootprintWorld;

/** A company counts what it gives off: on a telephone, with a colleague, without script, and with its coach. */
@Journey
class CountFootprintJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    FootprintWorld world;

    @BeforeEach
    void a_company_in_its_third_week() {
        world = new FootprintWorld(house, "varmland");
    }

    @Test
    void a_lead_counts_on_a_telephone_and_sees_what_it_comes_to() {
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.work.path("").replaceAll("/$", "")).link("Klimatbokslutet");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
            lisa.page().locator("#year").fill("2025");
            lisa.page().locator("#boundary").selectOption("operational-control");
            field(lisa, "electricity", ActivityField.AMOUNT).fill("100 000");
            field(lisa, "electricity", ActivityField.EVIDENCE).selectOption("invoice");
            assertThat(field(lisa, "electricity", ActivityField.SHOWN).isVisible())
                    .isFalse();
            field(lisa, "electricity", ActivityField.GUARANTEE).selectOption("yes");
            assertThat(field(lisa, "electricity", ActivityField.SHOWN).isVisible())
                    .isTrue();
            lisa.until("och 52,41 ton");
            assertThat(lisa.page()
                            .locator("[data-row='" + world.usual("electricity") + "'] summary")
                            .first()
                            .innerText())
                    .contains("4,07 ton med svensk medelel");
            field(lisa, "electricity", ActivityField.SHOWN).fill("Intyg 2025");
            lisa.until("4,07 ton");
            lisa.page().locator("#not-included").fill("Material, vi frågar i mars");
            lisa.until("Lämna in");
            assertThat(lisa.words())
                    .contains("Tillsammans 4,07 ton", "och 0 kilo om den räknas så som ni har köpt den");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
        }
    }

    @Test
    void what_is_looked_for_is_found_as_one_types_and_added_with_one_press() {
        try (var lisa = Window.onto(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path());
            assertThat(lisa.hindrances()).isEmpty();
            lisa.page().locator("#q").fill("hyttor");
            lisa.until("Inget omräkningstal passar");
            lisa.page().locator("#q").fill("hotell");
            lisa.until("Hotellnatt, Tyskland");
            lisa.arrive(() -> lisa.page().getByText("Hotellnatt, Tyskland").click());
            assertThat(world.baseline().rows()).hasSize(1);
            assertThat(lisa.hindrances()).isEmpty();
            lisa.arrive(() -> lisa.page().getByText("Lägg till en fil").first().click());
            assertThat(lisa.words()).contains("Filer till Hotellnatt, Tyskland");
            assertThat(lisa.hindrances()).isEmpty();
            lisa.link("Tillbaka till klimatbokslutet").link("Tidigare versioner");
            assertThat(lisa.words()).contains("Hotellnatt, Tyskland: Enhet");
            assertThat(lisa.hindrances()).isEmpty();
            lisa.open(world.path() + "/versions/0");
            assertThat(lisa.words()).contains("Återställ allt som det stod då");
            assertThat(lisa.hindrances()).isEmpty();
        }
    }

    @Test
    void it_works_without_script() {
        try (var lisa = Window.withoutScript(port).signedIn(world.work.lisa.token())) {
            lisa.open(world.path());
            lisa.page().locator("#year").fill("2025");
            lisa.page().locator("#q").fill("plast");
            lisa.button("Sök");
            assertThat(lisa.words()).contains("Plast till förbränning");
            lisa.arrive(() -> lisa.page()
                    .locator("#found button")
                    .getByText("Plast till förbränning")
                    .click());
            field(lisa, world.baseline().rows().getFirst().id().toString(), ActivityField.AMOUNT)
                    .fill("2");
            lisa.arrive(() -> lisa.page().locator(".saving button").click());
            assertThat(lisa.words()).contains("Sparat.", "9,4 kilo");
            lisa.arrive(() -> lisa.page().getByText("Ta bort raden").first().click());
            assertThat(world.baseline().rows()).isEmpty();
            lisa.button("Ångra");
            assertThat(world.baseline().rows()).hasSize(1);
        }
    }

    @Test
    void two_colleagues_count_together_without_writing_over_each_other() {
        try (var lisa = Window.onto(port).signedIn(world.work.lisa.token());
                var kalle = Window.onto(port).signedIn(world.work.kalle.token())) {
            lisa.open(world.path());
            kalle.open(world.path());
            field(lisa, "electricity", ActivityField.AMOUNT).fill("100 000");
            lisa.until("Sparat");
            field(kalle, "electricity", ActivityField.AMOUNT).fill("90 000");
            kalle.until("Lisa Plåt skrev samtidigt:");
            assertThat(kalle.hindrances()).isEmpty();
            kalle.page().getByText("Behåll mitt").click();
            kalle.page()
                    .waitForCondition(() -> world.baseline()
                            .row(world.usual("electricity"))
                            .orElseThrow()
                            .typed(ActivityField.AMOUNT)
                            .equals("90 000"));
        }
    }

    @Test
    void a_coach_reads_the_accounts_and_sends_them_back_with_words_about_a_row() {
        String coach = HandInWorld.cilla(house, world.work.world).token();
        world.write(world.work.lisa(), 0, world.whole());
        try (var lisa = Window.telephone(port).signedIn(world.work.lisa.token());
                var cilla = Window.onto(port).signedIn(coach)) {
            lisa.open(world.path());
            lisa.button("Lämna in");
            assertThat(lisa.words()).contains("Ni lämnade in det här", "har coachen och regionen");
            assertThat(lisa.hindrances()).isEmpty();
            for (String page : List.of("/questions", "/openings", "/versions")) {
                lisa.open(world.path() + page);
                assertThat(lisa.hindrances()).isEmpty();
                assertThat(lisa.tooWide()).isZero();
            }
            cilla.open("/varmland/coach").link("1 inlämnade arbetsblad väntar på ditt svar");
            cilla.link("Plåt & Svets AB: Klimatbokslutet");
            assertThat(cilla.words()).contains("Tillsammans 4,07 ton", "Material, vi frågar i mars", "Faktura");
            assertThat(cilla.hindrances()).isEmpty();
            cilla.page().getByText("Kommentera raden").last().click();
            cilla.page().getByLabel("Om El").fill("Be elbolaget om ett intyg");
            cilla.button("Skicka tillbaka");
            lisa.open(world.path());
            assertThat(lisa.words()).contains("vill att ni går vidare med det", "Be elbolaget om ett intyg");
            assertThat(lisa.hindrances()).isEmpty();
            assertThat(lisa.tooWide()).isZero();
        }
    }

    private Locator field(Window window, String row, ActivityField field) {
        String id = row.contains("-") && row.length() == 36
                ? Baseline.place(UUID.fromString(row), field).toString()
                : Baseline.place(world.usual(row), field).toString();
        return window.page().locator("[id='" + id + "']");
    }
}
