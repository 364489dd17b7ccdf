package se.framsteg.aid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

@HouseTest
class FundersAidPageTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    AidWorld world;
    Programme funded;
    UUID plat;
    String aid;
    String company;
    Browser maja;

    @BeforeEach
    void maja_manages_a_course_that_the_funder_grants_aid_for() {
        world = new AidWorld(house, "jonkoping");
        world.rate(30);
        funded = world.programme(Granter.FUNDER);
        plat = world.company("Påhittade Plåt AB");
        aid = "/jonkoping/manage/%s/aid".formatted(funded.slug());
        company = aid + "/" + plat;
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void the_way_goes_by_the_funder_also_after_a_check() {
        world.checked(funded, plat, world.nothing());
        assertThat(maja.get(company))
                .bodyText()
                .contains("Skicka till finansiären", "Spara att det är skickat")
                .doesNotContain("Ge stödet");
        maja.press(maja.get(company), company + "/sending", Map.of("sentOn", world.today.toString()));
        assertThat(maja.get(company)).bodyText().contains("Hos finansiären sedan");
    }

    @Test
    void the_day_it_was_sent_the_day_of_the_answer_and_its_number_stand_afterwards() {
        answered("yes");
        assertThat(maja.get(company)).bodyText().contains(day(5), day(2), "2026-17");
        String link = world.link(funded, plat);
        assertThat(new Browser(server).get(link)).bodyText().contains(day(2), "2026-17");
        String mailing = company + "/invitation";
        maja.press(
                maja.get(mailing),
                mailing + "/contact",
                Map.of("name", "Anna Berg", "address", "anna-" + plat + "@plat.example", "language", "sv"));
        assertThat(maja.get(mailing)).bodyText().contains(day(5), day(2), "2026-17");
    }

    @Test
    void what_the_funder_took_back_counts_no_more_and_the_company_is_told() {
        answered("yes");
        world.link(funded, plat);
        assertThat(counted()).isEqualTo(1);
        String path = company + "/funders-withdrawal";
        assertThat(maja.press(maja.get(company), path, Map.of("tookBackOn", "0001-01-01", "tookBackNumber", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj en dag från den dag stödet gavs", "Skriv numret som står på finansiärens beslut");
        String tooEarly = world.today.minusDays(3).toString();
        assertThat(maja.press(maja.get(company), path, Map.of("tookBackOn", tooEarly, "tookBackNumber", "2026-18")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(counted()).isEqualTo(1);
        var back = Map.of("tookBackOn", world.today.minusDays(1).toString(), "tookBackNumber", "2026-18 é");
        var page = maja.get(company);
        assertThat(maja.press(page, path, back)).hasStatus(SEE_OTHER);
        assertThat(maja.press(page, path, back)).as("a double click").hasStatus(SEE_OTHER);
        assertThat(counted()).as("it counts no more").isZero();
        assertThat(maja.get(company))
                .bodyText()
                .contains("2026-18 é", "Låt stödet stå kvar")
                .doesNotContain("Spara och mejla");
        assertThat(letters())
                .singleElement()
                .asString()
                .contains(
                        "Finansiären tog tillbaka det den " + day(1),
                        "nummer 2026-18 é",
                        "Regionen kräver inget tillbaka")
                .doesNotContain("Ni lämnade kursen", "Skäl");
        assertThat(new Browser(server).get(world.linkOf(funded, plat)))
                .bodyText()
                .contains("Finansiären tog tillbaka stödet", "2026-18 é", "inga pengar har betalats ut");
        assertThat(maja.press(maja.get(company), company + "/restoration", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(counted()).isEqualTo(1);
    }

    private int counted() {
        return world.in(() -> house.getBean(se.framsteg.aid.Declarations.class).known(world.maja.asManager(), plat))
                .size();
    }

    private List<String> letters() {
        return house.getBean(se.framsteg.shell.mail.Mails.class).kept().stream()
                .map(letter -> letter.written())
                .filter(written -> written.subject().contains("är taget tillbaka")
                        && written.subject().contains(funded.name()))
                .map(written -> written.text())
                .toList();
    }

    @Test
    void they_stand_after_a_no_as_well() {
        answered("no");
        assertThat(maja.get(company))
                .bodyText()
                .contains("Finansiären sa nej", day(5), day(2), "2026-17")
                .doesNotContain("Nästa steg");
        assertThat(maja.get(aid)).bodyText().contains("Finansiären sa nej", "Inget mer att göra");
        assertThat(new Browser(server).get(world.link(funded, plat)))
                .bodyText()
                .contains("Finansiären sa nej", day(2), "2026-17");
    }

    @Test
    void what_the_funder_grants_is_not_in_the_regions_register() {
        answered("yes");
        assertThat(maja.get(aid)).bodyText().doesNotContain("Registret");
        assertThat(maja.get(aid + "/register")).bodyText().doesNotContain("Påhittade Plåt AB");
        assertThat(maja.get(aid + "/register.csv")).bodyText().doesNotContain("Påhittade Plåt AB");
        world.decide(funded, Granter.REGION);
        assertThat(maja.get(company)).bodyText().doesNotContain("Markera som infört", "För in i registret");
    }

    @Test
    void an_amount_beyond_reason_is_asked_for_again() {
        world.declared(funded, plat, world.nothing());
        assertThat(maja.press(maja.get(company), company + "/value", Map.of("value", "99 999 999 999")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Beloppet är för stort", "99 999 999 999");
    }

    private void answered(String granted) {
        world.declared(funded, plat, world.nothing());
        maja.press(
                maja.get(company),
                company + "/sending",
                Map.of("sentOn", world.today.minusDays(5).toString()));
        var answer =
                Map.of("decidedOn", world.today.minusDays(2).toString(), "caseNumber", "2026-17", "granted", granted);
        assertThat(maja.press(maja.get(company), company + "/answer", answer)).hasStatus(SEE_OTHER);
    }

    private String day(int ago) {
        return Frame.in(Lang.SV, () -> Say.date(world.today.minusDays(ago)));
    }
}
