package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.framsteg.HouseTest;
import se.framsteg.shell.Secret;
import se.framsteg.world.SmallWorld;

/**
 * What a secret link opens no browser keeps, and none tells the link to where it leads on. A link is an address that
 * anybody may ask for and that has more in it than what everybody knows the name of.
 */
@HouseTest
class OpenedByLinkTests {
    /** What is no secret, in an address that anybody may ask for. A certificate's code is shown to whom one likes. */
    private static final Set<String> KNOWN = Set.of(
            "{region}",
            "{programme}",
            "{cohort}",
            "{indicator}",
            "{edition}",
            "{material}",
            "{contact}",
            "{voice}",
            "{version}",
            "{week}",
            "{worksheet}",
            "{number}",
            "{hash}",
            "{*name}",
            "{key}",
            "{code}");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvc mvc;

    Map<String, String> values;

    @BeforeEach
    void somebody_has_found_an_address() {
        var world = SmallWorld.in(house);
        values = new HashMap<>(
                Map.of("region", "jonkoping", "cohort", world.open().cohort().slug(), "step", "a"));
        List.of("meeting", "visit")
                .forEach(name -> values.put(name, UUID.randomUUID().toString()));
    }

    @Test
    void nothing_that_a_link_opens_stays_or_spreads() throws Exception {
        List<Route> links = Route.of(house).stream()
                .filter(route -> route.method().equals("GET") && RouteTests.PUBLIC.contains(route.toString()))
                .filter(OpenedByLinkTests::hasSecret)
                .toList();
        assertThat(links).hasSizeGreaterThan(15);
        var faults = new ArrayList<String>();
        for (Route route : links) {
            route.unknown(values).forEach(name -> values.put(name.replaceAll(".*/", ""), Secret.token()));
            for (String language : List.of("", "/en")) {
                var answer = mvc.perform(MockMvcRequestBuilders.get(language + route.address(values)))
                        .andReturn()
                        .getResponse();
                if (!"no-store".equals(answer.getHeader("Cache-Control"))
                        || !"no-referrer".equals(answer.getHeader("Referrer-Policy"))) {
                    faults.add("%s answers %d, %s, %s"
                            .formatted(
                                    route,
                                    answer.getStatus(),
                                    answer.getHeader("Cache-Control"),
                                    answer.getHeader("Referrer-Policy")));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean hasSecret(Route route) {
        return List.of(route.pattern().split("/")).stream()
                .filter(part -> part.contains("{"))
                .anyMatch(part -> KNOWN.stream().noneMatch(part::contains));
    }
}
