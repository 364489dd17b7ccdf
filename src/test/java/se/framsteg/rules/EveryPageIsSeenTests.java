package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.framsteg.HouseTest;
import se.framsteg.journeys.SeenByAxe;

/** Rule 6: every page has been looked through for hindrances by a journey. Asked after all other tests, since it asks what those did. */
@HouseTest
class EveryPageIsSeenTests {
    /** Pages that no journey can open: the error page as such, and what is there in development only. */
    private static final Set<String> NOT_OPENED = Set.of("/error", "/parts", "/outbox");

    @Test
    void every_page_has_been_looked_through(@Autowired ApplicationContext house) {
        assumeTrue(isWholeSuite(), "Only some of the journeys are run, so nothing can be said of every page");
        Set<String> pages = new HashSet<>();
        Route.of(house).stream()
                .filter(route -> route.reads() && isPage(route.pattern()))
                .forEach(route -> pages.add(route.pattern()));
        assertThat(notSeen(pages, SeenByAxe.paths())).isEmpty();
    }

    @Test
    void a_page_that_no_journey_has_opened_is_seen() {
        var pages = Set.of("/{region}", "/{region}/{programme}", "/{region}/manage", "/home");
        assertThat(notSeen(pages, Set.of("/jonkoping", "/jonkoping/manage", "/home")))
                .containsExactly("/{region}/{programme}");
    }

    private static List<String> notSeen(Collection<String> pages, Set<String> paths) {
        List<PathPattern> patterns = pages.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList();
        var seen = new HashSet<String>();
        for (String path : paths) {
            patterns.stream()
                    .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                    .findFirst()
                    .ifPresent(pattern -> seen.add(pattern.getPatternString()));
        }
        return pages.stream().filter(page -> !seen.contains(page)).sorted().toList();
    }

    /** Not a file to take away, whose name has an ending, or that says so itself or by its folder. */
    private static boolean isPage(String pattern) {
        return !pattern.matches(".*\\.[a-z]+$|.*/(files|photos)/\\{\\w+}$|.*/(photo|picture|minutes)$")
                && !pattern.contains("{*")
                && !NOT_OPENED.contains(pattern);
    }

    private static boolean isWholeSuite() {
        return Boolean.getBoolean("framsteg.whole-suite");
    }
}
