package se.framsteg.shell.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server somebody else runs, named by {@code FRAMSTEG_DATABASE_URL} (jdbc:postgresql://host/database),
 * {@code _USER}, {@code _PASSWORD}, {@code _OWNER} and {@code _OWNER_PASSWORD}.
 */
public final class ExternalDatabase {
    private static final String PREFIX = "FRAMSTEG_DATABASE_";

    private ExternalDatabase() {}

    /** Empty when no server is named: then the database is embedded. */
    public static Optional<DatabaseAccess> named(Map<String, String> environment) {
        String url = environment.get(PREFIX + "URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAccess(
                address(url.strip()),
                needed(environment, "USER"),
                needed(environment, "PASSWORD"),
                needed(environment, "OWNER"),
                needed(environment, "OWNER_PASSWORD")));
    }

    /**
     * @throws DatabaseRefused where the application's own login could pass row security, the owner cannot make what the
     *     application needs, or the server is too old
     */
    public static void check(DatabaseAccess access) {
        try (Connection connection = access.asApplication()) {
            refuse(
                    access,
                    access.user(),
                    "FRAMSTEG_DATABASE_USER",
                    LoginCheck.ofApplication(connection, access.owner()));
        } catch (SQLException e) {
            throw closed(access, access.user(), e);
        }
        try (Connection connection = access.asOwner()) {
            refuse(access, access.owner(), "FRAMSTEG_DATABASE_OWNER", LoginCheck.ofOwner(connection));
        } catch (SQLException e) {
            throw closed(access, access.owner(), e);
        }
    }

    /** @throws DatabaseRefused where somebody is connected as the application: it is running somewhere */
    public static void refuseWhenUsed(DatabaseAccess access) {
        try (Connection connection = access.asOwner();
                var question = connection.prepareStatement("""
                        select count(*) from pg_stat_activity where datname = current_database() and usename = ?
                        """)) {
            question.setString(1, access.user());
            try (var row = question.executeQuery()) {
                row.next();
                if (row.getInt(1) > 0) {
                    throw new DatabaseRefused(("The database at %s is in use: %d connections of %s. Stop Framsteg "
                                    + "wherever it runs on it first.")
                            .formatted(access.address(), row.getInt(1), access.user()));
                }
            }
        } catch (SQLException e) {
            throw closed(access, access.owner(), e);
        }
    }

    private static void refuse(DatabaseAccess access, String login, String variable, Optional<String> why) {
        why.ifPresent(reason -> {
            throw new DatabaseRefused(
                    "The login %s (%s) at %s cannot be used: %s. docs/operating.md says how the two roles are made."
                            .formatted(login, variable, access.address(), reason));
        });
    }

    private static DatabaseRefused closed(DatabaseAccess access, String login, SQLException e) {
        return new DatabaseRefused(
                "The database at %s does not let %s in: %s".formatted(access.address(), login, e.getMessage()), e);
    }

    private static String address(String url) {
        String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        if (plain.startsWith("postgres://")) {
            plain = "postgresql" + plain.substring("postgres".length());
        }
        if (!plain.matches("postgresql://[^@/?]+/[^@/?]+(\\?.*)?")) {
            throw new DatabaseRefused("FRAMSTEG_DATABASE_URL must read postgresql://host/database or "
                    + "postgresql://host:5432/database, with the logins in their own variables.");
        }
        return "jdbc:" + plain;
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(PREFIX + name);
        if (value == null || value.isBlank()) {
            throw new DatabaseRefused(
                    "FRAMSTEG_DATABASE_URL is set, but %s%s is not. Set it too.".formatted(PREFIX, name));
        }
        return value;
    }
}
