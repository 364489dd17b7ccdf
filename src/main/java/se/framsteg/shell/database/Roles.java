package se.framsteg.shell.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The two roles and the database of an embedded server: one role owns and migrates, the other only reads and writes. */
final class Roles {
    static final String DATABASE = "framsteg";
    static final String OWNER = "framsteg_owner";
    static final String APPLICATION = "framsteg_app";

    private Roles() {}

    /** Makes what is missing, in an order that a killed start can be taken up from. */
    static void ensure(Connection superuser, DatabaseAccess access) throws SQLException {
        if (exists(superuser, "select from pg_database where datname = '%s'".formatted(DATABASE))) {
            return;
        }
        role(superuser, OWNER, "createdb", access.ownerPassword());
        role(superuser, APPLICATION, "nocreatedb", access.password());
        run(superuser, "create database %s owner %s".formatted(DATABASE, OWNER));
    }

    /** Removes the database with everything in it. */
    static void forget(Connection superuser) throws SQLException {
        run(superuser, "drop database if exists %s with (force)".formatted(DATABASE));
    }

    private static void role(Connection superuser, String role, String may, String password) throws SQLException {
        if (!exists(superuser, "select from pg_roles where rolname = '%s'".formatted(role))) {
            run(
                    superuser,
                    "create role %s login nosuperuser nobypassrls %s password '%s'".formatted(role, may, password));
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
