package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.world.SampleWorld.REGION;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.AllTables;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.NewPass;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.SampleWorld;

/** A manager signs in by a mail, lets an auditor in, and nobody is signed in by a link that is merely opened. */
@Journey
class SignInJourney {
    @LocalServerPort
    int port;

    @Autowired
    Mails mails;

    @Autowired
    Invitations invitations;

    @Autowired
    AuditorPasses passes;

    @Autowired
    Programmes programmes;

    Region region;
    Manager operator;
    String address;

    @BeforeAll
    void the_sample_is_published(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
    }

    @BeforeEach
    void anna_manages_jonkoping(@Autowired RegionDirectory regions) {
        region = regions.find("jonkoping").orElseThrow();
        operator = Manager.operator(region.id());
        address = "anna.berg." + UUID.randomUUID() + "@region.example";
        in(() -> invitations.invite(operator, address, "Anna Berg", Lang.SV));
    }

    @Test
    void by_keyboard_from_the_address_to_her_programmes() {
        try (var window = Window.onto(port).open("/signin")) {
            Page page = window.page();
            page.getByLabel("E-postadress").fill(address);
            window.follow();
            assertThat(page.url()).contains("/signin/code/");
            assertThat(window.hindrances()).isEmpty();
            page.getByLabel("Koden i mejlet").fill(found("(?m)^ +(\\d{6})$"));
            window.follow();
            assertThat(page.url()).endsWith(REGION + "/manage");
            assertThat(window.words()).contains("Anna Berg");
        }
    }

    @Test
    void by_the_link_without_script_and_not_before_its_button_is_pressed() {
        try (var window = Window.withoutScript(port).open("/signin")) {
            Page page = window.page();
            page.getByLabel("E-postadress").fill(address);
            window.button("Skicka länk och kod");
            String link = found("http://[^/]+(/signin/link/\\S+)");
            Map<String, String> before = AllTables.sums();
            window.open(link);
            assertThat(window.words()).contains("Du går vidare som Anna Berg", "Är det inte du?");
            assertThat(AllTables.sums()).isEqualTo(before);
            window.button("Gå vidare");
            assertThat(page.url()).endsWith(REGION + "/manage");
            window.open("/home");
            window.button("Logga ut");
            assertThat(window.words()).contains("Du är utloggad.");
        }
    }

    @Test
    void to_let_an_auditor_in_who_reads_and_changes_nothing() {
        try (var window = signedIn()) {
            Page page = window.open(REGION + "/manage/visits").page();
            page.getByLabel("Granskarens namn").fill("Eva Lund");
            page.getByLabel("E-postadress").fill("eva.lund@granskning.example");
            window.choose("Vilket program får granskas?", "Hållbarhetsutbildning 2020");
            window.button("Skicka länk");
            assertThat(window.words()).contains("Eva Lund", "Sidor: 0");
            assertThat(window.hindrances()).isEmpty();
            String link = page.getByText("Länken för Eva Lund").first().getAttribute("href");
            try (var auditor = Window.onto(port).open(link.replaceFirst("http://[^/]+", ""))) {
                assertThat(auditor.hindrances()).isEmpty();
                auditor.button("Börja läsa");
                assertThat(auditor.hindrances()).isEmpty();
                auditor.arrive(() -> auditor.page()
                        .getByRole(AriaRole.MAIN)
                        .getByText("Hållbarhetsutbildning 2020")
                        .click());
                assertThat(auditor.words()).contains("Du läser som granskare.", "28 av 34 svarande");
            }
            page.reload();
            assertThat(window.words()).contains("Sidor: 2");
        }
    }

    @Test
    void nobody_is_hindered() {
        String pass = in(() -> passes.issue(
                        operator,
                        region,
                        new NewPass(
                                "Eva Lund",
                                "eva@granskning.example",
                                Lang.SV,
                                programmes.in(operator).getFirst().id().value(),
                                LocalDate.now().plusDays(3))))
                .path();
        String link = in(() -> invitations.invite(operator, address, "Anna Berg", Lang.SV))
                .path();
        try (var desk = signedIn()) {
            for (String own : new String[] {"/home", REGION + "/manage/visits", "/signin/link/over"}) {
                assertThat(desk.open(own).hindrances()).as(own).isEmpty();
            }
        }
        try (var telephone = Window.telephone(port)) {
            for (String open : new String[] {
                "/signin", "/en/signin", "/signin/data", "/signin?next=/home/unsent/x", link, pass, "/signin/code/over"
            }) {
                assertThat(telephone.open(open).hindrances()).as(open).isEmpty();
                assertThat(telephone.tooWide()).as(open).isZero();
            }
            telephone.open(link);
            telephone.button("Gå vidare");
            for (String own : new String[] {"/home", "/home/data", "/home/erasure", REGION + "/manage/visits"}) {
                assertThat(telephone.open(own).hindrances()).as(own).isEmpty();
                assertThat(telephone.tooWide()).as(own).isZero();
            }
        }
    }

    private Window signedIn() {
        var window = Window.onto(port)
                .open(in(() -> invitations.invite(operator, address, "Anna Berg", Lang.SV))
                        .path());
        window.button("Gå vidare");
        return window;
    }

    /** What the newest letter to Anna says where this pattern finds it. */
    private String found(String pattern) {
        String text = mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private <T> T in(Supplier<T> work) {
        return Tenancy.within(region.id(), work);
    }
}
