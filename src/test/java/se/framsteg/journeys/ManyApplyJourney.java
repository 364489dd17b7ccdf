package se.framsteg.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.TestDatabase;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.Opening;
import se.framsteg.applications.QueueLine;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.world.Someone;

/** Two hundred companies want twenty-five seats at the same moment, and two managers accept them all at another. */
@Journey
class ManyApplyJourney {
    private static final int COMPANIES = 200;
    private static final int SEATS = 25;
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/apply/[^\"]*/[\\w-]{43})\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void exactly_the_first_twenty_five_are_in_and_nothing_is_lost_or_said_twice() throws Exception {
        var world = new ApplicationsWorld(house, "jonkoping");
        Someone kim = Someone.managing(house, "jonkoping", "Kim Ek");
        Opening opening = world.opening(SEATS, Granter.NONE);
        String domain = "@" + UUID.randomUUID() + ".example";

        assertThat(atOnce(COMPANIES, number -> applicant(opening, number, domain)))
                .containsOnly(303);
        List<QueueLine> arrived = world.queue(opening);
        assertThat(arrived)
                .hasSize(COMPANIES)
                .allMatch(line -> line.application().state() == State.SUBMITTED);

        String queue = "/jonkoping/manage/%s/cohorts/%s/applications"
                .formatted(opening.programme().slug(), opening.cohort().slug());
        List<String> sessions = List.of(world.maja.token(), kim.token());
        assertThat(atOnce(2, number -> manager(sessions.get(number), queue, arrived)))
                .as("the second reads first what the first has decided")
                .containsExactlyInAnyOrder(303, 409);

        List<QueueLine> decided = world.queue(opening);
        assertThat(decided).extracting(line -> line.application().id()).isEqualTo(ids(arrived));
        assertThat(decided.subList(0, SEATS))
                .allMatch(line -> line.application().state() == State.ACCEPTED);
        assertThat(decided.subList(SEATS, COMPANIES))
                .allMatch(line -> line.application().state() == State.WAITLISTED);
        assertThat(decided.subList(SEATS, COMPANIES))
                .extracting(QueueLine::place)
                .isEqualTo(IntStream.rangeClosed(1, COMPANIES - SEATS).boxed().toList());
        assertThat(letters(domain))
                .hasSize(COMPANIES)
                .allSatisfy((address, kinds) -> assertThat(kinds).as(address).isEqualTo("DECISION, RECEIPT"));
    }

    /** What somebody does until the moment, and then. */
    private interface Part {
        Callable<Integer> get(int number) throws Exception;
    }

    private static List<Integer> atOnce(int many, Part part) throws Exception {
        var deeds = new ArrayList<Callable<Integer>>();
        for (int number = 0; number < many; number++) {
            deeds.add(part.get(number));
        }
        var moment = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        moment.await();
                        return deed.call();
                    }))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private Callable<Integer> applicant(Opening opening, int number, String domain) throws Exception {
        String page = send(HttpRequest.newBuilder(at(opening.path()))).body();
        Map<String, String> typed = new TreeMap<>(ApplicationsWorld.typed());
        typed.put("company", "Företag nummer " + number);
        typed.put("address", "anna." + number + domain);
        String form = found(FORM, page);
        typed.put("key", keyOf(page, form));
        var request = post(form, form(typed)).header("X-Forwarded-For", "203.0.113." + number);
        return () -> send(request).statusCode();
    }

    private Callable<Integer> manager(String session, String queue, List<QueueLine> all) throws Exception {
        String page = send(HttpRequest.newBuilder(at(queue)).header("Cookie", "framsteg=" + session))
                .body();
        String chosen = all.stream()
                .map(line -> "&application=" + line.application().id().value())
                .collect(Collectors.joining());
        String choice = send(post(
                                queue + "/choice",
                                form(Map.of("key", keyOf(page, queue + "/choice"), "verb", "accept")) + chosen)
                        .header("Cookie", "framsteg=" + session))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String preview = send(HttpRequest.newBuilder(at(choice)).header("Cookie", "framsteg=" + session))
                .body();
        assertThat(preview.replace('\u00a0', ' '))
                .contains("25 företag får plats", "175 företag kommer på väntelistan");
        var request = post(
                        choice + "/decision",
                        form(Map.of("key", keyOf(preview, choice + "/decision"), "seen", found(SEEN, preview))))
                .header("Cookie", "framsteg=" + session);
        return () -> send(request).statusCode();
    }

    private static List<?> ids(List<QueueLine> lines) {
        return lines.stream().map(line -> line.application().id()).toList();
    }

    /** Which kinds of letters each address has been sent. */
    private static Map<String, String> letters(String domain) throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var query = owner.prepareStatement("""
                        select recipient_address, string_agg(kind, ', ' order by kind) from shell.outgoing_mail
                         where recipient_address like '%' || ? group by 1
                        """)) {
            query.setString(1, domain);
            try (var rows = query.executeQuery()) {
                var letters = new TreeMap<String, String>();
                while (rows.next()) {
                    letters.put(rows.getString(1), rows.getString(2));
                }
                return letters;
            }
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, String fields) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String keyOf(String page, String action) {
        return found(KEY, page.substring(page.indexOf("action=\"" + action + "\"")));
    }

    private static String found(Pattern pattern, String page) {
        Matcher match = pattern.matcher(page);
        if (!match.find()) {
            throw new AssertionError(page);
        }
        return match.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
