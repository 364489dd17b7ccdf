package se.framsteg.course.work;

import java.time.Instant;
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
    private final JdbcClient jdbc;

    HistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change. @param last the number of the last in its moment */
    record Change(
            int last,
            Instant at,
            String by,
            UUID rowId,
            @Nullable String inTable,
            String field,
            String before,
            String after) {}

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

    /** The changes of some moments, the newest moment first, within each from its beginning. */
    List<Change> changes(Member by, UUID work, int most, int after) {
        return jdbc.sql("""
                with noted as (
                    select c.*, floor(extract(epoch from c.changed_at) / 900) as quarter
                      from course.answer_change c where c.region_id = :region and c.work_id = :work),
                moment as (
                    select person_id, quarter, max(seq) as last, max(changed_at) as at
                      from noted group by person_id, quarter order by max(seq) desc limit :most offset :after)
                select m.last, m.at, p.name as by, n.row_id, r.in_table, n.field, n.before, n.after
                  from moment m
                  join noted n on n.person_id = m.person_id and n.quarter = m.quarter
                  join people.pub_person p on p.id = m.person_id
                  left join course.work_row r
                    on r.region_id = n.region_id and r.work_id = n.work_id and r.id = n.row_id
                 order by m.last desc, n.seq
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("most", most)
                .param("after", after)
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
}
