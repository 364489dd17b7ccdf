package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Marks;
import se.framsteg.shell.photos.Raster;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** How a region's pages look: its colour, its logo and its funder's words. */
@HouseTest
class LookTests {
    private static final String EDIT = "/sormland/manage/look";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    Someone maja;

    @BeforeEach
    void a_manager() {
        maja = Someone.managing(house, "sormland", "Maja Lind");
    }

    private MvcTestResult get(String path) {
        return server.get().uri(path).cookie(maja.cookie()).exchange();
    }

    private String seen(String path) {
        return Browser.html(server.get().uri(path).exchange());
    }

    /** Drafts it, and shows it to everybody where it can be. */
    private MvcTestResult set(Map<String, String> typed, MockMultipartFile... files) {
        MvcTestResult drafted = draft(typed, files);
        return drafted.getResponse().getStatus() == 303 || drafted.getResponse().getStatus() == 302
                ? post(EDIT + "/publication")
                : drafted;
    }

    private MvcTestResult draft(Map<String, String> typed, MockMultipartFile... files) {
        return press(get(EDIT), typed, files);
    }

    /** Presses a button of the page. */
    private MvcTestResult post(String action) {
        return post(get(EDIT), action);
    }

    private MvcTestResult post(MvcTestResult page, String action) {
        var request = server.post().uri(action).cookie(maja.cookie());
        Browser.filled(page, action, Map.of()).forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult press(MvcTestResult page, Map<String, String> typed, MockMultipartFile... files) {
        var request = server.post().uri(EDIT).cookie(maja.cookie()).multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        multipartForm(page, typed).forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> multipartForm(MvcTestResult page, Map<String, String> typed) {
        return Browser.filled(page, EDIT, typed);
    }

    private static byte[] png(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, new Color(x * 7 % 256, y * 5 % 256, x * y % 256).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String found(String pattern, String in) {
        Matcher found = Pattern.compile(pattern).matcher(in);
        assertThat(found.find()).as("%s in %s", pattern, in).isTrue();
        return found.group(1);
    }

    @Test
    void a_colour_that_can_be_read_stands_on_the_regions_pages_and_no_others() {
        assertThat(set(Map.of("colour", "#7A1F5C"))).hasStatus3xxRedirection();
        String styles = found("href=\"(/sormland/look/styles.css\\?v=\\w+)\"", seen("/sormland"));
        assertThat(server.get().uri(styles).exchange())
                .hasContentType("text/css;charset=UTF-8")
                .bodyText()
                .contains("--accent:#7a1f5c", "prefers-color-scheme:dark");
        assertThat(server.get().uri(styles).exchange())
                .headers()
                .hasValue("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(seen("/sormland/ask")).contains(styles);
        assertThat(seen("/kalmar")).doesNotContain("look/styles.css");
        assertThat(get(EDIT)).bodyText().contains("Mot vitt är kontrasten");
        assertThat(set(Map.of("colour", ""))).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).doesNotContain("look/styles.css");
        assertThat(server.get().uri("/sormland/look/styles.css?v=0").exchange()).hasStatus(NOT_FOUND);
    }

    @Test
    void a_pale_colour_is_refused_and_the_nearest_that_can_be_read_is_proposed() {
        MvcTestResult refused = set(Map.of("colour", "#ffcc00"));
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("#ffcc00 är för ljus");
        String proposed = found("Närmaste färg som går att läsa är (#[0-9a-f]{6})", Browser.html(refused));
        assertThat(set(Map.of("colour", proposed))).hasStatus3xxRedirection();
        assertThat(set(Map.of("colour", "grön"))).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_logo_is_made_anew_small_and_stands_in_place_of_the_name() throws IOException {
        byte[] large = png(1600, 400);
        assertThat(set(
                        Map.of(
                                "logoAltSv",
                                "Sörmlands \"näckros\"",
                                "funderSv",
                                "Medfinansieras av <EU> 🙂",
                                "onOwnPages",
                                "true"),
                        new MockMultipartFile("logo", "l.png", "image/png", large)))
                .hasStatus3xxRedirection();
        String page = seen("/sormland");
        assertThat(page).contains("alt=\"Sörmlands &#34;näckros&#34;\"", "Medfinansieras av &lt;EU&gt; 🙂");
        byte[] served = server.get()
                .uri(found("src=\"(/sormland/look/logo.png\\?v=\\w+)\"", page))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(served).hasSizeLessThanOrEqualTo(16 << 10);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(served));
        assertThat(small.getWidth()).isLessThanOrEqualTo(480);
        assertThat(set(Map.of("funderSv", "Bara ord.", "onOwnPages", "true"))).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).as("a logo that is not chosen anew stays").contains("look/logo.png", "Bara ord.");
        assertThat(set(Map.of("noLogo", "true"))).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).doesNotContain("look/logo.png").contains("Region Sörmland");
    }

    @Test
    void its_papers_carry_them_as_they_are_now_and_those_of_other_regions_do_not() throws IOException {
        assertThat(set(
                        Map.of(
                                "colour",
                                "#7A1F5C",
                                "funderSv",
                                "Medfinansieras av Näckrosfonden",
                                "onOwnPages",
                                "true"),
                        new MockMultipartFile("logo", "l.png", "image/png", png(200, 80))))
                .hasStatus3xxRedirection();
        assertThat(paper("sormland")).contains("Region Sörmland", "Medfinansieras av Näckrosfonden");
        assertThat(pictures("sormland")).isEqualTo(1);
        assertThat(paper("kalmar")).doesNotContain("Näckrosfonden", "Region Sörmland");
        assertThat(pictures("kalmar")).isZero();
        assertThat(set(Map.of("funderSv", "Medfinansieras av ingen", "onOwnPages", "true")))
                .hasStatus3xxRedirection();
        assertThat(paper("sormland")).contains("Medfinansieras av ingen").doesNotContain("Näckrosfonden");
    }

    private byte[] pdf(String region) {
        return server.get()
                .uri("/%s/course/worksheets/stakeholder-map/a4.pdf".formatted(region))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String paper(String region) throws IOException {
        try (var document = Loader.loadPDF(pdf(region))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private int pictures(String region) throws IOException {
        int pictures = 0;
        try (var document = Loader.loadPDF(pdf(region))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    @Test
    void what_is_no_picture_of_dots_is_refused() {
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"9\" height=\"9\"/></svg>";
        for (byte[] content : new byte[][] {{1, 2, 3}, drawing.getBytes(StandardCharsets.UTF_8)}) {
            assertThat(set(Map.of(), new MockMultipartFile("logo", "l.png", "image/png", content)))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Bilden går inte att läsa");
        }
    }

    @Test
    void a_small_file_of_very_many_dots_is_read_no_finer_than_it_is_shown() throws IOException {
        var many = new BufferedImage(7000, 7000, BufferedImage.TYPE_BYTE_BINARY);
        var file = new ByteArrayOutputStream();
        ImageIO.write(many, "png", file);
        assertThat(file.size()).isLessThan(20_000);
        assertThat(Raster.read(file.toByteArray(), 960))
                .hasValueSatisfying(read -> assertThat(read.getWidth()).isBetween(480, 960));
        assertThat(set(Map.of(), new MockMultipartFile("logo", "l.png", "image/png", file.toByteArray())))
                .hasStatus3xxRedirection();
        var tooMany = new BufferedImage(9000, 9000, BufferedImage.TYPE_BYTE_BINARY);
        file.reset();
        ImageIO.write(tooMany, "png", file);
        assertThat(set(Map.of(), new MockMultipartFile("logo", "l.png", "image/png", file.toByteArray())))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void of_two_who_set_it_at_once_the_second_is_told() {
        MvcTestResult opened = get(EDIT);
        assertThat(draft(Map.of("funderSv", "Den första.", "onOwnPages", "true")))
                .hasStatus3xxRedirection();
        MvcTestResult read = get(EDIT);
        assertThat(press(opened, Map.of("funderSv", "Den andra.")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Någon annan har ändrat utseendet", "Den första.");
        assertThat(post(read, EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).contains("Den första.").doesNotContain("Den andra.");
        assertThat(post(read, EDIT + "/publication"))
                .as("shown once, and not what somebody else has drafted since")
                .hasStatus3xxRedirection();
        assertThat(draft(Map.of("funderSv", "Den tredje."))).hasStatus3xxRedirection();
        MvcTestResult third = get(EDIT);
        assertThat(draft(Map.of("funderSv", "Den fjärde."))).hasStatus3xxRedirection();
        assertThat(post(third, EDIT + "/publication")).hasStatus(CONFLICT);
        assertThat(post(third, EDIT + "/draft/removal")).hasStatus(CONFLICT);
        assertThat(post(EDIT + "/draft/removal")).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).contains("Den första.");
    }

    @Test
    void it_is_seen_by_managers_before_it_is_shown_and_the_latest_can_be_undone() {
        assertThat(set(Map.of("colour", "#1F3A7A"))).hasStatus3xxRedirection();
        String before = found("href=\"(/sormland/look/styles.css\\?v=\\w+)\"", seen("/sormland"));
        assertThat(draft(Map.of("colour", "#7A1F5C"))).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).contains(before);
        String preview = Browser.html(get("/sormland?draft=true"));
        String drafted = found("href=\"(/sormland/look/styles.css\\?v=\\w+)\"", preview);
        assertThat(drafted).isNotEqualTo(before);
        assertThat(server.get().uri(drafted).exchange()).bodyText().contains("--accent:#7a1f5c");
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).contains(drafted);
        assertThat(post(EDIT + "/earlier")).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).contains(before);
        assertThat(post(EDIT + "/earlier")).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).as("an undoing is undone").contains(drafted);
    }

    @Test
    void a_colour_is_typed_or_picked_and_is_the_same_on_paper() {
        assertThat(set(Map.of("colour", ""))).hasStatus3xxRedirection();
        assertThat(draft(Map.of("colour", "", "picked", "#1d6350"))).hasStatus3xxRedirection();
        assertThat(get(EDIT)).bodyText().doesNotContain("Mot vitt är kontrasten");
        assertThat(draft(Map.of("colour", "", "picked", "#7a1f5c"))).hasStatus3xxRedirection();
        assertThat(get(EDIT)).bodyText().contains("#7a1f5c");
        assertThat(draft(Map.of("colour", "#1f3a7a", "picked", "#000000"))).hasStatus3xxRedirection();
        assertThat(get(EDIT)).bodyText().contains("används #1f3a7a");
        String drafted =
                found("href=\"(/sormland/look/styles.css\\?v=\\w+)\"", Browser.html(get("/sormland?draft=true")));
        assertThat(server.get().uri(drafted).exchange())
                .bodyText()
                .contains("@layer print{@media print{:root{--accent:#1f3a7a")
                .contains("--chart-full:#1f3a7a");
        assertThat(post(EDIT + "/draft/removal")).hasStatus3xxRedirection();
    }

    @Test
    void beside_a_logo_that_nobody_can_read_the_regions_name_stands() throws IOException {
        assertThat(draft(Map.of(), new MockMultipartFile("logo", "l.png", "image/png", png(600, 80))))
                .hasStatus3xxRedirection();
        assertThat(get(EDIT)).bodyText().contains("så långsmal att den inte går att läsa");
        assertThat(Browser.html(get("/sormland?draft=true")))
                .containsPattern("look/logo.png[^>]+>\\s+<span>Region Sörmland</span>");
        assertThat(draft(Map.of(), new MockMultipartFile("logo", "l.png", "image/png", png(300, 80))))
                .hasStatus3xxRedirection();
        assertThat(get(EDIT)).bodyText().doesNotContain("långsmal");
        assertThat(Browser.html(get("/sormland?draft=true"))).doesNotContain("<span>Region Sörmland</span>");
        assertThat(post(EDIT + "/draft/removal")).hasStatus3xxRedirection();
    }

    @Test
    void a_funder_stands_where_its_money_is_used() {
        Programme green = programme("Grön väg");
        Programme own = programme("Egen väg");
        assertThat(set(Map.of("funderSv", "Medfinansieras av Näckrosfonden"))).hasStatus3xxRedirection();
        assertThat(seen("/sormland")).doesNotContain("Näckrosfonden");
        assertThat(seen("/sormland/self-assessment")).doesNotContain("Näckrosfonden");
        assertThat(seen("/sormland/" + green.slug())).contains("<p>Medfinansieras av Näckrosfonden</p>");
        assertThat(seen("/en/sormland/" + green.slug())).contains("<p lang=\"sv\">Medfinansieras av Näckrosfonden</p>");
        assertThat(get(EDIT)).bodyText().contains("De svenska orden står då också på de engelska sidorna");

        assertThat(pay(own, Map.of("choice", "own"))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(pay(own, Map.of("choice", "none"))).hasStatus3xxRedirection();
        assertThat(seen("/sormland/" + own.slug())).contains("Näckrosfonden");
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland/" + own.slug())).doesNotContain("Näckrosfonden");
        assertThat(seen("/sormland/" + green.slug())).contains("Näckrosfonden");

        assertThat(pay(own, Map.of("choice", "own", "funderSv", "Med medel ur Videstiftelsen")))
                .hasStatus3xxRedirection();
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland/" + own.slug()))
                .contains("Med medel ur Videstiftelsen")
                .doesNotContain("Näckrosfonden");
        assertThat(get("/sormland/manage/" + own.slug() + "/funder"))
                .bodyText()
                .contains("Med medel ur Videstiftelsen");
        assertThat(seen("/sormland/" + green.slug())).doesNotContain("Videstiftelsen");
        assertThat(pay(own, Map.of("choice", "usual"))).hasStatus3xxRedirection();
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland/" + own.slug())).contains("Näckrosfonden");
        assertThat(get("/sormland/manage/nowhere/funder")).hasStatus(NOT_FOUND);
    }

    @Test
    void nothing_is_claimed_of_a_programme_whose_own_details_name_another() {
        Programme other = programme("Länets väg", "Regionala medel");
        Programme same = programme("Unionens väg", "europeiska unionen");
        assertThat(draft(Map.of("funderSv", "Medfinansieras av Europeiska unionen")))
                .hasStatus3xxRedirection();
        assertThat(get(EDIT)).bodyText().contains("visar ingen finansiär än", other.name() + " (Regionala medel)");
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland/" + other.slug())).doesNotContain("Europeiska unionen");
        assertThat(seen("/sormland/" + same.slug())).contains("<p>Medfinansieras av Europeiska unionen</p>");

        String funder = "/sormland/manage/" + other.slug() + "/funder";
        assertThat(get(funder)).bodyText().contains("Välj vilken som gäller").doesNotContain(" checked");
        assertThat(pay(other, Map.of())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(pay(other, Map.of("choice", "usual", "funderSv", "Tillväxtverket betalar")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har skrivit en egen finansiär men valt något annat", "Tillväxtverket betalar");
        assertThat(pay(other, Map.of("choice", "usual"))).hasStatus3xxRedirection();
        assertThat(get("/sormland/manage")).bodyText().contains("Ett utkast till regionens utseende väntar");
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(seen("/sormland/" + other.slug())).contains("<p>Medfinansieras av Europeiska unionen</p>");
        assertThat(get("/sormland/manage/" + other.slug())).bodyText().contains(funder);
    }

    @Test
    void a_page_that_is_not_found_is_of_no_programme() {
        Programme green = programme("Röd väg");
        assertThat(set(Map.of("funderSv", "Medfinansieras av Näckrosfonden"))).hasStatus3xxRedirection();
        for (String path : List.of("/sormland/finnsinte", "/sormland/" + green.slug() + "/finns/inte")) {
            assertThat(server.get().uri(path).exchange())
                    .hasStatus(NOT_FOUND)
                    .bodyText()
                    .doesNotContain("Näckrosfonden");
        }
        assertThat(set(Map.of("funderSv", "Medfinansieras av Näckrosfonden", "onOwnPages", "true")))
                .hasStatus3xxRedirection();
        assertThat(seen("/sormland/finnsinte")).contains("Näckrosfonden");
    }

    @Test
    void another_draft_than_the_one_that_was_read_is_neither_shown_nor_dropped() {
        assertThat(draft(Map.of("funderSv", "Den lästa."))).hasStatus3xxRedirection();
        MvcTestResult read = get(EDIT);
        assertThat(post(EDIT + "/draft/removal")).hasStatus3xxRedirection();
        assertThat(draft(Map.of("funderSv", "Den olästa."))).hasStatus3xxRedirection();
        assertThat(post(read, EDIT + "/publication")).hasStatus(CONFLICT);
        assertThat(post(read, EDIT + "/draft/removal")).hasStatus(CONFLICT);
        assertThat(post(EDIT + "/draft/removal")).hasStatus3xxRedirection();
    }

    @Test
    void saving_what_is_already_so_makes_no_draft() {
        assertThat(set(Map.of("colour", "#1F3A7A"))).hasStatus3xxRedirection();
        assertThat(draft(Map.of("colour", "#1F3A7A"))).redirectedUrl().endsWith("done=same");
        assertThat(get(EDIT)).bodyText().doesNotContain("Utkast som väntar");
    }

    @Test
    void what_a_company_is_sent_and_shown_is_of_the_programme_that_it_takes_part_in() {
        Programme paid = programme("Betald väg");
        Programme unpaid = programme("Obetald väg");
        UUID company = takingPart(paid);
        UUID other = takingPart(unpaid);
        assertThat(set(Map.of("funderSv", "Medfinansieras av Näckrosfonden"))).hasStatus3xxRedirection();
        assertThat(pay(unpaid, Map.of("choice", "none"))).hasStatus3xxRedirection();
        assertThat(post(EDIT + "/publication")).hasStatus3xxRedirection();
        assertThat(pageOf(company)).contains("<p>Medfinansieras av Näckrosfonden</p>");
        assertThat(pageOf(other)).doesNotContain("Näckrosfonden");
        assertThat(seen("/sormland/apply/" + round(paid))).contains("<p>Medfinansieras av Näckrosfonden</p>");
        assertThat(seen("/sormland/apply/" + round(unpaid))).doesNotContain("Näckrosfonden");
        assertThat(footOf(company)).contains("Medfinansieras av Näckrosfonden");
        assertThat(footOf(other)).isEmpty();
        assertThat(footOf(null)).isEmpty();
    }

    private UUID takingPart(Programme programme) {
        return Tenancy.within(maja.region().id(), () -> {
            OrganisationNumber number = UnusedNumber.next();
            UUID company = house.getBean(Organisations.class)
                    .enter(
                            maja.region().id(),
                            List.of(new OrganisationEntry(number, "Vidbergs Virke AB", null, null, 12, null)))
                    .get(number);
            var part =
                    new ParticipationEntry(Ids.next(), company, "company", "accepted", null, null, List.of(), "small");
            house.getBean(Participations.class).enter(maja.asManager(), programme.id(), List.of(part));
            return company;
        });
    }

    private String pageOf(UUID company) {
        Someone lead = Someone.being(house, maja.region(), Role.LEAD, company, "Lena Vid");
        return Browser.html(server.get()
                .uri("/sormland/company/" + company)
                .cookie(lead.cookie())
                .exchange());
    }

    /** One that can be applied to today, by its address. */
    private String round(Programme programme) {
        LocalDate today = today();
        var criteria = new Criteria(List.of(), true, Criteria.SectorRule.ANY, List.of(), true);
        var week = new CohortWeek(1, today.plusDays(40), today.plusDays(44));
        var plan = new CohortPlan("Våren", 20, today, today.plusDays(9), criteria, List.of(week));
        return Tenancy.within(
                        maja.region().id(), () -> house.getBean(Cohorts.class).plan(maja.asManager(), programme, plan))
                .slug();
    }

    private String footOf(@Nullable UUID organisation) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(Marks.class)
                                .place(maja.region().id(), organisation)
                                .map(place -> place.face().look().funder().in(Lang.SV))
                                .orElse("")));
    }

    private MvcTestResult pay(Programme programme, Map<String, String> typed) {
        String address = "/sormland/manage/%s/funder".formatted(programme.slug());
        var request = server.post().uri(address).cookie(maja.cookie()).multipart();
        Browser.filled(get(address), address, typed).forEach(request::param);
        return request.exchange();
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private Programme programme(String name) {
        return programme(name, "");
    }

    private Programme programme(String name, String funder) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(Programmes.class)
                        .enter(
                                maja.asManager(),
                                new ProgrammeFacts(
                                        name + " " + UUID.randomUUID(),
                                        funder,
                                        "",
                                        "",
                                        today(),
                                        today().plusMonths(9),
                                        6,
                                        false,
                                        Map.of()),
                                "En kurs"));
    }

    @Test
    void whoever_manages_another_region_finds_nothing() {
        assertThat(get("/kalmar/manage/look")).hasStatus(NOT_FOUND);
    }
}
