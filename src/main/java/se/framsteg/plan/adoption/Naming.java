package se.framsteg.plan.adoption;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;

/** Whether a company lets its name be said to whoever asks whether a paper is an adopted version. Not, until its lead says so. */
@Repository
@Transactional
public class Naming {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Naming(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isNamed(Member by) {
        return jdbc.sql("""
                select exists (select from plan.named where region_id = :region and organisation_id = :organisation)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Boolean.class)
                .single();
    }

    public void name(Member by, boolean named) {
        Board.onlyLead(by);
        audit.record(by.region(), by.person(), named ? "plan.name" : "plan.unname", by.organisation());
        if (named) {
            jdbc.sql("""
                    insert into plan.named (region_id, organisation_id, since, person_id)
                    values (:region, :organisation, :at, :by)
                    on conflict (region_id, organisation_id) do nothing
                    """)
                    .param("region", by.region().value())
                    .param("organisation", by.organisation())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", by.person().value())
                    .update();
        } else {
            jdbc.sql("delete from plan.named where region_id = :region and organisation_id = :organisation")
                    .param("region", by.region().value())
                    .param("organisation", by.organisation())
                    .update();
        }
    }
}
