package se.framsteg.site.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/**
 * What a region has published, the newest first, as a feed that other programs follow (Atom, RFC 4287).
 *
 * @param begun when the feed was last changed where it has nothing in it
 */
record Feed(Region region, List<Entry> entries, Instant begun, PublicAddress address) {
    private static final int MOST = 50;

    /**
     * One thing that is published.
     *
     * @param id the same for as long as the thing is the same: {@code urn:uuid:}, or a whole address
     * @param path where it is read
     */
    record Entry(String id, String title, String summary, String path, Instant updated) {}

    String atom() {
        List<Entry> shown = entries.stream()
                .sorted(Comparator.comparing(Entry::updated).reversed())
                .limit(MOST)
                .toList();
        String home = whole("/" + region.slug());
        String own = whole("/%s/feed.atom".formatted(region.slug()));
        var atom = new Markup()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", lang().code())
                .text("id", own)
                .text("title", say("site.feed.title", region.name(lang())))
                .text("updated", (shown.isEmpty() ? begun : shown.getFirst().updated()).toString())
                .open("author")
                .text("name", region.name(lang()))
                .text("uri", home)
                .close("author")
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", own)
                .empty("link", "rel", "alternate", "type", "text/html", "href", home);
        shown.forEach(entry -> write(atom, entry));
        return atom.close("feed").toString();
    }

    private void write(Markup atom, Entry entry) {
        atom.open("entry")
                .text("id", entry.id())
                .text("title", entry.title())
                .text("updated", entry.updated().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", whole(entry.path()))
                .text("summary", entry.summary())
                .close("entry");
    }

    private String whole(String path) {
        return address.of(Say.link(path));
    }
}
