package se.framsteg.rules;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.people.web.Browser;

/**
 * Every address that anybody may read: what the routes say is public, in both languages, and from there wherever a link
 * leads, as a search engine goes. Of pages of a kind, such as lessons, some.
 */
final class PublicWalk {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int OF_A_KIND = 10;

    private final MockMvcTester server;
    private final String region;
    private final Set<String> starts = new LinkedHashSet<>();

    PublicWalk(MockMvcTester server, ApplicationContext house, Map<String, String> values) {
        this.server = server;
        this.region = values.getOrDefault("region", "");
        Route.of(house).stream()
                .filter(route -> route.reads() && RouteTests.PUBLIC.contains(route.toString()))
                .filter(route -> route.unknown(values).isEmpty())
                .map(route -> route.address(values))
                .flatMap(path -> Stream.of(path, "/en" + (path.equals("/") ? "" : path)))
                .forEach(starts::add);
    }

    Collection<String> starts() {
        return starts;
    }

    /** What lies at each address, by its path. */
    Map<String, MvcTestResult> seen() {
        var seen = new LinkedHashMap<String, MvcTestResult>();
        var families = new HashMap<String, Integer>();
        Deque<String> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            String path = next.poll();
            if (seen.containsKey(path) || !starts.contains(path) && !isWorthASeat(path, families)) {
                continue;
            }
            MvcTestResult page = server.get().uri(URI.create(path)).exchange();
            seen.put(path, page);
            next.addAll(links(page));
        }
        return seen;
    }

    /** In the region that is walked, and not the eleventh of its kind, as one lesson is like another. */
    private boolean isWorthASeat(String path, Map<String, Integer> families) {
        String family = path.substring(0, path.lastIndexOf('/') + 1);
        return path.contains("/" + region) && families.merge(family, 1, Integer::sum) <= OF_A_KIND;
    }

    private static List<String> links(MvcTestResult page) {
        String type = page.getResponse().getContentType();
        return type == null || !type.startsWith("text/html")
                ? List.of()
                : LINK.matcher(Browser.html(page))
                        .results()
                        .map(link -> link.group(1))
                        .toList();
    }
}
