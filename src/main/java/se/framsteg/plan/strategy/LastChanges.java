package se.framsteg.plan.strategy;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** Who changed a company's actions last, and when. */
@Repository
class LastChanges {
    private final JdbcClient jdbc;

    LastChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Last(String by, Instant at) {}

    /** Empty before the first action. */
    Optional<Last> ofActions(Member by) {
        return jdbc.sql("""
                select p.name as by, a.changed_at as at
                  from plan.action a join people.pub_person p on p.id = a.changed_by
                 where a.region_id = :region and a.organisation_id = :organisation
                 order by a.changed_at desc, a.number desc limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Last.class))
                .optional();
    }
}
