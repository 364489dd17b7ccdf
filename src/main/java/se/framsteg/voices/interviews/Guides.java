package se.framsteg.voices.interviews;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.RegionId;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questions of a region's interviews: those of {@code content/interviews} until it has written its own. */
@Repository
@Transactional
public class Guides {
    private static final String FILE = "/content/interviews/guide.yaml";
    private static final Guide USUAL = new Guide(0, read());

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Guides(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked from now on. What has been asked before stays as it was asked. */
    @Transactional(readOnly = true)
    public Guide current(RegionId region) {
        return jdbc.sql("""
                select version, questions from voices.guide
                 where region_id = :region
                 order by version desc limit 1
                """)
                .param("region", region.value())
                .query((row, _) -> new Guide(row.getInt(1), List.of(Json.read(row.getString(2), InBoth[].class))))
                .optional()
                .orElse(USUAL);
    }

    /** @return false where somebody else has written one since */
    public boolean write(Manager by, int seen, List<InBoth> questions) {
        var guide = new Guide(seen + 1, questions);
        int written = jdbc.sql("""
                insert into voices.guide (region_id, version, questions, written_at)
                select :region, :version, :questions::jsonb, :at
                 where :version = 1 + coalesce((select max(version) from voices.guide where region_id = :region), 0)
                on conflict (region_id, version) do nothing
                """)
                .param("region", by.region().value())
                .param("version", guide.version())
                .param("questions", Json.write(guide.questions()))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record(by, "voices.write-guide", null);
        }
        return written == 1;
    }

    private static List<InBoth> read() {
        try (InputStream file = Guides.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(bytes, InBoth[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
