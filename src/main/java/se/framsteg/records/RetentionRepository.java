package se.framsteg.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.tenancy.RegionId;

@Repository
@Transactional
class RetentionRepository {
    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the transaction has done so far, in rows, as the database itself counts; letters and jobs are technical and left
     * out.
     */
    Tally touched() {
        return jdbc.sql("""
                select coalesce(sum(n_tup_del), 0)::int as removed, coalesce(sum(n_tup_upd), 0)::int as changed
                  from pg_stat_xact_user_tables where schemaname not in ('shell', 'events')
                """).query(Rows.as(Tally.class)).single();
    }

    void put(RegionId region, UUID run, Instant at, int failed) {
        jdbc.sql("""
                insert into records.retention_run (region_id, id, ran_at, failed) values (:region, :id, :at, :failed)
                """)
                .param("region", region.value())
                .param("id", run)
                .param("at", Timestamp.from(at))
                .param("failed", failed)
                .update();
    }

    void put(RegionId region, UUID run, Rule rule, boolean coming, Tally tally) {
        jdbc.sql("""
                insert into records.retention_line (region_id, run_id, rule, coming, removed, changed, kept_for)
                values (:region, :run, :rule, :coming, :removed, :changed, :keptFor)
                """)
                .param("region", region.value())
                .param("run", run)
                .param("rule", rule.textKey())
                .param("keptFor", rule.keptFor().toString())
                .param("coming", coming)
                .param("removed", tally.removed())
                .param("changed", tally.changed())
                .update();
    }

    /** The last runs, newest first. */
    @Transactional(readOnly = true)
    List<RetentionRun> runs(Manager by, int most) {
        return jdbc.sql("""
                select r.id, r.ran_at, r.failed, coalesce(sum(l.removed), 0)::int as removed,
                       coalesce(sum(l.changed), 0)::int as changed
                  from (select region_id, id, ran_at, failed from records.retention_run
                         where region_id = :region order by ran_at desc, id desc limit :most) r
                  left join records.retention_line l on l.region_id = r.region_id and l.run_id = r.id and not l.coming
                 group by r.id, r.ran_at, r.failed order by r.ran_at desc, r.id desc
                """)
                .param("region", by.region().value())
                .param("most", most)
                .query(Rows.as(RetentionRun.class))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<RetentionRun> find(Manager by, UUID run) {
        return jdbc.sql("""
                select r.id, r.ran_at, r.failed, coalesce(sum(l.removed), 0)::int as removed,
                       coalesce(sum(l.changed), 0)::int as changed
                  from records.retention_run r
                  left join records.retention_line l on l.region_id = r.region_id and l.run_id = r.id and not l.coming
                 where r.region_id = :region and r.id = :run
                 group by r.id, r.ran_at, r.failed
                """)
                .param("region", by.region().value())
                .param("run", run)
                .query(Rows.as(RetentionRun.class))
                .optional();
    }

    /** Each line of the runs of a span that took something away, the newest first. */
    @Transactional(readOnly = true)
    List<Taken> taken(Manager by, Instant from, Instant before) {
        return jdbc.sql("""
                select r.id, r.ran_at, l.rule, l.removed, l.changed, l.kept_for
                  from records.retention_run r
                  join records.retention_line l on l.region_id = r.region_id and l.run_id = r.id and not l.coming
                 where r.region_id = :region and r.ran_at >= :from and r.ran_at < :before and l.removed + l.changed > 0
                 order by r.ran_at desc, r.id desc, l.rule
                 limit 20000
                """)
                .param("region", by.region().value())
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .query(Rows.as(Taken.class))
                .list();
    }

    /** What a run did, and what it found to be coming. */
    @Transactional(readOnly = true)
    List<RetentionLine> lines(Manager by, UUID run) {
        return jdbc.sql("""
                select rule, coming, removed, changed, kept_for from records.retention_line
                 where region_id = :region and run_id = :run order by rule, coming
                """)
                .param("region", by.region().value())
                .param("run", run)
                .query(Rows.as(RetentionLine.class))
                .list();
    }
}
