package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Results;
import se.framsteg.outcomes.ResultsReport;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.people.Sessions;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.backup.Backup;
import se.framsteg.shell.backup.BackupFile;
import se.framsteg.shell.backup.Manifest;
import se.framsteg.shell.backup.Restore;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.database.EmbeddedDatabase;
import se.framsteg.shell.database.ExternalServer;
import se.framsteg.shell.database.Folders;
import se.framsteg.shell.tenancy.Tenancy;

/** Everything an installation holds, in a file and back: the sample imported, somebody signed in, and then moved. */
class BackupTests {
    private static final String TOKEN = "the token that a browser has kept since before";
    private static final PersonId SOMEBODY = new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    @TempDir
    static Path place;

    static DataFolder source;
    static Path file;
    static String figures;
    static Manifest before;

    @BeforeAll
    static void an_installation_with_a_backup() throws Exception {
        source = Folders.withDatabase(place.resolve("source"));
        assertThat(run(
                                "import",
                                "samples/hallbarhetsutbildning-2020.xlsx",
                                "--data",
                                source.path().toString())
                        .code())
                .isZero();
        try (House house = House.on(Map.of(), source)) {
            ApplicationContext application = house.open();
            application.getBean(Sessions.class).begin(SOMEBODY, TOKEN, "a browser");
            figures = figures(application);
            file = place.resolve("backup.zip");
            assertThat(run("backup", file.toString(), "--data", source.path().toString()))
                    .satisfies(said -> {
                        assertThat(said.code()).as(said.err()).isZero();
                        assertThat(said.err()).contains("secret goes along");
                    });
            before = written(house.access(), place.resolve("the same.zip"));
        }
    }

    @AfterAll
    static void links_to_programs_are_gone() throws IOException {
        Folders.forgetPrograms(source);
    }

    @Nested
    class A_backup {
        @Test
        void is_for_its_owner_alone_and_leaves_nothing_unfinished_beside_it() throws IOException {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            try (var beside = Files.list(place)) {
                assertThat(beside.map(Path::toString)).noneMatch(name -> name.contains("unfinished"));
            }
        }

        @Test
        void holds_every_table_with_its_rows_and_says_of_which_versions() {
            try (BackupFile backup = BackupFile.open(file)) {
                assertThat(backup.manifest().tables())
                        .isEqualTo(before.tables())
                        .hasSizeGreaterThan(20);
                assertThat(rows(backup.manifest(), "organisations.region")).isEqualTo(21);
                assertThat(rows(backup.manifest(), "outcomes.evidence")).isGreaterThan(100);
                assertThat(backup.manifest().modules())
                        .extracting(Manifest.Module::name)
                        .contains("__root", "shell", "workbook");
            }
        }

        @Test
        void forgets_no_table_sequence_or_view_that_keeps_data() throws SQLException {
            try (EmbeddedDatabase database = EmbeddedDatabase.join(source)) {
                assertThat(Folders.ask(database.access(), """
                        select string_agg(format('%s.%s', n.nspname, c.relname), ', ')
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                           and (c.relkind in ('S', 'm', 'p', 'f') or c.relkind = 'r' and n.nspname = 'public'
                                and c.relname !~ '^migrations_')
                        """)).isNull();
            }
        }

        @Test
        void of_nothing_is_refused() {
            var said = run(
                    "backup",
                    place.resolve("nothing.zip").toString(),
                    "--data",
                    place.resolve("new").toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("There is no installation in");
            assertThat(place.resolve("nothing.zip")).doesNotExist();
        }

        @Test
        void into_a_folder_that_is_not_there_is_refused() {
            var said = run(
                    "backup",
                    place.resolve("no/such.zip").toString(),
                    "--data",
                    source.path().toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("cannot be written");
        }
    }

    @Nested
    class Restored {
        @Test
        void into_an_empty_folder_everything_is_as_it_was() throws Exception {
            DataFolder target = Folders.withDatabase(place.resolve("target"));
            var said = run("restore", file.toString(), "--data", target.path().toString());
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.err()).contains("Restored %d rows".formatted(before.rows()));
            try (House house = House.on(Map.of(), target)) {
                isAsBefore(house, "target.zip");
            }
            Folders.forgetPrograms(target);
        }

        @Test
        void from_embedded_to_an_external_server_and_back_everything_is_as_it_was() throws Exception {
            DataFolder there = DataFolder.at(place.resolve("there"));
            try (ExternalServer server = ExternalServer.start(place.resolve("server"))) {
                restore(server.access(), file);
                there.replaceSecret("secret", Files.readString(source.resolve("secret")));
                try (House house = House.on(server.environment(), there)) {
                    isAsBefore(house, "external.zip");
                }
                DataFolder back = Folders.withDatabase(place.resolve("back"));
                var said = run(
                        "restore",
                        place.resolve("external.zip").toString(),
                        "--data",
                        back.path().toString());
                assertThat(said.code()).as(said.err()).isZero();
                try (House house = House.on(Map.of(), back)) {
                    isAsBefore(house, "back.zip");
                }
                Folders.forgetPrograms(back);
            }
        }

        @Test
        void row_security_is_forced_again_on_every_table_it_was_forced_on() throws Exception {
            DataFolder target = Folders.withDatabase(place.resolve("secured"));
            String question = """
                    select string_agg(format('%s %s %s', c.oid::regclass, relrowsecurity, relforcerowsecurity), ', '
                           order by c.oid::regclass::text)
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    """;
            try (EmbeddedDatabase from = EmbeddedDatabase.join(source);
                    EmbeddedDatabase to = EmbeddedDatabase.join(target)) {
                restore(to.access(), file);
                assertThat(Folders.ask(to.access(), question))
                        .contains("outcomes.evidence t t")
                        .isEqualTo(Folders.ask(from.access(), question));
            }
            Folders.forgetPrograms(target);
        }

        private void isAsBefore(House house, String again) throws Exception {
            ApplicationContext application = house.open();
            assertThat(application.getBean(Sessions.class).find(TOKEN, null)).isPresent();
            assertThat(figures(application)).isEqualTo(figures);
            assertThat(written(house.access(), place.resolve(again)).tables()).isEqualTo(before.tables());
        }
    }

    @Nested
    class Refused_before_anything_changes {
        @Test
        void is_a_database_that_holds_data_unless_it_may_be_replaced() throws Exception {
            var said = run("restore", file.toString(), "--data", source.path().toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("already holds data").contains("--replace");

            said = run(
                    "restore",
                    file.toString(),
                    "--replace",
                    "--data",
                    source.path().toString());
            assertThat(said.code()).as(said.err()).isZero();
            try (EmbeddedDatabase database = EmbeddedDatabase.join(source)) {
                assertThat(written(database.access(), place.resolve("replaced.zip"))
                                .tables())
                        .isEqualTo(before.tables());
            }
        }

        @Test
        void is_a_folder_in_use() {
            try (EmbeddedDatabase database = EmbeddedDatabase.join(source)) {
                var said = run(
                        "restore",
                        file.toString(),
                        "--replace",
                        "--data",
                        source.path().toString());
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.err()).contains("in use");
            }
        }

        @Test
        void is_a_file_that_was_cut_short() throws IOException {
            Path cut = Files.copy(file, place.resolve("cut.zip"));
            try (var open = new RandomAccessFile(cut.toFile(), "rw")) {
                open.setLength(open.length() - 100);
            }
            isRefused(cut, "not a whole and unchanged backup");
        }

        @Test
        void is_a_file_with_a_row_less() throws IOException {
            Path changed = changed(
                    "row-less.zip",
                    "tables/organisations.organisation",
                    text -> text.substring(text.indexOf('\n') + 1));
            isRefused(changed, "organisations.organisation is not as it was written");
        }

        @Test
        void is_a_file_with_another_figure_in_it_and_in_its_list() throws IOException {
            isRefused(
                    changed("figure.zip", "tables/outcomes.total", text -> text.replaceFirst("\t37\n", "\t39\n")),
                    "outcomes.total");
            isRefused(
                    changed("list.zip", "manifest.json", text -> text.replaceFirst("\"rows\" : 21", "\"rows\" : 22")),
                    "list of contents");
        }

        @Test
        void is_a_file_that_is_no_backup_at_all() throws IOException {
            isRefused(Files.writeString(place.resolve("letter.txt"), "Hej"), "not a whole and unchanged backup");
            isRefused(place.resolve("not-there.zip"), "There is no file");
        }

        @Test
        void is_a_backup_of_a_version_that_is_not_known() throws IOException {
            Path newer = changed(
                    "newer.zip",
                    "manifest.json",
                    text -> text.replaceFirst(
                            "\"name\" : \"workbook\",\\s*\"steps\" : \\[ \\{\\s*\"version\" : \"001\"",
                            "\"name\" : \"workbook\", \"steps\" : [ {\"version\" : \"999\""),
                    true);
            isRefused(newer, "made by another version of Framsteg");
        }

        private void isRefused(Path bad, String words) {
            DataFolder target = DataFolder.at(place.resolve("untouched"));
            try {
                Folders.linkPrograms(target);
                var said =
                        run("restore", bad.toString(), "--data", target.path().toString());
                assertThat(said.err()).contains(words);
                assertThat(said.code()).isEqualTo(2);
                Folders.forgetPrograms(target);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void restore(DatabaseAccess access, Path from) throws IOException {
        try (BackupFile backup = BackupFile.open(from)) {
            backup.check(Files.readString(source.resolve("secret")), (what, share) -> {});
            new Restore(access).from(backup, false, (what, share) -> {});
        }
    }

    private static Manifest written(DatabaseAccess access, Path to) throws IOException {
        return new Backup(access, Files.readString(source.resolve("secret")), true)
                .write(to, Clock.systemUTC(), (what, share) -> {});
    }

    private static long rows(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static String figures(ApplicationContext application) {
        var region =
                application.getBean(RegionDirectory.class).find("jonkoping").orElseThrow();
        return Tenancy.within(region.id(), () -> {
            var by = Manager.operator(region.id());
            var programme = application
                    .getBean(Programmes.class)
                    .find(by, "hallbarhetsutbildning-2020")
                    .orElseThrow();
            return ResultsReport.json(
                    region, programme, application.getBean(Results.class).live(by, programme));
        });
    }

    private static Path changed(String name, String entry, java.util.function.UnaryOperator<String> change)
            throws IOException {
        return changed(name, entry, change, false);
    }

    /** A copy of the backup with one entry changed; sealed again by somebody who has the secret, if so asked. */
    private static Path changed(
            String name, String entry, java.util.function.UnaryOperator<String> change, boolean sealed)
            throws IOException {
        Path copy = place.resolve(name);
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            String seal = null;
            for (ZipEntry each : List.copyOf(from.stream().toList())) {
                String text = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                if (each.getName().equals(entry)) {
                    String other = change.apply(text);
                    assertThat(other).isNotEqualTo(text);
                    text = other;
                    seal = Seals.of(Files.readString(source.resolve("secret")), other);
                }
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write((sealed && each.getName().equals("seal") ? seal : text).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return copy;
    }

    private record Said(int code, String err) {}

    /** The command line itself, in this process. */
    private static Said run(String... arguments) {
        PrintStream before = System.err;
        var err = new ByteArrayOutputStream();
        try (var heard = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setErr(heard);
            return new Said(Commands.run(arguments), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private static final class Seals {
        static String of(String secret, String manifest) {
            return java.util.HexFormat.of()
                    .formatHex(new se.framsteg.shell.Secret(secret.strip()).hash("backup", manifest));
        }
    }
}
