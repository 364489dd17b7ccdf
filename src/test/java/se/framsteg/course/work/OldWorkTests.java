package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;

@HouseTest
class OldWorkTests {
    private static final String MAP = "stakeholder-map";

    @Autowired
    ApplicationContext house;

    @Autowired
    OldWork old;

    WorkWorld world;

    @BeforeEach
    void a_company_has_handed_in_its_map() {
        world = new WorkWorld(house, "varmland");
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        add(Attachment.ALREADY, "Policy.pdf");
        world.in(() -> house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet(MAP)));
        add(Attachment.PHOTO, "Utkast.pdf");
        world.write(world.lisa(), "task-and-team", 0, Map.of(AnswerPlace.once("why"), "Kunderna frågar"));
    }

    @Test
    void what_was_written_is_erased_two_years_after_the_round_and_what_was_handed_in_stays() {
        forget(Period.of(0, 24, 15));
        assertThat(world.work(MAP).answers().rows("stakeholders"))
                .as("the round lasts five weeks")
                .hasSize(5);
        forget(Period.ofMonths(26));
        assertThat(world.work(MAP).isBlank()).isTrue();
        assertThat(world.work(MAP).answers().once()).isEmpty();
        assertThat(world.work("task-and-team").isBlank()).isTrue();
        assertThat(count("course.answer_change")).isZero();
        assertThat(count("course.work_row")).isZero();
        assertThat(count("course.hand_in")).isEqualTo(1);
        assertThat(count("course.attachment")).as("the one that was handed in").isEqualTo(1);
        world.write(world.lisa(), MAP, 0, Map.of(WorkWorld.inNewRow("stakeholders", "name"), "Igen"));
        assertThat(world.work(MAP).answers().rows("stakeholders")).hasSize(1);
    }

    @Test
    void where_the_round_has_no_last_day_what_was_written_is_kept_two_years_after_the_programme() {
        leaveARoundWithoutDays();
        forget(Period.ofMonths(26));
        assertThat(count("course.answer_change")).isPositive();
        forget(Period.of(0, 36, 15));
        assertThat(count("course.answer_change")).isZero();
    }

    /** The company has left a round without days, of a programme that ends in a year. */
    private void leaveARoundWithoutDays() {
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

    private void add(AnswerPlace place, String name) {
        world.in(() -> house.getBean(Attachments.class)
                .add(world.lisa(), world.round(), world.worksheet(MAP), place, new NewFile(name, SomeFiles.PDF)));
    }

    /** As often as it takes: there may be other work in the house, and it takes some at a time. */
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

    private int count(String table) {
        UUID company = world.company;
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select count(*) from " + table
                        + " t join course.work w on w.id = t.work_id where w.organisation_id = ?")
                .param(company)
                .query(Integer.class)
                .single());
    }
}
