package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Sessions;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Prose;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.web.DraftedFaces;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SessionCookie;
import se.framsteg.site.Looks;
import se.framsteg.site.OwnLook;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;

/**
 * What regions have published of themselves, held in memory: read again every ten seconds at most, and at once here when it is
 * changed. A manager who asks for a page with {@code ?draft=true} sees it with what waits to be approved.
 */
@Component
class RegionFaces implements DraftedFaces {
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** @param files what is fetched of its look, drafted, shown or just replaced, by name and fingerprint */
    private record Kept(Face face, Map<String, byte[]> files, Instant until) {}

    private final Map<RegionId, Kept> kept = new ConcurrentHashMap<>();
    /** How often something was forgotten: what was begun before is not kept after. */
    private final AtomicLong forgotten = new AtomicLong();

    private final PublicReading reading;
    private final RegionTexts texts;
    private final Looks looks;
    private final Programmes programmes;
    private final RegionDirectory regions;
    private final Sessions sessions;
    private final FrozenPages pages;
    private final Clock clock;

    RegionFaces(
            PublicReading reading,
            RegionTexts texts,
            Looks looks,
            Programmes programmes,
            RegionDirectory regions,
            Sessions sessions,
            FrozenPages pages,
            Clock clock) {
        this.reading = reading;
        this.texts = texts;
        this.looks = looks;
        this.programmes = programmes;
        this.regions = regions;
        this.sessions = sessions;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Face of(RegionId region) {
        return now(region).face();
    }

    @Override
    public Frame.Place place(RegionId region) {
        return regions.find(region).orElseThrow().place(of(region));
    }

    @Override
    public Optional<String> programmeOf(RegionId region, UUID organisation) {
        return looks.programmeOf(region, organisation);
    }

    @Override
    public Optional<String> programmeOfRound(RegionId region, String round) {
        return looks.programmeOfRound(region, round);
    }

    /** A file of the region's look, drafted or shown. @param fingerprint as it stands in its address */
    Optional<byte[]> file(RegionId region, String name, String fingerprint) {
        return Optional.ofNullable(now(region).files().get(name + " " + fingerprint));
    }

    private Kept now(RegionId region) {
        Kept now = kept.get(region);
        return now != null && now.until().isAfter(clock.instant()) ? now : read(region);
    }

    @Override
    public Optional<Face> drafted(Region region, HttpServletRequest request) {
        String query = request.getQueryString();
        String token = SessionCookie.read(request);
        if (token == null || query == null || !query.contains("draft=true")) {
            return Optional.empty();
        }
        return reading.in(
                region.id(),
                () -> sessions.find(token, region.id())
                        .flatMap(session -> session.manager(region.id()))
                        .map(by -> face(region.id(), texts.newest(by), looks.newest(region.id()), true)));
    }

    private Kept read(RegionId region) {
        long before = forgotten.get();
        Kept read = reading.in(region, () -> {
            OwnLook own = looks.of(region);
            var files = new HashMap<>(RegionLook.files(own));
            looks.draft(region).map(RegionLook::files).ifPresent(files::putAll);
            looks.before(region).map(RegionLook::files).ifPresent(files::putAll);
            return new Kept(
                    face(region, texts.published(region), own, false),
                    Map.copyOf(files),
                    clock.instant().plus(FRESH));
        });
        keep(region, read, before);
        return read;
    }

    private synchronized void keep(RegionId region, Kept read, long before) {
        if (forgotten.get() == before) {
            kept.put(region, read);
        }
    }

    /** Forgets what the region's pages say and the pages that say it, when the transaction that changes it has committed. */
    void forgetWhenDone(RegionId region, String slug) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(region);
                pages.forget("/" + slug);
            }
        });
    }

    private synchronized void forget(RegionId region) {
        forgotten.incrementAndGet();
        kept.remove(region);
    }

    private Face face(RegionId region, List<RegionText> texts, OwnLook own, boolean draft) {
        var words = new HashMap<String, Prose>();
        texts.stream()
                .filter(text -> !text.text().isBlank())
                .forEach(text -> text.prose()
                        .ifPresent(prose -> words.put(Face.key(text.place(), Lang.of(text.lang())), prose)));
        String slug = regions.find(region).orElseThrow().slug();
        return new Face(
                Map.copyOf(words),
                RegionLook.of(slug, own),
                RegionLook.funders(slug, own, own.hasFunder() ? programmes.announced(region) : List.of()),
                null,
                draft);
    }
}
