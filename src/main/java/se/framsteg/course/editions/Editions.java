package se.framsteg.course.editions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.course.Edition;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The editions that there are for a region: those that come with the house, and its own. Its own are taken apart once on each
 * node and kept; a version never changes, so nothing kept can be old.
 */
@Component
public class Editions {
    private static final Pattern OWN = Pattern.compile("([a-z0-9-]+)/([1-9]\\d{0,8})");

    /** So many are held in memory; what is not is taken apart again. */
    private static final int HELD = 12;

    private record Key(RegionId region, String name) {}

    private final BuiltInEditions builtIn;
    private final OwnEditionRepository own;
    private final Map<Key, Edition> held = new LinkedHashMap<>(HELD, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Edition> eldest) {
            return size() > HELD;
        }
    };

    Editions(BuiltInEditions builtIn, OwnEditionRepository own) {
        this.builtIn = builtIn;
        this.own = own;
    }

    public Edition newest() {
        return builtIn.newest();
    }

    /** The one of that name; the newest where none is named. */
    public Edition of(RegionId region, @Nullable String name) {
        return name == null ? newest() : find(region, name);
    }

    /**
     * @param name as {@link Edition#name}
     * @throws NoSuchElementException where there is none of that name for the region
     */
    public Edition find(RegionId region, String name) {
        Matcher named = OWN.matcher(name);
        return named.matches()
                ? own(new Key(region, name), named.group(1), Integer.parseInt(named.group(2)))
                : builtIn.find(name);
    }

    private Edition own(Key key, String name, int version) {
        synchronized (held) {
            Edition edition = held.get(key);
            if (edition != null) {
                return edition;
            }
        }
        byte[] content = own.content(key.region(), name, version)
                .orElseThrow(() -> new NoSuchElementException("No edition " + key.name()));
        Edition read = EditionReader.read(key.name(), EditionZip.read(content).files());
        synchronized (held) {
            held.put(key, read);
        }
        return read;
    }
}
