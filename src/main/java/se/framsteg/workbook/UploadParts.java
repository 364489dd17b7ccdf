package se.framsteg.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Secret;

/** Uploaded files on their way in: encrypted, in parts of a megabyte, and gone when they have been read. */
@Repository
class UploadParts {
    /** How long a checked file waits for somebody to press. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final String PURPOSE = "workbook-upload";
    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    UploadParts(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    void keep(Manager by, ImportId run, InputStream content) throws IOException {
        byte[] part = content.readNBytes(PART);
        for (int position = 0; part.length > 0; position++) {
            jdbc.sql("""
                    insert into workbook.upload_part (region_id, run_id, position, content)
                    values (:region, :run, :position, :content)
                    """)
                    .param("region", by.region().value())
                    .param("run", run.value())
                    .param("position", position)
                    .param("content", secret.encrypt(PURPOSE, part))
                    .update();
            part = content.readNBytes(PART);
        }
    }

    /** Writes the file out; false when it is no longer kept. */
    boolean write(Manager by, ImportId run, OutputStream out) {
        int position = 0;
        for (var part = part(by, run, position); part.isPresent(); part = part(by, run, ++position)) {
            try {
                out.write(secret.decrypt(PURPOSE, part.get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return position > 0;
    }

    void remove(Manager by, ImportId run) {
        jdbc.sql("""
                delete from workbook.upload_part where region_id = :region and run_id = :run
                """)
                .param("region", by.region().value())
                .param("run", run.value())
                .update();
    }

    /** Files that nobody pressed for in time. */
    void removeForgotten(Manager by) {
        jdbc.sql("""
                delete from workbook.upload_part p using workbook.import_run r
                 where p.region_id = :region and r.region_id = p.region_id and r.id = p.run_id
                   and r.started_at < :before and r.state = 'checked'
                """)
                .param("region", by.region().value())
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Optional<byte[]> part(Manager by, ImportId run, int position) {
        return jdbc.sql("""
                select content from workbook.upload_part
                 where region_id = :region and run_id = :run and position = :position
                """)
                .param("region", by.region().value())
                .param("run", run.value())
                .param("position", position)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
