package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.flows.materials.Materials;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.surveys.CohortSurvey;
import se.framsteg.surveys.CohortSurveys;
import se.framsteg.surveys.Wave;
import se.framsteg.world.Someone;

@HouseTest
class DemoCourseTests {
    @Test
    void twelve_companies_are_in_their_third_week_with_work_of_all_kinds(@Autowired ApplicationContext house) {
        Someone maja = Someone.managing(house, "dalarna", "Maja Modig");
        LocalDate day = LocalDate.of(2025, 9, 1);
        var facts = new ProgrammeFacts("Förebild", "Tillväxtverket", "", "", day, day.plusMonths(6), 6, true, Map.of());
        Programme like = Tenancy.within(
                maja.region().id(), () -> house.getBean(Programmes.class).enter(maja.asManager(), facts, ""));
        Programme programme = Tenancy.within(
                maja.region().id(), () -> new DemoCourse(house).begin(maja.asManager(), maja.region(), like));
        List<String> states = Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(JdbcClient.class)
                                .sql("select state from course.hand_in where programme_id = ?")
                                .param(programme.id().value())
                                .query(String.class)
                                .list()));
        CohortSurvey survey = Tenancy.within(maja.region().id(), () -> {
            var cohort = house.getBean(Cohorts.class)
                    .of(maja.asManager(), programme.id())
                    .getFirst();
            return house.getBean(CohortSurveys.class).of(maja.asManager(), cohort);
        });
        assertThat(survey.answered(Wave.BEFORE)).as("one has not answered").isEqualTo(11);
        assertThat(DemoCompany.all())
                .hasSize(12)
                .extracting(DemoCompany::number)
                .doesNotHaveDuplicates();
        assertThat(states).contains("approved", "returned", "received").hasSizeGreaterThan(15);
        assertThat(accounts(house, maja, programme))
                .contains("approved", "returned", "received", "begun")
                .hasSize(11);
        assertThat(texts(house, maja, "select state from course.question where programme_id = ?", programme))
                .containsExactlyInAnyOrder("answered", "asked");
        assertThat(texts(
                        house,
                        maja,
                        "select code from outcomes.evidence where kind = 'participation' and programme_id = ?",
                        programme))
                .as("who has been at a meeting is counted")
                .contains("participated");
        assertThat(texts(
                        house,
                        maja,
                        "select detail from outcomes.evidence where kind = 'idea' and programme_id = ?",
                        programme))
                .as("one idea is described, two are titles")
                .containsExactly("service");
        assertThat(texts(house, maja, "select worksheet from course.opening where programme_id = ?", programme))
                .contains("targets", "value-chain-map");
        Tenancy.within(maja.region().id(), () -> new DemoFlows(house).write(maja.asManager()));
        assertThat(texts(house, maja, """
                        select f.visibility from flows.flow f
                          join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                          join programmes.participation p
                            on p.region_id = h.region_id and p.organisation_id = h.organisation_id
                         where p.programme_id = ?
                        """, programme))
                .contains("cohort", "county", "public", "private")
                .hasSize(DemoFlow.all().size());
        assertThat(DemoFlow.all())
                .allSatisfy(flow -> assertThat(house.getBean(Materials.class).find(flow.material()))
                        .as(flow.material())
                        .isPresent());
    }

    private static List<String> texts(ApplicationContext house, Someone maja, String sql, Programme programme) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(JdbcClient.class)
                                .sql(sql)
                                .param(programme.id().value())
                                .query(String.class)
                                .list()));
    }

    /** How the climate accounts of each company that has begun them stand. */
    private static List<String> accounts(ApplicationContext house, Someone maja, Programme programme) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(JdbcClient.class)
                                .sql("""
                                select coalesce(h.state, 'begun')
                                  from footprint.baseline b
                                  left join course.hand_in h on h.region_id = b.region_id and h.work_id = b.work_id
                                 where b.programme_id = ?
                                """)
                                .param(programme.id().value())
                                .query(String.class)
                                .list()));
    }
}
