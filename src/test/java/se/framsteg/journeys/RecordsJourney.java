package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.world.SmallWorld;

/** A manager numbers what has come in, and gives out what somebody asks for, with a name masked. */
@Journey
class RecordsJourney {
    private static final String LIST = "/jonkoping/manage/records";
    private static final String ONLY = LIST + "?kind=applications.record.application";

    @LocalServerPort
    int port;

    SmallWorld world;
    String record;

    @BeforeAll
    void a_small_world(@Autowired ApplicationContext house) {
        world = SmallWorld.in(house);
        record = LIST + "/applications.record.application~" + world.application();
    }

    @Test
    void numbers_an_application_and_gives_it_out_with_its_sender_masked() throws IOException {
        var pages = new ArrayList<String>();
        try (var desk = Window.onto(port).signedIn(world.karin().token())) {
            desk.open("/jonkoping/manage").link("Allmänna handlingar");
            assertThat(desk.hindrances()).isEmpty();
            desk.open(LIST + "?from=2026-02-02&to=2026-02-01");
            assertThat(desk.words()).contains("Sista dagen är före den första");
            assertThat(desk.hindrances()).isEmpty();
            desk.open(ONLY);
            desk.page().locator("input[name=row]").first().check();
            desk.page().locator("#number").fill("RJL 2026/17");
            desk.button("Spara");
            assertThat(desk.words()).contains("Sparat för en rad.");
            desk.open(LIST + "?caseNumber=RJL+2026%2F17");
            assertThat(desk.words()).contains("RJL 2026/17");
            desk.page().locator("input[name=row]").first().check();
            desk.button("Förbered utlämnande");
            assertThat(desk.hindrances()).isEmpty();
            pages.add(desk.page().url());
            desk.page().locator("#title").fill("Anmälningar i höst");
            desk.button("Börja läsa igenom");
            String disclosure = desk.page().url();
            assertThat(desk.words()).contains("0 av 1 handling är genomläst");
            assertThat(desk.hindrances()).isEmpty();
            desk.page().locator("tbody a").first().click();
            assertThat(desk.hindrances()).isEmpty();
            pages.add(desk.page().url());
            String who = desk.page().locator(".as-written").first().innerText();
            desk.button("Spara och gå vidare");
            assertThat(desk.words()).contains("Välj om handlingen lämnas ut.");
            assertThat(desk.hindrances()).isEmpty();
            desk.page().locator("input[name=mask]").first().check();
            desk.page().locator("input[name=verdict][value=MASKED]").check();
            desk.page().locator("#ground").selectOption("PERSONAL");
            desk.button("Spara och gå vidare");
            assertThat(desk.words()).contains("står kvar i");
            assertThat(desk.hindrances()).isEmpty();
            desk.page().locator("#sure").check();
            desk.button("Spara och gå vidare");
            assertThat(desk.hindrances()).isEmpty();
            desk.page().locator("#sure").check();
            desk.button("Utlämnandet är klart");
            assertThat(desk.words()).contains("Klart", "21 kap. 7 §");
            assertThat(desk.hindrances()).isEmpty();
            pages.add(disclosure);
            Download given = desk.page()
                    .waitForDownload(
                            () -> desk.page().locator("a[download]").first().click());
            try (var zip = new ZipFile(given.path().toFile())) {
                String json = new String(
                        zip.getInputStream(zip.getEntry("01/handling.json")).readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
                assertThat(json)
                        .contains("RJL 2026/17", "Från eller till: maskat")
                        .doesNotContain("\"Från eller till\"");
                assertThat(who).isNotBlank();
            }
            assertThat(Files.size(given.path())).isPositive();
            desk.open("/jonkoping/manage/disclosures");
            assertThat(desk.words()).contains("Anmälningar i höst");
            assertThat(desk.hindrances()).isEmpty();
            assertThat(desk.open(record).hindrances()).isEmpty();
        }
        pages.addAll(List.of(LIST, record, "/jonkoping/manage/disclosures", "/jonkoping/manage/retention"));
        onATelephone(pages);
    }

    private void onATelephone(List<String> pages) {
        try (var telephone = Window.telephone(port).signedIn(world.karin().token())) {
            for (String page : pages) {
                telephone.open(page.replaceFirst("^https?://[^/]+", ""));
                assertThat(telephone.hindrances()).as(page).isEmpty();
                assertThat(telephone.tooWide()).as(page).isZero();
            }
        }
    }
}
