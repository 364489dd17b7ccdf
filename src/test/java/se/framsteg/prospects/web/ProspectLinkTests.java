package se.framsteg.prospects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.applications.Application;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.web.Browser;
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.shell.Secret;
import se.framsteg.world.UnusedNumber;

/** A company opens the link that a promoter has sent it. */
@HouseTest
class ProspectLinkTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ProspectsWorld world;
    Browser anna;

    @BeforeEach
    void maja_fills_a_round() {
        world = new ProspectsWorld(house, "jonkoping");
        anna = new Browser(server).from("10.9.8.7");
    }

    @Test
    void the_form_says_whose_it_is_and_is_filled_in_but_for_the_note() {
        Prospect plat = plat(UnusedNumber.next());
        String form = Browser.html(anna.get(world.link(world.asMaja(), plat)));
        assertThat(form)
                .contains(
                        "Länken är till Påhittade Plåt AB. Maja Modig på Nuvab",
                        "value=\"Påhittade Plåt AB\"",
                        "value=\"anna@plat.example\"",
                        "value=\"+46701234567\"",
                        "value=\"Anna Berg\"")
                .doesNotContain("Ring efter lunch");
        assertThat(world.again(world.asMaja(), plat)).isEqualTo(plat);
    }

    @Test
    void the_application_comes_to_stand_on_the_list_and_knows_who_asked() {
        Prospect plat = plat(null);
        MvcTestResult page = anna.get(world.link(world.asMaja(), plat));
        assertThat(apply(page, ApplicationsWorld.typed())).hasStatus(SEE_OTHER);
        assertThat(world.again(world.asMaja(), plat)).returns(Application.State.SUBMITTED, Prospect::application);
        assertThat(world.promotersOfApplications()).containsExactly(world.nuvab);
    }

    @Test
    void what_is_saved_meanwhile_still_knows_who_asked() {
        Prospect plat = plat(null);
        MvcTestResult page = anna.get(world.link(world.asMaja(), plat));
        var typed = ApplicationsWorld.typed();
        typed.put("save", "true");
        String draft = apply(page, typed).getResponse().getHeader("Location");
        MvcTestResult again = anna.get(draft.replaceFirst("\\?.*", ""));
        assertThat(again).bodyText().contains("Maja Modig på Nuvab");
        assertThat(apply(again, ApplicationsWorld.typed())).hasStatus(SEE_OTHER);
        assertThat(world.again(world.asMaja(), plat).hasApplied()).isTrue();
    }

    @Test
    void a_sole_traders_number_is_masked_and_still_the_one_that_is_sent() {
        OrganisationNumber number = OrganisationNumber.of(ProspectsWorld.PERSONAL);
        Prospect bergs = plat(number);
        MvcTestResult page = anna.get(world.link(world.asMaja(), bergs));
        assertThat(Browser.html(page)).contains("value=\"640883-••••\"").doesNotContain("3231");
        var typed = ApplicationsWorld.typed();
        typed.put("number", "640883-••••");
        typed.put("phone", "inget");
        MvcTestResult wrong = apply(page, typed);
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("value=\"640883-••••\"").doesNotContain("3231", "6408833231");
        typed.put("phone", "070-123 45 67");
        assertThat(apply(page, typed)).hasStatus(SEE_OTHER);
        assertThat(world.applications.queue(world.opening))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.application().company().number()).isEqualTo("640883-••••"));
        assertThat(world.again(world.asMaja(), bergs).hasApplied()).isTrue();
    }

    @Test
    void another_company_may_use_the_link_and_is_not_taken_for_the_first() {
        Prospect plat = plat(UnusedNumber.next());
        assertThat(apply(anna.get(world.link(world.asMaja(), plat)), ApplicationsWorld.typed()))
                .hasStatus(SEE_OTHER);
        assertThat(world.again(world.asMaja(), plat).hasApplied()).isFalse();
        assertThat(world.promotersOfApplications()).containsExactly(world.nuvab);
    }

    @Test
    void what_is_filled_in_can_be_cleared() {
        String form = Browser.html(anna.get(world.link(world.asMaja(), plat(null))));
        String empty = form.replaceFirst("(?s).*href=\"([^\"]+/from/[a-z0-9]{7})\".*", "$1");
        assertThat(Browser.html(anna.get(empty)))
                .contains("Du kom hit genom Maja Modig på Nuvab")
                .doesNotContain("Påhittade Plåt AB", "anna@plat.example");
        assertThat(apply(anna.get(empty), ApplicationsWorld.typed())).hasStatus(SEE_OTHER);
        assertThat(world.promotersOfApplications()).containsExactly(world.nuvab);
    }

    @Test
    void another_address_or_number_makes_another_link_and_another_note_does_not() {
        OrganisationNumber number = UnusedNumber.next();
        Prospect plat = plat(number);
        String link = world.link(world.asMaja(), plat);
        change(plat, ProspectsWorld.named(plat.company()), "anna@plat.example", true);
        assertThat(world.link(world.asMaja(), plat))
                .as("only the note is another")
                .isEqualTo(link);
        change(plat, ProspectsWorld.known(plat.company(), number, ""), "anna@plat.example", false);
        assertThat(world.link(world.asMaja(), plat))
                .as("the same number typed again")
                .isEqualTo(link);
        change(plat, ProspectsWorld.named(plat.company()), "bo@plat.example", true);
        String second = world.link(world.asMaja(), plat);
        change(plat, ProspectsWorld.known(plat.company(), UnusedNumber.next(), ""), "bo@plat.example", false);
        for (String old : new String[] {link, second}) {
            assertThat(Browser.html(anna.get(old))).doesNotContain("Länken är till", "plat.example");
            assertThat(anna.get(old.replaceFirst("/apply/.*/from/", "/no-thanks/")))
                    .hasStatus(410);
        }
        assertThat(Browser.html(anna.get(world.link(world.asMaja(), plat)))).contains("bo@plat.example");
    }

    private void change(Prospect prospect, NewProspect to, String address, boolean keepsNumber) {
        var changed = new NewProspect(to.company(), to.number(), "Anna", address, null, null, "Ny anteckning");
        world.in(() -> world.prospects()
                .change(world.asMaja(), world.opening.cohort().id(), prospect.id(), changed, keepsNumber));
    }

    @Test
    void a_link_to_nobody_opens_an_empty_form() {
        for (String code : new String[] {Secret.token(), "aaaaaaa", "<script>", "x".repeat(10_000), "😀"}) {
            MvcTestResult page = server.get()
                    .uri(world.opening.path() + "/from/{code}", code)
                    .exchange();
            assertThat(page).hasStatus(OK);
            assertThat(Browser.html(page)).doesNotContain("Du kom hit", "Länken är till", "<script>");
        }
    }

    private Prospect plat(OrganisationNumber number) {
        NewProspect added = ProspectsWorld.known("Påhittade Plåt AB", UnusedNumber.next(), "anna@plat.example");
        return world.listed(
                world.asMaja(),
                new NewProspect(
                        added.company(), number, added.contact(), added.address(), added.phone(), null, added.note()));
    }

    private MvcTestResult apply(MvcTestResult page, Map<String, String> typed) {
        String action =
                Browser.html(page).replaceFirst("(?s).*<form method=\"post\" action=\"([^\"]+/apply/[^\"]+)\".*", "$1");
        return anna.press(page, action, typed);
    }
}
