package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.util.ServletRequestPathUtils;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Gzip;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.FormKey;

/**
 * Public pages, made once and held in memory with their compressed form and their fingerprint. Another node learns of a
 * change when its copy is {@link #FRESH} old; together with what browsers keep, at most half a minute passes. They show
 * nothing of who happens to ask first.
 */
@Component
public class FrozenPages {
    static final Duration FRESH = Duration.ofSeconds(10);
    /** So many bytes are held at most. */
    static final long MOST = 32L << 20;

    /**
     * What is served: a content type and bytes.
     *
     * @param file what it is called when it is saved; null where it is read in the browser
     */
    public record Body(String type, byte[] bytes, @Nullable String file) {
        public Body(String type, byte[] bytes) {
            this(type, bytes, null);
        }

        public Body named(String name) {
            return new Body(type, bytes, name);
        }

        public static Body page(Page page) {
            return new Body("text/html;charset=UTF-8", page.html().toByteArray());
        }

        public static Body text(String type, String text) {
            return new Body(type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private sealed interface Held {
        long size();
    }

    private record Whole(Body body, byte[] gzipped, String etag) implements Held {
        static Whole of(Body body) {
            return new Whole(body, Gzip.small(body.bytes()), fingerprint(body.bytes()));
        }

        @Override
        public long size() {
            return body.bytes().length + gzipped.length;
        }
    }

    private record Form(Stencil stencil) implements Held {
        @Override
        public long size() {
            return stencil.size();
        }
    }

    private record Kept(Held held, Instant until) {
        long size() {
            return held.size();
        }
    }

    /**
     * By what a page is kept. No address can be written so that it is another page's.
     *
     * @param path as it is understood
     */
    private record Key(Lang lang, String path, Kind kind) {}

    private enum Kind {
        WHOLE,
        FORM,
        FORM_WITH_A_SESSION
    }

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    /** How often something was forgotten: what was begun before is not kept after. */
    private final AtomicLong forgotten = new AtomicLong();

    private final Clock clock;

    FrozenPages(Clock clock) {
        this.clock = clock;
    }

    /** Answers with the page kept for this address and language, or makes it. */
    public void show(HttpServletRequest request, HttpServletResponse response, Supplier<Body> make) throws IOException {
        if (Frame.current().showsDraft()) {
            showOnce(request, response, make);
            return;
        }
        Whole page = keep(
                Whole.class,
                key(request, Kind.WHOLE),
                () -> Whole.of(Frame.within(Frame.current().forAnyone(), make)));
        response.setHeader("ETag", page.etag());
        response.setHeader("Cache-Control", "public, max-age=10");
        if (page.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.body().type());
        if (page.body().file() != null) {
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"%s\"".formatted(page.body().file()));
        }
        Rendered.write(page.body().bytes(), page.gzipped(), request, response);
    }

    /**
     * Answers with a page that has forms, and is the same for everybody but for their keys: kept as others are, and each who asks
     * gets keys of their own. No browser keeps it, since a key is for one press.
     */
    public void showForm(HttpServletRequest request, HttpServletResponse response, Supplier<Page> make)
            throws IOException {
        if (Frame.current().showsDraft()) {
            make.get().render(null, request, response);
            return;
        }
        Frame frame = Frame.current().forVisitor();
        Form form = keep(
                Form.class,
                key(request, frame.hasSession() ? Kind.FORM_WITH_A_SESSION : Kind.FORM),
                () -> new Form(Stencil.of(Frame.within(
                        frame, () -> FormKey.marked(() -> make.get().html().toByteArray())))));
        List<byte[]> keys = form.stencil().keys();
        byte[] page = form.stencil().with(keys);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentType("text/html;charset=UTF-8");
        boolean packed = Gzip.isTakenBy(request);
        Rendered.write(page, packed ? form.stencil().compressedWith(keys, page) : page, request, response);
    }

    /** What is not published yet is kept by nobody, and made for who asks. */
    private static void showOnce(HttpServletRequest request, HttpServletResponse response, Supplier<Body> make)
            throws IOException {
        Body body = Frame.within(Frame.current(), make);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(body.type());
        Rendered.write(body.bytes(), null, request, response);
    }

    /**
     * Forgets everything below an address when the transaction that changes it has committed, as when a region
     * publishes: a page made again before that would still show the old. At once here, soon on other nodes.
     */
    public void forgetWhenDone(String path) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(path);
            }
        });
    }

    /** Forgets everything below an address at once, and what is being made of it at this moment. */
    public synchronized void forget(String path) {
        forgotten.incrementAndGet();
        kept.keySet().removeIf(key -> key.path().startsWith(path));
    }

    private <T extends Held> T keep(Class<T> type, Key key, Supplier<T> make) {
        Kept page = kept.get(key);
        if (page != null && page.until().isAfter(clock.instant())) {
            return type.cast(page.held());
        }
        long before = forgotten.get();
        T made = make.get();
        put(key, new Kept(made, clock.instant().plus(FRESH)), before);
        return made;
    }

    private synchronized void put(Key key, Kept made, long before) {
        if (forgotten.get() != before) {
            return;
        }
        Instant now = clock.instant();
        kept.values().removeIf(page -> !page.until().isAfter(now));
        if (held() + made.size() > MOST) {
            kept.clear();
        }
        if (made.size() <= MOST) {
            kept.put(key, made);
        }
    }

    long held() {
        return kept.values().stream().mapToLong(Kept::size).sum();
    }

    /** The address as it is understood, however it was written: one page has one key. */
    private static Key key(HttpServletRequest request, Kind kind) {
        var path = new StringBuilder();
        ServletRequestPathUtils.parseAndCache(request)
                .elements()
                .forEach(part -> path.append(
                        part instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : part.value()));
        return new Key(Frame.current().lang(), path.toString(), kind);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
