package se.framsteg.footprint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Stood;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/** Every change there has been in climate accounts. Whose they are, is asked first; what follows names them. */
@Repository
class ChangeRepository {
    /** So many changes are looked through at a time, the newest first. */
    private static final int MOST_NOTED = 1000;

    private final JdbcClient jdbc;

    ChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody changed at one place within a quarter of an hour, from what stood before to what stood afterwards.
     *
     * @param last the number of the last change in that quarter
     * @param oldest the number of the oldest change that was looked through
     * @param rowId null for what is asked once
     */
    record Folded(
            int last,
            int oldest,
            Instant at,
            String by,
            @Nullable UUID rowId,
            String field,
            String before,
            String after) {}

    Optional<UUID> work(Member by, Round round) {
        return jdbc.sql("""
                select work_id from footprint.baseline
                 where region_id = :region and organisation_id = :organisation and programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .query(UUID.class)
                .optional();
    }

    /** Those before a change, the newest quarter first; what came back to what it was is none. */
    List<Folded> changes(Member by, UUID work, int before) {
        return jdbc.sql("""
                with noted as (
                    select c.*, floor(extract(epoch from c.changed_at) / 900) as quarter
                      from footprint.change c
                     where c.region_id = :region and c.work_id = :work and c.seq < :before
                     order by c.seq desc fetch first :noted rows with ties),
                folded as (
                    select person_id, quarter, row_id, field, min(seq) as first,
                           (array_agg(before order by seq))[1] as before,
                           (array_agg(after order by seq desc))[1] as after
                      from noted group by person_id, quarter, row_id, field),
                moment as (
                    select person_id, quarter, max(seq) as last, max(changed_at) as at
                      from noted group by person_id, quarter)
                select m.last, (select min(seq) from noted) as oldest, m.at, p.name as by, nullif(f.row_id, :work) as row_id,
                       f.field, f.before, f.after
                  from moment m
                  join folded f on f.person_id = m.person_id and f.quarter = m.quarter and f.before <> f.after
                  join people.pub_person p on p.id = m.person_id
                 order by m.last desc, f.first, f.row_id, f.field
                """)
                .param("region", by.region().value())
                .param("work", work)
                .param("before", before)
                .param("noted", MOST_NOTED)
                .query(Rows.as(Folded.class))
                .list();
    }

    /** As they stood when the change {@code seq} had been made. */
    Stood stood(Member by, UUID work, int seq) {
        return Stood.of(jdbc.sql("""
                select distinct on (c.row_id, c.field) c.row_id, case when c.row_id <> :work then 'rows' end as in_table,
                       c.field, c.after, c.seq
                  from footprint.change c
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
