package se.framsteg.shell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Java process started by a test, spoken to line by line (what it says on either channel is heard). Killed, with what it started, when the test ends. */
public final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final PrintWriter to;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Thread listening;

    private ChildProcess(Process process) {
        this.process = process;
        this.to = new PrintWriter(process.outputWriter(), true);
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    static ChildProcess of(Class<?> main, List<String> arguments) throws IOException {
        return of(Map.of(), main, arguments);
    }

    public static ChildProcess of(Map<String, String> environment, Class<?> main, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start());
    }

    private void listen() {
        try {
            process.inputReader().lines().forEach(said::add);
        } catch (UncheckedIOException killed) {
            // nothing more to hear
        }
    }

    public String says(String order) throws InterruptedException {
        order(order);
        return line();
    }

    public void order(String order) {
        to.println(order);
    }

    public String line() throws InterruptedException {
        String line = said.poll(60, TimeUnit.SECONDS);
        assertThat(line).as("an answer from the process").isNotNull();
        return line;
    }

    /** What it still said before it ended. */
    public List<String> rest() throws InterruptedException {
        listening.join();
        return List.copyOf(said);
    }

    public Process process() {
        return process;
    }

    /** As {@code kill -9} does it: no chance to tidy up. By its handle: the process itself would close what is not heard yet. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
