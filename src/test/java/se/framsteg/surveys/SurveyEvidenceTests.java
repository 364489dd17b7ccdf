package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.surveys.SurveysWorld.all;
import static se.framsteg.surveys.SurveysWorld.some;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.shell.Ids;

/** What companies answer is counted by the figures that count a workbook's answers. */
@HouseTest
class SurveyEvidenceTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    CompanyAnswers companies;

    @Autowired
    Sheets sheets;

    @Autowired
    PhoneAnswers phone;

    @Autowired
    Results results;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void strategy_and_recommendation_are_counted_and_a_changed_answer_replaces_the_earlier() {
        var world = SurveysWorld.ended(house, "dalarna", 3);
        tookPart(world);
        assertThat(figures(world).strategy().answered()).isZero();
        assertThat(figures(world).strategy().nonResponse()).isEqualTo(1);
        Respondent anna = Respondent.of(world.lead());

        world.course.run(() -> companies.say(anna, world.part(), Strategy.PLANS_THIS_CALENDAR_YEAR, 9, "Bra"));

        assertThat(figures(world).strategy())
                .returns(1L, each -> each.plansThisYear())
                .returns(0L, each -> each.nonResponse());
        assertThat(figures(world).recommendation().distribution().get(9)).isEqualTo(1);

        world.course.run(() -> companies.say(anna, world.part(), Strategy.HAS_ADOPTED, 10, "Bra"));

        assertThat(figures(world).strategy()).returns(1L, each -> each.has()).returns(1L, each -> each.answered());
        assertThat(evidence(world, "answer"))
                .containsExactly(
                        "plans-this-year 9 T1 self level 1 year " + world.course.today.getYear() + " first",
                        "has 10 T1 self level 1 year " + world.course.today.getYear() + " replaces");
    }

    @Test
    void what_was_said_in_a_call_is_marked_until_the_company_says_so_itself() {
        var world = SurveysWorld.ended(house, "dalarna", 3);
        Promoter petra = world.petra.asPromoter(world.promoter);
        var said = new PhoneAnswers.Said(all(3, ""), Answers.NONE, Strategy.NO, null, "");
        world.course.run(() -> phone.take(
                petra, world.region(), world.part(), Wave.AFTER, world.anna.person(), world.course.today, said));
        world.course.run(() -> companies.say(Respondent.of(world.lead()), world.part(), Strategy.NO, null, ""));
        assertThat(evidence(world, "answer")).hasSize(2);
        assertThat(evidence(world, "answer").getFirst()).contains("no", "phone", "first");
        assertThat(evidence(world, "answer").getLast()).contains("no", "self", "replaces");
    }

    @Test
    void each_dimension_and_the_index_are_evidence_once() {
        var world = new SurveysWorld(house, "dalarna", 7);
        Respondent anna = Respondent.of(world.lead());
        world.sent(anna, Wave.BEFORE, all(3, ""));
        world.sent(anna, Wave.BEFORE, all(3, ""));
        assertThat(evidence(world, "assessment")).hasSize(7).contains("A 3.0000 T0 self level 1 year - first");

        world.course.run(() -> sheets.save(anna, world.part(), Wave.BEFORE, some("A1=5 B1=0 B2=0"), Answers.NONE));

        assertThat(evidence(world, "assessment"))
                .hasSize(10)
                .contains("A 3.5000 T0 self level 1 year - replaces", "B - T0 self level 1 year - replaces withdrawn");
        tookPart(world);
        assertThat(figures(world).strategy().answered())
                .as("says nothing of a strategy")
                .isZero();
    }

    /** The course's own records say that the company came. */
    private void tookPart(SurveysWorld world) {
        world.course.run(() -> transactions.executeWithoutResult(_ -> events.publishEvent(new ParticipationEnded(
                Ids.next(),
                world.anna.region().id(),
                world.course.programme.id(),
                world.round.id(),
                world.company,
                world.course.today,
                false,
                false,
                null))));
    }

    private Figures figures(SurveysWorld world) {
        return world.course.in(() -> results.live(world.course.manager(), world.course.programme));
    }

    private static List<String> evidence(SurveysWorld world, String kind) {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.prepareStatement("""
                        select code || ' ' || coalesce(number::text, '-') || ' ' || wave || ' ' || given || ' level ' || level
                               || ' year ' || coalesce(year_asked::text, '-')
                               || case when replaces is null then ' first' else ' replaces' end
                               || case when withdrawn then ' withdrawn' else '' end
                          from outcomes.evidence where organisation_id = ? and kind = ? order by recorded_at, id
                        """)) {
            statement.setObject(1, world.company);
            statement.setString(2, kind);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
