package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.world.Someone;

/** Somebody at a company is asked to tell, does so on a telephone, is heard by everybody, and takes it back. */
@Journey
class VoiceJourney {
    private static final String LIST = "/varmland/manage/interviews";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    InterviewWorld world;

    @BeforeEach
    void a_company_in_a_course() {
        world = new InterviewWorld(house, "varmland");
    }

    @Test
    void from_a_question_to_the_public_page_and_away_again() {
        try (var maja = Window.onto(port).signedIn(world.course.maja.token());
                var asa = Window.telephone(port)) {
            maja.open("/varmland/manage").link("Intervjuer");
            look(maja);
            maja.link("Intervjuguide");
            look(maja);
            maja.open(LIST);
            maja.choose("Företag", "Plåt & Svets AB (" + world.course.course.name() + ")");
            maja.page().getByLabel("Namn").first().fill(InterviewWorld.NAME);
            maja.page().getByLabel("E-postadress").fill(world.address());
            maja.choose("Roll på företaget", "ägare");
            maja.button("Börja intervjun");
            assertThat(maja.words()).contains("Hos Åsa Öberg, som kan skriva till och med");
            look(maja);
            String mine = maja.page().url();
            InterviewId id = InterviewId.of(mine.substring(mine.lastIndexOf('/') + 1));

            asa.open("/varmland/interview/" + world.token(id));
            assertThat(asa.words()).contains("Du går vidare som Åsa Öberg, Plåt & Svets AB");
            look(asa);
            asa.link("Gå vidare som Åsa Öberg");
            look(asa);
            asa.page().locator("#answer-1").fill(InterviewWorld.WORDS);
            asa.until("Sparat");
            asa.page().locator("input[name='shown-1']").check();
            asa.button("Se hur det blir");
            assertThat(asa.words()).contains("Åsa Öberg, ägare, Plåt & Svets AB", "En ägare, företag i länet");
            look(asa);
            asa.choose("Med eller utan namn?", "Med mitt namn, min roll, företaget och kommunen");
            asa.page().getByLabel("Ja, jag samtycker till det här").check();
            asa.button("Säg ja");
            assertThat(asa.words()).contains("Tack, du har sagt ja");
            look(asa);

            maja.open(mine).button("Publicera rösten");
            assertThat(maja.words()).contains("Rösten är publicerad");
            look(maja);
            maja.link("Se rösten som alla ser den");
            assertThat(maja.words()).contains(InterviewWorld.NAME, InterviewWorld.WORDS);
            String voice = maja.page().url();
            assertThat(maja.open("/en/varmland/voices").words()).contains("owner", InterviewWorld.WORDS);
            look(maja);

            asa.open("/varmland/interview/" + world.token(id));
            look(asa);
            asa.button("Ta bort min röst");
            assertThat(asa.words()).contains("Din röst är borttagen");
            look(asa);
            assertThat(asa.open(voice).words()).contains("Rösten är borttagen").doesNotContain(InterviewWorld.WORDS);
            look(asa);
            assertThat(asa.open("/varmland/voices").words()).doesNotContain(InterviewWorld.WORDS);
        }
    }

    @Test
    void a_promoter_writes_down_what_is_said_and_whoever_said_it_approves_without_script() {
        Someone petra = world.promoted();
        try (var promoter = Window.telephone(port).signedIn(petra.token());
                var asa = Window.withoutScript(port)) {
            promoter.open("/varmland/promote").link("Intervjuer");
            look(promoter);
            promoter.choose("Företag", "Petras företag AB (" + world.course.course.name() + ")");
            promoter.page().getByLabel("Namn").first().fill(InterviewWorld.NAME);
            promoter.page().getByLabel("E-postadress").fill(world.address());
            promoter.choose("Roll på företaget", "anställd");
            promoter.choose("Hur går det till?", "Jag antecknar under ett samtal. Mejlet går när jag är klar.");
            promoter.button("Börja intervjun");
            promoter.page().locator("#answer-2").fill("Hon sa att energin var roligast");
            promoter.until("Sparat");
            look(promoter);
            String mine = promoter.page().url();
            InterviewId id = InterviewId.of(mine.substring(mine.lastIndexOf('/') + 1));
            promoter.button("Skicka till Åsa Öberg");
            assertThat(promoter.words()).contains("Skickat till Åsa Öberg").doesNotContain("roligast");

            asa.open("/varmland/interview");
            asa.page().getByLabel("Din e-postadress").fill(world.addressOf(id));
            asa.page().getByLabel("Koden, sex siffror").fill(world.code(id));
            asa.button("Gå vidare");
            asa.link("Gå vidare som Åsa Öberg");
            assertThat(asa.page().locator("#answer-2").inputValue()).contains("roligast");
            asa.page().getByRole(AriaRole.CHECKBOX).nth(1).check();
            asa.button("Se hur det blir");
            asa.choose("Med eller utan namn?", "Utan namn, med min roll och vad för slags företag det är");
            asa.page().getByLabel("Ja, jag samtycker till det här").check();
            asa.button("Säg ja");
            assertThat(asa.words()).contains("Tack, du har sagt ja");
            assertThat(promoter.open(mine).words()).contains("har sagt ja", "roligast");
        }
        try (var seen = Window.telephone(port)) {
            look(seen.open("/varmland/interview?wrong=true"));
            look(seen.open("/varmland/interview/gammal"));
        }
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
