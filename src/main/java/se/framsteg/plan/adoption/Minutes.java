package se.framsteg.plan.adoption;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.FileType;
import se.framsteg.course.work.NewFile;
import se.framsteg.people.Auditor;
import se.framsteg.people.Member;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.tenancy.RegionId;

/** Signed minutes, as a photo or a document: sealed, read by the company's own people and by auditors, and never changed. */
@Repository
@Transactional
public class Minutes {
    private static final String PURPOSE = "plan-minutes";
    private static final Set<FileType> TAKEN = Set.of(FileType.PDF, FileType.JPEG, FileType.PNG);

    /** So many are sealed or opened at once, since each stands in memory several times meanwhile. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final JdbcClient jdbc;
    private final Secret secret;
    private final ReadingFolder folder;
    private final Clock clock;

    Minutes(JdbcClient jdbc, Secret secret, ReadingFolder folder, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.folder = folder;
        this.clock = clock;
    }

    private record Kept(String type, byte[] content) {}

    /** Signed minutes to be kept elsewhere. @param ending of a file's name, without its point */
    public record Signed(String ending, byte[] content) {}

    /** The key of what to say where a file cannot be taken; empty where it can. */
    public static Optional<String> fault(NewFile file) {
        return file.fault()
                .or(() -> FileType.in(file.content()).filter(TAKEN::contains).isEmpty()
                        ? Optional.of("plan.decision.meeting.file.type")
                        : Optional.empty());
    }

    void add(Member by, Decision decision, NewFile file) {
        FileType type = FileType.in(file.content()).filter(TAKEN::contains).orElseThrow();
        AT_ONCE.acquireUninterruptibly();
        try {
            jdbc.sql("""
                    insert into plan.minutes (region_id, decision_id, type, hash, content, added_at)
                    values (:region, :decision, :type, :hash, :content, :at)
                    """)
                    .param("region", by.region().value())
                    .param("decision", decision.id())
                    .param("type", type.code())
                    .param("hash", Canonical.sha256(file.content()))
                    .param("content", secret.encrypt(PURPOSE, file.content()))
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } finally {
            AT_ONCE.release();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Download> find(Member by, UUID decision) {
        return opened(by.region(), by.organisation(), decision, this::download);
    }

    /** For an auditor; that it is theirs to read, the asking verb has seen to. */
    Optional<Download> find(Auditor by, Counted counted) {
        return opened(by.region(), counted.organisation(), counted.decision(), this::download);
    }

    private Download download(FileType type, byte[] content) {
        return Download.written(folder, type.named("protokoll"), type.media(), out -> out.write(content));
    }

    /** The same, to be put among other files. */
    @Transactional(readOnly = true)
    public Optional<Signed> signed(Member by, UUID decision) {
        return opened(by.region(), by.organisation(), decision, (type, content) -> new Signed(type.code(), content));
    }

    private <T> Optional<T> opened(
            RegionId region, UUID organisation, UUID decision, BiFunction<FileType, byte[], T> as) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return jdbc.sql("""
                    select m.type, m.content from plan.minutes m
                      join plan.decision d on d.region_id = m.region_id and d.id = m.decision_id
                     where m.region_id = :region and d.organisation_id = :organisation and m.decision_id = :decision
                    """)
                    .param("region", region.value())
                    .param("organisation", organisation)
                    .param("decision", decision)
                    .query(Rows.as(Kept.class))
                    .optional()
                    .map(kept -> as.apply(
                            FileType.valueOf(kept.type().toUpperCase(Locale.ROOT)),
                            secret.decrypt(PURPOSE, kept.content())));
        } finally {
            AT_ONCE.release();
        }
    }
}
