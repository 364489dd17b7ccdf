package se.framsteg.prospects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.applications.Opening;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.prospects.Poster;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Funder;
import se.framsteg.shell.Funders;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Look;
import se.framsteg.shell.documents.QrPicture;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

@HouseTest
class PosterTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ProspectsWorld world;
    Browser maja;
    String path;

    @BeforeEach
    void maja_fills_a_round() {
        world = new ProspectsWorld(house, "jonkoping");
        maja = new Browser(server);
        maja.hold(world.maja.token());
        path = world.path() + "/poster";
    }

    @ParameterizedTest
    @CsvSource({"sv, Anmäl er senast, Vilka kan vara med, ''", "en, Apply by, Who can take part, /en"})
    void is_an_accessible_page_whose_code_leads_to_the_form(String language, String apply, String whom, String prefix)
            throws IOException, ReaderException {
        assertThat(decide(Map.of("phone", "070-123 45 67", "place", "Stadshuset i Nässjö")))
                .hasStatus(SEE_OTHER);
        byte[] pdf = maja.get(path + ".pdf?language=" + language).getResponse().getContentAsByteArray();
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            String words = new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(
                            "Hållbar kurs", apply, whom, "Stadshuset i Nässjö", "Maja Modig", "Nuvab", "070-123 45 67");
            assertThat(words).as("the address on one line").contains(world.opening.path() + "/from/");
            String address = decoded(new PDFRenderer(document).renderImageWithDPI(0, 150));
            assertThat(address).matches("http://[^/]+" + prefix + world.opening.path() + "/from/[a-z0-9]{7}");
            assertThat(words.replace(" ", "")).contains(address.replaceFirst("http://", ""));
            assertThat(new Browser(server).get(address.replaceFirst("http://[^/]+", "")))
                    .bodyText()
                    .contains("Maja Modig");
        }
    }

    @Test
    void says_whom_to_ring_by_name_alone_where_nobody_knows_whom_they_work_for() {
        var poster = new Poster(UUID.randomUUID(), "abc", "", "070-123 45 67");
        var document = new PosterDocument(PosterSize.LARGE, world.opening, poster, "Maja Modig", "", Map.of(), "");
        assertThat(Frame.in(Lang.SV, document::call)).isEqualTo("Frågor? Ring Maja Modig:");
        assertThat(Frame.in(Lang.EN, document::call)).isEqualTo("Questions? Call Maja Modig:");
    }

    @ParameterizedTest
    @CsvSource({
        "Hållbar kurs, 1, LARGE",
        "Hållbarhetsomställningsledarskapsutbildningen, 1, LARGE",
        "Hållbarhetsledning och cirkulär affärsutveckling för tillverkningsföretag 2026–2027, 4, ''",
        "Hållbarhetsledning och cirkulär affärsutveckling för tillverkningsföretag 2026–2027, 16, ''"
    })
    void long_names_and_much_to_say_stay_whole_on_one_page_with_a_code_that_is_read(
            String name, int sentences, String size) throws IOException, ReaderException {
        String purpose =
                "På sex veckor gör ni en plan som håller, tre timmar i veckan, mest på distans. ".repeat(sentences);
        PosterDocument poster = poster(name, purpose);
        byte[] pdf = Frame.in(Lang.SV, () -> PosterPaper.of(poster));
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(name, "Alla branscher", "Nässjö Näringsliv och Utveckling", "070-123 45 67")
                    .doesNotContain("(1)");
            assertThat(decoded(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(poster.address());
            double lowest = lowest(new PDFRenderer(document).renderImageWithDPI(0, 36));
            assertThat(lowest > 0.88).as("the code at the foot").isEqualTo(!size.isEmpty());
        }
    }

    @Test
    void is_one_page_also_where_it_says_that_it_is_an_example_and_who_pays() throws IOException {
        PosterDocument poster = poster("Hållbara affärer 2027", "En egen plan för hållbarhet på sex veckor.");
        var words = new InBoth("Medfinansieras av Europeiska unionen", "");
        var look = new Look(null, "#7a1f5c", null, new Funder(null, words));
        Frame frame = Frame.current()
                .with(new Frame.Place("x", "Region X", "X", new Face(Map.of(), look, Funders.NONE, null, false)));
        byte[] pdf = Frame.within(frame, () -> {
            Frame.headExample();
            return PosterPaper.of(poster);
        });
        assertThat(VeraPdf.whatBreaksAccessibility(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("Medfinansieras av Europeiska unionen");
            assertThat(document.getDocumentInformation().getSubject())
                    .isEqualTo("Affisch. Medfinansieras av Europeiska unionen");
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 36);
            assertThat(drawn.getRGB(2, 60) & 0xffffff)
                    .as("the region's colour to the edge")
                    .isEqualTo(0x7a1f5c);
        }
    }

    private static PosterDocument poster(String name, String purpose) {
        var region = new Region(new RegionId(UUID.randomUUID()), "jonkoping", "Region Jönköpings län", "Jönköping");
        var day = LocalDate.of(2026, 11, 2);
        var course = new ProgrammeId(UUID.randomUUID());
        var programme = new Programme(course, "kurs", name, "", purpose, "", day, day.plusDays(80), 6, false);
        var all = new Criteria(List.of(), true, Criteria.SectorRule.ANY, List.of(), true);
        var id = new CohortId(UUID.randomUUID());
        var cohort = new Cohort(id, course, "kurs", "Våren", 25, day, day, day, day.plusDays(40), all, List.of(), 1);
        return new PosterDocument(
                PosterSize.LARGE,
                new Opening(region, programme, cohort),
                new Poster(UUID.randomUUID(), "abc2345", "Stadshuset i Nässjö", "070-123 45 67"),
                "Karl-Johan Emanuelsson",
                "Nässjö Näringsliv och Utveckling",
                Map.of(),
                "https://framsteg.regionjonkoping.example/jonkoping/apply/kurs/from/abc2345");
    }

    @Test
    void another_code_is_seen_to_be_another() throws IOException, ReaderException {
        assertThat(drawn(QrPicture.of("https://framsteg.example/a"))).isEqualTo("https://framsteg.example/a");
        assertThat(drawn(QrPicture.of("https://framsteg.example/b"))).isEqualTo("https://framsteg.example/b");
    }

    @Test
    void needs_a_telephone_and_says_so() {
        assertThat(maja.get(path + ".pdf")).hasStatus(NOT_FOUND);
        MvcTestResult wrong = decide(Map.of("phone", "snart", "place", "Torget 9"));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("Skriv ett telefonnummer", "value=\"Torget 9\"");
        assertThat(decide(Map.of("phone", "070-123 45 67", "place", "é".repeat(10_000))))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void stands_as_long_as_the_address_stands_and_changes_with_what_is_decided() {
        decide(Map.of("phone", "070-123 45 67"));
        String code = code();
        decide(Map.of("phone", "070-765 43 21", "place", "På distans"));
        assertThat(code()).isEqualTo(code);
        assertThat(Browser.html(maja.get(path))).contains("070-765 43 21", "På distans");
    }

    private String code() {
        return Browser.html(maja.get(path)).replaceFirst("(?s).*/from/([a-z0-9]{7}).*", "$1");
    }

    private MvcTestResult decide(Map<String, String> typed) {
        return maja.press(maja.get(path), path, typed);
    }

    /** How far down the page, less the margin and its number, something is printed: 1 at the foot. */
    private static double lowest(BufferedImage page) {
        int foot = (int) (page.getHeight() * 0.938);
        for (int y = foot; y > 0; y--) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xff) < 128) {
                    return y / (double) foot;
                }
            }
        }
        return 0;
    }

    /** The squares as they are drawn, four dots each. */
    private static String drawn(QrPicture picture) throws ReaderException {
        int side = picture.side() * 4;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, side, side);
        brush.setColor(Color.BLACK);
        for (String run : picture.dark().substring(1).split("M")) {
            String[] numbers = run.split("[ hvz-]+");
            brush.fillRect(
                    4 * Integer.parseInt(numbers[0]),
                    4 * Integer.parseInt(numbers[1]),
                    4 * Integer.parseInt(numbers[2]),
                    4);
        }
        return decoded(image);
    }

    private static String decoded(BufferedImage image) throws ReaderException {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                .getText();
    }
}
