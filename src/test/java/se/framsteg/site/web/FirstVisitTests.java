package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.web.Browser.html;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.world.SampleWorld;

/** What somebody's telephone must fetch who comes for the first time: the page, its style, script, letters and icon. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstVisitTests {
    private static final int MOST = 60_000;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"|url\\((/assets/[^)]+)\\)");

    @Autowired
    MockMvcTester server;

    @BeforeAll
    void the_sample_is_published(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/jonkoping",
                SampleWorld.RESULTS,
                SampleWorld.RESULTS + "/figures/ideas",
                SampleWorld.RESULTS + "/figures/ideas/embed",
                "/jonkoping/voices",
                "/jonkoping/course",
                "/jonkoping/course/week-1/lesson-1",
                "/jonkoping/course/worksheets/stakeholder-map",
                "/jonkoping/self-assessment",
                "/jonkoping/ask",
                "/jonkoping/contacts"
            })
    void weighs_less_than_sixty_kilobytes(String path) {
        Set<String> needed = new LinkedHashSet<>(assets(html(new Browser(server).get(path))));
        assertThat(needed).anyMatch(each -> each.endsWith(".css"));
        for (String asset : Set.copyOf(needed)) {
            if (asset.endsWith(".css")) {
                needed.addAll(assets(html(new Browser(server).get(asset))));
            }
        }
        assertThat(needed).anyMatch(each -> each.endsWith(".woff2"));
        int bytes = packed(path);
        for (String asset : needed) {
            bytes += packed(asset);
        }
        assertThat(bytes).as("%s with %s", path, needed).isBetween(20_000, MOST);
    }

    private static Set<String> assets(String text) {
        var found = new LinkedHashSet<String>();
        ASSET.matcher(text).results().forEach(link -> found.add(link.group(1) == null ? link.group(2) : link.group(1)));
        return found;
    }

    private int packed(String path) {
        MvcTestResult answer =
                server.get().uri(path).header("Accept-Encoding", "gzip").exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray().length;
    }
}
