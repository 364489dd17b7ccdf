package se.framsteg.applications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;

/** How many applications wait for a manager to decide. */
@Repository
@Transactional(readOnly = true)
public class Undecided {
    private final JdbcClient jdbc;

    Undecided(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round with at least one. */
    public record Round(String programmeSlug, String cohortSlug, String cohort, int applications) {
        public String path(String region) {
            return "/%s/manage/%s/cohorts/%s/applications".formatted(region, programmeSlug, cohortSlug);
        }
    }

    /** In all of the manager's region, by name of the round. */
    public List<Round> of(Manager by) {
        return jdbc.sql("""
                select f.programme_slug, f.cohort_slug, f.cohort, a.applications
                  from (select region_id, cohort_id, count(*) as applications
                          from applications.application
                         where region_id = :region and state = 'SUBMITTED'
                         group by region_id, cohort_id) a
                  join programmes.pub_cohort_address f on f.region_id = a.region_id and f.id = a.cohort_id
                 order by f.cohort collate "sv-x-icu", f.cohort_slug
                """)
                .param("region", by.region().value())
                .query(Rows.as(Round.class))
                .list();
    }
}
