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
import se.framsteg.people.Sessions;
import se.framsteg.shell.Face;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Prose;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.web.Faces;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SessionCookie;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;

/**
 * What regions have published of themselves, held in memory: read again every ten seconds at most, and at once here when it is
 * changed. A manager who asks for a page with {@code ?draft=true} sees it with what waits to be approved.
 */
@Component
class RegionFaces implements Faces {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Kept(Face face, Instant until) {}

    private final Map<RegionId, Kept> kept = new ConcurrentHashMap<>();
    /** How often something was forgotten: what was begun before is not kept after. */
    private final AtomicLong forgotten = new AtomicLong();

    private final PublicReading reading;
    private final RegionTexts texts;
    private final Sessions sessions;
    private final FrozenPages pages;
    private final Clock clock;

    RegionFaces(PublicReading reading, RegionTexts texts, Sessions sessions, FrozenPages pages, Clock clock) {
        this.reading = reading;
        this.texts = texts;
        this.sessions = sessions;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Face of(Region region) {
        Kept now = kept.get(region.id());
        return now != null && now.until().isAfter(clock.instant()) ? now.face() : read(region.id());
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
                        .map(by -> face(texts.newest(by), true)));
    }

    private Face read(RegionId region) {
        long before = forgotten.get();
        Face face = reading.in(region, () -> face(texts.published(region), false));
        keep(region, face, before);
        return face;
    }

    private synchronized void keep(RegionId region, Face face, long before) {
        if (forgotten.get() == before) {
            kept.put(region, new Kept(face, clock.instant().plus(FRESH)));
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

    private static Face face(List<RegionText> texts, boolean draft) {
        var words = new HashMap<String, Prose>();
        texts.stream()
                .filter(text -> !text.text().isBlank())
                .forEach(text -> text.prose()
                        .ifPresent(prose -> words.put(Face.key(text.place(), Lang.of(text.lang())), prose)));
        return new Face(Map.copyOf(words), draft);
    }
}
