package se.framsteg.plan.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.plan.followup.Gain;
import se.framsteg.plan.followup.Gains;
import se.framsteg.plan.followup.Told;
import se.framsteg.plan.followup.Turn;
import se.framsteg.plan.shown.SharedSheetWorld;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;

/** A company takes all of its plan home in one file, which says what it holds. */
@HouseTest
class TakeHomeTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Test
    void one_file_holds_the_plan_to_read_to_count_in_and_as_data() throws IOException {
        var world = FollowUpWorld.after(house, "uppsala", 3);
        ActionId air = world.add("Täta <tryckluften> & rör", world.today.minusDays(5));
        world.add("=1+1", null);
        world.send(Turn.QUARTER, world.anna(), new Told(air, Told.How.DONE, world.today.minusDays(5), ""));
        world.in(() -> {
            Ideas ideas = house.getBean(Ideas.class);
            IdeaId hire = ideas.add(world.lead(), "Hyr <ut> maskinen");
            return ideas.write(
                    world.lead(),
                    hire,
                    1,
                    Map.of(
                            "gain",
                            "-1 500",
                            "owner",
                            world.lead().person().value().toString()));
        });
        Map<String, byte[]> files = taken(world, world.surveys.anna.token());
        assertThat(files)
                .containsOnlyKeys(
                        "faltbeskrivning.md",
                        "description-of-fields.md",
                        "strategi-och-handlingsplan.pdf",
                        "strategi-och-handlingsplan.xlsx",
                        "plan.json",
                        "versions/decisions.json",
                        "versions/questions.json",
                        "ideas.json",
                        "history.json",
                        "check-ins.json");
        Map<String, Object> plan = Json.map(text(files, "plan.json"), Object.class);
        assertThat(plan.toString()).contains("Täta <tryckluften> & rör", "Anna Berg", "done");
        assertThat(text(files, "faltbeskrivning.md"))
                .contains(plan.keySet().stream()
                        .filter(key -> !key.matches("format|frozenOn|decides|proposal|number"))
                        .toArray(String[]::new));
        assertThat(text(files, "plan.json"))
                .contains("\"hours\" : null", "\"firstStep\" : \"\"")
                .doesNotContain("\"number\" : \"");
        assertThat(text(files, "check-ins.json")).contains("Kallare", "M3");
        assertThat(text(files, "history.json")).contains("done");
        assertThat(text(files, "ideas.json"))
                .contains("\"title\" : \"Hyr <ut> maskinen\"", "\"stage\" : \"raw\"", "\"gain\" : -1500")
                .contains("\"owner\" : \"Anna Berg\"", "\"launch\" : null");
        try (var pdf = Loader.loadPDF(files.get("strategi-och-handlingsplan.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Täta <tryckluften> & rör");
        }
        String sheet = firstSheet(files.get("strategi-och-handlingsplan.xlsx"));
        assertThat(sheet)
                .contains("&lt;tryckluften&gt; &amp; r", "Anna Berg", ">Klar<", "=1+1")
                .as("no formula")
                .doesNotContain("<f>");
    }

    @Test
    void what_was_decided_and_what_an_action_gave_are_told_by_the_codes_that_are_described() throws IOException {
        var world = new FollowUpWorld(house, "uppsala", 20);
        ActionId air = world.add("Täta tryckluften", world.today.minusDays(5));
        SharedSheetWorld.adopted(house, world.lead());
        world.in(() -> {
            house.getBean(Gains.class)
                    .say(
                            world.lead(),
                            new Gain(
                                    Ids.next(),
                                    air,
                                    2026,
                                    null,
                                    null,
                                    new BigDecimal(12000),
                                    "Elräkningen",
                                    "high",
                                    "",
                                    Instant.EPOCH),
                            null);
            return true;
        });
        Map<String, byte[]> files = taken(world, world.surveys.anna.token());
        assertThat(text(files, "versions/decisions.json"))
                .contains("\"way\" : \"meeting\"", "\"outcome\" : \"adopted\"", "\"reserved-handed\"")
                .doesNotContain("MEETING", "ADOPTED");
        assertThat(text(files, "plan.json")).contains("\"savingSek\" : 12000", "Elräkningen");
    }

    @Test
    void an_empty_plan_can_be_taken_too_and_nobody_else_takes_it() throws IOException {
        var world = new FollowUpWorld(house, "uppsala", 10);
        assertThat(taken(world, world.surveys.anna.token())).containsKey("plan.json");
        var petra = new Browser(server);
        petra.hold(world.surveys.petra.token());
        assertThat(petra.get(world.path("take/plan.zip"))).hasStatus(404);
        assertThat(petra.get(world.path("take"))).hasStatus(404);
    }

    private Map<String, byte[]> taken(FollowUpWorld world, String token) throws IOException {
        var browser = new Browser(server);
        browser.hold(token);
        assertThat(Browser.html(browser.get(world.path("take")))).contains(world.path("take/plan.zip"));
        MvcTestResult answer = browser.get(world.path("take/plan.zip"));
        assertThat(answer).hasStatusOk();
        return unzipped(answer.getResponse().getContentAsByteArray());
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String firstSheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("plan", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile());
                    var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
