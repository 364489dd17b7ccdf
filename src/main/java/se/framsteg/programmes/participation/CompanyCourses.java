package se.framsteg.programmes.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** Where a company is in its courses, for its own people. */
@Repository
@Transactional(readOnly = true)
public class CompanyCourses {
    private final JdbcClient jdbc;
    private final Clock clock;

    CompanyCourses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One course of a company.
     *
     * @param week the number of the week that is today, as {@code weekEndsOn} is its last day; null between weeks
     * @param next the number of the next week, as {@code nextStartsOn} is its first day; null after the last
     */
    public record Course(
            UUID programmeId,
            String role,
            String programme,
            String programmeSlug,
            boolean example,
            @Nullable String cohort,
            String status,
            int weeks,
            @Nullable LocalDate startsOn,
            @Nullable Integer week,
            @Nullable LocalDate weekEndsOn,
            @Nullable Integer next,
            @Nullable LocalDate nextStartsOn,
            @Nullable String promoter) {
        public ParticipationState state(LocalDate today) {
            return ParticipationState.of(status, startsOn != null && !today.isBefore(startsOn))
                    .orElseThrow();
        }
    }

    /** The newest first. */
    public List<Course> of(Member by) {
        return jdbc.sql("""
                select g.id as programme_id, p.role, g.name as programme, g.slug as programme_slug, g.example,
                       c.name as cohort, p.status, g.weeks, c.starts_on,
                       w.number as week, w.ends_on as week_ends_on, n.number as next, n.starts_on as next_starts_on,
                       m.name as promoter
                  from programmes.participation p
                  join programmes.programme g on g.region_id = p.region_id and g.id = p.programme_id
                  left join programmes.cohort c on c.region_id = p.region_id and c.id = p.cohort_id
                  left join programmes.cohort_week w
                    on w.region_id = p.region_id and w.cohort_id = p.cohort_id
                   and :today between w.starts_on and w.ends_on
                  left join lateral (
                       select number, starts_on from programmes.cohort_week f
                        where f.region_id = p.region_id and f.cohort_id = p.cohort_id and f.starts_on > :today
                        order by f.starts_on limit 1) n on true
                  left join organisations.pub_organisation m on m.region_id = p.region_id and m.id = p.promoter_id
                 where p.region_id = :region and p.organisation_id = :organisation
                   and p.status in ('accepted', 'paused', 'participated', 'dropped_out', 'left_before_start')
                 order by g.starts_on desc, g.id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", LocalDate.now(clock))
                .query(Rows.as(Course.class))
                .list();
    }
}
