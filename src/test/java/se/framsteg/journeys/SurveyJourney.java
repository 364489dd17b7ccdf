package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.surveys.SurveysWorld.all;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.shell.Lang;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.SurveysWorld;
import se.framsteg.surveys.Wave;
import se.framsteg.world.Someone;

/**
 * A lead says on a telephone where the company stands before the course, a colleague does so by a link of their own, and the
 * two see where they do not agree. After the course the promoter takes answers in a call, and the manager sees the round.
 */
@Journey
class SurveyJourney {
    private static final String REGION = "dalarna";
    private static final List<String> STEPS = List.of("A", "B", "C", "D", "E", "F");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void two_at_a_company_answer_before_the_course_and_see_where_they_differ() {
        var world = new SurveysWorld(house, REGION, 7);
        String home = "/%s/company/%s".formatted(REGION, world.company);
        try (var anna = Window.telephone(port).signedIn(world.anna.token())) {
            anna.open(home);
            assertThat(anna.words()).contains("Det här är på gång nu", "Före kursen: svara på frågorna");
            look(anna);
            anna.arrive(() -> anna.page().getByText("Svara nu").click());
            look(anna);
            assertThat(anna.words()).contains("Vem som ser svaren");
            anna.link("Börja svara");
            look(anna);
            answer(anna, 2);
            anna.button("Skicka in mina svar");
            assertThat(anna.words()).contains("Tack, dina svar är inskickade");
            look(anna);
            anna.link("Be fler att svara");
            anna.page().getByLabel("Namn").fill("Kim Alm");
            anna.page().getByLabel("E-postadress").fill("kim-" + UUID.randomUUID() + "@foretag.example");
            anna.button("Skicka frågan");
            assertThat(anna.words()).contains("Kim Alm, fick frågan");
            look(anna);
        }
        colleague(world);
        try (var anna = Window.onto(port).signedIn(world.anna.token())) {
            anna.open(home + "/surveys");
            look(anna);
            anna.link("Vad svaren visar i " + world.course.programme.name());
            assertThat(anna.words())
                    .contains("2 personer har svarat", "Prata om det här", "Svaren går från 2 till 5, av 2 personer.");
            look(anna);
        }
        try (var anna = Window.telephone(port).signedIn(world.anna.token())) {
            look(anna.open(home + "/surveys/" + world.course.programme.slug() + "/result"));
            look(anna.open(home + "/surveys"));
        }
    }

    /** Kim has a link, no account, and a telephone without script. */
    private void colleague(SurveysWorld world) {
        var kim =
                house.getBean(Members.class).enter("kim-" + UUID.randomUUID() + "@foretag.example", "Kim Alm", Lang.SV);
        String path = "/%s/surveys/%s".formatted(REGION, world.link(Wave.BEFORE, kim));
        try (var seen = Window.telephone(port)) {
            look(seen.open(path));
            look(seen.open(path + "/a"));
            look(seen.open(path.substring(0, path.length() - 4) + "nope"));
            assertThat(seen.words()).contains("Länken gäller inte längre");
        }
        try (var window = Window.withoutScript(port)) {
            window.open(path);
            assertThat(window.page().textContent("main")).contains("Du går vidare som Kim Alm");
            window.page().getByText("Börja svara").click();
            for (String step : STEPS) {
                for (int i = 1; i <= 4; i++) {
                    int level = step.equals("A") ? 5 : 2;
                    window.page()
                            .locator("input[name=%s%d][value='%d']".formatted(step, i, level))
                            .check();
                }
                window.page().getByText("Spara och gå vidare").click();
            }
            window.page().getByText("Skicka in mina svar").click();
            assertThat(window.page().textContent("main")).contains("Tack, dina svar är inskickade");
        }
    }

    @Test
    void after_the_course_answers_come_by_telephone_too_and_the_manager_sees_the_round() {
        var world = SurveysWorld.ended(house, REGION, 3);
        for (int i = 0; i < 5; i++) {
            UUID company = world.company("Företag nummer " + i, "participated");
            Someone lead = world.course.person(Role.LEAD, company, "Lisa Lund");
            world.sent(Respondent.of(lead.asMember(company, Role.LEAD)), Wave.AFTER, all(2 + i % 3, "D1=5"));
        }
        String call =
                "/%s/promote/%s/companies/%s/surveys".formatted(REGION, world.course.programme.slug(), world.company);
        try (var maja = Window.telephone(port).signedIn(world.course.aid.maja.token())) {
            String managers = call.replace("/promote/", "/manage/");
            look(maja.open(managers));
            look(maja.open(managers + "/after"));
        }
        try (var petra = Window.telephone(port).signedIn(world.petra.token())) {
            look(petra.open(call));
            look(petra.open(call + "/after"));
            for (int i = 1; i <= 4; i++) {
                petra.page().locator("input[name=A%d][value='3']".formatted(i)).check();
            }
            petra.choose("Har ni en hållbarhetsstrategi?", "Det finns ett utkast");
            petra.button("Spara svaren");
            assertThat(petra.words()).contains("Svaren är sparade");
            look(petra);
        }
        String own = "/%s/company/%s/surveys/%s/".formatted(REGION, world.company, world.course.programme.slug());
        try (var anna = Window.telephone(port).signedIn(world.anna.token())) {
            look(anna.open(own + "after"));
            assertThat(anna.words()).contains("Inskrivet per telefon, av Petra Palm");
            look(anna.open(own + "after/company"));
            look(anna.open(own + "after/c"));
            look(anna.open(own + "result"));
        }
        manager(world);
    }

    private void manager(SurveysWorld world) {
        String round =
                "/%s/manage/%s/cohorts/%s/surveys".formatted(REGION, world.course.programme.slug(), world.round.slug());
        try (var desk = Window.onto(port).signedIn(world.course.aid.maja.token());
                var telephone = Window.telephone(port).signedIn(world.course.aid.maja.token())) {
            look(desk.open("/%s/manage/%s/cohorts".formatted(REGION, world.course.programme.slug())));
            desk.link("Före och efter i " + world.round.name());
            assertThat(desk.words()).contains("6 av 6 företag har svarat.", "Svaren visas när minst fem har svarat");
            look(desk);
            look(telephone.open(round));
            String maturity = "/%s/manage/%s/maturity".formatted(REGION, world.course.programme.slug());
            look(desk.open(maturity));
            look(telephone.open(maturity));
        }
    }

    private static void answer(Window window, int level) {
        for (String step : STEPS) {
            for (int i = 1; i <= 4; i++) {
                window.page()
                        .locator("input[name=%s%d][value='%d']".formatted(step, i, level))
                        .check();
            }
            window.button("Spara och gå vidare");
        }
    }

    private static void look(Window window) {
        assertThat(window.hindrances()).as(window.page().url()).isEmpty();
        assertThat(window.tooWide()).as(window.page().url()).isZero();
    }
}
