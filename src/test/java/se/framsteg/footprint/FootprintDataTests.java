package se.framsteg.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class FootprintDataTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    FootprintData data;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void somebody_gets_what_they_have_written_and_nobody_elses_and_it_stays_the_companys() {
        var world = new FootprintWorld(house, "varmland");
        world.write(world.work.lisa(), 0, Map.of(AnswerPlace.once(Baseline.YEAR), "2025"));
        world.write(world.work.kalle(), 1, Map.of(AnswerPlace.once(Baseline.NOT_INCLUDED), "Material"));
        Person lisa =
                house.getBean(Members.class).find(world.work.lisa.person()).orElseThrow();
        Tenancy.asPerson(
                lisa.id(),
                () -> transactions.execute(_ -> {
                    assertThat(data.export(lisa).get("footprint.written"))
                            .singleElement()
                            .satisfies(row -> assertThat(row).containsEntry("after", "2025"));
                    assertThat(data.hold(lisa)).isEmpty();
                    data.erase(lisa);
                    return true;
                }));
        assertThat(world.baseline().typed(Baseline.YEAR)).isEqualTo("2025");
    }
}
