package se.framsteg.footprint;

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
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.course.work.WorkWorld;

@HouseTest
class OldBaselinesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    OldBaselines old;

    @Test
    void climate_accounts_are_erased_two_years_after_the_round_and_what_was_handed_in_stays() {
        var world = new FootprintWorld(house, "varmland");
        var handIns = house.getBean(HandIns.class);
        world.write(world.work.lisa(), 0, world.whole());
        add(world, "Elfaktura.png");
        world.in(() -> handIns.handIn(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME)));
        add(world, "Utkast.png");
        forget(Period.of(0, 24, 15));
        assertThat(world.baseline().rows()).as("the round is not over yet").hasSize(1);
        forget(Period.ofMonths(26));
        assertThat(world.baseline().isBlank()).isTrue();
        assertThat(world.files()).as("the one that was handed in").containsExactly("Elfaktura.png");
        assertThat(world.in(() ->
                        handIns.latest(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME))))
                .hasValueSatisfying(latest -> assertThat(latest.document()).contains("100 000"));
        world.write(world.work.lisa(), 0, world.whole());
        assertThat(world.baseline().rows()).hasSize(1);
    }

    @Test
    void where_the_round_has_no_last_day_climate_accounts_are_kept_two_years_after_the_programme() {
        var world = new FootprintWorld(house, "varmland");
        world.write(world.work.lisa(), 0, world.whole());
        leaveARoundWithoutDays(world.work);
        forget(Period.ofMonths(26));
        assertThat(rows(world)).isPositive();
        forget(Period.of(0, 36, 15));
        assertThat(rows(world)).isZero();
    }

    private int rows(FootprintWorld world) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select count(*) from footprint.activity a join course.work w on w.id = a.work_id"
                        + " where w.organisation_id = ?")
                .param(world.work.company)
                .query(Integer.class)
                .single());
    }

    /** The company has left a round without days, of a programme that ends in a year. */
    private void leaveARoundWithoutDays(WorkWorld world) {
        world.in(() -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("update programmes.cohort set starts_on = null, ends_on = null where id = ?")
                    .param(world.world.cohort.id().value())
                    .update();
            jdbc.sql("update programmes.programme set ends_on = ? where id = ?")
                    .param(world.world.today.plusYears(1))
                    .param(world.world.course.id().value())
                    .update();
            return jdbc.sql("update programmes.participation set status = 'dropped_out' where organisation_id = ?")
                    .param(world.company)
                    .update();
        });
    }

    private void add(FootprintWorld world, String name) {
        world.in(() -> house.getBean(BaselineFiles.class)
                .add(
                        world.work.lisa(),
                        world.work.round(),
                        world.usual("electricity"),
                        new NewFile(name, SomeFiles.PNG)));
    }

    /** As often as it takes: there may be other accounts in the house, and it takes some at a time. */
    private void forget(Period later) {
        var now = house.getBean(Clock.class)
                .instant()
                .atZone(ZoneOffset.UTC)
                .plus(later)
                .toInstant();
        for (int hour = 0; hour < 10; hour++) {
            house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> old.forgetOld(now));
        }
    }
}
