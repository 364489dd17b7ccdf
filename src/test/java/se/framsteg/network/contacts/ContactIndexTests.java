package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;

/**
 * How the database would find words, as the application's own role and under row security. Reading all of a table is made dear
 * first, since tables of tests are small; the region alone, without the word, is not what an index is for.
 */
@HouseTest
class ContactIndexTests {
    @Autowired
    ApplicationContext house;

    ContactWorld world;

    @BeforeEach
    void a_region_with_a_card() {
        world = new ContactWorld(house, "jonkoping");
        world.add(ContactWorld.card("Energirådgivningen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                select a.term, count(*)
                  from unnest(array[0], array['energi'], array['energj']) as a(term, low, high)
                 cross join lateral (
                       select w.contact_id from network.contact_word w
                        where w.region_id = :region and w.word >= a.low and w.word < a.high and w.audience <= 0
                        limit 2000) w
                 group by a.term
                """, """
                select w.word from network.contact_word w
                 where w.region_id = :region and w.word > 'en' and w.word < 'eo' order by w.word limit 1
                """})
    void words_are_found_in_an_index_by_the_word_itself(String sql) {
        String plan = String.join("\n", plan(sql));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on contact_word");
        assertThat(plan.lines().filter(line -> line.contains("Index Cond")))
                .anySatisfy(line -> assertThat(line).contains("region_id", "word >", "word <"));
    }

    /** Of one contact there are so few that it does not matter which of them are read. */
    @Test
    void the_words_of_one_contact_are_read_without_those_of_others() {
        assertThat(String.join("\n", plan("""
                        select min(w.place) from unnest(array['energi'], array['energj']) as a(low, high)
                          join network.contact_word w
                            on w.region_id = :region and w.contact_id = :id and w.word >= a.low and w.word < a.high
                        """)))
                .containsPattern("Index Cond: .*region_id.*contact_id")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whether_a_contact_has_all_the_words_is_read_from_its_own_words_alone() {
        assertThat(String.join("\n", plan("""
                        select h.id from (values (cast(:id as uuid))) as h(id)
                         where not exists (
                               select from generate_series(0, 1) n
                                where not exists (
                                      select from unnest(array[0, 1], array['energi', 'klim'], array['energj', 'klin'])
                                                  as a(term, low, high)
                                        join network.contact_word w
                                          on w.region_id = :region and w.contact_id = h.id
                                         and w.word >= a.low and w.word < a.high
                                       where a.term = n offset 0) offset 0)
                        """)))
                .containsPattern("Index Cond: .*region_id.*contact_id")
                .doesNotContain("Seq Scan");
    }

    @Test
    void names_are_read_in_the_order_of_an_index() {
        assertThat(String.join("\n", plan("""
                        select c.id from network.contact c where c.region_id = :region and c.audience = any('{PUBLIC}')
                         order by c.name_key, c.id limit 21
                        """))).contains("Index Scan").doesNotContain("Sort");
    }

    private List<String> plan(String sql) {
        return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            return jdbc.sql("explain " + sql)
                    .param("region", world.region.id().value())
                    .param("id", java.util.UUID.randomUUID())
                    .query((row, _) -> row.getString(1))
                    .list();
        }));
    }
}
