package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.surveys.SurveysWorld.all;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.outcomes.MaturityChange;
import se.framsteg.outcomes.MaturityChanges;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.shell.Ids;

/** What companies say before and after is counted by pairs, with those in sight that did not answer. */
@HouseTest
class MaturityChangeTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MaturityChanges changes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester server;

    @Test
    void companies_that_answered_both_times_are_counted_and_the_others_are_in_sight() {
        var world = SurveysWorld.ended(house, "vasternorrland", 3);
        company(world, all(3, ""), all(4, ""));
        company(world, all(3, ""), all(3, "A1=5"));
        company(world, all(3, ""), all(3, ""));
        company(world, all(3, ""), all(3, "A1=1"));
        company(world, all(3, ""), null);
        company(world, null, all(5, ""));
        assertThat(told(world)).contains("4 av 6 företag har svarat båda gångerna. 2 har inte gjort det");
        assertThat(told(world)).contains("minst fem företag").doesNotContain("Upp eller ned i");

        company(world, all(3, ""), all(3, "A1=4"));

        MaturityChange leadership = of(world, "A");
        assertThat(leadership)
                .returns(5L, MaturityChange::pairs)
                .returns(2L, MaturityChange::rose)
                .returns(1L, MaturityChange::fell)
                .returns(2L, MaturityChange::same);
        assertThat(rounded(leadership)).as("(1 + 0,5 + 0 − 0,5 + 0,25) / 5").isEqualTo("0.25");
        MaturityChange index = of(world, MaturityChange.INDEX);
        assertThat(index).returns(1L, MaturityChange::rose).returns(0L, MaturityChange::fell);
        assertThat(rounded(index)).as("(25 + 2,0833 + 0 − 2,0833 + 1,0417) / 5").isEqualTo("5.21");
        assertThat(told(world))
                .contains("5 av 7 företag", "Ledning och ansvar", "+0,3 nivåer", "2 av 5", "+5,2 steg")
                .doesNotContain("40 %");
    }

    private MaturityChange of(SurveysWorld world, String code) {
        return changed(world).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<MaturityChange> changed(SurveysWorld world) {
        return world.course.in(() -> changes.of(world.course.manager(), world.course.programme.id()));
    }

    private static String rounded(MaturityChange change) {
        return change.mean().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private String told(SurveysWorld world) {
        var maja = new Browser(server);
        maja.hold(world.course.aid.maja.token());
        return Browser.html(maja.get("/vasternorrland/manage/%s/maturity".formatted(world.course.programme.slug())));
    }

    /** One that benefited, and what it answered before and after; null for what it did not. */
    private void company(SurveysWorld world, @Nullable Answers before, @Nullable Answers after) {
        UUID company = world.company("Företag " + UUID.randomUUID(), "participated");
        var lead = Respondent.of(
                world.course.person(Role.LEAD, company, "Lisa Lund").asMember(company, Role.LEAD));
        world.course.run(() -> transactions.executeWithoutResult(_ -> events.publishEvent(new ParticipationEnded(
                Ids.next(),
                world.anna.region().id(),
                world.course.programme.id(),
                world.round.id(),
                company,
                world.course.today,
                false,
                false))));
        if (after != null) {
            world.sent(lead, Wave.AFTER, after);
        }
        if (before != null) {
            early(world, lead, before);
        }
    }

    /** As if it had been sent while there was time. */
    private void early(SurveysWorld world, Respondent by, Answers before) {
        var scores = new java.util.HashMap<String, BigDecimal>();
        Profile profile = Profile.of(house.getBean(SelfAssessments.class).newest(), List.of(before));
        profile.assessment()
                .dimensions()
                .forEach(each -> scores.put(each.id(), profile.level(each).orElseThrow()));
        scores.put("index", profile.index().orElseThrow());
        world.course.run(() -> transactions.executeWithoutResult(_ -> events.publishEvent(new SurveyAnswered(
                by.region().value(),
                world.course.programme.id().value(),
                by.organisation(),
                "T0",
                SelfAssessments.NEWEST,
                scores,
                1,
                world.course.today,
                false,
                by.person().value(),
                null))));
    }
}
