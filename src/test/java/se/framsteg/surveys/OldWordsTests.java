package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;

@HouseTest
class OldWordsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    OldWords old;

    @Test
    void words_of_a_companys_own_are_erased_two_years_after_the_round_and_its_choices_stay() {
        var world = SurveysWorld.ended(house, "dalarna", 3);
        say(world);
        forget(Period.of(0, 23, 15));
        assertThat(said(world)).as("not said two years ago").isEqualTo("9 Bra kurs");
        forget(Period.of(0, 24, 15));
        assertThat(said(world)).isEqualTo("9 ");
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
