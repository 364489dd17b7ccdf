package se.framsteg.network.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;

/** What is known of a promoter's own company that the promoter may know: what was held, asked and said, and counts of its plan. */
@Repository
class CallSheetRepository {
    private final JdbcClient jdbc;

    CallSheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting of a company's round, and whether somebody came. */
    record Met(LocalDate heldOn, boolean came) {}

    List<Met> met(Promoter by, UUID company, int most) {
        return jdbc.sql("""
                select distinct h.held_on,
                       exists (select from meetings.pub_came c
                                where c.region_id = h.region_id and c.meeting_id = h.id
                                  and c.organisation_id = p.organisation_id) as came
                  from programmes.pub_course_part p
                  join meetings.pub_held h on h.region_id = p.region_id and h.cohort_id = p.cohort_id
                 where p.region_id = :region and p.organisation_id = :company and p.promoter_id = any(:promoters)
                 order by h.held_on desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Met.class))
                .list();
    }

    /** A question of the company's that the promoter has or has had. */
    record Asked(UUID id, String subject, Instant askedAt, String state) {}

    List<Asked> asked(Promoter by, UUID company, int most) {
        return jdbc.sql("""
                select r.id, r.subject, r.asked_at, r.state
                  from network.request r
                 where r.region_id = :region and r.organisation_id = :company and r.state in ('OPEN', 'ANSWERED', 'CLOSED')
                   and (r.responsible_id = any(:promoters)
                        or exists (select from network.request_promoter q
                                    where q.region_id = r.region_id and q.request_id = r.id
                                      and q.organisation_id = any(:promoters)))
                 order by r.asked_at desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Asked.class))
                .list();
    }

    /** How many actions a plan has, and how many are done; cancelled ones are not counted. */
    record Counted(int actions, int done) {}

    Counted plan(Promoter by, UUID company) {
        return jdbc.sql("""
                select count(*) as actions, count(*) filter (where a.status = 'done') as done
                  from plan.pub_action a
                 where a.region_id = :region and a.organisation_id = :company and a.status <> 'cancelled'
                   and exists (select from programmes.pub_course_part p
                                where p.region_id = a.region_id and p.organisation_id = a.organisation_id
                                  and p.promoter_id = any(:promoters))
                """)
                .param("region", by.region().value())
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Counted.class))
                .single();
    }

    /** When a company has said how its actions go. */
    List<Instant> checkIns(Promoter by, UUID company, int most) {
        return jdbc.sql("""
                select c.sent_at
                  from plan.pub_check_in c
                  join programmes.pub_course_part p
                    on p.region_id = c.region_id and p.programme_id = c.programme_id and p.organisation_id = c.organisation_id
                 where c.region_id = :region and c.organisation_id = :company and p.promoter_id = any(:promoters)
                 order by c.sent_at desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
    }
}
