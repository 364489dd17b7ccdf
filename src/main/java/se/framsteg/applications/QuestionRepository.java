package se.framsteg.applications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class QuestionRepository {
    private final JdbcClient jdbc;

    QuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(Manager by, ApplicationId application, String text, Instant at) {
        jdbc.sql("""
                insert into applications.question (region_id, id, application_id, asked_at, asked_by, text)
                values (:region, :id, :application, :at, :by, :text)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("application", application.value())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .param("text", text)
                .update();
    }

    /** Answers all that is not answered yet; false where nothing is. */
    boolean answer(Applicant by, String answer, Instant at) {
        return jdbc.sql("""
                update applications.question set answer = :answer, answered_at = :at
                 where region_id = :region and application_id = :application and answered_at is null
                """)
                        .param("region", by.region().value())
                        .param("application", by.application().value())
                        .param("answer", answer)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    List<Question> of(RegionId region, ApplicationId application) {
        return jdbc.sql("""
                select text, asked_at, answer, answered_at from applications.question
                 where region_id = :region and application_id = :application order by asked_at
                """)
                .param("region", region.value())
                .param("application", application.value())
                .query(Rows.as(Question.class))
                .list();
    }
}
