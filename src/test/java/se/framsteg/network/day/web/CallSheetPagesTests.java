package se.framsteg.network.day.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.Phones;
import se.framsteg.people.Reaches;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.world.Someone;

/** After a call one press is enough, and a line can be added. */
@HouseTest
class CallSheetPagesTests {
    private static final String HOME = "/orebro/promote";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    UUID company;
    Someone petra;
    Browser browser;
    String sheet;

    @BeforeEach
    void a_company_without_a_contact_in_a_round_that_runs() {
        world = new CourseWorld(house, "orebro");
        world.round("Hösten", world.today.minusDays(9), 5);
        UUID promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        company = world.company("Rör AB", "Hösten", "accepted", promoter, 1, 2);
        browser = as(petra);
        sheet = HOME + "/calls/" + company;
    }

    @Test
    void from_the_list_one_press_takes_the_company_off_it_and_a_line_and_an_undo_follow() {
        assertThat(text(HOME)).contains("Rör AB", "Kontaktperson saknas", sheet);
        MvcTestResult page = browser.get(HOME);
        Map<String, String> pressed = Browser.filled(page, sheet + "/talks", Map.of("outcome", "TALKED"));
        String noted = Browser.location(browser.post(sheet + "/talks", pressed));
        assertThat(Browser.location(browser.post(sheet + "/talks", pressed)))
                .as("pressed twice")
                .isEqualTo(noted);
        assertThat(text(noted))
                .contains("Noterat att ni pratade", "Ångra", "Ingen väntar på ett samtal")
                .doesNotContain("Kontaktperson saknas, och");
        String talk = sheet + "/talks/" + noted.substring(noted.indexOf('=') + 1);
        MvcTestResult said =
                browser.press(browser.get(noted), talk + "/line", Map.of("line", "Bo <script>x</script> é 😀"));
        assertThat(said).hasStatus(SEE_OTHER);
        assertThat(text(sheet)).contains("Petra Palm pratade med dem.", "Bo &lt;script&gt;x&lt;/script&gt; é 😀");
        assertThat(browser.press(browser.get(noted), talk + "/undoing", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(HOME)).contains("Kontaktperson saknas");
        assertThat(text(sheet)).contains("Ingen hos er har noterat något samtal än");
    }

    @Test
    void after_the_call_the_sheet_is_a_link_away_from_the_list_and_from_the_companys_page() {
        Browser.location(browser.press(
                browser.get(sheet),
                sheet + "/advice",
                Map.of(
                        "step",
                        "Mäta elen på en maskin",
                        "whose",
                        "COMPANY",
                        "dueOn",
                        world.today.plusDays(9).toString())));
        String noted =
                Browser.location(press(Map.of("outcome", "TALKED", "line", "Bo är tveksam", "then", "day"), SEE_OTHER));
        assertThat(text(noted)).contains("Ingen väntar på ett samtal", "Samtal och nästa steg med Rör AB", sheet);
        assertThat(text(HOME))
                .contains(sheet, "Petra Palm pratade med dem.", "Mäta elen på en maskin. Senast")
                .contains("Alla är med i")
                .doesNotContain("Bo är tveksam");
        String page = HOME + "/%s/companies/%s".formatted(world.programme.slug(), company);
        assertThat(text(page))
                .contains("Samtal och nästa steg", sheet, "Bo är tveksam", "Mäta elen på en maskin. Senast");
        Browser maja = as(world.aid.maja);
        assertThat(Browser.html(maja.get(page.replace("/promote/", "/manage/"))))
                .contains("Rör AB")
                .doesNotContain("Bo är tveksam", "Mäta elen", "Samtal och nästa steg");
    }

    @Test
    void ones_own_companies_come_first_and_those_of_colleagues_are_folded_away() {
        UUID promoter = petra(company);
        Someone pia = world.person(Role.PROMOTER, promoter, "Pia Palm");
        UUID hers = world.company("Alm AB", "Hösten", "accepted", promoter, 1, 2);
        world.run(() -> {
            var keepers = house.getBean(Keepers.class);
            keepers.choose(petra.asPromoter(promoter), hers, pia.person().value());
            keepers.choose(petra.asPromoter(promoter), company, petra.person().value());
        });
        String home = text(HOME);
        String folded = home.substring(home.indexOf("Ett företag som dina kollegor följer"));
        assertThat(folded).contains("Alm AB", "Pia Palm").doesNotContain("Rör AB");
        assertThat(home.substring(home.indexOf("Så står det till")))
                .contains("Rör AB", "Ring i dag.", "Inget samtal än.");
    }

    @Test
    void who_has_no_number_is_written_to() {
        Someone anna = world.person(Role.LEAD, company, "Anna Berg");
        String address =
                house.getBean(Members.class).find(anna.person()).orElseThrow().address();
        assertThat(text(sheet))
                .contains("Anna Berg, inget telefonnummer", "mailto:" + address, "Skriv till " + address);
    }

    @Test
    void a_number_is_written_down_until_the_person_says_which_it_is() {
        Someone anna = world.person(Role.LEAD, company, "Anna Berg");
        Someone kim = world.person(
                Role.LEAD, world.company("Svets AB", "Hösten", "accepted", world.promoter("Annan"), 1, 2), "Kim Ek");
        assertThat(text(number(anna, "ring växeln", UNPROCESSABLE_CONTENT)))
                .contains("Skriv numret med siffror", "ring växeln");
        assertThat(text(number(kim, "070-174 06 05", UNPROCESSABLE_CONTENT))).contains("Välj vems nummer det är.");
        number(anna, "070-174 06 05", SEE_OTHER);
        assertThat(text(sheet)).contains("070-174 06 05").doesNotContain("inget telefonnummer");
        number(anna, "0701740606", SEE_OTHER);
        assertThat(text(sheet)).as("a slip is mended").contains("070-174 06 06");

        Browser annas = as(anna);
        assertThat(Browser.html(annas.get("/home"))).contains("070-174 06 06");
        assertThat(annas.press(annas.get("/home"), "/home/phone", Map.of("phone", "ingen")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv numret med siffror", "value=\"ingen\"");
        annas.press(annas.get("/home"), "/home/phone", Map.of("phone", "070-174 06 07"));
        assertThat(text(sheet)).contains("070-174 06 07");
        assertThat(text(number(anna, "070-174 06 05", UNPROCESSABLE_CONTENT))).contains("har själv sagt");
        annas.press(annas.get("/home"), "/home/phone", Map.of("phone", ""));
        assertThat(text(sheet)).contains("Anna Berg, inget telefonnummer");
        UUID id = anna.person().value();
        assertThat(world.in(
                        () -> house.getBean(Phones.class).numbers(anna.region().id(), List.of(id))))
                .as("so that no other module's number is called either")
                .containsEntry(id, "");
    }

    @Test
    void a_noted_number_holds_in_its_region_for_those_who_help_until_the_person_leaves() {
        Someone anna = world.person(Role.LEAD, company, "Anna Berg");
        number(anna, "070-174 06 05", SEE_OTHER);
        UUID id = anna.person().value();
        var reaches = house.getBean(Reaches.class);
        Map<UUID, String> at = Map.of(id, "anna@ror.example");
        RegionId here = anna.region().id();
        RegionId elsewhere =
                house.getBean(RegionDirectory.class).find("skane").orElseThrow().id();
        assertThat(world.in(() -> reaches.of(here, at)).get(id).phone()).isEqualTo("+46701740605");
        assertThat(world.in(() -> reaches.asTold(here, at)).get(id).phone())
                .as("for the other company of an exchange")
                .isEmpty();
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            Binding.to(house.getBean(JdbcClient.class), elsewhere);
            assertThat(reaches.of(elsewhere, at).get(id).phone()).isEmpty();
        });
        world.run(() -> {
            var members = house.getBean(Members.class);
            var manager = world.aid.maja.asManager();
            members.in(manager).stream()
                    .filter(each -> each.personId().equals(id))
                    .forEach(each -> members.dismiss(manager, each.id()));
        });
        assertThat(world.in(() -> reaches.of(here, at)).get(id).phone()).isEmpty();
    }

    private MvcTestResult number(Someone of, String phone, HttpStatus status) {
        MvcTestResult answer = browser.press(
                browser.get(sheet),
                sheet + "/phone",
                Map.of("person", of.person().value().toString(), "phone", phone));
        assertThat(answer).hasStatus(status);
        return answer;
    }

    private UUID petra(UUID of) {
        return world.in(() -> house.getBean(Keepers.class).of(world.aid.maja.asManager(), of))
                .getFirst()
                .promoterId();
    }

    @Test
    void what_is_missing_or_wrong_is_told_and_nothing_that_was_typed_is_lost() {
        assertThat(text(press(Map.of("line", "Min rad"), UNPROCESSABLE_CONTENT)))
                .contains("Välj hur samtalet gick.", "Min rad");
        for (String day : new String[] {"", "i övermorgon", world.today.toString(), "2999-01-01"}) {
            assertThat(text(press(Map.of("outcome", "AGAIN", "againOn", day), UNPROCESSABLE_CONTENT)))
                    .as(day)
                    .contains("againOn-error");
        }
        assertThat(text(press(Map.of("outcome", "AGAIN"), UNPROCESSABLE_CONTENT)))
                .contains("Skriv vilken dag du ska ringa igen.")
                .doesNotContain("Skriv en dag mellan år 2000");
        press(Map.of("outcome", "TALKED", "line", "x".repeat(10_000)), UNPROCESSABLE_CONTENT);
        press(Map.of("outcome", "AGAIN", "againOn", world.today.plusDays(2).toString()), SEE_OTHER);
        assertThat(text(HOME)).contains("Ingen väntar på ett samtal");
    }

    @Test
    void a_promoter_of_other_companies_finds_no_such_page() {
        UUID chamber = world.promoter("Handelskammaren");
        Browser per = as(world.person(Role.PROMOTER, chamber, "Per Främjare"));
        assertThat(per.get(sheet)).hasStatus(NOT_FOUND);
        assertThat(text(HOME)).contains("Kontaktperson saknas");
    }

    private MvcTestResult press(Map<String, String> typed, HttpStatus status) {
        MvcTestResult answer = browser.press(browser.get(sheet), sheet + "/talks", typed);
        assertThat(answer).hasStatus(status);
        return answer;
    }

    private String text(String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private static String text(MvcTestResult page) {
        return Browser.html(page);
    }

    private Browser as(Someone who) {
        var own = new Browser(server);
        own.hold(who.token());
        return own;
    }
}
