package se.framsteg.course.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.Worksheet;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** Works, their rows and answers, as they stand. */
@Repository
class WorkRepository {
    /** More rows than this, those taken away counted too, nobody makes by hand. */
    private static final int MOST_ROWS = 1000;

    private final JdbcClient jdbc;

    WorkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id of the work, as {@code seq} is the number of the change that is now made in it */
    record Held(UUID id, int seq) {}

    private record Head(UUID id, int seq, String changedBy, Instant changedAt) {}

    private record AnswerRow(UUID rowId, @Nullable String inTable, String field, String value) {}

    /** One answer on its way in. @param most how many rows its table has room for */
    record Asked(String inTable, UUID rowId, String field, String value, int most) {}

    /** One that was written otherwise than it stood. @param by who wrote what stands; null where nothing did */
    record Found(
            String inTable,
            UUID rowId,
            String field,
            String before,
            @Nullable String by,
            String fate) {}

    Optional<Work> find(Member by, Round round, Worksheet worksheet) {
        return jdbc.sql("""
                select w.id, c.seq, p.name as changed_by, c.changed_at
                  from course.work w
                  join lateral (select seq, person_id, changed_at from course.answer_change c
                                 where c.region_id = w.region_id and c.work_id = w.id
                                 order by c.seq desc limit 1) c on true
                  join people.pub_person p on p.id = c.person_id
                 where w.region_id = :region and w.organisation_id = :organisation and w.programme_id = :programme
                   and w.worksheet = :worksheet
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet.name())
                .query(Rows.as(Head.class))
                .optional()
                .map(head -> new Work(
                        worksheet, head.id(), head.seq(), answers(by, head.id()), head.changedBy(), head.changedAt()));
    }

    Optional<NextChange> last(Member by, Round round, Worksheet worksheet) {
        return jdbc.sql("""
                select id as work, seq from course.work
                 where region_id = :region and organisation_id = :organisation and programme_id = :programme
                   and worksheet = :worksheet
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet.name())
                .query(Rows.as(NextChange.class))
                .optional();
    }

    List<Progress> begun(Member by, Round round) {
        return jdbc.sql("""
                select w.worksheet, p.name as changed_by, c.changed_at
                  from course.work w
                  join lateral (select person_id, changed_at from course.answer_change c
                                 where c.region_id = w.region_id and c.work_id = w.id
                                 order by c.seq desc limit 1) c on true
                  join people.pub_person p on p.id = c.person_id
                 where w.region_id = :region and w.organisation_id = :organisation and w.programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .query(Rows.as(Progress.class))
                .list();
    }

    Map<String, String> given(Member by, Round round, List<String> places) {
        var given = new HashMap<String, String>();
        jdbc.sql("""
                select w.worksheet || '/' || a.field as place, a.value
                  from course.work w
                  join course.answer a on a.region_id = w.region_id and a.work_id = w.id and a.row_id = w.id
                 where w.region_id = :region and w.organisation_id = :organisation and w.programme_id = :programme
                   and w.worksheet || '/' || a.field = any(:places) and a.value <> ''
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("places", places.toArray(String[]::new))
                .query(row -> {
                    given.put(row.getString("place"), row.getString("value"));
                });
        return given;
    }

    private Answers answers(Member by, UUID work) {
        List<AnswerRow> rows = jdbc.sql("""
                select a.row_id, r.in_table, a.field, a.value
                  from course.answer a
                  left join course.work_row r
                    on r.region_id = a.region_id and r.work_id = a.work_id and r.id = a.row_id
                 where a.region_id = :region and a.work_id = :work and a.value <> '' and r.removed is not true
                 order by r.place, r.id
                """)
                .param("region", by.region().value())
                .param("work", work)
                .query(Rows.as(AnswerRow.class))
                .list();
        return answers(rows);
    }

    private static Answers answers(List<AnswerRow> rows) {
        var once = new HashMap<String, String>();
        var tables = new LinkedHashMap<String, Map<UUID, Map<String, String>>>();
        for (AnswerRow row : rows) {
            if (row.inTable() == null) {
                once.put(row.field(), row.value());
            } else {
                tables.computeIfAbsent(row.inTable(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.rowId(), _ -> new HashMap<>())
                        .put(row.field(), row.value());
            }
        }
        var inOrder = new HashMap<String, List<Answers.Row>>();
        tables.forEach((table, its) -> {
            var written = new ArrayList<Answers.Row>();
            its.forEach((id, values) -> written.add(new Answers.Row(id, values)));
            inOrder.put(table, written);
        });
        return new Answers(once, inOrder);
    }

    /** Holds the work for whoever writes in it now, and makes it where there is none. */
    Held hold(Member by, Round round, String edition, Worksheet worksheet) {
        return jdbc.sql("""
                insert into course.work (region_id, id, organisation_id, programme_id, edition, worksheet, seq)
                values (:region, :id, :organisation, :programme, :edition, :worksheet, 1)
                on conflict (region_id, organisation_id, programme_id, worksheet) do update set seq = work.seq + 1
                returning id, seq
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("edition", edition)
                .param("worksheet", worksheet.name())
                .query(Rows.as(Held.class))
                .single();
    }

    /**
     * Writes what differs from what stands, notes each change, and tells of each that differed what became of it:
     * {@code written}, {@code overtaken} by somebody else since the change {@code seen}, or {@code full} where its table
     * has no room for one more row.
     */
    List<Found> write(Member by, Held held, int seen, List<Asked> asked, Instant now) {
        return jdbc.sql("""
                with asked as (
                    select * from json_to_recordset(:asked::json)
                        as a("inTable" text, "rowId" uuid, field text, value text, most int)),
                standing as (
                    select in_table, count(*) filter (where not removed) as stand, sum(count(*)) over () as ever
                      from course.work_row where region_id = :region and work_id = :work group by in_table),
                differing as (
                    select a.*, coalesce(b.value, '') as before, b.person_id,
                           b.seq > :seen and b.person_id <> :person as overtaken,
                           a."inTable" <> '' and r.id is null as is_new,
                           a."inTable" <> '' and r.removed is not false as comes
                      from asked a
                      left join course.work_row r
                        on r.region_id = :region and r.work_id = :work and r.id = a."rowId"
                       and r.in_table = a."inTable"
                      left join course.answer b
                        on b.region_id = :region and b.work_id = :work and b.row_id = a."rowId" and b.field = a.field
                     where a.value <> coalesce(b.value, '')),
                found as (
                    select d.*,
                           case when d.overtaken then 'overtaken'
                                when d.comes and coalesce(s.stand, 0) + dense_rank() over (
                                         partition by d."inTable", d.comes, d.overtaken is true order by d."rowId") > d.most
                                  or d.is_new and coalesce((select max(ever) from standing), 0) + dense_rank() over (
                                         partition by d.is_new, d.overtaken is true order by d."rowId") > :rows
                                then 'full'
                                else 'written' end as fate
                      from differing d left join standing s on s.in_table = d."inTable"),
                made as (
                    insert into course.work_row (region_id, work_id, id, in_table, place)
                    select distinct :region, :work, "rowId", "inTable", :seq
                      from found where fate = 'written' and "inTable" <> ''
                    on conflict (region_id, work_id, id) do update set removed = false where work_row.removed),
                put as (
                    insert into course.answer (region_id, work_id, row_id, field, value, seq, person_id)
                    select :region, :work, "rowId", field, value, :seq, :person from found where fate = 'written'
                    on conflict (region_id, work_id, row_id, field) do update
                       set value = excluded.value, seq = excluded.seq, person_id = excluded.person_id),
                noted as (
                    insert into course.answer_change
                           (region_id, work_id, seq, row_id, field, before, after, person_id, changed_at)
                    select :region, :work, :seq, "rowId", field, before, value, :person, :now
                      from found where fate = 'written')
                select f."inTable" as in_table, f."rowId" as row_id, f.field, f.before, f.fate, p.name as by
                  from found f left join people.pub_person p on p.id = f.person_id
                """)
                .param("region", by.region().value())
                .param("work", held.id())
                .param("seq", held.seq())
                .param("seen", seen)
                .param("person", by.person().value())
                .param("rows", MOST_ROWS)
                .param("asked", Json.write(asked))
                .param("now", Timestamp.from(now))
                .query(Rows.as(Found.class))
                .list();
    }

    /** What stood at each place when the change {@code seen} had been made, by row and field. */
    Map<String, String> asSeen(Member by, Held held, int seen) {
        var stood = new HashMap<String, String>();
        jdbc.sql("""
                select distinct on (row_id, field) row_id || '.' || field as place, after
                  from course.answer_change
                 where region_id = :region and work_id = :work and seq <= :seen
                 order by row_id, field, seq desc
                """)
                .param("region", by.region().value())
                .param("work", held.id())
                .param("seen", seen)
                .query(row -> {
                    stood.put(row.getString("place"), row.getString("after"));
                });
        return stood;
    }

    /** How many rows stand in each table. */
    Map<String, Integer> standing(Member by, Held held) {
        var standing = new HashMap<String, Integer>();
        jdbc.sql("""
                select in_table, count(*) as rows from course.work_row
                 where region_id = :region and work_id = :work and not removed
                 group by in_table
                """)
                .param("region", by.region().value())
                .param("work", held.id())
                .query(row -> {
                    standing.put(row.getString("in_table"), row.getInt("rows"));
                });
        return standing;
    }

    /** The table of a row that has been taken away; empty where it stands, or never was. */
    Optional<String> removed(Member by, Held held, UUID row) {
        return jdbc.sql("""
                select in_table from course.work_row
                 where region_id = :region and work_id = :work and id = :row and removed
                """)
                .param("region", by.region().value())
                .param("work", held.id())
                .param("row", row)
                .query(String.class)
                .optional();
    }

    /** Lets nobody write in a work until this transaction is over. */
    void holdStill(Member by, Round round, Worksheet worksheet) {
        jdbc.sql("""
                select id from course.work
                 where region_id = :region and organisation_id = :organisation and programme_id = :programme
                   and worksheet = :worksheet
                   for update
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet.name())
                .query(UUID.class)
                .optional();
    }

    /** Takes a row away, or brings it back; false where it was so already. */
    boolean remove(Member by, Held held, UUID row, boolean removed, Instant now) {
        return jdbc.sql("""
                with gone as (
                    update course.work_row set removed = :removed
                     where region_id = :region and work_id = :work and id = :row and removed <> :removed
                    returning id)
                insert into course.answer_change
                       (region_id, work_id, seq, row_id, field, before, after, person_id, changed_at)
                select :region, :work, :seq, id, '', case when :removed then 'row' else '' end,
                       case when :removed then '' else 'row' end, :person, :now
                  from gone
                """)
                        .param("region", by.region().value())
                        .param("work", held.id())
                        .param("row", row)
                        .param("removed", removed)
                        .param("seq", held.seq())
                        .param("person", by.person().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
