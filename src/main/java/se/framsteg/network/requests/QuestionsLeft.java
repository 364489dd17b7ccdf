package se.framsteg.network.requests;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;
import se.framsteg.shell.Rows;

/** Questions from a programme's companies that wait for an answer. */
@Repository
@Transactional(readOnly = true)
class QuestionsLeft implements BeforeClosing {
    private final JdbcClient jdbc;

    QuestionsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int questions) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*)::int as questions
                  from network.request r
                 where r.region_id = :region and r.state = 'OPEN'
                   and exists (select from programmes.pub_participation p
                                where p.region_id = r.region_id and p.organisation_id = r.organisation_id
                                  and p.programme_id = :programme)
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .query(Rows.as(Left.class))
                .single();
        return List.of(Line.reminds("network.closing.questions", left.questions(), "manage/requests"));
    }
}
