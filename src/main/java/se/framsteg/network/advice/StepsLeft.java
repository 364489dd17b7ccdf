package se.framsteg.network.advice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;
import se.framsteg.shell.Rows;

/** What promoters have agreed on with a programme's companies and not done yet; they see none of it afterwards. */
@Repository
@Transactional(readOnly = true)
class StepsLeft implements BeforeClosing {
    private final JdbcClient jdbc;

    StepsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int steps) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*)::int as steps
                  from programmes.pub_followed f
                  join network.advice a
                    on a.region_id = f.region_id and a.organisation_id = f.organisation_id and a.promoter_id = f.promoter_id
                 where f.region_id = :region and f.programme_id = :programme and a.step <> '' and a.done_at is null
                   and a.said is distinct from 'NO'
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .query(Rows.as(Left.class))
                .single();
        return List.of(Line.reminds("network.closing.steps", left.steps(), "manage/load"));
    }
}
