package se.framsteg.plan.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** How a company's actions have gone, change by change. */
@Repository
@Transactional(readOnly = true)
public class ActionSteps {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    ActionSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One step that an action took.
     *
     * @param status the code of what it became; null where that did not change
     * @param stuck what came in its way; empty where that went away; null where it did not change
     */
    public record Step(
            int number,
            String title,
            @Nullable String status,
            @Nullable String stuck,
            String by,
            Instant at) {}

    /** The newest first. */
    public List<Step> steps(Member by) {
        return jdbc.sql("""
                select a.number, a.title, max(c.after) filter (where c.field = 'status') as status,
                       max(c.after) filter (where c.field = 'stuck') as stuck, p.name as by, c.changed_at as at
                  from plan.action_change c
                  join plan.action a on a.region_id = c.region_id and a.id = c.action_id
                  join people.pub_person p on p.id = c.person_id
                 where c.region_id = :region and c.organisation_id = :organisation and c.field in ('status', 'stuck')
                   and not a.removed
                 group by a.number, a.title, c.action_id, c.version, p.name, c.changed_at
                 order by c.changed_at desc, a.number
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("most", MOST)
                .query(Rows.as(Step.class))
                .list();
    }
}
