package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;

/** What had been said before it came to be counted is counted by the migration as it is later. */
@HouseTest
class LateCountTests {
    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/outcomes/V005__changes_of_self_assessments_are_counted.sql");

    @Autowired
    ApplicationContext house;

    @Test
    void answers_from_before_are_counted_as_those_from_now_on() throws IOException {
        var world = new SmallWorld(house, "stockholm");
        List.of("small", "micro", "small").forEach(size -> {
            var company = world.company("0180", size);
            world.assesses(company, "T0", "A", new BigDecimal("3.3333333333333333"));
            world.assesses(company, "T1", "A", BigDecimal.valueOf(size.length()));
            world.assesses(company, "T0", "index", BigDecimal.TEN);
            world.assesses(company, "T1", "index", BigDecimal.TEN);
        });
        SortedMap<String, Long> before = world.kept();
        assertThat(before).containsEntry("all - maturity-A company rose 1", 3L).isEqualTo(world.counted());
        String migration = Files.readString(MIGRATION);
        world.within(() -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("delete from outcomes.standing where indicator like 'maturity-%'")
                    .update();
            jdbc.sql("delete from outcomes.total where indicator like 'maturity-%'")
                    .update();
            for (String statement : migration.split(";")) {
                if (!statement.isBlank()) {
                    jdbc.sql(statement).update();
                }
            }
            return true;
        });
        assertThat(world.kept()).isEqualTo(before);
    }
}
