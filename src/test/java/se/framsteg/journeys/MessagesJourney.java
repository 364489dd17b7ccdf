package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.applications.Application;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Verb;
import se.framsteg.messages.Sent;
import se.framsteg.people.Role;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** A manager writes to those behind; one reader wants no more, and is shown with a number to call the next time. */
@Journey
class MessagesJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    ApplicationsWorld world;
    Opening opening;
    String address;
    String name;

    @BeforeEach
    void a_company_that_missed_the_first_week() {
        world = new ApplicationsWorld(house, "dalarna");
        opening = world.opening(
                5,
                AidSetting.Granter.NONE,
                Criteria.USUAL,
                world.today.minusDays(60),
                world.today.minusDays(30),
                world.today.minusDays(14));
        address = "anna-" + UUID.randomUUID() + "@plat.example";
        Application applied =
                world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, address));
        name = applied.company().name();
        world.decide(opening, Verb.ACCEPT, applied);
    }

    @Test
    void from_those_behind_to_a_number_to_call_on_a_telephone() {
        String desk =
                "/dalarna/manage/%s/messages".formatted(opening.programme().slug());
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            looksGood(maja.open(desk));
            maja.link("Skriv ett meddelande");
            maja.button("Inte med vecka 1: 1");
            assertThat(maja.words()).contains("Inte med vecka 1");
            maja.open(desk + "/new");
            maja.page().getByLabel("Rubrik", exactly()).fill("Kom ikapp");
            maja.page().getByLabel("Text", exactly()).fill("40 minuter räcker.\n\nHör av er!");
            maja.page().getByText("Utkastet är sparat").waitFor();
            maja.page().reload();
            assertThat(maja.page().getByLabel("Rubrik", exactly()).inputValue()).isEqualTo("Kom ikapp");
            looksGood(maja);
            maja.button("Titta på mejlet");
            assertThat(maja.words()).contains("Hej Anna Berg!", "40 minuter räcker.");
            looksGood(maja);
            maja.button("Skicka ett prov till mig");
            assertThat(maja.words()).contains("Provet är på väg till");
            maja.button("Skicka till ett företag (en person)");
            Sent.wholly(house, world.maja.region(), maja.page().url());
            maja.page().reload();
            assertThat(maja.words()).contains("Klart: skickat till en person");
            looksGood(maja);
            maja.open(
                    "/dalarna/manage/%s/companies".formatted(opening.programme().slug()));
            maja.link(name);
            assertThat(maja.words()).contains("Kom ikapp", "av Maja Lind", "070-123 45 67");
            looksGood(maja);
            stop();
            maja.link("Skriv till " + name);
            maja.page().getByLabel("Rubrik", exactly()).fill("En sak till");
            maja.page().getByLabel("Text", exactly()).fill("Hej igen.");
            maja.button("Titta på mejlet");
            assertThat(maja.words())
                    .contains("De här får inte mejlet", "vill inte ha sådana här mejl", "070-123 45 67")
                    .contains("Ingen av dem du har valt kan få mejlet just nu");
            looksGood(maja);
            looksGood(maja.open("/home/mail"));
        }
    }

    @Test
    void a_promoter_and_a_coach_write_in_the_same_way() {
        var course = new CourseWorld(house, "dalarna");
        Cohort round = course.round("Hösten", course.today.minusDays(9), 5);
        UUID promoter = course.promoter("Tillväxt AB");
        UUID metal = course.company("Påhittade Plåt AB", "Hösten", "accepted", promoter, 1);
        course.person(Role.LEAD, metal, "Anna Berg");
        writes(course.person(Role.PROMOTER, promoter, "Petra Palm"), "/dalarna/promote");
        writes(
                Someone.known(
                        house,
                        course.aid.maja.region(),
                        "Cilla Coach",
                        who -> house.getBean(Coaches.class)
                                .appoint(
                                        course.manager(),
                                        course.aid.maja.region(),
                                        round,
                                        who,
                                        course.today.plusDays(30))),
                "/dalarna/coach");
    }

    private void writes(Someone by, String home) {
        try (var window = Window.telephone(port).signedIn(by.token())) {
            looksGood(window.open(home));
            window.link("Skriv till företag");
            looksGood(window);
            window.link("Skriv ett meddelande");
            looksGood(window);
            window.button("Alla: 1");
            window.page().getByLabel("Rubrik", exactly()).fill("Hej");
            window.page().getByLabel("Text", exactly()).fill("Hur går det?");
            window.button("Titta på mejlet");
            looksGood(window);
            window.button("Skicka till ett företag (en person)");
            Sent.wholly(house, by.region(), window.page().url());
            window.page().reload();
            assertThat(window.words()).contains("Klart: skickat till en person", "Hur går det?");
            looksGood(window);
        }
    }

    /** One press, by somebody who is not signed in. */
    private void stop() {
        String text = house.getBean(se.framsteg.shell.mail.Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        String path = text.replaceAll("(?s).*http://[^/]+(/mail/\\S+).*", "$1");
        try (var anna = Window.telephone(port)) {
            looksGood(anna.open(path));
            anna.button("Sluta skicka till mig");
            assertThat(anna.words()).contains("Vi skickar inte längre meddelanden");
            looksGood(anna);
        }
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private static void looksGood(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
