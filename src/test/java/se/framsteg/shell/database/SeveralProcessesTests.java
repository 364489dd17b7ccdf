package se.framsteg.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own on one data folder: coming, going, and killed at the worst moment. */
class SeveralProcessesTests {
    @TempDir
    Path place;

    DataFolder data;
    final List<ChildProcess> started = new ArrayList<>();

    @BeforeEach
    void a_folder() throws Exception {
        data = Folders.withDatabase(place.resolve("data"));
    }

    @AfterEach
    void nothing_goes_on() throws Exception {
        for (ChildProcess process : started) {
            process.close();
        }
        Folders.stopServer(data);
    }

    @Nested
    class A_second_process {
        @Test
        void joins_the_server_of_the_first_which_stops_with_the_last() throws Exception {
            ChildProcess first = process();
            ChildProcess second = process();
            ProcessHandle server = joined(first);
            assertThat(joined(second)).isEqualTo(server);

            assertThat(first.says("leave")).isEqualTo("left");
            assertThat(server.isAlive()).isTrue();

            assertThat(second.says("leave")).isEqualTo("left");
            Folders.await(() -> !server.isAlive(), "the server has stopped");
        }

        @Test
        void at_the_same_instant_on_an_empty_folder_gets_the_same_server_and_the_same_secret() throws Exception {
            data.removeAll(name -> true); // the programs must be unpacked too
            List<ChildProcess> both = List.of(process(), process());
            both.forEach(process -> process.order("secret"));
            assertThat(both.get(0).line()).isEqualTo(both.get(1).line());
            both.forEach(process -> process.order("join"));
            assertThat(both.get(0).line())
                    .startsWith("joined")
                    .isEqualTo(both.get(1).line());
        }

        @Test
        void keeps_a_fresh_start_away_from_what_it_uses() throws Exception {
            joined(process());
            assertThatThrownBy(() -> EmbeddedDatabase.fresh(data))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("in use by another process");
        }
    }

    @Nested
    class After_a_process_was_killed {
        @Test
        void the_next_takes_over_its_server_and_stops_it_when_it_leaves() throws Exception {
            ChildProcess killed = process();
            ProcessHandle server = joined(killed);
            killed.kill();
            assertThat(server.isAlive()).isTrue();

            EmbeddedDatabase database = EmbeddedDatabase.join(data);
            assertThat(database.process()).hasValue(server.pid());
            database.close();
            Folders.await(() -> !server.isAlive(), "the server has stopped");
        }

        @Test
        void with_its_server_in_the_middle_of_writes_all_that_was_said_to_be_saved_is_there() throws Exception {
            ChildProcess killed = process();
            ProcessHandle server = joined(killed);
            killed.order("write");
            for (String line = ""; !line.equals("saved 200"); ) {
                line = killed.line();
            }
            killed.kill();
            killAll(server);
            int said = killed.rest().stream()
                    .filter(line -> line.startsWith("saved"))
                    .mapToInt(line -> Integer.parseInt(line.substring(6)))
                    .max()
                    .orElse(200);

            try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
                int there = Integer.parseInt(Folders.ask(database.access(), "select count(*) from public.saved"));
                assertThat(there).isBetween(said, said + 1);
                assertThat(Folders.ask(database.access(), "select max(number) from public.saved"))
                        .isEqualTo("" + there);
            }
        }

        @Test
        void while_it_made_the_databases_files_the_next_makes_them_anew() throws Exception {
            data.removeAll(name -> name.startsWith("database"));
            ChildProcess killed = process();
            killed.order("join");
            Folders.await(() -> Files.exists(unfinished().resolve("base")), "the files have been begun");
            killed.kill();

            try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
                assertThat(Folders.ask(database.access(), "select 1")).isEqualTo("1");
            }
        }

        private Path unfinished() throws IOException {
            try (var entries = Files.list(data.path())) {
                return entries.filter(each -> Files.isDirectory(each)
                                && each.getFileName().toString().startsWith("database-unfinished"))
                        .findFirst()
                        .orElse(Path.of("nowhere"));
            }
        }
    }

    @Nested
    class After_the_server_was_killed {
        @Test
        void it_is_started_again_where_those_who_use_it_find_it() throws Exception {
            try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
                long first = database.process().orElseThrow();
                killAll(ProcessHandle.of(first).orElseThrow());

                Folders.await(() -> database.process().orElse(first) != first, "a server runs again");
                Folders.await(() -> answers(database.access()), "it answers at the same address");
            }
        }

        @Test
        void while_its_children_live_on_no_other_is_started_beside_them() throws Exception {
            ChildProcess killed = process();
            ProcessHandle server = joined(killed);
            killed.order("write");
            killed.line();
            List<ProcessHandle> children = server.children().toList();
            Folders.signal("STOP", children);
            killed.kill();
            Folders.signal("KILL", List.of(server));
            Folders.await(() -> !server.isAlive(), "the server is gone");

            ChildProcess next = process();
            next.order("join");
            Thread.sleep(700);
            assertThat(ServerNote.of(data.resolve("database")).isTrue())
                    .as("a second server on files that the first one's children still have")
                    .isFalse();
            Folders.signal("CONT", children);
            assertThat(next.line()).startsWith("joined");
        }

        @Test
        void and_its_number_given_to_another_process_it_is_not_taken_for_that() throws Exception {
            Process another = new ProcessBuilder("sleep", "120").start();
            try {
                Files.writeString(
                        data.resolve("database").resolve("postmaster.pid"),
                        "%d\n%s\n0\n1\n\n127.0.0.1\n".formatted(another.pid(), data.resolve("database")));
                try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
                    assertThat(database.process().orElseThrow()).isNotEqualTo(another.pid());
                    assertThat(Folders.ask(database.access(), "select 1")).isEqualTo("1");
                }
                assertThat(another.isAlive()).isTrue();
            } finally {
                another.destroyForcibly();
            }
        }

        @Test
        void while_it_wrote_its_note_the_torn_note_stops_nobody() throws Exception {
            Files.createFile(data.resolve("database").resolve("postmaster.pid"));
            try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
                assertThat(Folders.ask(database.access(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Nested
    class A_folder {
        @Test
        void of_another_major_version_is_refused_in_words_and_left_as_it_is() throws Exception {
            Files.writeString(data.resolve("database").resolve("PG_VERSION"), "17\n");
            Map<String, Long> before = files();
            assertThatThrownBy(() -> EmbeddedDatabase.join(data))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("was made by PostgreSQL 17")
                    .hasMessageContaining("brings PostgreSQL 18")
                    .hasMessageContaining("Make a backup");
            assertThat(files().equals(before)).as("the files are as they were").isTrue();
        }

        @Test
        void whose_passwords_are_lost_is_refused_at_once_and_named() throws Exception {
            Files.delete(data.resolve("database-passwords"));
            assertThatThrownBy(() -> EmbeddedDatabase.join(data))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("database-passwords");
        }

        private Map<String, Long> files() throws IOException {
            var files = new TreeMap<String, Long>();
            try (var all = Files.walk(data.path())) {
                for (Path each : all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".lock"))
                        .toList()) {
                    files.put(each + " " + Files.getLastModifiedTime(each).toMillis(), Files.size(each));
                }
            }
            return files;
        }
    }

    private ChildProcess process() throws Exception {
        ChildProcess process =
                ChildProcess.of(Occupant.class, List.of(data.path().toString()));
        started.add(process);
        assertThat(process.line()).isEqualTo("ready");
        return process;
    }

    private static ProcessHandle joined(ChildProcess process) throws Exception {
        String answer = process.says("join");
        assertThat(answer).startsWith("joined ");
        return ProcessHandle.of(Long.parseLong(answer.substring(7))).orElseThrow();
    }

    private static void killAll(ProcessHandle server) throws Exception {
        var all = new ArrayList<>(server.children().toList());
        all.addFirst(server);
        Folders.signal("KILL", all);
    }

    private static boolean answers(DatabaseAccess access) {
        try {
            return Folders.ask(access, "select 1").equals("1");
        } catch (SQLException notYet) {
            return false;
        }
    }
}
