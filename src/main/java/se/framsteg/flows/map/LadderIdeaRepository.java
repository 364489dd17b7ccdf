package se.framsteg.flows.map;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.ideas.IdeaId;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** Which cards were begun of which rows of an analysis. */
@Repository
class LadderIdeaRepository {
    private final JdbcClient jdbc;

    LadderIdeaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Begun(UUID rowId, UUID ideaId) {}

    /** The company's own, by the row. */
    Map<UUID, IdeaId> of(Member by) {
        return jdbc
                .sql("""
                        select row_id, idea_id from flows.ladder_idea
                         where region_id = :region and organisation_id = :organisation
                         limit 300
                        """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Begun.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Begun::rowId, begun -> new IdeaId(begun.ideaId())));
    }

    void note(Member by, UUID row, IdeaId idea) {
        jdbc.sql("""
                        insert into flows.ladder_idea (region_id, organisation_id, row_id, idea_id)
                        values (:region, :organisation, :row, :idea)
                        """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("row", row)
                .param("idea", idea.value())
                .update();
    }
}
