package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.framsteg.HouseTest;
import se.framsteg.rules.planted.Careless;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.voices.Voices;
import se.framsteg.world.SmallWorld;
import se.framsteg.world.Someone;

/**
 * Rule 10: whoever it is none of the business of gets nothing, by any address, with real ids in it. The routes are
 * listed by the application itself; one that is not public here is expected to refuse everybody but its own people.
 */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTests {
    /** What anybody may ask, also signed out. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /error",
            "POST /error",
            "GET /assets/{hash}/{*name}",
            "GET /tillganglighet",
            "GET /{region}",
            "GET /{region}/tillganglighet",
            "GET /{region}/{programme}",
            "GET /signin",
            "POST /signin",
            "GET /signin/code/{handle}",
            "POST /signin/code/{handle}",
            "GET /signin/link/{token}",
            "POST /signin/link/{token}",
            "POST /signout");

    /** A letter's own link, used once; and the error page, which is nobody's address. */
    private static final Set<String> NEEDS_MORE = Set.of("/signin/link/{token}", "/error");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvc mvc;

    SmallWorld world;
    Asking asking;

    @BeforeAll
    void karin_manages_jonkoping_and_bo_manages_kronoberg() {
        world = SmallWorld.in(house);
        asking = new Asking(mvc, house);
    }

    @Test
    void every_route_is_known_here() {
        List<Route> routes = Route.of(house);
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes).extracting(Route::toString).containsAll(PUBLIC);
        assertThat(routes)
                .flatMap(route -> route.unknown(values()))
                .as("variables without a value; give each a real one in values()")
                .isEmpty();
    }

    @Test
    void nobody_gets_only_what_is_public() {
        assertThat(open(routes(), null, values())).isEmpty();
        for (Route route : Route.of(house)) {
            if (PUBLIC.contains(route.toString()) && route.reads() && !NEEDS_MORE.contains(route.pattern())) {
                assertThat(asking.ask(route, route.address(values()), null).status())
                        .as(route.toString())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_manager_of_another_region_gets_nothing_of_this_one() {
        assertThat(open(regional(), world.bo(), values())).isEmpty();
    }

    @Test
    void the_ids_of_another_region_are_not_found_in_ones_own() {
        var inKronoberg = new HashMap<>(values());
        inKronoberg.put("region", "kronoberg");
        List<Route> naming = regional().stream().filter(Route::namesMore).toList();
        assertThat(naming).isNotEmpty();
        assertThat(open(naming, world.bo(), inKronoberg)).isEmpty();
    }

    @Test
    void what_is_a_persons_own_is_nobody_elses() {
        var open = new ArrayList<String>();
        for (Route route : routes()) {
            if (!route.isRegional() && route.namesMore()) {
                Asking.Answer answer = asking.ask(route, route.address(values()), world.bo());
                boolean refused = answer.status() == 404
                        || !route.reads() && answer.changed().equals(Set.of("shell.form_answer"));
                if (!refused) {
                    open.add(route + " answers " + answer);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void the_regions_own_manager_gets_every_page_of_it() {
        var closed = new ArrayList<String>();
        for (Route route : regional()) {
            if (route.reads() && !route.pattern().contains("/audit")) {
                int status = asking.ask(route, route.address(values()), world.karin())
                        .status();
                if (status >= 400) {
                    closed.add(route + " answers " + status);
                }
            }
        }
        assertThat(closed).isEmpty();
    }

    @Test
    void a_route_that_lets_anybody_in_is_seen(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired JdbcClient jdbc)
            throws NoSuchMethodException {
        var careless = new Careless(jdbc);
        var reading = RequestMappingInfo.paths("/{region}/manage/planted")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        var writing = RequestMappingInfo.paths("/{region}/manage/planted")
                .methods(RequestMethod.POST)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(reading, careless, Careless.class.getMethod("show", String.class));
        mapping.registerMapping(writing, careless, Careless.class.getMethod("change", String.class));
        try {
            assertThat(open(regional(), world.bo(), values()))
                    .hasSize(2)
                    .anyMatch(fault -> fault.startsWith("GET /{region}/manage/planted answers 303"))
                    .anyMatch(fault -> fault.startsWith("POST /{region}/manage/planted")
                            && fault.contains("programmes.programme"));
        } finally {
            mapping.unregisterMapping(reading);
            mapping.unregisterMapping(writing);
        }
    }

    /** Which of the routes answer this person with anything but "not found" or the way to the sign-in, or change something. */
    private List<String> open(
            List<Route> routes, @org.jspecify.annotations.Nullable Someone who, Map<String, String> values) {
        var open = new ArrayList<String>();
        for (Route route : routes) {
            Asking.Answer answer = asking.ask(route, route.address(values), who);
            boolean toSignIn = who == null && answer.location().startsWith("/signin");
            if (!(answer.status() == 404 || toSignIn) || !answer.changed().isEmpty()) {
                open.add("%s answers %d %s, changing %s"
                        .formatted(route, answer.status(), answer.location(), answer.changed()));
            }
        }
        return open;
    }

    private List<Route> routes() {
        return Route.of(house).stream()
                .filter(route -> !PUBLIC.contains(route.toString()))
                .toList();
    }

    private List<Route> regional() {
        return routes().stream().filter(Route::isRegional).toList();
    }

    private String voice() {
        var voices = house.getBean(Voices.class);
        return Tenancy.within(
                world.karin().region().id(),
                () -> voices.in(world.karin().asManager(), world.programme().id())
                        .getFirst()
                        .id()
                        .value()
                        .toString());
    }

    /** A real value of Jönköping's, or of Karin's, for each variable that stands in any address. */
    private Map<String, String> values() {
        return Map.ofEntries(
                Map.entry("region", "jonkoping"),
                Map.entry("programme", world.programme().slug()),
                Map.entry("run", world.waiting().value().toString()),
                Map.entry("session", world.karin().signedIn(house).session().toString()),
                Map.entry("voice", voice()),
                Map.entry("unsent/token", world.unsent()),
                Map.entry("link/token", Secret.token()),
                Map.entry("handle", Secret.token()),
                Map.entry("hash", "0"),
                Map.entry("name", "/icon.svg"));
    }
}
