package se.framsteg.course.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.Worksheet;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** Every change there has been on a worksheet. Whose the work is, is asked first; what follows names it. */
@Repository
class HistoryRepository {
    /** So many quarters of an hour are told of at a time, as long as no more changes than this were made in them. */
    private static final int QUARTERS = 20;

    private static final int MOST_NOTED = 2000;

    /** As much of an answer as holds the files that it may have. */
    private static final int LONGEST = 5000;

    private final JdbcClient jdbc;

    HistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One change.
     *
     * @param last the number of the last in its moment
     * @param rowId null where everything in the moment was taken back in it, as {@code field} and what follows are
     * @param ofMoment how many changes its moment has
     * @param oldest the number of the oldest change in what was looked through, before which there may be more
     */
    record Change(
            int last,
            Instant at,
            String by,
            @Nullable UUID rowId,
            @Nullable String inTable,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            int ofMoment,
            int oldest,
            boolean more) {}

    /** What a row is called. */
    record Title(UUID rowId, String inTable, String field, String value) {}

    Optional<UUID> work(Member by, Round round, Worksheet worksheet) {
        return jdbc.sql("""
                select id from course.work
                 where region_id = :region and organisation_id = :organisation and programme_id = :programme
                   and worksheet = :worksheet
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", worksheet.name())
                .query(UUID.class)
                .optional();
    }

    /**
     * The changes of the newest moments before a change, the newest moment first. What was typed in several goes is one
     * change, what came back to what it was is none, and of what is longer the beginning is told.
     *
     * @param before the number of the first change that is not told of
     * @param most how many changes are told of each moment
     */
    List<Change> changes(Member by, UUID work, int before, int most) {
        return jdbc.sql("""
                with noted as (
                    select c.seq, c.row_id, c.field, c.person_id, c.changed_at,
                           floor(extract(epoch from c.changed_at) / 900) as quarter
                      from course.answer_change c
                     where c.region_id = :region and c.work_id = :work and c.seq < :before
                     order by c.seq desc fetch first :noted rows with ties),
                shown as (
                    select n.*, min(n.seq) over () as oldest from noted n
                     where n.quarter >= (select min(quarter) from (
                               select distinct quarter from noted order by quarter desc limit :quarters) newest)),
                moment as (
                    select person_id, quarter, max(seq) as last, max(changed_at) as at, min(oldest) as oldest
                      from shown group by person_id, quarter),
                place as (
                    select person_id, quarter, row_id, field, min(seq) as first, max(seq) as last
                      from shown group by person_id, quarter, row_id, field),
                folded as (
                    select p.*, left(f.before, :longest) as before, left(l.after, :longest) as after,
                           row_number() over (partition by p.person_id, p.quarter
                                              order by p.first, p.row_id, p.field) as nth,
                           count(*) over (partition by p.person_id, p.quarter) as of_moment
                      from place p
                      join course.answer_change f on f.region_id = :region and f.work_id = :work and f.seq = p.first
                       and f.row_id = p.row_id and f.field = p.field
                      join course.answer_change l on l.region_id = :region and l.work_id = :work and l.seq = p.last
                       and l.row_id = p.row_id and l.field = p.field
                     where f.before <> l.after)
                select m.last, m.at, n.name as by, f.row_id, r.in_table, f.field, f.before, f.after,
                       coalesce(f.of_moment, 0) as of_moment, m.oldest,
                       exists (select 1 from course.answer_change e
                                where e.region_id = :region and e.work_id = :work and e.seq < m.oldest) as more
                  from moment m
                  join people.pub_person n on n.id = m.person_id
                  left join folded f on f.person_id = m.person_id and f.quarter = m.quarter and f.nth <= :most
                  left join course.work_row r on r.region_id = :region and r.work_id = :work and r.id = f.row_id
                 order by m.last desc, f.nth
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("before", before)
                .param("noted", MOST_NOTED)
                .param("quarters", QUARTERS)
                .param("longest", LONGEST)
                .param("most", most)
                .query(Rows.as(Change.class))
                .list();
    }

    /** As it stood when the change {@code seq} had been made. */
    Stood stood(Member by, UUID work, int seq) {
        return Stood.of(jdbc.sql("""
                select distinct on (c.row_id, c.field) c.row_id, r.in_table, c.field, c.after, c.seq
                  from course.answer_change c
                  left join course.work_row r
                    on r.region_id = c.region_id and r.work_id = c.work_id and r.id = c.row_id
                 where c.region_id = :region and c.work_id = :work and c.seq <= :seq
                 order by c.row_id, c.field, c.seq desc
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("seq", seq)
                .query(Rows.as(Stood.Latest.class))
                .list());
    }

    /** What stands in these fields of the work's rows, also of those that have been taken away. */
    List<Title> titles(Member by, UUID work, Collection<String> fields) {
        return jdbc.sql("""
                select r.id as row_id, r.in_table, a.field, left(a.value, 200) as value
                  from course.work_row r
                  join course.answer a on a.region_id = r.region_id and a.work_id = r.work_id and a.row_id = r.id
                 where r.region_id = :region and r.work_id = :work and a.field = any(:fields) and a.value <> ''
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("fields", fields.toArray(String[]::new))
                .query(Rows.as(Title.class))
                .list();
    }
}
