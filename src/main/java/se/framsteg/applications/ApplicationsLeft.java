package se.framsteg.applications;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;
import se.framsteg.shell.Rows;

/** What is left of a programme's applications: those that wait for a decision, or for more from whoever applies, and the waiting list. */
@Repository
@Transactional(readOnly = true)
class ApplicationsLeft implements BeforeClosing {
    private final JdbcClient jdbc;

    ApplicationsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int undecided, int waitlisted) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*) filter (where state in ('SUBMITTED', 'NEEDS_INFO'))::int as undecided,
                       count(*) filter (where state = 'WAITLISTED')::int as waitlisted
                  from applications.application
                 where region_id = :region and programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .query(Rows.as(Left.class))
                .single();
        String path = "manage/%s/cohorts".formatted(programme.slug());
        return List.of(
                Line.hinders("applications.closing.undecided", left.undecided(), path),
                Line.reminds("applications.closing.waitlisted", left.waitlisted(), path));
    }
}
