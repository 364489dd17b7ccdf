package se.framsteg.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Many people in the first week at once: each does one thing every twenty seconds, for some real minutes. */
final class Week {
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    private final Served served;
    private final List<Learner> learners;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> faults = new ConcurrentHashMap<>();

    private Week(Served served, List<Learner> learners) {
        this.served = served;
        this.learners = learners;
    }

    static void measure(Served served, List<Classroom.Seat> seats, int minutes)
            throws IOException, InterruptedException {
        var week = new Week(served, seats.stream().map(Learner::new).toList());
        week.run(Duration.ofMinutes(minutes));
        week.report(seats.size(), minutes);
        week.client.close();
    }

    private void run(Duration time) throws IOException, InterruptedException {
        System.out.println("| minute | resident memory, MB |\n|---:|---:|");
        long begun = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < learners.size(); i++) {
            Learner learner = learners.get(i);
            long first = begun + BETWEEN.toNanos() * i / learners.size();
            threads.add(Thread.ofVirtual().start(() -> learn(learner, first, begun + time.toNanos())));
        }
        for (int minute = 1; minute <= time.toMinutes(); minute++) {
            sleepUntil(begun + Duration.ofMinutes(minute).toNanos());
            System.out.printf("| %d | %d |%n", minute, served.residentMb());
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println();
    }

    private void learn(Learner learner, long first, long until) {
        try {
            for (long at = first; at < until; at += BETWEEN.toNanos()) {
                sleepUntil(at);
                Learner.Step step = learner.step();
                long begun = System.nanoTime();
                HttpResponse<String> answer = client.send(learner.request(step), BodyHandlers.ofString());
                times.computeIfAbsent(step.name(), _ -> new ConcurrentLinkedQueue<>())
                        .add(System.nanoTime() - begun);
                String fault = learner.answered(step, answer.statusCode(), answer.body());
                if (!fault.isEmpty()) {
                    fault(fault);
                }
            }
        } catch (IOException e) {
            fault("no answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fault(String what) {
        faults.computeIfAbsent(what, _ -> new AtomicLong()).incrementAndGet();
    }

    private void report(int people, int minutes) throws IOException, InterruptedException {
        System.out.printf(
                "| %d people, %d minutes | times | median, ms | 99 of 100, ms | longest, ms |%n", people, minutes);
        System.out.println("|---|---:|---:|---:|---:|");
        times.forEach((name, each) ->
                line(name, each.stream().mapToLong(Long::longValue).toArray()));
        line(
                "all",
                times.values().stream()
                        .flatMap(ConcurrentLinkedQueue::stream)
                        .mapToLong(Long::longValue)
                        .toArray());
        System.out.printf("%nfaults: %s%n", faults.isEmpty() ? "none" : faults);
        long lost = 0;
        for (Learner learner : learners) {
            lost += learner.lost(
                    client.send(learner.reread(), BodyHandlers.ofString()).body());
        }
        System.out.printf("answers lost: %d%n", lost);
    }

    private static void line(String name, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                name,
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
    }
}
