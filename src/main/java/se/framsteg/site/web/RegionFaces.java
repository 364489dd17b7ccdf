package se.framsteg.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Sessions;
import se.framsteg.shell.Face;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Look;
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

    private record Kept(Face face, String styles, Instant until) {}

    private final Map<RegionId, Kept> kept = new ConcurrentHashMap<>();
    /** How often something was forgotten: what was begun before is not kept after. */
    private final AtomicLong forgotten = new AtomicLong();

    private final PublicReading reading;
    private final RegionTexts texts;
    private final Looks looks;
    private final RegionDirectory regions;
    private final Sessions sessions;
    private final FrozenPages pages;
    private final Clock clock;

    RegionFaces(
            PublicReading reading,
            RegionTexts texts,
            Looks looks,
            RegionDirectory regions,
            Sessions sessions,
            FrozenPages pages,
            Clock clock) {
        this.reading = reading;
        this.texts = texts;
        this.looks = looks;
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

    /** The style sheet with the region's colour; empty where it has none. */
    String styles(RegionId region) {
        return now(region).styles();
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
                        .map(by -> face(texts.newest(by), look(region.id(), looks.of(region.id())), true)));
    }

    private Kept read(RegionId region) {
        long before = forgotten.get();
        Kept read = reading.in(region, () -> {
            OwnLook own = looks.of(region);
            return new Kept(
                    face(texts.published(region), look(region, own), false),
                    RegionLook.styles(own),
                    clock.instant().plus(FRESH));
        });
        keep(region, read, before);
        return read;
    }

    private Look look(RegionId region, OwnLook own) {
        return RegionLook.of(regions.find(region).orElseThrow().slug(), own);
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

    private static Face face(List<RegionText> texts, Look look, boolean draft) {
        var words = new HashMap<String, Prose>();
        texts.stream()
                .filter(text -> !text.text().isBlank())
                .forEach(text -> text.prose()
                        .ifPresent(prose -> words.put(Face.key(text.place(), Lang.of(text.lang())), prose)));
        return new Face(Map.copyOf(words), look, draft);
    }
}
