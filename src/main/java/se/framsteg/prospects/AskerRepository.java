package se.framsteg.prospects;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;

/** Who asks companies to a round, each with a code for links and posters that are for anybody. */
@Repository
class AskerRepository {
    /** Without signs that are mistaken for one another when somebody types the address of a poster. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    AskerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives whoever asks a code, unless they have one. */
    void enter(Promoter by, CohortId cohort, UUID promoter) {
        jdbc.sql("""
                insert into prospects.asker (region_id, cohort_id, promoter_id, person_id, code)
                values (:region, :cohort, :promoter, :person, :code)
                on conflict do nothing
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("promoter", promoter)
                .param("person", by.person().value())
                .param("code", code())
                .update();
    }

    void decide(Promoter by, CohortId cohort, UUID promoter, String place, String phone) {
        jdbc.sql("""
                update prospects.asker set place = :place, phone = :phone
                 where region_id = :region and cohort_id = :cohort and promoter_id = :promoter and person_id = :person
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("promoter", promoter)
                .param("person", by.person().value())
                .param("place", place)
                .param("phone", phone)
                .update();
    }

    /** Of whoever asks, for the first of the organisations that they have asked for. */
    Optional<Poster> find(Promoter by, CohortId cohort) {
        return jdbc.sql("""
                select promoter_id, code, place, phone from prospects.asker
                 where region_id = :region and cohort_id = :cohort and promoter_id = any(:mine) and person_id = :person
                 order by array_position(:mine, promoter_id) limit 1
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("person", by.person().value())
                .query(Rows.as(Poster.class))
                .optional();
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
