package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;

/**
 * Asks the database, as the application's own role and under row security, how it would find what the pages ask for most.
 * Tables of tests are small, so reading all of one is made dear first; an index that cannot serve is then still seen.
 */
@HouseTest
class HotQueriesTests {
    @Autowired
    ApplicationContext house;

    SmallWorld world;

    @BeforeEach
    void a_programme() {
        world = new SmallWorld(house);
        world.companies(3, "0680", "small");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select n from outcomes.total where region_id = :region and programme_id = :programme and n <> 0",
                """
                select organisation_id, sum(n) from outcomes.standing
                 where region_id = :region and programme_id = :programme and indicator = 'ideas' and code = 'tested'
                   and organisation_id > :programme and role = 'company'
                 group by organisation_id order by organisation_id limit 51
                """,
                """
                select id from outcomes.evidence e
                 where region_id = :region and programme_id = :programme and organisation_id = :programme
                """,
                """
                select id from outcomes.evidence
                 where region_id = :region and programme_id = :programme and kind = 'answer' and subject = :programme
                """,
                """
                select o.id, o.name, sum(s.n) as n
                  from organisations.pub_organisation o
                  join outcomes.standing s on s.region_id = o.region_id and s.organisation_id = o.id
                 where o.region_id = :region and o.name_key ^@ 'företag' and s.programme_id = :programme
                   and s.indicator = 'ideas' and s.code = 'tested' and s.role = 'company'
                 group by o.id, o.name, o.name_key order by o.name_key, o.id limit 51
                """,
                "select id from outcomes.evidence where region_id = :region and replaces = :programme",
                """
                select document from outcomes.publication where region_id = :region and programme_id = :programme
                 order by published_at desc, id desc limit 1
                """
            })
    void are_answered_from_an_index(String sql) {
        String plan = String.join("\n", plan(sql));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
    }

    private List<String> plan(String sql) {
        return world.within(() -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain " + sql)
                    .param("region", world.manager().region().value())
                    .param("programme", world.programme().id().value())
                    .query((row, _) -> row.getString(1))
                    .list();
        });
    }
}
