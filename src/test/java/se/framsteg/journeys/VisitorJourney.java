package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.SomeEdition;
import se.framsteg.surveys.SelfAssessments;
import se.framsteg.surveys.Statement;
import se.framsteg.world.SampleWorld;
import se.framsteg.world.Someone;

/** Somebody whom nobody knows reads a lesson, takes a worksheet home, tries the self-assessment and finds where to apply. */
@Journey
class VisitorJourney {
    @LocalServerPort
    int port;

    @BeforeAll
    void the_sample_is_published(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
    }

    @Test
    void from_the_first_page_to_an_application_on_a_telephone() {
        try (var anybody = Window.telephone(port)) {
            anybody.open("/jonkoping").link("Läs kursens lektioner");
            looksRight(anybody);
            anybody.link("Varför nu?");
            looksRight(anybody);
            anybody.link("Intressentkartan");
            assertThat(anybody.words()).contains("Det här frågar arbetsbladet", "Vem eller vilka?");
            looksRight(anybody);
            anybody.open("/jonkoping").link("Pröva själva: var står ni i dag?");
            looksRight(anybody);
            anybody.button("Visa resultatet");
            assertThat(anybody.words()).contains("Svara på minst tre av påståendena");
            looksRight(anybody);
            for (Statement statement : new SelfAssessments().newest().statements()) {
                answer(anybody, statement.id(), statement.id().startsWith("D") ? "1" : "4");
            }
            anybody.button("Visa resultatet");
            assertThat(anybody.words()).contains("Ni ligger på 63 av 100", "Väg det ni slänger i två veckor");
            looksRight(anybody);
            anybody.button("Ändra svaren");
            answer(anybody, "D1", "5");
            anybody.button("Visa resultatet");
            assertThat(anybody.words()).contains("Ni ligger på 67 av 100");
            anybody.link("Se öppna omgångar och anmäl er");
            assertThat(anybody.page().url()).endsWith("/jonkoping");
        }
    }

    @Test
    void without_script_and_in_english() {
        try (var anybody = Window.withoutScript(port)) {
            anybody.open("/en/jonkoping/self-assessment");
            for (String statement : new String[] {"D1", "D2", "D3"}) {
                answer(anybody, statement, "2");
            }
            anybody.tabTo("Show the result").follow();
            assertThat(anybody.words()).contains("Begin with this", "2 of 5, “Occasional”", "Nothing is stored");
        }
    }

    @Test
    void an_edition_of_the_regions_own_is_read_when_it_is_shown(@Autowired ApplicationContext house) {
        Someone karin = Someone.managing(house, "halland", "Karin Ek");
        String title = "Kustens kurs " + UUID.randomUUID().toString().substring(0, 8);
        OwnEdition kept = SomeEdition.kept(house, karin, title, new SomeEdition());
        try (var window = Window.onto(port).signedIn(karin.token())) {
            window.open("/halland/manage/editions").link("Välj vilken utgåva alla ska hitta");
            looksRight(window);
            window.choose("Vilken utgåva ska visas bredvid kursen som den är?", title + ", version 1");
            window.button("Spara valet");
            assertThat(window.words()).contains("Valet är sparat");
            looksRight(window);
        }
        try (var anybody = Window.onto(port)) {
            anybody.open("/halland/course").link("Läs " + title);
            looksRight(anybody);
            anybody.link("Varför nu?");
            looksRight(anybody);
            anybody.link("Intressentkartan");
            assertThat(anybody.page().url())
                    .endsWith("/halland/course/editions/%s/worksheets/stakeholder-map".formatted(kept.key()));
            looksRight(anybody);
        }
    }

    @Test
    void a_figure_is_read_by_itself_and_in_a_frame_on_somebody_elses_page() throws IOException {
        try (var anybody = Window.telephone(port)) {
            anybody.open(SampleWorld.RESULTS);
            anybody.page()
                    .locator("#strategy-share summary")
                    .filter(new Locator.FilterOptions().setHasText("Visa på er egen webbplats"))
                    .click();
            looksRight(anybody);
            anybody.page()
                    .locator("#strategy-share a[href$='/figures/strategy-share']")
                    .click();
            assertThat(anybody.words()).contains("28 av 34", "Kod att klistra in");
            looksRight(anybody);
            String code = anybody.page().locator("textarea").inputValue();
            anybody.open(SampleWorld.RESULTS + "/figures/strategy-share/embed");
            looksRight(anybody);
            HttpServer theirs = site(code);
            try {
                anybody.page()
                        .navigate("http://localhost:" + theirs.getAddress().getPort());
                anybody.page()
                        .frameLocator("iframe")
                        .getByText("28 av 34")
                        .first()
                        .waitFor();
            } finally {
                theirs.stop(0);
            }
            anybody.open(SampleWorld.RESULTS + "/figures/material-kept/embed");
            assertThat(anybody.words()).contains("Siffran visas inte längre");
            looksRight(anybody);
        }
    }

    /** Somebody else's site, with one page. */
    private static HttpServer site(String body) throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        site.createContext("/", asked -> {
            byte[] page = ("<!doctype html><title>Annan</title>" + body).getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            asked.sendResponseHeaders(200, page.length);
            try (var out = asked.getResponseBody()) {
                out.write(page);
            }
        });
        site.start();
        return site;
    }

    private static void answer(Window window, String statement, String level) {
        window.page()
                .locator("input[name=%s][value='%s']".formatted(statement, level))
                .check();
    }

    private static void looksRight(Window window) {
        assertThat(window.hindrances()).isEmpty();
        assertThat(window.tooWide()).isZero();
    }
}
