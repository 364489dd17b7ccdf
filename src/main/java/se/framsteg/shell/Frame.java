package se.framsteg.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: its language, its own address, whose region it is, who is signed in, and the words that
 * must head it (an example, another's read-only view). Bound to the request while its answer is made.
 *
 * @param lang the language of the page
 * @param path the address without language prefix, as in {@code /jonkoping/kurs-2020}
 * @param query what the address says after its question mark, with the mark, as far as the page in another language may be asked
 *     the same; empty where it says nothing
 * @param publicPage whether the address may carry {@code /en}; signed-in people keep their own choice instead
 * @param place the region the page belongs to, if any
 * @param person the name of who is signed in, if anyone
 * @param binding what form keys are bound to: a hash of the session's token, or empty when signed out
 * @param heads keys of the texts that head the page, such as that it shows an example
 * @param unwritable names of the fields that were sent with a sign that no text can hold
 * @param shared whether the page is made once for all who ask, so that nobody knows who reads it
 */
public record Frame(
        Lang lang,
        String path,
        String query,
        boolean publicPage,
        @Nullable Place place,
        @Nullable String person,
        String binding,
        List<String> heads,
        Set<String> unwritable,
        boolean shared) {

    public Frame(
            Lang lang,
            String path,
            boolean publicPage,
            @Nullable Place place,
            @Nullable String person,
            String binding,
            List<String> heads,
            Set<String> unwritable) {
        this(lang, path, "", publicPage, place, person, binding, heads, unwritable, false);
    }

    /** A region as its pages show it. */
    public record Place(String slug, String swedish, String english, Face face) {
        public String name(Lang lang) {
            return lang.pick(swedish, english);
        }

        /** As a programme's pages show it. @param programme its address, or its id */
        public Place of(String programme) {
            return new Place(slug, swedish, english, face.of(programme));
        }
    }

    private static final ThreadLocal<Frame> CURRENT = new ThreadLocal<>();
    private static final Frame BARE = new Frame(Lang.SV, "/", "", true, null, null, "", List.of(), Set.of(), false);

    public static Frame current() {
        Frame frame = CURRENT.get();
        return frame == null ? BARE : frame;
    }

    /** Everything said inside is said in this frame; used for requests, and for mail and documents made by jobs. */
    public static <T> T within(Frame frame, Supplier<T> work) {
        Frame before = CURRENT.get();
        CURRENT.set(frame);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static <T> T in(Lang lang, Supplier<T> work) {
        return within(current().with(lang), work);
    }

    public static void bind(Frame frame) {
        CURRENT.set(frame);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /**
     * Whether the browser that asks says it has a session, which nobody has looked at: where that does not matter, a page need
     * not ask the database. What is made once and shown to all is made as for those who have none.
     */
    public boolean hasSession() {
        return !binding.isEmpty();
    }

    public Frame with(Lang newLang) {
        return new Frame(newLang, path, query, publicPage, place, person, binding, heads, unwritable, shared);
    }

    public Frame with(Place newPlace) {
        return new Frame(lang, path, query, publicPage, newPlace, person, binding, heads, unwritable, shared);
    }

    /** The same region, as what is of no programme shows it. */
    public Frame ofNone() {
        return place == null
                ? this
                : with(new Place(
                        place.slug(),
                        place.swedish(),
                        place.english(),
                        place.face().ofNone()));
    }

    /** The same region, as a programme's pages show it. @param programme its address, or its id */
    public Frame of(String programme) {
        return place == null ? this : with(place.of(programme));
    }

    public Frame with(Set<String> unwritableFields) {
        return new Frame(lang, path, query, publicPage, place, person, binding, heads, unwritableFields, shared);
    }

    /** The same page with what it was asked for, so that it answers the same in the other language. */
    public Frame asking(String query) {
        return new Frame(lang, path + "?" + query, "", publicPage, place, person, binding, heads, unwritable, shared);
    }

    /** The same page for somebody signed in: their own language, no prefix. */
    public Frame signedIn(String name, Lang own) {
        return new Frame(
                publicPage ? lang : own, path, query, publicPage, place, name, binding, heads, unwritable, shared);
    }

    /** The region's own words for a place on this page; null where it has none, or where it is no region's page. */
    public @Nullable Prose words(String where) {
        return place == null ? null : place.face().words(where, lang);
    }

    /** How the pages of this region look; what its funder prescribes is of the programme that the page is of. */
    public Look look() {
        return place == null ? Look.NONE : place.face().look();
    }

    /** Whether the page shows what is not published yet, and so is nobody else's to see. */
    public boolean showsDraft() {
        return place != null && place.face().draft();
    }

    /** The same page as anybody sees it: for what is made once and shown to all. */
    public Frame forAnyone() {
        return new Frame(lang, path, "", publicPage, place, null, "", heads, unwritable, true);
    }

    /** The same page as all see it who have a session, or all who have none: for what is made once and shown to them. */
    public Frame forVisitor() {
        return new Frame(
                lang, path, "", publicPage, place, null, hasSession() ? "some" : "", heads, unwritable, shared);
    }

    /** Heads the page that is being made with this text; said once however often it is asked for. */
    public static void head(String key) {
        Frame frame = current();
        if (!frame.heads.contains(key)) {
            bind(frame.headed(key));
        }
    }

    /** Heads the page that is being made as made from a sample. */
    public static void headExample() {
        head("shell.example");
    }

    private Frame headed(String key) {
        var more = new ArrayList<>(heads);
        more.add(key);
        return new Frame(lang, path, query, publicPage, place, person, binding, List.copyOf(more), unwritable, shared);
    }

    private static void restore(@Nullable Frame before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
