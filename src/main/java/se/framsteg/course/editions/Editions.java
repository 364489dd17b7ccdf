package se.framsteg.course.editions;

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

    private final BuiltInEditions builtIn;
    private final OwnEditionRepository own;
    private final HeldEditions held = new HeldEditions();

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
                ? own(region, name, named.group(1), Integer.parseInt(named.group(2)))
                : builtIn.find(name);
    }

    private Edition own(RegionId region, String key, String name, int version) {
        return held.find(region, key).orElseGet(() -> {
            byte[] content = own.content(region, name, version)
                    .orElseThrow(() -> new NoSuchElementException("No edition " + key));
            return held.hold(
                    region,
                    key,
                    () -> EditionReader.read(key, EditionZip.read(content).files()));
        });
    }
}
