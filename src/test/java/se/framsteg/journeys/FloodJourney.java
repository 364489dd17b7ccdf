package se.framsteg.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.network.requests.Request.State.HELD;
import static se.framsteg.network.requests.Request.State.OPEN;
import static se.framsteg.world.SampleWorld.RESULTS;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.network.requests.Answers;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.RequestId;
import se.framsteg.network.requests.RequestsWorld;
import se.framsteg.people.Members;
import se.framsteg.shell.forms.OldKeys;
import se.framsteg.world.SampleWorld;
import se.framsteg.world.Someone;

/** A script pours in five thousand questions from one network and from hundreds; whoever has a question gets through. */
@Journey
class FloodJourney {
    private static final int FROM_ONE = 2_500;
    private static final int NETWORKS = 500;
    private static final int FROM_EACH = 5;
    private static final int AT_ONCE = 8;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void five_thousand_questions_from_a_script_keep_nobody_out() throws Exception {
        SampleWorld.publish(house);
        var world = new RequestsWorld(house, "gavleborg");
        world.row(null, world.nuvab, world.petra);
        List<Someone> people = List.of(world.maja, world.petra, world.pia, world.per);
        List<String> keys = IntStream.range(0, FROM_ONE + NETWORKS * FROM_EACH)
                .mapToObj(number -> key(number % 2 == 0 ? 60 : -60))
                .toList();
        List<String> own = people.stream().map(_ -> key(-90)).toList();
        List<String> signIns = people.stream().map(_ -> key(-5)).toList();
        var poured = new AtomicInteger();
        var asked = new ArrayList<Request>();
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> flood = IntStream.range(0, keys.size())
                    .mapToObj(number -> threads.submit(() -> {
                        int status = pour(number, keys.get(number));
                        poured.incrementAndGet();
                        return status;
                    }))
                    .toList();
            for (Someone person : people) {
                while (poured.get() < flood.size() * (asked.size() + 1) / (people.size() + 1)) {
                    Thread.sleep(5);
                }
                assertThat(get(RESULTS)).as("results in the midst of it").isEqualTo(200);
                assertThat(signIn(world, person, signIns.get(asked.size())))
                        .as("sign-in in the midst of it")
                        .isEqualTo(303);
                asked.add(world.request(person(asked.size(), own.get(asked.size()))));
            }
            for (Future<Integer> each : flood) {
                statuses.add(each.get());
            }
        }
        assertThat(statuses).containsOnly(303, 429);
        assertThat(statuses.subList(0, FROM_ONE))
                .filteredOn(Integer.valueOf(429)::equals)
                .as("what one network pours in is refused before it costs anything")
                .hasSizeGreaterThan(FROM_ONE * 9 / 10);
        assertThat(people)
                .allSatisfy(person -> assertThat(world.letters(person))
                        .anyMatch(letter -> letter.written().text().contains("/signin/link/")));
        List<Request> now = asked.stream()
                .map(each -> world.in(() -> world.answers().find(world.manager(), each.requestId())))
                .toList();
        assertThat(now).extracting(Request::text).containsExactly("Fråga 0", "Fråga 1", "Fråga 2", "Fråga 3");
        assertThat(now).extracting(Request::state).isSubsetOf(OPEN, HELD);
        assertThat(held(world))
                .as("what is held stands on a page where somebody sees it")
                .containsAll(now.stream()
                        .filter(each -> each.state() == HELD)
                        .map(Request::requestId)
                        .toList());
    }

    private static List<RequestId> held(RequestsWorld world) {
        var all = new ArrayList<RequestId>();
        for (int page = 1; ; page++) {
            int number = page;
            List<Request> some = world.in(() -> world.answers().held(world.manager(), number));
            some.stream().limit(Answers.A_PAGE).map(Request::requestId).forEach(all::add);
            if (some.size() <= Answers.A_PAGE) {
                return all;
            }
        }
    }

    private int pour(int number, String key) throws Exception {
        String network = number < FROM_ONE
                ? "203.0.113.9"
                : "100.64.%d.%d".formatted(number % NETWORKS / 200, number % NETWORKS % 200);
        return ask("Köp billigt " + number, key, network).statusCode();
    }

    /** What the link of a real question ends with. */
    private String person(int number, String key) throws Exception {
        HttpResponse<Void> answer = ask("Fråga " + number, key, "198.51.100." + number);
        assertThat(answer.statusCode()).as("a person in the midst of it").isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/ask/([^?]+).*", "$1");
    }

    private HttpResponse<Void> ask(String text, String key, String network) throws Exception {
        var fields = new TreeMap<>(Map.of(
                "subject",
                "energy",
                "municipality",
                "elsewhere",
                "text",
                text,
                "name",
                "Anna Berg",
                "address",
                "anna-%s@foretag.example".formatted(network.replace('.', '-')),
                "key",
                key));
        return post("/gavleborg/ask", fields, network);
    }

    private int signIn(RequestsWorld world, Someone person, String key) throws Exception {
        String address = world.in(() -> house.getBean(Members.class).find(person.person()))
                .orElseThrow()
                .address();
        return post("/signin", Map.of("next", "", "address", address, "key", key), "192.0.2.7")
                .statusCode();
    }

    /** Of a form that was shown so many seconds from now; one that is shown later is filled in the moment it is. */
    private String key(int seconds) {
        return OldKeys.key(house, Instant.now().plusSeconds(seconds));
    }

    private int get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private HttpResponse<Void> post(String path, Map<String, String> fields, String network) throws Exception {
        String form = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", network)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
