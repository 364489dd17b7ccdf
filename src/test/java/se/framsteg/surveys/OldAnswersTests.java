package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class OldAnswersTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    OldAnswers old;

    @Autowired
    MockMvcTester server;

    @Test
    void words_of_a_companys_own_are_erased_two_years_after_the_round_and_its_choices_stay() {
        var world = SurveysWorld.ended(house, "dalarna", 3);
        say(world);
        forget(Period.of(0, 23, 15));
        assertThat(said(world)).as("not said two years ago").isEqualTo("9 Bra kurs");
        forget(Period.of(0, 24, 15));
        assertThat(said(world)).isEqualTo("9 ");
    }

    @Test
    void who_answered_is_forgotten_two_years_after_the_round_and_what_the_company_came_to_stays() {
        var world = SurveysWorld.ended(house, "dalarna", 3);
        world.sent(Respondent.of(world.lead()), Wave.AFTER, SurveysWorld.all(3, "A1=5"));
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Lund");
        world.course.run(() -> house.getBean(Sheets.class)
                .save(
                        Respondent.of(kim.asMember(world.company, Role.COLLEAGUE)),
                        world.part(),
                        Wave.AFTER,
                        SurveysWorld.some("A1=1"),
                        Answers.NONE));
        String link = world.link(Wave.AFTER, kim.person());
        say(world);
        forget(Period.of(0, 23, 15));
        assertThat(count(world, "saving v join surveys.sheet s on s.id = v.sheet_id"))
                .isEqualTo(3);
        assertThat(sheets(world)).extracting(Sheet::person).containsExactly("Anna Berg", "Kim Lund");
        assertThat(page(world, "/result")).contains("av Anna Berg");
        forget(Period.of(0, 24, 15));
        assertThat(sheets(world))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet)
                        .returns("", Sheet::person)
                        .returns(null, Sheet::personId)
                        .returns(SurveysWorld.all(3, "A1=5"), Sheet::answers));
        assertThat(count(world, "saving v join surveys.sheet s on s.id = v.sheet_id"))
                .isZero();
        assertThat(count(world, "link s")).isZero();
        assertThat(count(world, "company_answer s where s.person_id is null and"))
                .isEqualTo(1);
        assertThat(world.course.in(() ->
                        house.getBean(SurveyLinks.class).holder(world.lead().region(), link)))
                .isEmpty();
        assertThat(page(world, "/result"))
                .contains("Hållbarhetsstrategi: Ja, den är beslutad")
                .doesNotContain("av Anna Berg");
        assertThat(page(world, "/after/colleagues")).contains("Ett svar utan namn");
    }

    @Test
    void where_a_round_has_no_last_day_answers_are_kept_after_the_programme_and_the_last_word() {
        var world = SurveysWorld.ended(house, "dalarna", 3);
        say(world);
        without(world, Period.ofMonths(12));
        forget(Period.ZERO);
        assertThat(said(world)).as("the programme goes on").isEqualTo("9 Bra kurs");
        forget(Period.of(0, 25, 15));
        assertThat(said(world)).as("two years after the last word").isEqualTo("9 Bra kurs");
        without(world, Period.ofMonths(-4));
        forget(Period.of(0, 23, 0));
        assertThat(said(world)).as("two years after the programme").isEqualTo("9 Bra kurs");
        forget(Period.of(0, 24, 15));
        assertThat(said(world)).isEqualTo("9 ");
    }

    /** The company has been in a round without days, of a programme that ends so much later. */
    private void without(SurveysWorld world, Period later) {
        world.course.run(() -> house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("update programmes.cohort set starts_on = null, ends_on = null where id = ?")
                    .param(world.round.id().value())
                    .update();
            jdbc.sql(
                            "update programmes.programme set starts_on = least(starts_on, :day), ends_on = :day where id = :id")
                    .param("day", world.course.today.plus(later))
                    .param("id", world.course.programme.id().value())
                    .update();
            jdbc.sql("update programmes.participation set status = 'participated' where organisation_id = ?")
                    .param(world.company)
                    .update();
        }));
    }

    private String page(SurveysWorld world, String below) {
        var browser = new Browser(server);
        browser.hold(world.anna.token());
        return Browser.html(browser.get(
                "/dalarna/company/%s/surveys/%s%s".formatted(world.company, world.course.programme.slug(), below)));
    }

    private List<Sheet> sheets(SurveysWorld world) {
        return world.course.in(() -> house.getBean(Sheets.class).of(world.lead(), world.part()));
    }

    private int count(SurveysWorld world, String rows) {
        return world.course.in(() -> house.getBean(TransactionTemplate.class)
                .execute(_ -> house.getBean(JdbcClient.class)
                        .sql("select count(*) from surveys." + rows + (rows.endsWith("and") ? "" : " where")
                                + " s.organisation_id = ?")
                        .param(world.company)
                        .query(Integer.class)
                        .single()));
    }

    private void say(SurveysWorld world) {
        world.course.run(() -> house.getBean(CompanyAnswers.class)
                .say(Respondent.of(world.lead()), world.part(), Strategy.HAS_ADOPTED, 9, "Bra kurs"));
    }

    private void forget(Period later) {
        var now = house.getBean(Clock.class)
                .instant()
                .atZone(ZoneOffset.UTC)
                .plus(later)
                .toInstant();
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> old.forgetOld(now));
    }

    private String said(SurveysWorld world) {
        return world.course.in(() -> house.getBean(TransactionTemplate.class)
                .execute(_ -> house.getBean(JdbcClient.class)
                        .sql("select recommendation || ' ' || free_text from surveys.company_answer"
                                + " where organisation_id = ?")
                        .param(world.company)
                        .query(String.class)
                        .single()));
    }
}
