package se.framsteg.network.requests;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.requests.AnswerTimes.Group;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;

/** Counts how it goes with a region's answers. */
@Repository
@Transactional(readOnly = true)
public class AnswerTimesRepository {
    private static final Duration OVER = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerTimesRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            int asked,
            int answered,
            int due,
            int inTime,
            @Nullable Integer medianHours,
            int passedOn) {}

    private record Counted(@Nullable String name, int asked) {}

    public AnswerTimes of(Manager by) {
        Instant now = clock.instant();
        Row row = jdbc.sql("""
                select count(*)::int as asked,
                       count(r.answered_at)::int as answered,
                       count(*) filter (where r.answered_at is not null or p.first_at <= :now)::int as due,
                       count(*) filter (where r.answered_at <= p.first_at)::int as in_time,
                       round(extract(epoch from percentile_cont(0.5)
                             within group (order by r.answered_at - r.asked_at)) / 3600)::int as median_hours,
                       count(*) filter (where p.passed_on)::int as passed_on
                  from network.request r
                 cross join lateral (
                       select coalesce(r.first_promised_at, r.promised_at) as first_at,
                              exists (select from network.request_line l
                                       where l.region_id = r.region_id and l.request_id = r.id
                                         and l.kind = 'PASSED_ON') as passed_on) p
                 where r.region_id = :region and r.asked_at > :since and r.state not in ('HELD', 'NO_QUESTION')
                """)
                .param("region", by.region().value())
                .param("since", Timestamp.from(now.minus(OVER)))
                .param("now", Timestamp.from(now))
                .query(Rows.as(Row.class))
                .single();
        return new AnswerTimes(
                row.asked(),
                row.answered(),
                row.due(),
                row.inTime(),
                row.answered() < AnswerTimes.SMALL ? null : row.medianHours(),
                row.passedOn(),
                bySubject(by, now),
                byMunicipality(by, now));
    }

    private List<Group> bySubject(Manager by, Instant now) {
        return jdbc
                .sql("""
                select subject as name, count(*)::int as asked from network.request
                 where region_id = :region and asked_at > :since and state not in ('HELD', 'NO_QUESTION')
                 group by subject order by 2 desc, 1
                """)
                .param("region", by.region().value())
                .param("since", Timestamp.from(now.minus(OVER)))
                .query(Rows.as(Counted.class))
                .list()
                .stream()
                .map(each -> Group.of(each.name(), each.asked(), true))
                .toList();
    }

    private List<Group> byMunicipality(Manager by, Instant now) {
        return jdbc
                .sql("""
                select m.name, count(*)::int as asked
                  from network.request r
                  join organisations.pub_municipality m on m.code = r.municipality_code
                 where r.region_id = :region and r.asked_at > :since and r.state not in ('HELD', 'NO_QUESTION')
                 group by m.name order by 2 desc, 1
                """)
                .param("region", by.region().value())
                .param("since", Timestamp.from(now.minus(OVER)))
                .query(Rows.as(Counted.class))
                .list()
                .stream()
                .map(each -> Group.of(each.name(), each.asked(), false))
                .toList();
    }
}
