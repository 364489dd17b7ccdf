package se.framsteg.surveys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.surveys.CompanyAnswers;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.Strategy;
import se.framsteg.surveys.SurveysWorld;
import se.framsteg.surveys.Wave;
import se.framsteg.world.Someone;

@HouseTest
class CohortSurveyPageTests {
    private static final String REGION = "dalarna";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Test
    void of_fewer_than_five_nothing_is_told() {
        var world = SurveysWorld.ended(house, REGION, 3);
        assertThat(read(world)).contains("Ingen har svarat än", "0 av 1 företag har svarat.");
        answered(world, 4, 3, Strategy.HAS_ADOPTED, 9);
        assertThat(read(world))
                .contains("4 av 5 företag har svarat.", "Svaren kommer från 4 personer.", "För få svar")
                .contains("4 av 5 företag har svarat på frågan. Svaren visas när minst fem har svarat.")
                .doesNotContain("median 3", "procentenheter fler");
    }

    @Test
    void the_middle_the_strategy_and_the_recommendation_are_told_of_five() {
        var world = SurveysWorld.ended(house, REGION, 3);
        answered(world, 4, 3, Strategy.HAS_ADOPTED, 9);
        answered(world, 2, 5, Strategy.NO, 3);
        assertThat(read(world))
                .contains("6 av 7 företag har svarat.", "3,7 (median 3, 6 företag)", "67 (median 50, 6 företag)")
                .contains("33 procentenheter fler svarar 9 eller 10 än 0 till 6. 6 av 7 företag har svarat.")
                .contains("Ja, den är beslutad", "9–10: 4 företag", "Efter kursen jämfört med före kursen");
    }

    @Test
    void those_that_left_stand_beside_those_that_stayed() {
        var world = new SurveysWorld(house, REGION, -3);
        for (int i = 0; i < 5; i++) {
            UUID company = world.company("Kvar " + i, "accepted");
            sent(world, company, Wave.BEFORE, 4);
        }
        assertThat(read(world)).doesNotContain("De som slutade");
        UUID gone = world.company("Borta AB", "accepted");
        sent(world, gone, Wave.BEFORE, 1);
        world.course.run(() -> house.getBean(ParticipationChanges.class)
                .end(world.course.manager(), world.course.programme.id(), gone, EndReason.TIME, ""));
        assertThat(read(world))
                .contains("De som slutade", "3,5 (median 4, 6 företag)")
                .as("one that left could be worked out")
                .doesNotContain("5 företag)");
    }

    @Test
    void answers_from_a_call_are_taken_by_the_own_promoter_only() {
        var world = SurveysWorld.ended(house, REGION, 3);
        String path =
                "/%s/promote/%s/companies/%s/surveys".formatted(REGION, world.course.programme.slug(), world.company);
        Browser petra = as(world.petra);
        assertThat(petra.get(path)).hasStatus(OK).bodyText().contains("Svar från ett samtal", "Skriv in svar");
        String anna = world.anna.person().value().toString();
        assertThat(petra.press(
                        petra.get(path + "/after"),
                        path + "/after",
                        Map.of("person", "", "calledOn", "0001-01-01", "words", "x".repeat(10_000))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj vem som svarade.", "Skriv dagen för samtalet", "minst ett påstående");
        var said = Map.of(
                "person",
                anna,
                "calledOn",
                world.course.today.toString(),
                "A1",
                "2",
                "A2",
                "3",
                "A3",
                "4",
                "strategy",
                "NO");
        assertThat(petra.press(petra.get(path + "/after"), path + "/after", said))
                .hasStatus(SEE_OTHER);
        assertThat(petra.get(path + "?taken=true")).bodyText().contains("Svaren är sparade");
        String own = "/%s/company/%s/surveys/%s/after".formatted(REGION, world.company, world.course.programme.slug());
        assertThat(as(world.anna).get(own)).bodyText().contains("Inskrivet per telefon, av Petra Palm");

        MvcTestResult form = petra.get(path + "/after");
        as(world.anna).press(as(world.anna).get(own + "/a"), own + "/a", Map.of("A1", "5"));
        assertThat(petra.press(form, path + "/after", said)).hasStatus(CONFLICT);
        assertThat(petra.get(path + "/after")).bodyText().contains("har svarat själva");

        UUID other = world.course.promoter("Andra AB");
        Someone per = world.course.person(Role.PROMOTER, other, "Per Pil");
        assertThat(as(per).get(path + "/after")).hasStatus(NOT_FOUND);
    }

    private void answered(SurveysWorld world, int companies, int level, Strategy strategy, int recommendation) {
        for (int i = 0; i < companies; i++) {
            UUID company = world.company("Företag " + UUID.randomUUID(), "participated");
            Respondent by = sent(world, company, Wave.AFTER, level);
            Someone lead = world.course.person(Role.LEAD, company, "Li Ek");
            var part = world.part(lead.asMember(company, Role.LEAD));
            world.course.run(() -> house.getBean(CompanyAnswers.class).say(by, part, strategy, recommendation, ""));
        }
    }

    private Respondent sent(SurveysWorld world, UUID company, Wave wave, int level) {
        Someone lead = world.course.person(Role.LEAD, company, "Lo Ek");
        Respondent by = Respondent.of(lead.asMember(company, Role.LEAD));
        world.sent(by, wave, SurveysWorld.all(level, ""));
        return by;
    }

    private String read(SurveysWorld world) {
        String path =
                "/%s/manage/%s/cohorts/%s/surveys".formatted(REGION, world.course.programme.slug(), world.round.slug());
        MvcTestResult page = as(world.course.aid.maja).get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page).replace('\u00a0', ' ');
    }

    private Browser as(Someone person) {
        var browser = new Browser(server);
        browser.hold(person.token());
        return browser;
    }
}
