package se.framsteg.prospects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.applications.Application;
import se.framsteg.applications.QueueLine;
import se.framsteg.applications.Verb;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.web.Browser;
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.NoReason;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.prospects.Step;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

@HouseTest
class AskingPagesTests {
    private static final Pattern NO = Pattern.compile("http://[^/]+(/\\S*no-thanks/\\S+)");

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ProspectsWorld world;
    String address;
    OrganisationNumber number;
    Prospect plat;
    Browser maja;
    Browser anna;

    @BeforeEach
    void maja_knows_a_company() {
        world = new ProspectsWorld(house, "jonkoping");
        address = "anna-" + UUID.randomUUID() + "@plat.example";
        number = UnusedNumber.next();
        plat = world.listed(world.asMaja(), ProspectsWorld.known("Påhittade Plåt AB", number, address));
        maja = browser(world.maja);
        anna = new Browser(server);
    }

    @Test
    void a_letter_goes_in_the_promoters_name_and_the_company_has_been_asked() {
        assertThat(send(maja, plat, "sv")).hasStatus(SEE_OTHER);
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).startsWith("Vill ni vara med i Hållbar kurs");
            assertThat(letter.written().text())
                    .contains("Jag heter Maja Modig och arbetar på Nuvab", "Hej Anna Berg", "/from/", "Nej tack")
                    .contains("maja.modig-");
        });
        assertThat(world.again(world.asMaja(), plat)).returns(Step.ASKED, Prospect::step);
        assertThat(maja.get(world.path())).bodyText().contains("Mejl skickat");
    }

    @Test
    void a_company_is_written_to_once_a_week_whoever_writes() {
        send(maja, plat, "en");
        assertThat(letters().getFirst().written().text()).contains("My name is Maja Modig");
        MvcTestResult again = press(maja, plat);
        assertThat(again).hasStatus(CONFLICT);
        assertThat(again).bodyText().contains("redan fått ett mejl den här veckan");
        Prospect peters = peters();
        assertThat(press(browser(world.peter), peters)).hasStatus(CONFLICT);
        assertThat(letters()).hasSize(1);
        assertThat(world.again(world.asPeter(), peters).sentAt()).isNull();
    }

    @Test
    void two_companies_with_one_address_get_one_letter_a_week_between_them() {
        Prospect hall =
                world.listed(world.asMaja(), ProspectsWorld.known("Plåthallen AB", UnusedNumber.next(), address));
        Prospect unnumbered = world.listed(
                world.asPeter(), new NewProspect("Annas firma", null, "Anna Berg", address, null, null, ""));
        assertThat(send(maja, plat, "sv")).hasStatus(SEE_OTHER);
        assertThat(press(maja, hall)).hasStatus(CONFLICT);
        assertThat(press(browser(world.peter), unnumbered)).hasStatus(CONFLICT);
        assertThat(letters()).hasSize(1);
        assertThat(world.again(world.asMaja(), hall).sentAt()).isNull();
    }

    @Test
    void opening_the_link_says_nothing_and_one_press_says_no_to_everybody() {
        send(maja, plat, "sv");
        String no = no(letters().getFirst());
        assertThat(anna.get(no))
                .bodyText()
                .contains("Maja Modig på Nuvab har frågat om Påhittade Plåt AB vill vara med");
        assertThat(world.again(world.asMaja(), plat)).returns(Step.ASKED, Prospect::step);
        assertThat(anna.press(anna.get(no), no, Map.of())).hasStatus(SEE_OTHER);
        assertThat(anna.get(no)).bodyText().contains("Påhittade Plåt AB tackar nej");
        assertThat(world.again(world.asMaja(), plat))
                .returns(Step.NO, Prospect::step)
                .returns(NoReason.OWN_WORD, Prospect::reason);
        Prospect peters = peters();
        assertThat(browser(world.peter).get(world.path(peters))).bodyText().contains("Företaget har sagt nej");
        assertThat(press(browser(world.peter), peters)).hasStatus(CONFLICT);
        step(plat, "THINKING");
        assertThat(press(maja, plat)).hasStatus(CONFLICT);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void a_no_that_a_promoter_notes_holds_back_that_promoter_and_nobody_else() {
        step(plat, "NO");
        assertThat(press(maja, plat)).hasStatus(CONFLICT);
        assertThat(letters()).isEmpty();
        assertThat(press(browser(world.peter), peters())).hasStatus(SEE_OTHER);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nobody_is_written_to_who_has_applied_or_has_no_address() {
        Prospect svets = world.listed(world.asMaja(), ProspectsWorld.named("Svets HB"));
        MvcTestResult unaddressed = press(maja, svets);
        assertThat(unaddressed).hasStatus(CONFLICT);
        assertThat(unaddressed).bodyText().contains("Skriv in en e-postadress");
        world.applications.applied(world.opening, world.applications.sent(number, Application.Role.COMPANY, address));
        MvcTestResult applied = press(maja, plat);
        assertThat(applied).hasStatus(CONFLICT);
        assertThat(applied).bodyText().contains("Företaget är redan frågat eller anmält");
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_number_that_anybody_can_type_does_not_tell_how_its_application_stands() {
        Application own = world.applications.applied(
                world.opening, world.applications.sent(number, Application.Role.COMPANY, address));
        assertThat(Browser.html(maja.get("/jonkoping/promote"))).contains("På din lista: 1. Anmälda av dem: 0.");
        for (Verb verb : List.of(Verb.WAITLIST, Verb.REJECT, Verb.REOPEN, Verb.ACCEPT)) {
            world.applications.decide(
                    world.opening,
                    verb,
                    world.applications.queue(world.opening).stream()
                            .map(QueueLine::application)
                            .filter(each -> each.id().equals(own.id()))
                            .toArray(Application[]::new));
            assertThat(world.again(world.asMaja(), plat))
                    .returns(null, Prospect::application)
                    .returns(true, Prospect::isTaken);
            for (String page : List.of(world.path(), world.path(plat))) {
                assertThat(Browser.html(maja.get(page)))
                        .contains("Redan frågad eller anmäld")
                        .doesNotContain("väntelistan", "fått plats", "ingen plats", "Anmälda");
            }
        }
    }

    @Test
    void a_promoter_who_is_signed_in_does_not_say_no_for_a_company() {
        send(maja, plat, "sv");
        String no = no(letters().getFirst());
        assertThat(maja.get(no))
                .bodyText()
                .contains("Den här sidan är till för Påhittade Plåt AB", "inloggad som Maja Modig", world.path())
                .doesNotContain(">Nej tack<");
        assertThat(maja.post(no, Browser.filled(maja.get(world.path(plat)), world.path(plat), Map.of())))
                .hasStatus(FORBIDDEN);
        assertThat(world.again(world.asMaja(), plat)).returns(Step.ASKED, Prospect::step);
    }

    @Test
    void the_text_to_forward_stands_in_both_languages() {
        String page = Browser.html(maja.get(world.path(plat)));
        assertThat(page)
                .contains("Hej Anna Berg!", "Hello Anna Berg!", "mailto:" + address + "?subject=Vill%20ni%20vara%20med")
                .contains("data-copy=\"text-sv\"");
        assertThat(List.of(page.split("/from/"))).hasSizeGreaterThan(2);
    }

    @Test
    void a_link_to_nobody_says_so() {
        String nobody = "/jonkoping/no-thanks/" + Secret.token();
        assertThat(anna.get(nobody)).hasStatus(GONE);
        assertThat(anna.get(nobody)).bodyText().contains("Länken gäller inte längre");
    }

    private Prospect peters() {
        return world.listed(world.asPeter(), ProspectsWorld.known("Plåt, påhittad", number, address));
    }

    private MvcTestResult send(Browser by, Prospect prospect, String language) {
        return by.press(by.get(world.path(prospect)), world.path(prospect) + "/letter", Map.of("language", language));
    }

    /** Also where the page no longer has the button. */
    private MvcTestResult press(Browser by, Prospect prospect) {
        String path = world.path(prospect);
        return by.post(path + "/letter", Browser.filled(by.get(path), path, Map.of("language", "sv")));
    }

    private void step(Prospect prospect, String step) {
        String path = world.path(prospect);
        maja.post(path + "/step", Browser.filled(maja.get(path), path, Map.of("step", step)));
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private List<KeptLetter> letters() {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    private static String no(KeptLetter letter) {
        var link = NO.matcher(letter.written().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
