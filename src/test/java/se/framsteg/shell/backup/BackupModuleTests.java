package se.framsteg.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.shell.Json;
import se.framsteg.shell.ModuleMigrations;
import se.framsteg.shell.Secret;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.database.EmbeddedDatabase;
import se.framsteg.shell.database.Folders;

/** What can go wrong between a database and a file, without the rest of the house. */
class BackupModuleTests {
    private static final String SECRET = "a secret that only this test knows, and long enough";
    private static final BackupProgress QUIETLY = (what, share) -> {};

    @TempDir
    Path place;

    DataFolder data;
    EmbeddedDatabase database;
    DatabaseAccess access;

    @BeforeEach
    void a_database() throws Exception {
        data = Folders.withDatabase(place.resolve("data"));
        database = EmbeddedDatabase.join(data);
        access = database.access();
    }

    @AfterEach
    void closed() throws IOException {
        database.close();
        Folders.forgetPrograms(data);
    }

    @Test
    void a_backup_is_of_one_moment_however_much_is_written_meanwhile() throws Exception {
        Versions.migrate(access, of("__root", "001", "shell", "001"));
        var goesOn = new AtomicBoolean(true);
        Thread writer = Thread.ofPlatform().start(() -> pairs(goesOn));
        try {
            Folders.await(
                    () -> !Folders.ask(access, "select count(*) from shell.form_answer")
                            .equals("0"),
                    "it writes");
            for (int again = 0; again < 5; again++) {
                Manifest manifest = write(place.resolve("moment.zip"), true);
                assertThat(rows(manifest, "shell.form_answer"))
                        .isPositive()
                        .isEqualTo(rows(manifest, "events.event_publication"));
            }
        } finally {
            goesOn.set(false);
            writer.join();
        }
    }

    @Nested
    class A_backup_of_an_older_version {
        @Test
        void is_restored_into_an_empty_database_and_brought_to_this_version() throws Exception {
            Versions.migrate(access, of("__root", "001", "shell", "001"));
            Folders.run(access, "insert into shell.form_answer values ('\\x01', '/home', now())");
            Path file = place.resolve("older.zip");
            write(file, true);
            DataFolder empty = Folders.withDatabase(place.resolve("empty"));
            try (EmbeddedDatabase newer = EmbeddedDatabase.join(empty)) {
                restore(newer.access(), file, false);
                assertThat(Folders.ask(newer.access(), "select convert_from(location, 'UTF8') from shell.form_answer"))
                        .isEqualTo("/home");
                assertThat(Folders.ask(newer.access(), "select count(*) from shell.scheduled_task"))
                        .isEqualTo("0");
            }
            Folders.forgetPrograms(empty);
        }

        @Test
        void is_refused_in_words_where_the_database_is_already_at_another() throws Exception {
            Versions.migrate(access, of("__root", "001", "shell", "001"));
            Path file = place.resolve("older.zip");
            write(file, true);
            Versions.migrate(access);
            assertThatThrownBy(() -> restore(access, file, true))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("shell is at version 001 in the backup and")
                    .hasMessageContaining("Restore into an empty database");
        }
    }

    @Nested
    class The_secret {
        @Test
        void stays_outside_when_it_is_kept_outside_and_another_is_refused() throws Exception {
            Versions.migrate(access, of("__root", "001", "shell", "001"));
            Path file = place.resolve("apart.zip");
            write(file, false);
            try (BackupFile backup = BackupFile.open(file)) {
                assertThat(backup.secret()).isEmpty();
                assertThatThrownBy(() -> backup.check("another secret, and that one too is long enough", QUIETLY))
                        .isInstanceOf(BackupRefused.class)
                        .hasMessageContaining("another secret")
                        .hasMessageContaining("FRAMSTEG_SECRET");
                backup.check(SECRET, QUIETLY);
            }
        }
    }

    @Nested
    class A_restore_that_fails_half_way {
        @Test
        void has_changed_nothing_and_row_security_is_forced_as_before() throws Exception {
            Versions.migrate(access);
            Folders.run(access, "insert into shell.form_answer values ('\\x01', convert_to('/home', 'UTF8'), now())");
            Path good = place.resolve("good.zip");
            Manifest before = write(good, true);
            // Sealed and counted as it should be, but of a row that the database does not take.
            Path bad = withRow(good, "voices.comment", 5);

            assertThatThrownBy(() -> restore(access, bad, true))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("nothing has been changed");

            assertThat(write(place.resolve("after.zip"), true).tables()).isEqualTo(before.tables());
            assertThat(Folders.ask(
                            access, "select count(*) from pg_class where relrowsecurity and not relforcerowsecurity"))
                    .isEqualTo("0");
        }

        private Path withRow(Path good, String table, int columns) throws IOException {
            String row = String.join("\t", java.util.Collections.nCopies(columns, "nonsense")) + "\n";
            Path bad = place.resolve("bad.zip");
            try (BackupFile from = BackupFile.open(good);
                    var zip = new ZipOutputStream(Files.newOutputStream(bad))) {
                Manifest old = from.manifest();
                var tables = new java.util.ArrayList<Manifest.Table>();
                for (Manifest.Table each : old.tables()) {
                    byte[] content = each.name().equals(table)
                            ? row.getBytes(StandardCharsets.UTF_8)
                            : from.content(each).readAllBytes();
                    var digest = new RowDigest();
                    digest.add(content, content.length);
                    tables.add(new Manifest.Table(each.name(), each.columns(), digest.rows(), digest.hex()));
                    entry(zip, Backup.entryOf(each.name()), content);
                }
                String text = Json.write(
                        new Manifest(old.format(), old.madeAt(), old.postgres(), false, old.modules(), tables));
                entry(zip, Backup.MANIFEST, text.getBytes(StandardCharsets.UTF_8));
                entry(zip, Backup.SEAL, Backup.seal(new Secret(SECRET), text).getBytes(StandardCharsets.UTF_8));
            }
            return bad;
        }

        private void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
    }

    @Test
    void a_table_whose_rows_the_owner_does_not_all_see_stops_the_backup() throws Exception {
        Versions.migrate(access, of("__root", "001", "shell", "001"));
        Folders.run(access, "create table shell.slip (region_id uuid)");
        Folders.run(access, "alter table shell.slip enable row level security");
        Folders.run(access, "alter table shell.slip force row level security");
        assertThatThrownBy(() -> write(place.resolve("slip.zip"), true))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("shell.slip")
                .hasMessageContaining("hold_regions_apart");
        assertThat(place.resolve("slip.zip")).doesNotExist();
    }

    private Manifest write(Path file, boolean secretGoesAlong) {
        return new Backup(access, SECRET, secretGoesAlong).write(file, Clock.systemUTC(), QUIETLY);
    }

    private static void restore(DatabaseAccess to, Path file, boolean replace) {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check(SECRET, QUIETLY);
            new Restore(to).from(backup, replace, QUIETLY);
        }
    }

    /** One row in each of two tables, always together. */
    private void pairs(AtomicBoolean goesOn) {
        try (var connection = access.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (goesOn.get()) {
                statement.execute(
                        "insert into events.event_publication (id, listener_id, event_type, serialized_event, "
                                + "publication_date) values (gen_random_uuid(), '', '', '', now())");
                statement.execute("insert into shell.form_answer values (uuid_send(gen_random_uuid()), '/', now())");
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Manifest.Module> of(String... modulesAndVersions) {
        var modules = new java.util.ArrayList<Manifest.Module>();
        for (int at = 0; at < modulesAndVersions.length; at += 2) {
            assertThat(ModuleMigrations.IN_ORDER).contains(modulesAndVersions[at]);
            modules.add(new Manifest.Module(
                    modulesAndVersions[at], List.of(new Manifest.Step(modulesAndVersions[at + 1], 0))));
        }
        return modules;
    }

    private static long rows(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
