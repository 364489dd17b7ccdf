package se.framsteg.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.world.SampleWorld;
import se.framsteg.world.Someone;

/** Follows the links that pages offer, as far as they go. */
@HouseTest
class LinkTests {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    /** A programme's own part of an address is longer than our words, or has a year in it. */
    private static final Pattern PROGRAMME =
            Pattern.compile("(^(?:/en)?/jonkoping(?:/manage)?)/(?!tillganglighet)(?:[^/?]{13,}|[^/?]*\\d[^/?]*)");

    private static final Pattern ROUND = Pattern.compile("(/cohorts|/apply)/(?!new\\b)[^/?]+");
    /** Every region shows the same lessons. */
    private static final Pattern COURSE = Pattern.compile("^((?:/en)?)/[a-z-]+/course");

    private static final int OF_A_KIND = 2;

    @Autowired
    MockMvcTester browser;

    @Test
    void no_link_that_a_manager_is_offered_leads_nowhere(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
        var maja = Someone.managing(house, "jonkoping", "Maja Modig");
        var todo = new ArrayDeque<>(List.of("/home", "/jonkoping/manage", "/", SampleWorld.RESULTS));
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Map<String, String> offered = new HashMap<>();
        List<String> dead = new ArrayList<>();
        while (!todo.isEmpty()) {
            String address = todo.poll();
            if (!seen.add(address) || kinds.merge(kind(address), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            var answer =
                    browser.get().uri(address).cookie(maja.cookie()).exchange().getResponse();
            if (answer.getStatus() >= 400) {
                dead.add(answer.getStatus() + " " + address + " from " + offered.get(address));
            }
            if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                LINK.matcher(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !seen.contains(link))
                        .forEach(link -> {
                            offered.putIfAbsent(link, address);
                            todo.add(link);
                        });
            }
        }
        assertThat(dead).isEmpty();
        assertThat(seen).anyMatch(address -> address.contains("/figures/strategy-share"));
    }

    /** Pages of one kind differ only in whose they are, and of which programme and round. */
    private static String kind(String address) {
        String named = COURSE.matcher(ID.matcher(address).replaceAll("ID")).replaceAll("$1/REGION/course");
        return ROUND.matcher(PROGRAMME.matcher(named).replaceAll("$1/PROGRAMME"))
                .replaceAll("$1/ROUND");
    }
}
