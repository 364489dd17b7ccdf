package se.framsteg.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.framsteg.shell.Say;

/**
 * What one person does in the first week: looks at the course, reads the lessons, opens a worksheet, types an answer at a time,
 * hands in, and goes on mending. The leads write on one worksheet, their colleagues on another.
 */
final class Learner {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");
    private static final Pattern SEQ = Pattern.compile("\"seq\":(\\d+)");

    /** @param name what it is counted as. @param types what is typed by it, by field; empty where nothing is */
    record Step(String name, String path, boolean post, Map<String, String> types) {}

    private final Classroom.Seat seat;
    private final String sheet;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private String key = "";
    private String seen = "";
    private int next;

    Learner(Classroom.Seat seat) {
        this.seat = seat;
        this.sheet = seat.course() + (seat.lead() ? "/task-and-team" : "/stakeholder-map");
        String lessons = "/" + seat.course().split("/")[1] + "/course/week-1/lesson-";
        look("the course", seat.course());
        for (int lesson = 1; lesson <= 3; lesson++) {
            look("a lesson", lessons + lesson);
        }
        look("a worksheet", sheet);
        (seat.lead() ? task() : map())
                .forEach(typed -> steps.add(new Step("an answer is saved", sheet + "/answers", true, typed)));
        steps.add(new Step("a worksheet is handed in", sheet + "/hand-in", true, Map.of()));
    }

    private void look(String name, String path) {
        steps.add(new Step(name, path, false, Map.of()));
    }

    /** An answer at a time. */
    private List<Map<String, String>> task() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("why", text("Vi eldar upp virke för 140 000 kronor om året"));
        fields.put("owner", text("Anna"));
        fields.put("board-sponsor", text("Bo"));
        fields.put("employees", "12");
        fields.put("turnover", "14 500 000");
        fields.put("small-change", text("Sist hem stänger av utsuget"));
        fields.put("done-by", LocalDate.now(Say.STOCKHOLM).plusDays(7).toString());
        for (int row = 0; row < 2; row++) {
            String team = "team." + UUID.randomUUID() + ".";
            fields.put(team + "person", text("Person " + row));
            fields.put(team + "role", text("Siffrorna " + row));
            fields.put(team + "hours-a-week", "3");
        }
        String site = "sites." + UUID.randomUUID() + ".";
        fields.put(site + "name", text("Verkstaden"));
        fields.put(site + "municipality", "0680");
        return fields.entrySet().stream()
                .map(field -> Map.of(field.getKey(), field.getValue()))
                .toList();
    }

    /** Two answers at a time, as somebody does who types fast; five who are concerned, two of them asked. */
    private List<Map<String, String>> map() {
        var typed = new ArrayList<Map<String, String>>();
        List<String> types = List.of("customer", "supplier", "employee", "customer", "customer");
        for (int row = 0; row < types.size(); row++) {
            String place = "stakeholders." + UUID.randomUUID() + ".";
            typed.add(Map.of(place + "name", text("Kund " + row), place + "type", types.get(row)));
            typed.add(Map.of(place + "influence", "4", place + "affected", "2"));
            typed.add(Map.of(
                    place + "expectation",
                    text("Ring kvällen innan %d".formatted(row)),
                    place + "source",
                    row < 2 ? "asked" : "assumed"));
        }
        return typed;
    }

    /** Found again at the end, since nobody else types the same. */
    private String text(String words) {
        return "%s, nummer %d".formatted(words, seat.company());
    }

    /** The next thing to do; when all is done, the first text is written anew, again and again. */
    Step step() {
        if (next < steps.size()) {
            return steps.get(next++);
        }
        String field = typed.entrySet().stream()
                .filter(each -> each.getValue().contains("nummer"))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Step(
                "an answer is saved",
                sheet + "/answers",
                true,
                Map.of(field, text("Ändrat %d gånger".formatted(++next))));
    }

    HttpRequest request(Step step) {
        if (!step.post()) {
            return seat.at(step.path()).build();
        }
        var fields = new LinkedHashMap<>(step.types());
        fields.put("key", key);
        fields.put("seen", seen);
        return seat.at(step.path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    /** Takes an answer in. Gives what is wrong with it; empty where nothing is. */
    String answered(Step step, int status, String body) {
        boolean right = status == (step.path().endsWith("/hand-in") ? 303 : 200);
        if (!right) {
            return "%s: %d".formatted(step.name(), status);
        }
        if (step.path().equals(sheet)) {
            key = found(KEY, body, key);
            seen = found(SEEN, body, seen);
        }
        if (!step.types().isEmpty()) {
            typed.putAll(step.types());
            seen = found(SEQ, body, seen);
        }
        return "";
    }

    /** The page on which all that was typed should stand. */
    HttpRequest reread() {
        return seat.at(sheet).build();
    }

    /** How many of the texts that were typed last do not stand on the page. */
    long lost(String page) {
        return typed.values().stream()
                .filter(value -> value.contains("nummer") && !page.contains(value))
                .count();
    }

    private static String found(Pattern pattern, String body, String otherwise) {
        Matcher match = pattern.matcher(body);
        return match.find() ? match.group(1) : otherwise;
    }
}
