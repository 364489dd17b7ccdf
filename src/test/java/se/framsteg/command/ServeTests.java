package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.shell.database.ChildProcess;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.ExternalServer;
import se.framsteg.shell.database.Folders;

/** {@code serve} in a process of its own: how it stands when its database falls, and how it stops. */
class ServeTests {
    @TempDir
    Path place;

    DataFolder data;
    HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void a_folder() throws Exception {
        data = Folders.withDatabase(place.resolve("data"));
    }

    @AfterEach
    void nothing_goes_on() throws Exception {
        Folders.stopServer(data);
        client.close();
    }

    @Test
    void goes_on_when_its_embedded_database_is_killed_and_stops_in_order_within_seconds() throws Exception {
        try (ChildProcess serving = CommandLineProcess.of(
                Map.of(),
                "serve",
                "--port",
                "0",
                "--address",
                "127.0.0.1",
                "--data",
                data.path().toString())) {
            String site = site(serving);
            assertThat(status(site + "/health/ready")).isEqualTo(200);
            assertThat(status(site + "/jonkoping")).isEqualTo(200);

            Folders.killServer(data);
            Folders.await(() -> status(site + "/jonkoping") == 200, "pages are shown again");
            Folders.await(() -> status(site + "/health/ready") == 200, "it says that it is ready again");

            long asked = System.nanoTime();
            serving.process().destroy();
            assertThat(serving.process().waitFor(15, TimeUnit.SECONDS))
                    .as("stopped")
                    .isTrue();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked))
                    .isLessThan(10);
            assertThat(data.resolve("database").resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void is_alive_but_not_ready_while_its_external_database_is_away() throws Exception {
        ExternalServer server = ExternalServer.start(place.resolve("server"));
        try (ChildProcess serving = CommandLineProcess.of(
                server.environment(),
                "serve",
                "--port",
                "0",
                "--address",
                "127.0.0.1",
                "--data",
                data.path().toString())) {
            String site = site(serving);
            assertThat(status(site + "/health/ready")).isEqualTo(200);
            server.close();
            Folders.await(() -> status(site + "/health/ready") == 503, "it says that it is not ready");
            assertThat(status(site + "/health/live")).isEqualTo(200);
        }
    }

    @Test
    void refuses_a_login_that_row_security_does_not_hold_in_one_line() throws Exception {
        try (ExternalServer server = ExternalServer.start(place.resolve("server"))) {
            server.asAdmin("alter role framsteg_app bypassrls");
            try (ChildProcess serving = CommandLineProcess.of(
                    server.environment(),
                    "serve",
                    "--port",
                    "0",
                    "--data",
                    data.path().toString())) {
                assertThat(serving.line()).contains("BYPASSRLS").contains("FRAMSTEG_DATABASE_USER");
                assertThat(serving.rest()).isEmpty();
                assertThat(serving.process().waitFor()).isEqualTo(2);
            }
        }
    }

    private static String site(ChildProcess serving) throws InterruptedException {
        String line = serving.line();
        while (!line.contains("http://")) {
            line = serving.line();
        }
        return line.substring(line.indexOf("http://")).strip();
    }

    private int status(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
