package se.framsteg.plan.parts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;
import se.framsteg.shell.Rows;

/** What is open at a company that somebody has said of an action of theirs. */
@Repository
class NeedRepository {
    /** More than these nobody reads. */
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    NeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID actionId,
            String title,
            @Nullable UUID ownerId,
            String owner,
            UUID personId,
            String name,
            String kind,
            String line,
            Instant saidAt) {
        Need need() {
            return new Need(
                    new ActionId(actionId), title, ownerId, owner, personId, name, Need.Kind.of(kind), line, saidAt);
        }
    }

    /** Of actions that are still to be done, by those who are still at the company; the oldest first. */
    List<Need> open(Member by) {
        return jdbc
                .sql("""
                select n.action_id, a.title, a.owner_id, coalesce(o.name, '') as owner, n.person_id, p.name, n.kind, n.line, n.said_at
                  from plan.need n
                  join plan.action a on a.region_id = n.region_id and a.id = n.action_id
                  join people.pub_person p on p.id = n.person_id
                  left join people.pub_person o on o.id = a.owner_id
                  left join plan.colleague c
                    on c.region_id = n.region_id and c.organisation_id = n.organisation_id and c.person_id = n.person_id
                 where n.region_id = :region and n.organisation_id = :organisation and n.answered_at is null
                   and a.status in ('planned', 'ongoing') and not a.removed
                   and (c.left_on is null or exists (select from people.pub_member m
                                                      where m.region_id = n.region_id
                                                        and m.organisation_id = n.organisation_id
                                                        and m.person_id = n.person_id))
                 order by n.said_at, n.action_id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::need)
                .toList();
    }

    void say(Member by, UUID person, ActionId action, Need.Kind kind, String line, Instant at) {
        jdbc.sql("""
                insert into plan.need (region_id, organisation_id, action_id, person_id, kind, line, said_at)
                values (:region, :organisation, :action, :person, :kind, :line, :at)
                on conflict (region_id, action_id, person_id) do update
                   set kind = excluded.kind, line = excluded.line, said_at = excluded.said_at, answered_at = null,
                       answered_by = null
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", action.value())
                .param("person", person)
                .param("kind", kind.code())
                .param("line", line)
                .param("at", Timestamp.from(at))
                .update();
    }

    void take(Member by, UUID person, ActionId action) {
        jdbc.sql("""
                delete from plan.need
                 where region_id = :region and organisation_id = :organisation and action_id = :action
                   and person_id = :person
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", action.value())
                .param("person", person)
                .update();
    }

    /** What kind it was; empty where nobody waits. */
    Optional<Need.Kind> answer(Member by, UUID person, ActionId action, Instant at) {
        return jdbc.sql("""
                update plan.need set answered_at = :at, answered_by = :by
                 where region_id = :region and organisation_id = :organisation and action_id = :action
                   and person_id = :person and answered_at is null
                returning kind
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("action", action.value())
                .param("person", person)
                .param("by", by.person().value())
                .param("at", Timestamp.from(at))
                .query(String.class)
                .optional()
                .map(Need.Kind::of);
    }
}
