package se.framsteg.ideas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** What is tried with ideas, asked for by itself. */
@Repository
class TrialRepository {
    private final JdbcClient jdbc;

    TrialRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String what,
            LocalDate dueOn,
            @Nullable UUID ownerId,
            String result,
            @Nullable LocalDate doneOn,
            int version) {}

    private record Due(UUID ideaId, String title, String what, LocalDate dueOn) {}

    /** One that was taken away. */
    Optional<Trial> removed(Member by, IdeaId idea, UUID trial) {
        return jdbc.sql("""
                select id, what, due_on, owner_id, result, done_on, version from ideas.trial
                 where region_id = :region and organisation_id = :organisation and idea_id = :idea and id = :trial
                   and removed
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", idea.value())
                .param("trial", trial)
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> new Trial(
                        row.id(),
                        row.what(),
                        row.dueOn(),
                        row.ownerId(),
                        row.result(),
                        row.doneOn(),
                        row.version() + 1));
    }

    /** Of ideas that are still open; what nobody owns is everybody's. */
    List<DueTrial> due(Member by, LocalDate today, int most) {
        return jdbc
                .sql("""
                select t.idea_id, i.said ->> 'title' as title, t.what, t.due_on
                  from ideas.idea i
                  join ideas.trial t on t.region_id = i.region_id and t.organisation_id = i.organisation_id and t.idea_id = i.id
                 where i.region_id = :region and i.organisation_id = :organisation
                   and not i.removed and not i.dropped and i.merged_into is null
                   and t.done_on is null and not t.removed and t.due_on <= :today
                   and (t.owner_id is null or t.owner_id = :person)
                 order by t.due_on, t.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", today)
                .param("person", by.person().value())
                .param("most", most)
                .query(Rows.as(Due.class))
                .list()
                .stream()
                .map(row -> new DueTrial(new IdeaId(row.ideaId()), row.title(), row.what(), row.dueOn()))
                .toList();
    }
}
