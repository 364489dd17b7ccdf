package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.aid.AidWorld;
import se.framsteg.aid.Bond;
import se.framsteg.aid.NewDeclaration;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.UnusedNumber;

/** A manager asks a company what aid it has had, the company signs on a telephone, and gets its letter. */
@Journey
class SmallAidJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Mails mails;

    AidWorld world;
    Programme course;
    String aid;

    @BeforeEach
    void maja_manages_a_course() {
        world = new AidWorld(house, "jonkoping");
        course = world.programme(Granter.REGION);
        aid = "/jonkoping/manage/%s/aid".formatted(course.slug());
    }

    @Test
    void from_the_question_to_the_letter_on_telephones() throws IOException {
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open(aid);
            maja.page()
                    .getByLabel("Organisationsnummer")
                    .fill(UnusedNumber.next().formatted());
            maja.page().getByLabel("Företagets namn").fill("Påhittade Plåt AB");
            maja.button("Lägg till företaget").link("Mejla företaget");
            maja.page().getByLabel("Namn").fill("Anna Berg");
            maja.page().getByLabel("E-postadress").fill(address);
            maja.button("Visa mejlet");
            assertThat(maja.words()).contains("räknas som ett litet stöd (försumbart stöd) värt cirka 12 000 kr");
            maja.button("Skicka mejlet");
            assertThat(maja.words()).contains("Vänta på företaget");

            declare(linkTo(address));

            maja.page().reload();
            maja.button("Kontrollera nu");
            assertThat(maja.words()).contains("Ryms, kontrollerat", "Kommunen");
            maja.tabTo("Ge stödet").follow();
            assertThat(maja.words()).contains("Stöd gavs", "För in i registret senast");
            Download letter = maja.page()
                    .waitForDownload(() ->
                            maja.page().getByText("Brevet på svenska (pdf)").click());
            assertThat(Files.readString(letter.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
    }

    @Test
    void hinders_nobody_on_any_page() {
        UUID plat = world.company("Påhittade Plåt AB");
        UUID svets = world.company("Svets AB");
        UUID ror = world.company("Rör AB");
        String asked = world.link(course, plat);
        world.takesPart(course, svets);
        world.granted(course, svets);
        var number = UnusedNumber.next();
        world.company("Smide AB", number);
        world.leaves(course, svets);
        var sister = new NewDeclaration.Company(number, "Smide AB", Bond.LINKED);
        world.checked(course, ror, world.earlier(1000, world.today, sister));
        for (boolean small : new boolean[] {true, false}) {
            try (var window = (small ? Window.telephone(port) : Window.onto(port)).signedIn(world.maja.token())) {
                for (String page : List.of(
                        aid,
                        aid + "/" + plat,
                        aid + "/" + ror,
                        aid + "/" + svets,
                        aid + "/" + plat + "/invitation",
                        aid + "/register",
                        aid + "/rate",
                        asked,
                        asked + "/form",
                        "/en" + asked,
                        "/jonkoping/aid/over")) {
                    assertThat(window.open(page).hindrances()).as(page).isEmpty();
                    assertThat(window.tooWide()).as(page).isZero();
                }
            }
        }
    }

    private void declare(String link) {
        try (var begun = Window.telephone(port).open(link)) {
            begun.page().getByLabel("Vem gav stödet?").first().fill("Kommunen");
            begun.page().getByLabel("Din roll i företaget").focus();
            begun.page().getByText("Bara du ser det tills du skriver under").waitFor();
            assertThat(begun.hindrances()).isEmpty();
            assertThat(begun.tooWide()).isZero();
        }
        try (var anna = Window.withoutScript(port)) {
            anna.page().setViewportSize(320, 640);
            anna.open(link);
            assertThat(anna.words()).contains("Du går vidare som Anna Berg, Påhittade Plåt AB. Är det inte du?");
            assertThat(anna.words()).contains("Sparat ");
            anna.button("Lägg till fler rader för stöd");
            assertThat(anna.page().getByLabel("Vem gav stödet?").first().inputValue())
                    .isEqualTo("Kommunen");
            anna.page().getByLabel("Belopp i kronor").first().fill("25 000");
            anna.page()
                    .getByLabel("Vilken dag gavs det?")
                    .first()
                    .fill(world.today.minusDays(100).toString());
            anna.page().getByLabel("Nej").check();
            anna.button("Skriv under för Påhittade Plåt AB");
            assertThat(anna.words()).contains("Skriv din roll", "Kryssa i att du får skriva under");
            anna.page().getByLabel("Din roll i företaget").fill("vd");
            anna.page().getByLabel("Jag, Anna Berg, har rätt att skriva under").check();
            anna.button("Skriv under för Påhittade Plåt AB");
            assertThat(anna.words()).contains("Tack, det är underskrivet");
        }
        try (var again = Window.telephone(port).open(link)) {
            assertThat(again.words()).contains("Tack, det är underskrivet");
            assertThat(again.hindrances()).isEmpty();
        }
    }

    private String linkTo(String address) {
        String text = mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        Matcher link = Pattern.compile("http://[^/]+(/jonkoping/aid/\\S+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
