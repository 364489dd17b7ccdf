package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import se.framsteg.bench.MadeUpWorkbook;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.people.Sessions;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.backup.Backup;
import se.framsteg.shell.backup.Manifest;
import se.framsteg.shell.database.ChildProcess;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.database.EmbeddedDatabase;
import se.framsteg.shell.database.Folders;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportState;
import se.framsteg.workbook.Uploads;

/**
 * {@code kill -9} of the process and of the database's, at the worst moment: nothing half-done, and nothing lost that
 * was said to be saved.
 */
class KilledTests {
    private static final Path SAMPLE = Path.of("samples/hallbarhetsutbildning-2020.xlsx");
    private static final String TOKEN = "a-token-that-a-managers-browser-has-and-nobody-else";

    @TempDir
    Path place;

    DataFolder data;
    List<Manifest.Table> saved;

    @BeforeEach
    void the_sample_is_saved_and_a_manager_signed_in() throws Exception {
        data = Folders.withDatabase(place.resolve("data"));
        assertThat(run("import", SAMPLE.toString())).isZero();
        assertThat(run("invite", "maja@region.example", "--role", "manager", "--region", "Region Jönköpings län"))
                .isZero();
        try (House house = House.on(Map.of(), data)) {
            var maja = UUID.fromString(
                    Folders.ask(house.access(), "select id from people.person where address = 'maja@region.example'"));
            house.open().getBean(Sessions.class).begin(new PersonId(maja), TOKEN, "a browser");
            saved = tables(house.access());
        }
    }

    @AfterEach
    void nothing_goes_on() throws Exception {
        Folders.stopServer(data);
    }

    @Test
    void an_import_killed_in_the_middle_has_changed_nothing_and_can_be_done_again() throws Exception {
        Path large = place.resolve("large.xlsx");
        MadeUpWorkbook.write(large, "Stor utbildning", 3000);
        try (ChildProcess importing = CommandLineProcess.of(
                Map.of(), "import", large.toString(), "--data", data.path().toString())) {
            try (EmbeddedDatabase beside = EmbeddedDatabase.join(data)) {
                awaitEvidenceBeingWritten(beside.access());
            }
            importing.kill();
            Folders.killServer(data);
        }

        try (House house = House.on(Map.of(), data)) {
            assertThat(except(tables(house.access()), "workbook.import_run"))
                    .isEqualTo(except(saved, "workbook.import_run"));
            ApplicationContext application = house.open();
            Manager by = manager(application);
            assertThat(Tenancy.within(
                            by.region(),
                            () -> application.getBean(Uploads.class).in(by, 1)))
                    .singleElement()
                    .satisfies(run -> assertThat(run.state()).isEqualTo(ImportState.FAILED));

            assertThat(run("import", large.toString())).isZero();
            Tenancy.within(by.region(), () -> {
                var programme = application
                        .getBean(Programmes.class)
                        .find(by, "stor-utbildning")
                        .orElseThrow();
                var results = application.getBean(Results.class);
                assertThat(results.live(by, programme))
                        .as("sums, and what is counted from the evidence")
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*asOf", ".*countedTo")
                        .isEqualTo(
                                results.asOf(by, programme, programme.endsOn().plusDays(1)));
            });
        }
    }

    @Test
    void a_large_form_killed_while_it_was_sent_or_answered_is_saved_whole_or_not_at_all() throws Exception {
        byte[] cut;
        byte[] whole;
        try (ChildProcess serving = serving()) {
            String site = site(serving);
            cut = upload(key(site), "cut.xlsx");
            whole = upload(key(site), "whole.xlsx");
            try (Socket half = post(site, cut, cut.length / 2);
                    Socket all = post(site, whole, whole.length)) {
                Thread.sleep(60);
                serving.kill();
            }
            Folders.killServer(data);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
            assertThat(uploads(database, "cut.xlsx")).isEqualTo("0");
            assertThat(uploads(database, "whole.xlsx")).isIn("0", "1");
            assertThat(Folders.ask(database.access(), """
                    select count(*) from workbook.import_run r
                     where state in ('waiting', 'checking', 'checked')
                       and (not exists (select from workbook.upload_part p where p.run_id = r.id)
                            or not exists (select from shell.scheduled_task t where t.task_instance = r.id::text)
                               and state <> 'checked')
                    """))
                    .as("uploads half-done")
                    .isEqualTo("0");
        }

        // A patient browser sends both again: one upload each, whichever press it was that counted.
        try (ChildProcess serving = serving()) {
            String site = site(serving);
            assertThat(answer(site, cut)).isEqualTo("HTTP/1.1 303");
            assertThat(answer(site, whole)).isEqualTo("HTTP/1.1 303");
            try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
                assertThat(uploads(database, "cut.xlsx")).isEqualTo("1");
                assertThat(uploads(database, "whole.xlsx")).isEqualTo("1");
            }
        }
    }

    private static String answer(String site, byte[] body) throws IOException {
        try (Socket socket = post(site, body, body.length)) {
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static String uploads(EmbeddedDatabase database, String name) throws SQLException {
        return Folders.ask(
                database.access(), "select count(*) from workbook.import_run where file_name = '%s'".formatted(name));
    }

    private static void awaitEvidenceBeingWritten(DatabaseAccess access) throws Exception {
        try (var connection = access.asOwner();
                var question = connection.prepareStatement("""
                        select exists (select from pg_locks where relation = 'outcomes.evidence'::regclass
                                          and mode = 'RowExclusiveLock')
                        """)) {
            Folders.await(
                    () -> {
                        try (var row = question.executeQuery()) {
                            return row.next() && row.getBoolean(1);
                        }
                    },
                    "it is writing");
        }
    }

    private int run(String... arguments) {
        var all = new java.util.ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", data.path().toString()));
        return Commands.run(all.toArray(String[]::new));
    }

    private List<Manifest.Table> tables(DatabaseAccess access) throws IOException {
        return new Backup(access, Files.readString(data.resolve("secret")), true)
                .write(place.resolve("now.zip"), Clock.systemUTC(), (what, share) -> {})
                .tables();
    }

    private static List<Manifest.Table> except(List<Manifest.Table> tables, String name) {
        return tables.stream().filter(table -> !table.name().equals(name)).toList();
    }

    private static Manager manager(ApplicationContext application) {
        return Manager.operator(application
                .getBean(RegionDirectory.class)
                .find("jonkoping")
                .orElseThrow()
                .id());
    }

    private ChildProcess serving() throws IOException {
        return CommandLineProcess.of(
                Map.of(),
                "serve",
                "--port",
                "0",
                "--address",
                "127.0.0.1",
                "--data",
                data.path().toString());
    }

    private static String site(ChildProcess serving) throws InterruptedException {
        String line = serving.line();
        while (!line.contains("http://")) {
            line = serving.line();
        }
        return line.substring(line.indexOf("http://")).strip();
    }

    private static String key(String site) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String page = client.send(
                            HttpRequest.newBuilder(URI.create(site + "/jonkoping/manage/imports"))
                                    .header("Cookie", "framsteg=" + TOKEN)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            var key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
            assertThat(key.find()).as(page).isTrue();
            return key.group(1);
        }
    }

    /** The sample with four megabytes of nothing behind it, as a browser sends it. */
    private static byte[] upload(String key, String name) throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes("""
                --part\r
                Content-Disposition: form-data; name="key"\r
                \r
                %s\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                \r
                """.formatted(key, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(SAMPLE));
        body.writeBytes(new byte[4 << 20]);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static Socket post(String site, byte[] body, int sent) throws IOException {
        URI address = URI.create(site);
        var socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        out.write("""
                POST /jonkoping/manage/imports HTTP/1.1\r
                Host: %s\r
                Cookie: framsteg=%s\r
                Content-Type: multipart/form-data; boundary=part\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(address.getAuthority(), TOKEN, body.length).getBytes(StandardCharsets.UTF_8));
        out.write(body, 0, sent);
        out.flush();
        return socket;
    }
}
