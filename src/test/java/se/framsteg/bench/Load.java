package se.framsteg.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Asks the same thing again and again from a number of connections, each as soon as it has its answer. */
final class Load {
    private Load() {}

    /** Answers a second, over {@code time}, after a warm-up of a third of it. */
    static double perSecond(Supplier<HttpRequest> request, int connections, Duration time) throws InterruptedException {
        run(request, connections, time.dividedBy(3));
        return run(request, connections, time);
    }

    private static double run(Supplier<HttpRequest> request, int connections, Duration time)
            throws InterruptedException {
        var answers = new AtomicLong();
        long begun = System.nanoTime();
        long until = begun + time.toNanos();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < connections; i++) {
            threads.add(Thread.ofPlatform().start(() -> ask(request, until, answers)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return answers.get() * 1e9 / (System.nanoTime() - begun);
    }

    private static void ask(Supplier<HttpRequest> request, long until, AtomicLong answers) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < until) {
                int status =
                        client.send(request.get(), BodyHandlers.discarding()).statusCode();
                if (status != 200 && status != 303) {
                    throw new IllegalStateException("Answered with " + status);
                }
                answers.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
