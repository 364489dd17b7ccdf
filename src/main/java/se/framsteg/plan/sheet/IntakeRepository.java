package se.framsteg.plan.sheet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.shell.Rows;

/** What files have brought into plans, and what was noted of each action with it. */
@Repository
class IntakeRepository {
    /** More than these of the latest nobody looks for. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    IntakeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a file changed about an action.
     *
     * @param version what the action became with it
     * @param now what it is today
     */
    record Note(UUID actionId, int version, String field, String before, int now, boolean removed) {
        ActionId action() {
            return new ActionId(actionId);
        }

        boolean isNew() {
            return version == 1;
        }

        boolean isUntouched() {
            return version == now && !removed;
        }
    }

    void insert(Member by, UUID id, int added, int changed, Instant now) {
        jdbc.sql("""
                insert into plan.intake (region_id, id, organisation_id, added, changed, taken_by, taken_at)
                values (:region, :id, :organisation, :added, :changed, :person, :now)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .param("added", added)
                .param("changed", changed)
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Intake> since(Member by, Instant since) {
        return jdbc.sql("""
                select i.id, i.added, i.changed, p.name as taken_by, i.taken_at, i.undone_at
                  from plan.intake i
                  join people.pub_person p on p.id = i.taken_by
                 where i.region_id = :region and i.organisation_id = :organisation and i.taken_at > :since
                 order by i.taken_at desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query(Rows.as(Intake.class))
                .list();
    }

    Optional<Intake> find(Member by, UUID id) {
        return jdbc.sql("""
                select i.id, i.added, i.changed, p.name as taken_by, i.taken_at, i.undone_at
                  from plan.intake i
                  join people.pub_person p on p.id = i.taken_by
                 where i.region_id = :region and i.organisation_id = :organisation and i.id = :id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .query(Rows.as(Intake.class))
                .optional();
    }

    boolean undo(Member by, UUID id, Instant since, Instant now) {
        return jdbc.sql("""
                update plan.intake set undone_by = :person, undone_at = :now
                 where region_id = :region and organisation_id = :organisation and id = :id and undone_at is null
                   and taken_at > :since
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("id", id)
                        .param("person", by.person().value())
                        .param("since", Timestamp.from(since))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Note> notes(Member by, UUID id) {
        return jdbc.sql("""
                select c.action_id, c.version, c.field, c.before, a.version as now, a.removed
                  from plan.action_change c
                  join plan.action a on a.region_id = c.region_id and a.id = c.action_id
                 where c.region_id = :region and c.organisation_id = :organisation and c.intake_id = :id
                   and c.way = 'excel'
                 order by a.number, c.field
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .param("most", Actions.MOST * Column.values().length)
                .query(Rows.as(Note.class))
                .list();
    }

    List<Intake.Left> left(Member by, UUID id) {
        return jdbc.sql("""
                select a.number, a.title, a.removed, p.name as by, n.changed_at
                  from (select distinct action_id, version from plan.action_change
                         where region_id = :region and organisation_id = :organisation and intake_id = :id
                           and way = 'excel') brought
                  join plan.action a on a.region_id = :region and a.id = brought.action_id
                  left join lateral (select c.person_id, c.changed_at from plan.action_change c
                                      where c.region_id = :region and c.action_id = brought.action_id
                                        and c.version = brought.version + 1
                                      limit 1) n on true
                  left join people.pub_person p on p.id = n.person_id
                 where not exists (select from plan.action_change u
                                    where u.region_id = :region and u.organisation_id = :organisation
                                      and u.intake_id = :id and u.action_id = brought.action_id and u.way = 'signed-in')
                 order by a.number
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .param("most", Actions.MOST)
                .query(Rows.as(Intake.Left.class))
                .list();
    }
}
