package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class WorkDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    WorkData data;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void somebody_gets_what_they_have_written_and_nobody_elses_and_it_stays_the_companys() {
        var world = new WorkWorld(house, "varmland");
        world.write(world.lisa(), "task-and-team", 0, Map.of(AnswerPlace.once("why"), "Kunderna frågar"));
        world.write(world.kalle(), "task-and-team", 1, Map.of(AnswerPlace.once("small-change"), "Släcka"));
        Person lisa = house.getBean(Members.class).find(world.lisa.person()).orElseThrow();
        Tenancy.asPerson(
                lisa.id(),
                () -> transactions.execute(_ -> {
                    assertThat(data.export(lisa).get("course.written"))
                            .singleElement()
                            .satisfies(row -> assertThat(row)
                                    .containsEntry("after", "Kunderna frågar")
                                    .containsEntry("typed", "Kunderna frågar")
                                    .containsKeys("sheet", "asked")
                                    .doesNotContainEntry("sheet", null)
                                    .doesNotContainEntry("asked", null));
                    assertThat(data.hold(lisa)).isEmpty();
                    data.erase(lisa);
                    return true;
                }));
        assertThat(world.work("task-and-team").answers().once()).hasSize(2);
    }
}
