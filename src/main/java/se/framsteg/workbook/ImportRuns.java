package se.framsteg.workbook;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;

/** Which files have been read: by whom, when, how far and with what outcome. */
@Repository
class ImportRuns {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ImportId begin(Manager by, String fileName, byte[] fileHash, ImportState state, boolean acceptPartial) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into workbook.import_run
                       (region_id, id, file_name, file_hash, started_at, started_by, started_by_name, state,
                        accept_partial, rows_read, stage, share)
                values (:region, :id, :fileName, :fileHash, :at, :by, :name, :state, :partial, 0, 'READING', 0)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("fileName", fileName)
                .param("fileHash", fileHash)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .param("name", by.name())
                .param("state", state.code())
                .param("partial", acceptPartial)
                .update();
        return new ImportId(id);
    }

    void reach(Manager by, ImportId run, ImportProgress.Stage stage, long rowsRead, double share) {
        jdbc.sql("""
                update workbook.import_run set stage = :stage, rows_read = :rows, share = :share
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", run.value())
                .param("stage", stage.name())
                .param("rows", rowsRead)
                .param("share", share)
                .update();
    }

    /** Moves a run on from the state it is in; false when it is in another already, as when two people press at once. */
    boolean move(Manager by, ImportId run, ImportState from, ImportState to, boolean acceptPartial) {
        return jdbc.sql("""
                update workbook.import_run
                   set state = :to, accept_partial = :partial, stage = 'READING', share = 0, rows_read = 0, ended_at = null
                 where region_id = :region and id = :id and state = :from
                """)
                        .param("region", by.region().value())
                        .param("id", run.value())
                        .param("from", from.code())
                        .param("to", to.code())
                        .param("partial", acceptPartial)
                        .update()
                == 1;
    }

    void end(Manager by, ImportId run, ImportState state, @Nullable UUID programme, @Nullable ImportReport report) {
        jdbc.sql("""
                update workbook.import_run
                   set state = :state, ended_at = :at, programme_id = coalesce(:programme::uuid, programme_id),
                       report = coalesce(:report::jsonb, report), rows_read = :rows, share = 1
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", run.value())
                .param("state", state.code())
                .param("at", Timestamp.from(clock.instant()))
                .param("programme", programme == null ? null : programme.toString())
                .param("report", report == null ? null : Json.write(report))
                .param("rows", report == null ? 0 : report.rowsRead())
                .update();
    }

    Optional<ImportRun> find(Manager by, ImportId run) {
        return jdbc.sql("""
                select id, file_name, started_at, started_by_name, ended_at, state, accept_partial, stage, rows_read,
                       share, report::text as report,
                       exists (select from workbook.upload_part p where p.region_id = r.region_id and p.run_id = r.id)
                               as file_kept
                  from workbook.import_run r
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", run.value())
                .query(ImportRun::read)
                .optional();
    }

    List<ImportRun> in(Manager by, int most) {
        return jdbc.sql("""
                select id, file_name, started_at, started_by_name, ended_at, state, accept_partial, stage, rows_read,
                       share, null as report, false as file_kept
                  from workbook.import_run
                 where region_id = :region
                 order by started_at desc limit :most
                """)
                .param("region", by.region().value())
                .param("most", most)
                .query(ImportRun::read)
                .list();
    }
}
