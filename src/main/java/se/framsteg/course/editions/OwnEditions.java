package se.framsteg.course.editions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Slug;
import se.framsteg.shell.tenancy.RegionId;

/** Keeps the editions that a region has written: each a new version, whole or not at all. */
@Service
@Transactional
public class OwnEditions {
    /** So many are listed; those before them are still there for their rounds. */
    public static final int LISTED = 100;

    private final OwnEditionRepository editions;
    private final BuiltInEditions builtIn;
    private final ReadingInTurn turns;
    private final Clock clock;

    OwnEditions(OwnEditionRepository editions, BuiltInEditions builtIn, ReadingInTurn turns, Clock clock) {
        this.editions = editions;
        this.builtIn = builtIn;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * What became of files that somebody sent.
     *
     * @param edition the version that says what they say; null where there was something to mend
     * @param isNew whether it was kept now; false where the version before said the same
     */
    public record Kept(@Nullable OwnEdition edition, boolean isNew, List<Finding> findings) {}

    /** @param title with a letter or a figure in it */
    public Kept keep(Manager by, String title, byte[] packed) {
        return turns.read(by.region(), () -> read(by, title, packed))
                .orElseGet(() ->
                        new Kept(null, false, EditionZip.refused("zip.busy").findings()));
    }

    private Kept read(Manager by, String title, byte[] packed) {
        Gathered sent = EditionZip.read(packed);
        List<Finding> findings = sent.check(builtIn.newest());
        if (!findings.isEmpty()) {
            return new Kept(null, false, findings);
        }
        String name = Slug.of(title);
        String hash = hash(sent.files());
        byte[] content = EditionZip.pack(sent.files(), "");
        while (true) {
            var newest = editions.newest(by, name);
            int version = newest.map(OwnEditionRepository.Newest::version).orElse(0);
            boolean same = newest.filter(each -> each.hash().equals(hash)).isPresent();
            if (same || editions.insert(by, name, version + 1, title, hash, content, clock.instant())) {
                int kept = same ? version : version + 1;
                return new Kept(editions.find(by.region(), name, kept).orElseThrow(), !same, List.of());
            }
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OwnEdition> in(Manager by) {
        return editions.in(by, LISTED);
    }

    @Transactional(readOnly = true)
    public Optional<OwnEdition> find(RegionId region, String name, int version) {
        return editions.find(region, name, version);
    }

    /** Its files, to go on from. */
    @Transactional(readOnly = true)
    public Optional<EditionFiles> files(Manager by, String name, int version) {
        return editions.content(by.region(), name, version)
                .map(content -> EditionZip.read(content).files());
    }

    private static String hash(EditionFiles files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.texts().forEach((name, text) -> {
                digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
