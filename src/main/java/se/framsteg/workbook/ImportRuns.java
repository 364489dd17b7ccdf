package se.framsteg.workbook;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.outcomes.SourceNames;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Which files have been read: by whom, when, how far and with what outcome. Of a run that is importing without a kept
 * file, as the command line does it, and whose process no longer holds its lock, it says that it failed: the process was
 * killed, and nobody will take the run up again.
 */
@Repository
class ImportRuns implements SourceNames {
    private static final String RUN = """
            select id, file_name, started_at, started_by_name, ended_at, accept_partial, stage, rows_read,
                   case when state = 'importing' and not exists (
                                 select from workbook.upload_part p where p.region_id = r.region_id and p.run_id = r.id)
                             and not exists (
                                 select from pg_locks l
                                  where l.locktype = 'advisory' and l.objsubid = 1
                                    and ((cast(l.classid as bigint) << 32) | cast(l.objid as bigint))
                                        = hashtextextended('workbook.import_run ' || r.id, 0))
                        then 'failed' else state end as state,
                   share, %s
              from workbook.import_run r
             where region_id = :region
            """;
    private static final String ONE = RUN.formatted("""
            report::text as report,
            exists (select from workbook.upload_part p where p.region_id = r.region_id and p.run_id = r.id) as file_kept
            """) + " and id = :id";
    private static final String LATEST =
            RUN.formatted("null as report, false as file_kept") + " order by started_at desc limit :most";

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

    void checking(Manager by, ImportId run) {
        jdbc.sql("""
                update workbook.import_run set state = 'checking' where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", run.value())
                .update();
    }

    /** Lets a checked file be imported; false when it was already, as when two people press at once. */
    boolean press(Manager by, ImportId run, boolean acceptPartial) {
        int pressed = jdbc.sql("""
                update workbook.import_run
                   set state = 'importing', accept_partial = :partial, pressed_by = :by, pressed_by_name = :name,
                       stage = 'READING', share = 0, rows_read = 0, ended_at = null
                 where region_id = :region and id = :id and state = 'checked'
                """)
                .param("region", by.region().value())
                .param("id", run.value())
                .param("by", by.person().value())
                .param("name", by.name())
                .param("partial", acceptPartial)
                .update();
        return pressed == 1;
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

    /** On whose behalf a waiting run is worked at: who pressed for the import, or who gave the file. */
    Optional<Manager> manager(RegionId region, ImportId run) {
        return jdbc.sql("""
                select coalesce(pressed_by, started_by) as person, coalesce(pressed_by_name, started_by_name) as name
                  from workbook.import_run
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", run.value())
                .query((row, _) ->
                        new Manager(new PersonId(row.getObject("person", UUID.class)), region, row.getString("name")))
                .optional();
    }

    @Override
    public Optional<String> nameOf(Reader by, UUID source) {
        return jdbc.sql("""
                select file_name from workbook.import_run
                 where region_id = :region and id = :id and programme_id = coalesce(:only, programme_id)
                """)
                .param("region", by.region().value())
                .param("id", source)
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .query(String.class)
                .optional();
    }

    Optional<ImportRun> find(Manager by, ImportId run) {
        return jdbc.sql(ONE)
                .param("region", by.region().value())
                .param("id", run.value())
                .query(ImportRun::read)
                .optional();
    }

    /** The latest first, without what their reports say. */
    List<ImportRun> in(Manager by, int most) {
        return jdbc.sql(LATEST)
                .param("region", by.region().value())
                .param("most", most)
                .query(ImportRun::read)
                .list();
    }
}
