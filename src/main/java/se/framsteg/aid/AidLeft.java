package se.framsteg.aid;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;
import se.framsteg.shell.Rows;

/** What is left of a programme's aid: declarations that nobody has signed, and aid that was granted and is not in the register. */
@Repository
@Transactional(readOnly = true)
class AidLeft implements BeforeClosing {
    private final JdbcClient jdbc;

    AidLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int unsigned, int unregistered) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*) filter (where state = 'REQUESTED')::int as unsigned,
                       count(*) filter (where state = 'GRANTED')::int as unregistered
                  from aid.record
                 where region_id = :region and programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .query(Rows.as(Left.class))
                .single();
        String path = "manage/%s/aid".formatted(programme.slug());
        return List.of(
                Line.reminds("aid.closing.unsigned", left.unsigned(), path),
                Line.reminds("aid.closing.unregistered", left.unregistered(), path + "/register"));
    }
}
