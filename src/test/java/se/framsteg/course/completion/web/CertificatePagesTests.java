package se.framsteg.course.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.completion.Certificate;
import se.framsteg.course.completion.CertificateCode;
import se.framsteg.course.completion.Certificates;
import se.framsteg.course.completion.Completions;
import se.framsteg.people.Members;
import se.framsteg.people.PersonalData;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.surveys.CompletionWorld;
import se.framsteg.world.Someone;

@HouseTest
class CertificatePagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    List<PersonalData> kept;

    CompletionWorld world;
    Browser lisa;
    Browser anybody;

    @BeforeEach
    void a_company_that_has_completed_a_short_course() {
        world = new CompletionWorld(house, "orebro").completed();
        lisa = browser(world.work.lisa);
        anybody = new Browser(server);
    }

    @Test
    void whoever_wrote_has_a_certificate_and_the_contact_says_who_else_took_part() {
        assertThat(certificates()).extracting(Certificate::person).containsExactly("Lisa Plåt");
        assertThat(words(lisa.get(world.path() + "/certificates")))
                .contains("Ni fullföljde kursen", "Lisa Plåt", "Kalle Svets har varit med");
        Browser kalle = browser(world.work.kalle);
        assertThat(kalle.get("/orebro/certificates/mine")).hasStatus(NOT_FOUND);
        Map<String, String> him =
                Map.of("person", world.work.kalle.person().value().toString());
        assertThat(kalle.post(world.path() + "/certificates", keyed(kalle, him)))
                .as("a colleague vouches for nobody")
                .hasStatus(NOT_FOUND);

        Map<String, String> pressed = keyed(lisa, him);
        lisa.post(world.path() + "/certificates", pressed);
        lisa.post(world.path() + "/certificates", pressed);

        assertThat(certificates()).extracting(Certificate::person).containsExactly("Kalle Svets", "Lisa Plåt");
        assertThat(words(kalle.get("/home"))).contains("Dina intyg från Region Örebro län");
        assertThat(words(kalle.get("/orebro/certificates/mine"))).contains("intyget på engelska (pdf)");
    }

    @Test
    void nobody_is_vouched_for_who_is_not_of_the_company() {
        Someone stranger = Someone.being(
                house,
                world.work.world.maja.region(),
                Role.LEAD,
                world.work.world.company("Annat AB"),
                "Sten Främling");
        assertThat(lisa.post(
                        world.path() + "/certificates",
                        keyed(lisa, Map.of("person", stranger.person().value().toString()))))
                .hasStatus(NOT_FOUND);
        assertThat(browser(stranger).get(world.path() + "/certificates")).hasStatus(NOT_FOUND);
    }

    @Test
    void the_paper_can_be_read_by_everyone_in_both_languages_and_judges_nobody() throws IOException {
        byte[] swedish = file(path() + "/certificate.pdf");
        Files.write(Path.of("target/certificate.pdf"), swedish);
        assertThat(VeraPdf.whatBreaksAccessibility(swedish)).isEmpty();
        assertThat(VeraPdf.whatBreaksArchiving(swedish)).isEmpty();
        assertThat(text(swedish))
                .contains(
                        "Intyg på fullföljd kurs",
                        "Lisa Plåt",
                        "Plåt & Svets AB",
                        world.work.world.course.name(),
                        "Region Örebro län",
                        "ungefär 2 timmar",
                        "Intressentkartan, läst och godkänt av en coach",
                        code().written(),
                        "Det är ingen bedömning av Plåt & Svets AB");
        assertThat(file(path() + "/certificate.pdf"))
                .as("not drawn anew for each who asks")
                .isEqualTo(swedish);
        byte[] english = file("/en" + path() + "/certificate.pdf");
        assertThat(VeraPdf.whatBreaksAccessibility(english)).isEmpty();
        assertThat(text(english)).contains("Certificate of completion", "about 2 hours", "/en/orebro/");
        assertThat((text(swedish) + text(english)).toLowerCase()).doesNotContain("hållbar", "sustainab");
    }

    @Test
    void anybody_with_the_code_sees_that_it_holds_and_search_engines_do_not() {
        MvcTestResult page = anybody.get(path());
        assertThat(page).hasStatus(OK);
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(words(page)).contains("Intyget gäller", "Lisa Plåt", "Plåt & Svets AB");
        String typed = code().written().toUpperCase().replace("-", " ");
        assertThat(anybody.post("/orebro/certificates", checked(typed)))
                .hasRedirectedUrl("/orebro/certificates/" + code().written());
    }

    @Test
    void it_says_the_name_at_issue_until_the_contact_lets_it_be_changed() throws IOException {
        Browser kalle = browser(world.work.kalle);
        Map<String, String> him =
                Map.of("person", world.work.kalle.person().value().toString());
        Map<String, String> her =
                Map.of("person", world.work.lisa.person().value().toString());
        lisa.post(world.path() + "/certificates", keyed(lisa, him));
        String path = "/orebro/certificates/" + world.code(world.work.kalle);
        kalle.post("/home/name", keyed(kalle, Map.of("name", "Karl Svets")));
        lisa.post("/home/name", keyed(lisa, Map.of("name", "Någon Annan")));
        assertThat(words(anybody.get(path))).contains("Kalle Svets").doesNotContain("Karl Svets");
        assertThat(text(file(path + "/certificate.pdf"))).contains("Kalle Svets");

        String rename = world.path() + "/certificates/name";
        assertThat(kalle.post(rename, keyed(kalle, him))).hasStatus(NOT_FOUND);
        assertThat(lisa.post(rename, keyed(lisa, her))).as("not her own").hasStatus(NOT_FOUND);
        assertThat(words(lisa.get(world.path() + "/certificates")))
                .contains("Byt namnet till Karl Svets")
                .doesNotContain("Byt namnet till Någon Annan");
        lisa.post(rename, keyed(lisa, him));
        lisa.post(rename, keyed(lisa, him));

        assertThat(words(anybody.get(path))).contains("Karl Svets").doesNotContain("Kalle Svets");
        assertThat(text(file(path + "/certificate.pdf"))).contains("Karl Svets");
        assertThat(words(anybody.get(path()))).contains("Lisa Plåt");
    }

    @Test
    void a_code_of_nothing_says_what_to_do() {
        for (String code : List.of("k7f3-9m2x-p4qd-8wtz", "nej", "%3Cscript%3E", "a".repeat(5000))) {
            MvcTestResult page = anybody.get("/orebro/certificates/" + code);
            assertThat(page).hasStatus(NOT_FOUND);
            assertThat(words(page))
                    .contains("Det finns inget intyg med den koden", "hör av dig till Region Örebro län");
        }
        assertThat(anybody.get("/kronoberg/certificates/" + code().written())).hasStatus(NOT_FOUND);
        MvcTestResult typed = anybody.post("/orebro/certificates", checked("<script>alert(1)</script> é 🙂"));
        assertThat(typed).hasStatus(NOT_FOUND);
        assertThat(words(typed)).contains("Det finns inget intyg med den koden").doesNotContain("<script>alert");
    }

    @Test
    void what_a_manager_takes_back_holds_no_more_until_it_is_let_count_again() {
        Browser maja = browser(world.work.world.maja);
        String completions = "/orebro/manage/%s/cohorts/%s/completions"
                .formatted(world.work.world.course.slug(), world.work.world.cohort.slug());
        assertThat(words(maja.get(completions))).contains("1 av 1 har fullföljt kursen");

        maja.post(completions + "/" + world.work.company + "/withdrawal", keyed(maja, Map.of()));

        assertThat(words(anybody.get(path()))).contains("Intyget gäller inte").doesNotContain("Lisa Plåt");
        assertThat(anybody.get(path() + "/certificate.pdf")).hasStatus(NOT_FOUND);
        assertThat(lisa.get("/orebro/certificates/mine")).hasStatus(NOT_FOUND);
        assertThat(words(lisa.get(world.path() + "/completion"))).contains("Regionen har tagit tillbaka");
        assertThat(words(maja.get(completions))).contains("0 av 1 har fullföljt kursen");

        maja.post(completions + "/" + world.work.company + "/restoration", keyed(maja, Map.of()));

        assertThat(words(anybody.get(path()))).contains("Intyget gäller", "Lisa Plåt");
        assertThat(maja.post(
                        completions + "/" + world.work.world.company("Annat AB") + "/withdrawal",
                        keyed(maja, Map.of())))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void it_holds_no_more_when_the_person_is_erased_and_they_get_it_while_they_are_not() {
        String path = path();
        var person = house.getBean(Members.class).find(world.work.lisa.person()).orElseThrow();
        assertThat(world.work.in(() -> kept.stream()
                        .flatMap(each -> each.export(person).entrySet().stream())
                        .filter(each -> each.getKey().equals("course.certificates"))
                        .flatMap(each -> each.getValue().stream())
                        .toList()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("code", code().signs()));
        world.work.in(() -> {
            kept.forEach(each -> each.erase(person));
            return true;
        });
        assertThat(words(anybody.get(path))).contains("Intyget gäller inte").doesNotContain("Lisa Plåt");
    }

    private List<Certificate> certificates() {
        return world.work.in(() -> {
            var completion = house.getBean(Completions.class)
                    .find(world.work.lisa(), world.work.round().programmeId())
                    .orElseThrow();
            return house.getBean(Certificates.class).of(world.work.lisa(), completion);
        });
    }

    private CertificateCode code() {
        return new CertificateCode(certificates().stream()
                .filter(each -> each.person().equals("Lisa Plåt"))
                .findFirst()
                .orElseThrow()
                .code());
    }

    private String path() {
        return "/orebro/certificates/" + code().written();
    }

    /** With a key of a form that they have before them. */
    private static Map<String, String> keyed(Browser who, Map<String, String> fields) {
        return Browser.filled(who.get("/home"), "/home/name", fields);
    }

    private Map<String, String> checked(String code) {
        return Browser.filled(anybody.get("/orebro/certificates"), "/orebro/certificates", Map.of("code", code));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private byte[] file(String path) {
        MvcTestResult answer = anybody.get(path);
        assertThat(answer).hasStatus(OK);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String words(MvcTestResult answer) {
        return Browser.html(answer).replace("&amp;", "&");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
