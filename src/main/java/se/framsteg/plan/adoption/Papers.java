package se.framsteg.plan.adoption;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.WordDocument;
import se.framsteg.shell.tenancy.RegionId;

/** The papers of versions, each made once and kept. For whoever may read the version: the asking page has seen to that. */
@Repository
@Transactional
public class Papers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Papers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public enum Kind {
        BOARD_PAPER,
        MINUTES,
        /** What was decided, made once it has been. */
        DECISION;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public enum Format {
        PDF(Download.PDF),
        DOCX(WordDocument.TYPE);

        private final String media;

        Format(String media) {
            this.media = media;
        }

        public String media() {
            return media;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One paper of a version; written {@code board-paper-sv.pdf}. */
    public record Which(Kind kind, Lang lang, Format format) {
        /** In their order. */
        public static List<Which> all() {
            return Arrays.stream(Kind.values())
                    .flatMap(kind -> Arrays.stream(Lang.values())
                            .flatMap(lang ->
                                    Arrays.stream(Format.values()).map(format -> new Which(kind, lang, format))))
                    .toList();
        }

        /** Those that are made with a version, before anything is decided. */
        public static List<Which> before() {
            return all().stream().filter(each -> each.kind() != Kind.DECISION).toList();
        }

        public static List<Which> of(Kind kind) {
            return all().stream().filter(each -> each.kind() == kind).toList();
        }

        public static Optional<Which> of(String written) {
            return all().stream()
                    .filter(each -> each.toString().equals(written))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "%s-%s.%s".formatted(kind.code(), lang.code(), format.code());
        }
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(Member by, VersionId version, Which which) {
        return find(by.region(), by.organisation(), version, which);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(RegionId region, UUID organisation, VersionId version, Which which) {
        return jdbc.sql("""
                select p.content from plan.paper p
                  join plan.version v on v.region_id = p.region_id and v.id = p.version_id
                 where p.region_id = :region and v.organisation_id = :organisation and p.version_id = :version
                   and p.kind = :kind and p.language = :language and p.format = :format
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("version", version.value())
                .param("kind", which.kind().code())
                .param("language", which.lang().code())
                .param("format", which.format().code())
                .query(byte[].class)
                .optional();
    }

    /** Which of the papers made here a file is, byte for byte; empty where it is none. */
    @Transactional(readOnly = true)
    public Optional<Kind> known(Member by, byte[] file) {
        return jdbc.sql("select kind from plan.paper where region_id = :region and hash = :hash limit 1")
                .param("region", by.region().value())
                .param("hash", Canonical.sha256(file))
                .query(String.class)
                .optional()
                .map(Kind::of);
    }

    /** Keeps a paper of a version that has just been made. */
    public void keep(RegionId region, VersionId version, Which which, byte[] made) {
        jdbc.sql("""
                insert into plan.paper (region_id, version_id, kind, language, format, hash, content, made_at)
                values (:region, :version, :kind, :language, :format, :hash, :content, :at)
                """)
                .param("region", region.value())
                .param("version", version.value())
                .param("kind", which.kind().code())
                .param("language", which.lang().code())
                .param("format", which.format().code())
                .param("hash", Canonical.sha256(made))
                .param("content", made)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
