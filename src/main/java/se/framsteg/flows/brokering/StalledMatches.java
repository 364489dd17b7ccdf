package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;

/**
 * Why to call a company: it has not answered what it was asked, or nothing has moved since both sides said yes, for two weeks.
 * Says nothing of who the other side is, or whether it has answered, and no more of when than the week, so that nobody pairs two
 * companies off by the day.
 */
@Repository
@Transactional(readOnly = true)
class StalledMatches implements ReasonToCall {
    private static final int DAYS = 14;

    /** What has lain for longer than this nobody waits for any more. */
    private static final int LONGEST_DAYS = 180;

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    StalledMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID programmeId, UUID organisationId, boolean known, Instant movedAt) {}

    @Override
    public List<Call> calls(Advisor by, LocalDate today) {
        return jdbc
                .sql("""
                select p.programme_id, s.organisation_id, m.known_at is not null as known, min(m.moved_at) as moved_at
                  from flows.match m
                  join flows.match_side s on s.region_id = m.region_id and s.match_id = m.id
                  join lateral (select c.programme_id from programmes.pub_course_part c
                                 where c.region_id = s.region_id and c.organisation_id = s.organisation_id
                                   and c.status in ('accepted', 'paused', 'participated')
                                 order by c.starts_on desc nulls last, c.programme_id limit 1) p on true
                 where m.region_id = :region and m.state not in ('ended', 'failed', 'agreed', 'delivering')
                   and m.moved_at < :before and m.moved_at >= :after
                   and (m.known_at is not null or m.interest_of is distinct from s.side and s.declined_at is null)
                 group by p.programme_id, s.organisation_id, m.known_at is not null
                 order by min(m.moved_at)
                 limit :most
                """)
                .param("region", by.region().value())
                .param("before", start(today.minusDays(DAYS)))
                .param("after", start(today.minusDays(LONGEST_DAYS)))
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(StalledMatches::call)
                .toList();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Say.STOCKHOLM).toInstant());
    }

    private static Call call(Row row) {
        LocalDate since = LocalDate.ofInstant(row.movedAt(), Say.STOCKHOLM)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Call(
                new ProgrammeId(row.programmeId()),
                row.organisationId(),
                row.known() ? "flows.brokering.call.still" : "flows.brokering.call.unanswered",
                List.of(Say.date(since)),
                since);
    }
}
