package se.framsteg.ideas;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** Ideas with what is tried with them, as they stand. */
@Repository
class IdeaRepository {
    private static final String IDEAS = """
            select i.id, i.number, i.said, i.dropped, i.removed, i.merged_into, i.launched_on, i.launch_what, i.launch_link,
                   i.still_on, i.version, p.name as changed_by, i.changed_at,
                   (select json_agg(json_build_object('id', t.id, 'what', t.what, 'dueOn', t.due_on, 'owner', t.owner_id,
                               'result', t.result, 'doneOn', t.done_on, 'version', t.version))
                      from ideas.trial t
                     where t.region_id = i.region_id and t.organisation_id = i.organisation_id and t.idea_id = i.id
                       and not t.removed) as trials
              from ideas.idea i join people.pub_person p on p.id = i.changed_by
             where i.region_id = :region and i.organisation_id = :organisation %s
            """;
    private static final String OF_COMPANY = IDEAS.formatted("and not i.removed order by i.number limit :most");
    private static final String ONE = IDEAS.formatted("and i.id = :idea");

    private final JdbcClient jdbc;

    IdeaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            int number,
            String said,
            boolean dropped,
            boolean removed,
            @Nullable UUID mergedInto,
            @Nullable LocalDate launchedOn,
            String launchWhat,
            String launchLink,
            @Nullable LocalDate stillOn,
            int version,
            String changedBy,
            Instant changedAt,
            @Nullable String trials) {
        Idea idea() {
            return new Idea(
                    new IdeaId(id),
                    number,
                    IdeaText.of(Json.map(said, String.class)),
                    new Idea.Fate(dropped, removed, mergedInto == null ? null : new IdeaId(mergedInto)),
                    Json.list(trials, Trial.class),
                    launchedOn == null ? null : new Launch(launchedOn, launchWhat, launchLink, stillOn),
                    new Idea.Change(version, changedBy, changedAt));
        }
    }

    /** Those that are not taken away, by number. */
    List<Idea> of(Member by, int most) {
        return jdbc
                .sql(OF_COMPANY)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("most", most)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::idea)
                .toList();
    }

    Optional<Idea> find(Member by, IdeaId id) {
        return jdbc.sql(ONE)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", id.value())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::idea);
    }

    /** Lets nobody else change the company's ideas until this transaction is over. */
    void hold(Member by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('ideas.idea ' || :organisation, 0))")
                .param("organisation", by.organisation().toString())
                .query((_, _) -> true)
                .single();
    }

    int count(Member by) {
        return jdbc.sql("""
                select count(*) from ideas.idea
                 where region_id = :region and organisation_id = :organisation and not removed
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Integer.class)
                .single();
    }

    int nextNumber(Member by) {
        return jdbc.sql("""
                select coalesce(max(number), 0) + 1 from ideas.idea
                 where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Integer.class)
                .single();
    }

    void insert(Member by, Idea idea) {
        jdbc.sql("""
                insert into ideas.idea (region_id, id, organisation_id, number, said, stage, version, added_at, changed_by,
                       changed_at)
                values (:region, :id, :organisation, :number, :said::jsonb, :stage, :version, :now, :person, :now)
                """)
                .param("region", by.region().value())
                .param("id", idea.id().value())
                .param("organisation", by.organisation())
                .param("number", idea.number())
                .param("said", Json.write(idea.text().values()))
                .param("stage", idea.stage().code())
                .param("version", idea.version())
                .param("now", Timestamp.from(idea.last().at()))
                .param("person", by.person().value())
                .update();
    }

    void save(Member by, Idea idea) {
        Launch launch = idea.launch();
        IdeaId into = idea.fate().mergedInto();
        jdbc.sql("""
                update ideas.idea
                   set said = :said::jsonb, stage = :stage, dropped = :dropped, removed = :removed, merged_into = :into,
                       launched_on = :on, launch_what = :what, launch_link = :link, still_on = :still, version = :version,
                       changed_by = :person, changed_at = :now
                 where region_id = :region and organisation_id = :organisation and id = :id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", idea.id().value())
                .param("said", Json.write(idea.text().values()))
                .param("stage", idea.stage().code())
                .param("dropped", idea.fate().dropped())
                .param("removed", idea.fate().removed())
                .param("into", into == null ? null : into.value())
                .param("on", launch == null ? null : launch.on())
                .param("what", launch == null ? "" : launch.what())
                .param("link", launch == null ? "" : launch.link())
                .param("still", launch == null ? null : launch.stillOn())
                .param("version", idea.version())
                .param("person", by.person().value())
                .param("now", Timestamp.from(idea.last().at()))
                .update();
    }

    /** Makes a trial what is said of it, or takes it away. */
    void save(Member by, IdeaId idea, Trial trial, boolean removed) {
        jdbc.sql("""
                insert into ideas.trial (region_id, id, organisation_id, idea_id, what, due_on, owner_id, result, done_on,
                       removed, version)
                values (:region, :id, :organisation, :idea, :what, :due, :owner, :result, :done, :removed, :version)
                on conflict (region_id, id) do update
                   set what = excluded.what, due_on = excluded.due_on, owner_id = excluded.owner_id,
                       result = excluded.result, done_on = excluded.done_on, removed = excluded.removed,
                       version = excluded.version
                 where trial.organisation_id = excluded.organisation_id and trial.idea_id = excluded.idea_id
                """)
                .param("region", by.region().value())
                .param("id", trial.id())
                .param("organisation", by.organisation())
                .param("idea", idea.value())
                .param("what", trial.what())
                .param("due", trial.dueOn())
                .param("owner", trial.owner())
                .param("result", trial.result())
                .param("done", trial.doneOn())
                .param("removed", removed)
                .param("version", trial.version())
                .update();
    }

    void note(Member by, Idea idea, IdeaVersion.What what) {
        jdbc.sql("""
                insert into ideas.version (region_id, organisation_id, idea_id, version, what, stage, stood, person_id,
                       changed_at)
                values (:region, :organisation, :idea, :version, :what, :stage, :stood::jsonb, :person, :now)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", idea.id().value())
                .param("version", idea.version())
                .param("what", what.code())
                .param("stage", idea.stage().code())
                .param("stood", Json.write(idea.text().values()))
                .param("person", by.person().value())
                .param("now", Timestamp.from(idea.last().at()))
                .update();
    }

    /** What was said with a version; empty where there is none such. */
    Optional<Map<String, String>> stood(Member by, IdeaId idea, int version) {
        return jdbc.sql("""
                select stood from ideas.version
                 where region_id = :region and organisation_id = :organisation and idea_id = :idea and version = :version
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", idea.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(stood -> new TreeMap<>(Json.map(stood, String.class)));
    }

    /** Who else has written since a version, the latest of them, by name. */
    Optional<String> writerSince(Member by, IdeaId idea, int version) {
        return jdbc.sql("""
                select p.name from ideas.version v join people.pub_person p on p.id = v.person_id
                 where v.region_id = :region and v.organisation_id = :organisation and v.idea_id = :idea
                   and v.version > :version and v.person_id <> :person
                 order by v.version desc limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", idea.value())
                .param("version", version)
                .param("person", by.person().value())
                .query(String.class)
                .optional();
    }

    private record Noted(
            int version,
            String by,
            Instant changedAt,
            String what,
            String stage,
            @Nullable String stageBefore,
            String stood,
            @Nullable String before) {
        IdeaVersion told() {
            return new IdeaVersion(
                    version,
                    by,
                    changedAt,
                    IdeaVersion.What.of(what),
                    Stage.of(stageBefore == null ? stage : stageBefore),
                    Stage.of(stage),
                    IdeaVersion.between(Json.map(before, String.class), Json.map(stood, String.class)));
        }
    }

    /** The newest first. @param before the number of the first that is not told of */
    List<IdeaVersion> versions(Member by, IdeaId idea, int before, int most) {
        return jdbc
                .sql("""
                select v.version, p.name as by, v.changed_at, v.what, v.stage, b.stage as stage_before, v.stood,
                       b.stood as before
                  from ideas.version v
                  join people.pub_person p on p.id = v.person_id
                  left join ideas.version b
                    on b.region_id = v.region_id and b.idea_id = v.idea_id and b.version = v.version - 1
                 where v.region_id = :region and v.organisation_id = :organisation and v.idea_id = :idea
                   and v.version < :before
                 order by v.version desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", idea.value())
                .param("before", before)
                .param("most", most)
                .query(Rows.as(Noted.class))
                .list()
                .stream()
                .map(Noted::told)
                .toList();
    }
}
