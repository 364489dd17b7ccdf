package se.framsteg.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {
    @TempDir
    static Path place;

    static DataFolder data;
    static EmbeddedDatabase database;

    @BeforeAll
    static void started() {
        data = DataFolder.at(place.resolve("deeper/data"));
        database = EmbeddedDatabase.join(data);
    }

    @AfterAll
    static void stopped() {
        database.close();
    }

    @Nested
    class Its_files {
        @Test
        void are_for_their_owner_alone() throws IOException {
            assertThat(modes(data.path().getParent())).containsEntry("data", "rwx------");
            assertThat(modes(data.path()).entrySet())
                    .extracting(Map.Entry::getKey)
                    .contains("database", "database-passwords", "database.log", "start.lock", "use.lock");
            assertThat(modes(data.path()).values()).allMatch(mode -> mode.endsWith("------"));
            assertThat(modes(data.path().resolve("database")).values()).allMatch(mode -> mode.endsWith("------"));
        }

        @Test
        void leave_no_password_and_no_output_of_a_program_lying() throws IOException {
            assertThat(modes(data.path()).keySet())
                    .noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".new") || name.contains("unfinished"));
        }
    }

    @Nested
    class Its_server {
        @Test
        void lets_nobody_in_without_proof_of_the_password() throws IOException {
            assertThat(Files.readAllLines(data.resolve("database").resolve("pg_hba.conf")))
                    .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("scram-sha-256"));
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.access().url(), Roles.OWNER, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }

        @Test
        void keeps_its_passwords_from_a_stranger_on_its_port_who_asks_for_them_in_clear() throws Exception {
            try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var told = CompletableFuture.supplyAsync(() -> askedInClear(stranger));
                String url = Server.url(stranger.getLocalPort(), "framsteg") + "&sslmode=disable&gssEncMode=disable";
                assertThatThrownBy(() -> DriverManager.getConnection(url, Roles.OWNER, "open sesame"))
                        .isInstanceOf(SQLException.class);
                assertThat(told.get(5, TimeUnit.SECONDS)).doesNotContain("open sesame");
            }
        }

        private String askedInClear(ServerSocket stranger) {
            try (var connection = stranger.accept()) {
                var in = new DataInputStream(connection.getInputStream());
                in.skipNBytes(in.readInt() - 4);
                connection.getOutputStream().write(new byte[] {'R', 0, 0, 0, 8, 0, 0, 0, 3});
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "";
            }
        }

        @Test
        void listens_on_the_loopback_address_only() throws IOException, SQLException {
            assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ServerNote.of(data.resolve("database")).lines().subList(4, 6))
                    .as("folder of its socket, addresses")
                    .containsExactly("", "127.0.0.1");
        }

        @Test
        void holds_what_it_has_promised_when_the_power_goes() throws SQLException {
            assertThat(setting("fsync")).isEqualTo("on");
            assertThat(setting("full_page_writes")).isEqualTo("on");
            assertThat(setting("synchronous_commit")).isEqualTo("on");
        }

        @Test
        void does_not_repeat_a_row_in_its_log() throws Exception {
            try (var connection = database.access().asOwner();
                    var statement = connection.createStatement()) {
                statement.execute("create table public.once (number text primary key)");
                var insert = connection.prepareStatement("insert into public.once values (?)");
                insert.setString(1, "8001019876");
                insert.execute();
                assertThatThrownBy(insert::execute).hasMessageContaining("duplicate key");
            }
            Folders.await(
                    () -> Files.readString(data.resolve("database.log")).contains("duplicate key"), "it is in the log");
            assertThat(Files.readString(data.resolve("database.log"))).doesNotContain("8001019876");
        }

        @Test
        void sorts_as_swedish_does() throws SQLException {
            assertThat(asOwner("""
                    select concat_ws(' ', datlocprovider, datlocale, pg_encoding_to_char(encoding))
                      from pg_database where datname = current_database()
                    """)).isEqualTo("i sv UTF8");
            assertThat(asOwner("select string_agg(t, '' order by t) from unnest(array['Ö', 'a', 'Ä', 'z', 'Å']) t"))
                    .isEqualTo("azÅÄÖ");
        }

        private String setting(String name) throws SQLException {
            return asOwner("select current_setting('%s')".formatted(name));
        }
    }

    @Nested
    class The_applications_role {
        @Test
        void owns_nothing_and_cannot_pass_row_security() throws SQLException {
            assertThat(asOwner("""
                    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                      from pg_roles where rolname = '%s'
                    """.formatted(Roles.APPLICATION))).isEqualTo("f");
            assertThat(asOwner("""
                    select count(*) from pg_shdepend
                     where refobjid = '%s'::regrole and deptype = 'o'
                    """.formatted(Roles.APPLICATION))).isEqualTo("0");
            assertThat(asOwner("select count(*) from pg_auth_members where member = '%s'::regrole"
                            .formatted(Roles.APPLICATION)))
                    .isEqualTo("0");
        }

        @Test
        void can_make_no_table_of_its_own() throws SQLException {
            try (var connection = database.access().asApplication();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table public.mine (a int)"))
                        .hasMessageContaining("permission denied");
            }
        }

        @Test
        void passes_the_same_check_as_a_login_of_an_external_server() {
            ExternalDatabase.check(database.access());
        }
    }

    @Nested
    class Used_twice_in_one_process {
        @Test
        void stays_until_both_have_left_and_counts_each_once() throws IOException {
            EmbeddedDatabase second = EmbeddedDatabase.join(data);
            assertThat(second.access()).isEqualTo(database.access());
            second.close();
            second.close();
            assertThat(database.process()).isPresent();
        }

        @Test
        void is_not_wiped_under_the_hands_of_the_other() {
            assertThatThrownBy(() -> EmbeddedDatabase.fresh(data))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("in use");
        }
    }

    private static Map<String, String> modes(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.collect(Collectors.toMap(
                    each -> each.getFileName().toString(),
                    each -> {
                        try {
                            return PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    },
                    (a, b) -> a,
                    TreeMap::new));
        }
    }

    private static String asOwner(String query) throws SQLException {
        try (var connection = database.access().asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
