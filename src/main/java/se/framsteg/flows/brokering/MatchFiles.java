package se.framsteg.flows.brokering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.FileType;
import se.framsteg.flows.offers.FlowFile;
import se.framsteg.flows.offers.FlowFiles;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;

/** Photos and the specification of the other side's flow, for a side that knows the other: from both sides' yes on, and not before. */
@Repository
@Transactional(readOnly = true)
public class MatchFiles {
    private static final int MOST = 20;

    /** The files {@code f} of the sides {@code t} of a match that the asker speaks in, while something may come of it or has. */
    private static final String SIDES = """
              from flows.match_side s
              join flows.match m on m.region_id = s.region_id and m.id = s.match_id
              join flows.match_side t on t.region_id = s.region_id and t.match_id = s.match_id
              join flows.file f on f.region_id = t.region_id and f.flow_id = t.flow_id
             where s.region_id = :region and s.match_id = :match and m.known_at is not null and m.state <> 'failed' and
            """ + MatchRepository.SPOKEN_FOR;

    private final JdbcClient jdbc;
    private final Secret secret;
    private final ReadingFolder folder;

    MatchFiles(JdbcClient jdbc, Secret secret, ReadingFolder folder) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.folder = folder;
    }

    private record Row(UUID id, String kind, String name) {}

    /** The other side's; the specification last. */
    public List<FlowFile> of(Speaker by, MatchId match) {
        return asked(
                        by,
                        match,
                        "select f.id, f.kind, f.name " + SIDES
                                + " and t.side <> s.side order by f.kind, f.added_at, f.id limit :most")
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new FlowFile(row.id(), kind(row.kind()), row.name()))
                .toList();
    }

    private record Kept(String kind, String type, byte[] content) {}

    /** One of either side's. */
    public Optional<Download> find(Speaker by, MatchId match, UUID file) {
        return asked(by, match, "select f.kind, f.type, f.content " + SIDES + " and f.id = :file")
                .param("file", file)
                .query(Rows.as(Kept.class))
                .optional()
                .map(this::opened);
    }

    private JdbcClient.StatementSpec asked(Speaker by, MatchId match, String sql) {
        return jdbc.sql(sql)
                .param("region", by.region().value())
                .param("match", match.value())
                .param("companies", by.companies())
                .param("promoters", by.promoters())
                .param("only", by.only());
    }

    /** Under a name that tells nothing. */
    private Download opened(Kept kept) {
        FileType type = FileType.valueOf(kept.type().toUpperCase(Locale.ROOT));
        String name = kind(kept.kind()) == FlowFile.Kind.PHOTO ? "foto" : "produktblad";
        return Download.written(
                folder,
                type.named(name),
                type.media(),
                out -> out.write(secret.decrypt(FlowFiles.PURPOSE, kept.content())));
    }

    private static FlowFile.Kind kind(String code) {
        return FlowFile.Kind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
