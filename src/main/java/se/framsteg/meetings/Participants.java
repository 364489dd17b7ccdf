package se.framsteg.meetings;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;

/**
 * Who goes through a course: the leads and colleagues of its companies, and of a promoter that takes it, its promoters. An
 * organisation that pauses or has left takes nobody along.
 */
@Repository
@Transactional(readOnly = true)
public class Participants {
    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By organisation, then by name. */
    public List<Participant> of(Manager by, CohortId cohort) {
        return of(Host.of(by), cohort);
    }

    /** By organisation, then by name; of a cohort that is not the host's, nobody. */
    public List<Participant> of(Host by, CohortId cohort) {
        return in(by, cohort, "accepted", "participated");
    }

    /** Those too whose organisation pauses or has left: what was before that can still be noted. */
    public List<Participant> ever(Host by, CohortId cohort) {
        return in(by, cohort, "accepted", "participated", "paused", "dropped_out");
    }

    private List<Participant> in(Host by, CohortId cohort, String... states) {
        return jdbc.sql("""
                select m.person_id, m.name, m.address, m.language, m.organisation_id, o.name as organisation, p.role
                  from programmes.pub_participation p
                  join people.pub_member m
                    on m.region_id = p.region_id and m.organisation_id = p.organisation_id
                   and (m.role in ('LEAD', 'COLLEAGUE') or p.role = 'promoter')
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                 where p.region_id = :region and p.cohort_id = :cohort and p.status = any(:states)
                   and (cast(:cohorts as uuid[]) is null or p.cohort_id = any(:cohorts))
                 group by m.person_id, m.name, m.address, m.language, m.organisation_id, o.name, p.role
                 order by o.name collate "sv-x-icu", m.name collate "sv-x-icu", m.person_id
                """)
                .param("region", by.region().value())
                .param("states", states)
                .param("cohorts", by.onlyCohorts())
                .param("cohort", cohort.value())
                .query(Rows.as(Participant.class))
                .list();
    }
}
