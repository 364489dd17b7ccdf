package se.framsteg.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers of many people, saved one at a time as they are typed, each with the key of its own page. */
final class Saving {
    /** More than any worksheet of the bench has changes, so that nobody overtakes anybody. */
    private static final int ALL_SEEN = 1_000_000;

    private record Sheet(Classroom.Seat seat, String path, String key) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    static Saving by(List<Classroom.Seat> seats) throws IOException, InterruptedException {
        var saving = new Saving();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Classroom.Seat seat : seats) {
                String path = seat.course() + "/task-and-team";
                String page = client.send(seat.at(path).build(), BodyHandlers.ofString())
                        .body();
                saving.sheets.add(new Sheet(seat, path, Served.found(page, "name=\"key\" value=\"([^\"]+)\"")));
            }
        }
        return saving;
    }

    HttpRequest request() {
        int number = next.getAndIncrement();
        Sheet sheet = sheets.get(number % sheets.size());
        String body = "key=%s&seen=%d&why=%s"
                .formatted(
                        URLEncoder.encode(sheet.key(), UTF_8),
                        ALL_SEEN,
                        URLEncoder.encode("Vi eldar upp virke för %d kronor om året".formatted(number), UTF_8));
        return sheet.seat()
                .at(sheet.path() + "/answers")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
