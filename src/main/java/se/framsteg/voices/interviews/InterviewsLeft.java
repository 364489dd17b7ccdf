package se.framsteg.voices.interviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;

/** Interviews of a programme that are not ready, and voices whose consent ends within a year. */
@Repository
@Transactional(readOnly = true)
class InterviewsLeft implements BeforeClosing {
    private final JdbcClient jdbc;

    InterviewsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int waiting, int ending, @Nullable LocalDate first) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*) filter (where state in ('noted', 'asked', 'approved'))::int as waiting,
                       count(*) filter (where state = 'published' and until_on < :soon)::int as ending,
                       min(until_on) filter (where state = 'published') as first
                  from voices.interview
                 where region_id = :region and programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("soon", today.plusYears(1))
                .query(Rows.as(Left.class))
                .single();
        LocalDate first = left.first();
        return List.of(
                Line.reminds("voices.closing.waiting", left.waiting(), "manage/interviews"),
                Line.reminds(
                        "voices.closing.ending",
                        left.ending(),
                        "manage/interviews",
                        first == null ? "" : Say.date(first)));
    }
}
