package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.Way;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.Papers.Format;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.Papers.Which;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.VeraPdf;

/** The papers of a version: read by everyone, kept as they were made, and known again. */
@HouseTest
class PlanPapersTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    AdoptionWorld world;
    Version version;
    Browser lisa;

    @BeforeEach
    void a_version() {
        world = new AdoptionWorld(house, "varmland").ready();
        world.add("Byt <lampor> & \"armaturer\" é 😀", 60, world.lisa());
        for (int i = 0; i < 12; i++) {
            world.add("Åtgärd " + i, 100 + i, world.kalle());
        }
        world.decider("Gunvor Ek", "");
        version = world.frozen();
        lisa = new Browser(server);
        lisa.hold(world.plan.work.lisa.token());
    }

    @Test
    void each_is_drawn_so_that_everyone_can_read_it() {
        for (Kind kind : List.of(Kind.BOARD_PAPER, Kind.MINUTES)) {
            for (Lang lang : Lang.values()) {
                byte[] pdf = PlanPapers.made(
                        version,
                        Optional.empty(),
                        "https://framsteg.example/varmland/verify",
                        new Which(kind, lang, Format.PDF));
                assertThat(VeraPdf.whatBreaksAccessibility(pdf))
                        .as(kind + " " + lang)
                        .isEmpty();
                assertThat(VeraPdf.whatBreaksArchiving(pdf))
                        .as(kind + " " + lang)
                        .isEmpty();
            }
        }
    }

    @Test
    void days_and_amounts_stay_whole_beside_a_long_name() throws IOException {
        String name = "Anna-Karin Wilhelmina Fredriksdotter-Sandberg af Gyllensparre-Ekmark";
        UUID owner = world.in(
                () -> house.getBean(Colleagues.class).add(world.lisa(), NewColleague.called(name, "", Lang.SV)));
        ActionDraft bare = ActionDraft.of("Byt till eldriven truck i det stora kallförrådet bakom lackeringen");
        var draft = new ActionDraft(
                bare.title(),
                null,
                owner,
                List.of(),
                new Action.Days(null, LocalDate.of(world.today.getYear() + 1, 9, 30)),
                new Action.Means(new BigDecimal(45_000), "own", null),
                bare.effect(),
                bare.weight(),
                "");
        world.in(() -> house.getBean(Actions.class).add(world.lisa(), draft, Way.SIGNED_IN));
        byte[] pdf = PlanPapers.made(
                world.frozen(),
                Optional.empty(),
                "https://framsteg.example",
                new Which(Kind.BOARD_PAPER, Lang.SV, Format.PDF));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Slutdatum Kronor", "30 september", "45 000");
        }
    }

    @Test
    void for_word_processors_it_is_whole_and_says_the_same() throws Exception {
        byte[] docx = PlanPapers.made(
                version,
                Optional.empty(),
                "https://framsteg.example/varmland/verify",
                new Which(Kind.BOARD_PAPER, Lang.SV, Format.DOCX));
        Map<String, byte[]> files = unzipped(docx);
        assertThat(files)
                .containsKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "docProps/core.xml");
        var documents = new HashMap<String, Document>();
        for (var file : files.entrySet()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            documents.put(file.getKey(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.getValue())));
        }
        Document document = documents.get("word/document.xml");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Strategi och handlingsplan", "Styrelsen beslutar att", "Gunvor Ek", version.hash())
                .contains("framsteg.example/varmland/verify")
                .contains("Byt <lampor> & \"armaturer\" é 😀");
        assertThat(styles(document)).contains("Title", "Heading1", "ListParagraph", "TableHead");
        assertThat(new String(files.get("word/styles.xml"), StandardCharsets.UTF_8))
                .contains("sv-SE");
        assertThat(new String(files.get("word/document.xml"), StandardCharsets.UTF_8))
                .as("points that can be called by their number")
                .contains("<w:numId w:val=\"2\"/>");
        List<String> used = styles(document);
        List<String> known = ids(documents.get("word/styles.xml"));
        assertThat(known).containsAll(used);
    }

    @Test
    void a_paper_is_made_once_and_known_again_by_whoever_has_it() {
        String at = world.plan.path("plan/decisions/" + version.id().value());
        for (String name : List.of("board-paper-sv.pdf", "minutes-en.docx", "minutes-sv.pdf")) {
            byte[] first = bytes(lisa.get(at + "/files/" + name));
            byte[] again = bytes(lisa.get(at + "/files/" + name));
            assertThat(again).as(name).isEqualTo(first).isNotEmpty();
            String asked = "/varmland/verify?hash=" + se.framsteg.plan.adoption.Checking.hash(first);
            assertThat(Browser.html(lisa.get(asked))).contains("Den är inte antagen");
        }
        assertThat(lisa.get(at + "/files/other.pdf")).hasStatus(404);
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static List<String> styles(Document document) {
        return values(document, "pStyle");
    }

    private static List<String> ids(Document document) {
        var found = new ArrayList<String>();
        var nodes = document.getElementsByTagNameNS("*", "style");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(((org.w3c.dom.Element) nodes.item(i)).getAttribute("w:styleId"));
        }
        return found;
    }

    private static List<String> values(Document document, String name) {
        var found = new ArrayList<String>();
        var nodes = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(((org.w3c.dom.Element) nodes.item(i)).getAttribute("w:val"));
        }
        return found;
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
