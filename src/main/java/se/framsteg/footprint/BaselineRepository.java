package se.framsteg.footprint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.NextChange;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** Footprints with their rows, and every change that was made in them. */
@Repository
class BaselineRepository {
    private final JdbcClient jdbc;
    private final EmissionFactors factors;

    BaselineRepository(JdbcClient jdbc, EmissionFactors factors) {
        this.jdbc = jdbc;
        this.factors = factors;
    }

    private record Head(
            UUID workId,
            String factors,
            String year,
            String boundary,
            String notIncluded,
            int seq,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            @Nullable String rows) {}

    private record TypedRow(UUID id, Map<String, String> typed) {}

    /** A row on its way in. @param place in which order it stands */
    record Put(UUID id, int place, Map<String, String> typed) {}

    /** From what to what an answer goes. */
    record Changed(UUID row, String field, String before, String after) {}

    /** What stood when the writer's page was made, and who has written since. */
    record Since(UUID rowId, String field, String stood, String by) {}

    Optional<Baseline> find(Member by, Round round) {
        return jdbc.sql("""
                select b.work_id, b.factors, b.year, b.boundary, b.not_included, coalesce(c.seq, 0) as seq,
                       p.name as changed_by, c.changed_at,
                       (select json_agg(json_build_object('id', a.id, 'typed', a.typed) order by a.place, a.id)
                          from footprint.activity a
                         where a.region_id = b.region_id and a.work_id = b.work_id and not a.removed) as rows
                  from footprint.baseline b
                  left join lateral (select seq, person_id, changed_at from footprint.change c
                                      where c.region_id = b.region_id and c.work_id = b.work_id
                                      order by c.seq desc limit 1) c on true
                  left join people.pub_person p on p.id = c.person_id
                 where b.region_id = :region and b.organisation_id = :organisation and b.programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .query(Rows.as(Head.class))
                .optional()
                .map(this::baseline);
    }

    private Baseline baseline(Head head) {
        return new Baseline(
                head.workId(),
                head.seq(),
                factors.find(head.factors()),
                Map.of(
                        Baseline.YEAR, head.year(),
                        Baseline.BOUNDARY, head.boundary(),
                        Baseline.NOT_INCLUDED, head.notIncluded()),
                Json.list(head.rows(), TypedRow.class).stream()
                        .map(row -> new Activity(row.id(), values(row.typed())))
                        .toList(),
                head.changedBy(),
                head.changedAt());
    }

    /** Answers by the code of their field; what is no field is passed over. */
    static Map<ActivityField, String> values(Map<String, String> typed) {
        var values = new EnumMap<ActivityField, String>(ActivityField.class);
        typed.forEach((code, value) -> ActivityField.of(code).ifPresent(field -> values.put(field, value)));
        return values;
    }

    void begin(Member by, Round round, UUID work, String version) {
        jdbc.sql("""
                insert into footprint.baseline (region_id, work_id, organisation_id, programme_id, factors)
                values (:region, :work, :organisation, :programme, :factors)
                on conflict (region_id, work_id) do nothing
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("factors", version)
                .update();
    }

    void putOnce(Member by, UUID work, Map<String, String> once) {
        jdbc.sql("""
                update footprint.baseline set year = :year, boundary = :boundary, not_included = :notIncluded
                 where region_id = :region and work_id = :work and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("organisation", by.organisation())
                .param("year", once.getOrDefault(Baseline.YEAR, ""))
                .param("boundary", once.getOrDefault(Baseline.BOUNDARY, ""))
                .param("notIncluded", once.getOrDefault(Baseline.NOT_INCLUDED, ""))
                .update();
    }

    void put(Member by, UUID work, List<Put> rows) {
        jdbc.sql("""
                insert into footprint.activity (region_id, work_id, id, place, typed)
                select :region, :work, r.id, r.place, r.typed
                  from json_to_recordset(:rows::json) as r(id uuid, place int, typed jsonb)
                on conflict (region_id, work_id, id) do update
                   set typed = case when activity.removed then activity.typed || excluded.typed else excluded.typed end,
                       removed = false
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("rows", Json.write(rows))
                .update();
    }

    /** How many rows there are, those taken away too. */
    int count(Member by, UUID work) {
        return jdbc.sql("select count(*) from footprint.activity where region_id = :region and work_id = :work")
                .param("region", by.region().value())
                .param("work", work)
                .query(Integer.class)
                .single();
    }

    /** How many rows stand beside this one. */
    int standing(Member by, UUID work, UUID row) {
        return jdbc.sql("""
                select count(*) from footprint.activity
                 where region_id = :region and work_id = :work and not removed and id <> :row
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("row", row)
                .query(Integer.class)
                .single();
    }

    /** Takes a row away, or brings it back; false where it was so already. */
    boolean remove(Member by, UUID work, UUID row, boolean removed) {
        return jdbc.sql("""
                update footprint.activity set removed = :removed
                 where region_id = :region and work_id = :work and id = :row and removed <> :removed
                """)
                        .param("region", by.region().value())
                        .param("work", work)
                        .param("row", row)
                        .param("removed", removed)
                        .update()
                == 1;
    }

    void note(Member by, NextChange change, List<Changed> changes, Instant now) {
        jdbc.sql("""
                insert into footprint.change
                       (region_id, work_id, seq, row_id, field, before, after, person_id, changed_at)
                select :region, :work, :seq, c.row, c.field, c.before, c.after, :person, :now
                  from json_to_recordset(:changes::json) as c(row uuid, field text, before text, after text)
                """)
                .param("region", by.region().value())
                .param("work", change.work())
                .param("seq", change.seq())
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .param("changes", Json.write(changes))
                .update();
    }

    /** What somebody else has written since the change {@code seen}, and still stands as they wrote it. */
    Map<AnswerPlace, Since> since(Member by, UUID work, int seen) {
        var since = new HashMap<AnswerPlace, Since>();
        jdbc.sql("""
                select latest.row_id, latest.field, first.before as stood, p.name as by
                  from (select distinct on (row_id, field) row_id, field, person_id from footprint.change
                         where region_id = :region and work_id = :work and seq > :seen and field <> ''
                         order by row_id, field, seq desc) latest
                  join (select distinct on (row_id, field) row_id, field, before from footprint.change
                         where region_id = :region and work_id = :work and seq > :seen and field <> ''
                         order by row_id, field, seq) first
                    on first.row_id = latest.row_id and first.field = latest.field
                  join people.pub_person p on p.id = latest.person_id
                 where latest.person_id <> :person
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("seen", seen)
                .param("person", by.person().value())
                .query(Rows.as(Since.class))
                .list()
                .forEach(each -> since.put(place(work, each), each));
        return since;
    }

    private static AnswerPlace place(UUID work, Since each) {
        return each.rowId().equals(work)
                ? AnswerPlace.once(each.field())
                : AnswerPlace.in(Baseline.ROWS, each.rowId(), each.field());
    }
}
