package se.framsteg.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Rows;

/** Whom advisors have made leads of a company, and in whose place. */
@Repository
@Transactional(readOnly = true)
public class LeadChanges {
    private final JdbcClient jdbc;

    LeadChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param former in whose place; null where in nobody's
     * @param by what whoever did it is called
     */
    public record LeadChange(
            Instant at, String name, @Nullable String former, String by) {}

    /** Newest first, of a company that the asking module has found to be the advisor's to follow. */
    public List<LeadChange> of(Advisor by, UUID organisation) {
        return jdbc.sql("""
                select a.at, lead.name, former.name as former, advisor.name as by
                  from people.audit_entry a
                  join people.person lead on lead.id = a.subject_ids[1]
                  left join people.person former on former.id = a.subject_ids[2]
                  join people.person advisor on advisor.id = a.person_id
                 where a.region_id = :region and a.organisation_id = :organisation and a.verb = 'people.name-lead'
                 order by a.at desc, a.id desc
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .query(Rows.as(LeadChange.class))
                .list();
    }
}
