package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.surveys.SurveysWorld.all;
import static se.framsteg.surveys.SurveysWorld.some;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.outcomes.MaturityChange;

/** What companies say before and after is counted by pairs, with those in sight that did not answer. */
@HouseTest
class MaturityChangeTests {
    @Autowired
    ApplicationContext house;

    @Test
    void companies_that_answered_both_times_are_counted_and_the_others_are_in_sight() {
        var world = new ChangedWorld(house, "vasternorrland");
        world.company(all(3, ""), all(4, ""));
        world.company(all(3, ""), all(3, "A1=5"));
        world.company(all(3, ""), all(3, ""));
        world.company(all(3, ""), all(3, "A1=1"));
        world.company(all(3, ""), null);
        world.company(null, all(5, ""));
        assertThat(world.managed("/maturity"))
                .contains("4 av 6 företag har svarat båda gångerna. 2 har inte gjort det")
                .contains("minst fem företag")
                .doesNotContain("Upp eller ned i");

        world.company(all(3, ""), all(3, "A1=4"));

        assertThat(world.maturity())
                .returns(6L, each -> each.before())
                .returns(6L, each -> each.after())
                .returns(5L, each -> each.pairs())
                .returns(2L, each -> each.missing());
        MaturityChange leadership = of(world, "A");
        assertThat(leadership)
                .returns(5L, MaturityChange::pairs)
                .returns(2L, MaturityChange::rose)
                .returns(1L, MaturityChange::fell)
                .returns(2L, MaturityChange::same);
        assertThat(leadership.millionths()).as("(1 + 0,5 + 0 − 0,5 + 0,25)").isEqualTo(1_250_000);
        MaturityChange index = of(world, MaturityChange.INDEX);
        assertThat(index).returns(1L, MaturityChange::rose).returns(0L, MaturityChange::fell);
        assertThat(index.mean()).as("(25 + 2,0833 + 0 − 2,0833 + 1,0417) / 5").isEqualTo("5.2");
        assertThat(world.managed("/maturity"))
                .contains("5 av 7 företag", "Ledning och ansvar", "+0,3 nivåer", "2 av 5", "+5,2 steg")
                .doesNotContain("40 %");
    }

    @Test
    void sums_equal_a_recount_whatever_is_answered_anew_or_struck() {
        var world = new ChangedWorld(house, "vasternorrland");
        UUID first = world.company(all(2, "A1=1"), all(3, "B2=5"));
        UUID second = world.company(all(4, ""), all(3, "A1=5 B1=1"));
        holds(world);
        assertThat(of(world, "C")).as("one up, one down").returns(0L, MaturityChange::millionths);
        world.says(first, "T0", all(5, ""));
        holds(world);
        assertThat(of(world, "C")).returns(2L, MaturityChange::fell).returns(-3_000_000L, MaturityChange::millionths);
        world.says(second, "T1", some("A1=5 A2=5 A3=5"));
        holds(world);
        assertThat(of(world, "A")).returns(2L, MaturityChange::pairs).returns(-1_000_000L, MaturityChange::millionths);
        assertThat(of(world, MaturityChange.INDEX))
                .as("who answered one part has no index")
                .returns(1L, MaturityChange::pairs);
    }

    @Test
    void half_a_level_is_a_change_however_it_came_about() {
        var world = new ChangedWorld(house, "vasternorrland");
        UUID first = world.company(some("A1=3 A2=3 A3=4"), null);
        world.says(first, "T1", some("A1=4 A2=4 A3=3 A4=3"));
        world.company(all(3, ""), all(3, "A1=5"));
        world.company(all(3, ""), all(3, "A1=4"));
        assertThat(of(world, "A"))
                .as("3,3333 to 3,5; half a level; a quarter")
                .returns(1L, MaturityChange::rose)
                .returns(2L, MaturityChange::same)
                .returns(916_667L, MaturityChange::millionths);
    }

    private static void holds(ChangedWorld world) {
        var by = world.world.course.manager();
        var programme = world.world.course.programme;
        assertThat(world.recount().kept(by, programme))
                .isEqualTo(world.recount().counted(by, programme));
    }

    private static MaturityChange of(ChangedWorld world, String code) {
        return world.maturity().changes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
