package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.network.advice.Advice.Whose;
import se.framsteg.network.advice.Advices;
import se.framsteg.network.advice.NewAdvice;
import se.framsteg.people.NewPerson;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.world.Someone;

@HouseTest
class CompanyHomeTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    CourseWorld world;
    Cohort spring;
    UUID metal;
    UUID promoter;
    Someone petra;
    String path;
    Browser anna;

    @BeforeEach
    void a_company_with_a_seat_in_a_round_to_come() {
        world = new CourseWorld(house, "halland");
        world.aid.decide(world.programme, Granter.REGION);
        spring = world.round("Våren", world.today.plusDays(20), 5);
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Frisk");
        assertThat(petra.token()).isNotEmpty();
        metal = world.company("Plåt AB", "Våren", "accepted", promoter);
        anna = new Browser(server);
        anna.hold(world.person(Role.LEAD, metal, "Anna Berg").token());
        path = "/halland/company/" + metal;
    }

    @Test
    void before_the_start_it_says_when_that_is_what_waits_and_whom_to_call() {
        String address = "cilla-" + UUID.randomUUID() + "@coach.example";
        world.run(() -> house.getBean(Coaches.class)
                .appoint(
                        world.manager(),
                        world.aid.maja.region(),
                        spring,
                        new NewPerson("Cilla Coach", address, Lang.SV),
                        world.today.plusDays(90)));
        String page = Browser.html(anna.get(path)).replace('\u00a0', ' ');
        assertThat(page)
                .contains(
                        "Kursen börjar " + Say.date(world.today.plusDays(20)).replace('\u00a0', ' '),
                        "Har plats, stödet inte klart",
                        "Cilla Coach, er coach",
                        "mailto:" + address,
                        "Petra Frisk, främjare på Tillväxt AB",
                        "Ingen träff är inbokad för dig just nu")
                .doesNotContain("uppehåll");
    }

    @Test
    void a_next_step_that_the_promoter_has_written_waits_for_a_word() {
        assertThat(Browser.html(anna.get(path))).doesNotContain("nästa steg väntar");
        world.run(() -> house.getBean(Advices.class)
                .write(
                        petra.asPromoter(promoter),
                        world.aid.maja.region(),
                        promoter,
                        metal,
                        new NewAdvice("", false, "Mäta elen i en vecka", Whose.COMPANY, world.today.plusDays(9))));
        assertThat(Browser.html(anna.get(path))).contains("Ett nästa steg väntar på att ni säger om det stämmer.");
    }

    @Test
    void in_a_running_course_it_says_what_to_do_now() {
        var work = new WorkWorld(house, "halland");
        var lisa = new Browser(server);
        lisa.hold(work.lisa.token());
        assertThat(Browser.html(lisa.get("/halland/company/" + work.company)))
                .contains("Att göra nu", work.path("stakeholder-map"))
                .doesNotContain(work.path("materiality-map"));
        assertThat(Browser.html(anna.get(path))).doesNotContain("Att göra nu");
    }

    @Test
    void a_lead_opens_the_declaration_that_waits_and_the_mailed_link_works_on() {
        String mailed = world.aid.link(world.programme, metal);
        String waiting = path + "/aid/" + world.programme.slug();
        String opened = Browser.location(anna.press(anna.get(path), waiting, Map.of()));
        assertThat(opened).startsWith("/halland/aid/").isNotEqualTo(mailed);
        assertThat(Browser.html(anna.get(opened))).contains("Du går vidare som Anna Berg, Plåt AB");
        assertThat(anna.get(mailed)).hasStatusOk();

        var bo = new Browser(server);
        bo.hold(world.person(Role.COLLEAGUE, metal, "Bo Ek").token());
        assertThat(Browser.html(bo.get(path)))
                .contains("har ni fått länken med mejl")
                .doesNotContain("Fyll i och skriv under");
        var pressed = Browser.filled(bo.get(path), path + "/meetings", Map.of());
        assertThat(Browser.location(bo.post(waiting, pressed))).isEqualTo(path);
    }

    @Test
    void one_press_leads_to_the_own_page_of_meetings() {
        var opened = anna.press(anna.get(path), path + "/meetings", Map.of());
        assertThat(Browser.location(opened)).startsWith("/halland/meetings/");
        assertThat(Browser.html(anna.get(Browser.location(opened)))).contains("Anna Berg");
    }
}
