package se.framsteg.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code serve} in a process of its own, as it is run for real, with the two floors beside. */
final class Served implements AutoCloseable {
    private static final int PORT = 8642;

    private final Process process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final Duration untilFirstPage;
    private String cookie = "";

    private Served(Process process, Duration untilFirstPage) {
        this.process = process;
        this.untilFirstPage = untilFirstPage;
    }

    static Served start(Path data) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.flags", "-Xmx256m").split(" ")));
        command.addAll(List.of(
                "-Dframsteg.bench=true", "-cp", System.getProperty("java.class.path"), "se.framsteg.command.Main"));
        command.addAll(List.of("serve", "--data", data.toString(), "--port", Integer.toString(PORT)));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - begun < Duration.ofSeconds(120).toNanos()) {
                try {
                    client.send(HttpRequest.newBuilder(at("/")).build(), BodyHandlers.discarding());
                    return new Served(process, Duration.ofNanos(System.nanoTime() - begun));
                } catch (IOException notYet) {
                    Thread.sleep(20);
                }
            }
        }
        process.destroy();
        throw new IllegalStateException("serve did not answer");
    }

    static URI at(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }

    /** Goes in by a one-time link, as a person does: opens it, and presses its button. */
    void signIn(String path) throws IOException, InterruptedException {
        String page = client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                .body();
        String fields = "key=%s&person=%s"
                .formatted(
                        found(page, "name=\"key\" value=\"([^\"]+)\""),
                        found(page, "name=\"person\" value=\"([^\"]+)\""));
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(at(found(page, "<form[^>]*action=\"(/signin[^\"]*)\"")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.discarding());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    HttpRequest get(String path) {
        var request = HttpRequest.newBuilder(at(path)).header("Accept-Encoding", "gzip");
        return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
    }

    static HttpRequest post(String path) {
        return HttpRequest.newBuilder(at(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    long bytes(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    /** Resident memory of the Java process, in MB. */
    long residentMb() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    static String found(String page, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        if (!match.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return match.group(1);
    }
}
