package se.framsteg.plan.followup;

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

/** Companies whose follow-ups are not over: they go on, but nobody publishes what they tell. */
@Repository
@Transactional(readOnly = true)
class FollowUpsLeft implements BeforeClosing {
    /** A company is asked the last time so many months after its round. */
    private static final int LAST_MONTH = 12;

    private final JdbcClient jdbc;

    FollowUpsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int companies, @Nullable LocalDate last) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*)::int as companies, max(p.ends_on) as last
                  from programmes.pub_course_part p
                 where p.region_id = :region and p.programme_id = :programme and p.ends_on > :since
                   and p.status in ('accepted', 'paused', 'participated')
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("since", today.minusMonths(LAST_MONTH))
                .query(Rows.as(Left.class))
                .single();
        LocalDate last = left.last();
        return List.of(Line.reminds(
                "plan.closing.follow-ups",
                left.companies(),
                "manage/%s/companies".formatted(programme.slug()),
                last == null ? "" : Say.date(last.plusMonths(LAST_MONTH))));
    }
}
