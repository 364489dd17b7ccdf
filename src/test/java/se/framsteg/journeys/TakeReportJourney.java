package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.world.SampleWorld;
import se.framsteg.world.Someone;

/** A programme manager takes a report away, for the management and for the funder. */
@Journey
class TakeReportJourney {
    private static final String PACK = "/jonkoping/manage/hallbarhetsutbildning-2020/pack";

    @LocalServerPort
    int port;

    private String token = "";

    @BeforeAll
    void anna_manages_the_sample(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
        token = Someone.managing(house, "jonkoping", "Anna Berg").token();
    }

    @Test
    void chooses_days_and_takes_the_two_pages_by_keyboard_and_without_script() throws IOException {
        try (var window = Window.withoutScript(port).signedIn(token)) {
            window.open(PACK);
            window.page().getByLabel("Från och med").fill("2020-07-01");
            window.tabTo("Räkna för perioden").follow();
            assertThat(window.page().url()).endsWith("/pack?from=2020-07-01&to=2020-12-31");
            assertThat(window.words()).contains("Siffrorna för 1 juli 2020 till 31 december 2020", "37 företag");

            Download report = window.page()
                    .waitForDownload(
                            () -> window.tabTo("Två sidor för ledningen").press("Enter"));

            assertThat(report.suggestedFilename())
                    .isEqualTo("hallbarhetsutbildning-2020-rapport-2020-07-01--2020-12-31.pdf");
            assertThat(Files.readString(report.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
    }

    @Test
    void finds_nothing_in_the_way_on_the_page() {
        for (String address : List.of(PACK, PACK + "?from=2020-12-31&to=2020-01-01")) {
            try (var window = Window.onto(port).signedIn(token)) {
                assertThat(window.open(address).hindrances()).isEmpty();
            }
            try (var telephone = Window.telephone(port).signedIn(token)) {
                assertThat(telephone.open(address).hindrances()).isEmpty();
                assertThat(telephone.tooWide()).isZero();
            }
        }
    }
}
