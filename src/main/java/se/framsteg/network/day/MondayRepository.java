package se.framsteg.network.day;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class MondayRepository {
    private final JdbcClient jdbc;

    MondayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody has looked for this person this week yet. */
    boolean note(RegionId region, UUID person, LocalDate week, Instant at) {
        return jdbc.sql("""
                insert into network.week_letter (region_id, person_id, week, looked_at)
                values (:region, :person, :week, :at)
                on conflict do nothing
                """)
                        .param("region", region.value())
                        .param("person", person)
                        .param("week", week)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void forgetOld(RegionId region, LocalDate before) {
        jdbc.sql("""
                delete from network.week_letter where region_id = :region and week < :before
                """).param("region", region.value()).param("before", before).update();
    }
}
