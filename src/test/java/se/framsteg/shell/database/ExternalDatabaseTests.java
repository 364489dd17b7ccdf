package se.framsteg.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTests {
    @TempDir
    static Path folder;

    static ExternalServer server;

    @BeforeAll
    static void started() throws Exception {
        server = ExternalServer.start(folder);
    }

    @AfterAll
    static void stopped() throws Exception {
        server.close();
    }

    @Nested
    class A_login {
        @AfterEach
        void as_it_was() throws SQLException {
            server.asAdmin("drop table if exists public.mine");
            server.asAdmin("alter role framsteg_app nosuperuser nobypassrls nocreaterole");
            server.asAdmin("revoke framsteg_owner from framsteg_app");
            server.asAdmin("drop role if exists mighty");
            server.asAdmin("alter database framsteg owner to framsteg_owner");
            server.asAdmin("alter role framsteg_owner connection limit -1");
        }

        @Test
        void made_as_operating_says_is_let_in() {
            ExternalDatabase.check(server.access());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        alter role framsteg_app superuser                   | superuser
                        alter role framsteg_app bypassrls                   | BYPASSRLS
                        alter role framsteg_app createrole                  | CREATEROLE
                        alter database framsteg owner to framsteg_app       | owns the database
                        grant framsteg_owner to framsteg_app                | owns the database, or is a member
                        create role mighty bypassrls role framsteg_app      | member of a role that row security does not hold
                        create table public.mine as select 1 as n; alter table public.mine owner to framsteg_app | owns tables
                        revoke temporary on database framsteg from public   | temporary tables
                        """)
        void that_row_security_does_not_hold_is_refused_in_words(String slip, String words) throws SQLException {
            server.asAdmin(slip);
            try {
                assertThatThrownBy(() -> ExternalDatabase.check(server.access()))
                        .isInstanceOf(DatabaseRefused.class)
                        .hasMessageContaining("framsteg_app")
                        .hasMessageContaining(words)
                        .hasMessageContaining("docs/operating.md");
            } finally {
                server.asAdmin("grant temporary on database framsteg to public");
            }
        }

        @Test
        void of_an_owner_who_cannot_make_tables_is_refused_in_words() throws SQLException {
            server.asAdmin("alter database framsteg owner to admin");
            assertThatThrownBy(() -> ExternalDatabase.check(server.access()))
                    .hasMessageContaining("framsteg_owner")
                    .hasMessageContaining("should own the database");
        }

        @Test
        void that_is_not_let_in_is_named_with_the_address_and_without_the_password() {
            var access = server.access();
            var wrong = new DatabaseAccess(
                    access.url().replace("/framsteg", "/nowhere") + "?password=hidden",
                    access.user(),
                    access.password(),
                    access.owner(),
                    access.ownerPassword());
            assertThatThrownBy(() -> ExternalDatabase.check(wrong))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("nowhere does not let framsteg_app in")
                    .message()
                    .doesNotContain("hidden");
        }
    }

    @Nested
    class The_environment {
        @Test
        void without_a_server_means_the_embedded_one() {
            assertThat(ExternalDatabase.named(Map.of())).isEmpty();
            assertThat(ExternalDatabase.named(Map.of("FRAMSTEG_DATABASE_URL", " ")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"USER", "PASSWORD", "OWNER", "OWNER_PASSWORD"})
        void names_what_is_missing(String variable) {
            var environment = new HashMap<>(server.environment());
            environment.remove("FRAMSTEG_DATABASE_" + variable);
            assertThatThrownBy(() -> ExternalDatabase.named(environment))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("FRAMSTEG_DATABASE_%s is not".formatted(variable));
        }

        @ParameterizedTest
        @ValueSource(strings = {"postgresql://h/d", "postgres://h/d", "jdbc:postgresql://h/d"})
        void takes_an_address_as_people_write_it(String address) {
            assertThat(named(address).url()).isEqualTo("jdbc:postgresql://h/d");
        }

        @ParameterizedTest
        @ValueSource(strings = {"h/d", "mysql://h/d", "postgresql://me:hidden@h/d", "postgresql://h"})
        void refuses_another_kind_of_address_without_repeating_it(String address) {
            assertThatThrownBy(() -> named(address))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("postgresql://host/database")
                    .message()
                    .doesNotContain("hidden");
        }

        private DatabaseAccess named(String address) {
            var environment = new HashMap<>(server.environment());
            environment.put("FRAMSTEG_DATABASE_URL", address);
            return ExternalDatabase.named(environment).orElseThrow();
        }
    }
}
