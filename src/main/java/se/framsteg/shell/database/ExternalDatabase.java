package se.framsteg.shell.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server somebody else runs, named by {@code FRAMSTEG_DATABASE_URL} (jdbc:postgresql://host/database),
 * {@code _USER}, {@code _PASSWORD}, {@code _OWNER} and {@code _OWNER_PASSWORD}.
 */
public final class ExternalDatabase {
    private static final int OLDEST = 15;
    private static final String PREFIX = "FRAMSTEG_DATABASE_";

    private ExternalDatabase() {}

    /** Empty when no server is named: then the database is embedded. */
    public static Optional<DatabaseAccess> named(Map<String, String> environment) {
        String url = environment.get(PREFIX + "URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAccess(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                needed(environment, "USER"),
                needed(environment, "PASSWORD"),
                needed(environment, "OWNER"),
                needed(environment, "OWNER_PASSWORD")));
    }

    /** @throws DatabaseRefused where the application's own login could pass row security, or the server is too old */
    public static void check(DatabaseAccess access) {
        try (Connection connection = access.asApplication();
                var question = connection.prepareStatement("""
                        select current_setting('server_version_num')::int / 10000 as version, r.rolsuper, r.rolbypassrls,
                               pg_has_role(current_user, d.datdba, 'member')
                               or pg_has_role(current_user, ?, 'member') as owner
                          from pg_roles r, pg_database d
                         where r.rolname = current_user and d.datname = current_database()
                        """)) {
            question.setString(1, access.owner());
            try (var row = question.executeQuery()) {
                row.next();
                refuse(
                        access,
                        row.getInt("version") < OLDEST
                                ? "the server is PostgreSQL %d, and %d or newer is needed"
                                        .formatted(row.getInt("version"), OLDEST)
                                : row.getBoolean("rolsuper")
                                        ? "it is a superuser, whom row security does not hold"
                                        : row.getBoolean("rolbypassrls")
                                                ? "it may bypass row security (BYPASSRLS)"
                                                : row.getBoolean("owner")
                                                        ? "it owns the database, or is a member of the role that does"
                                                        : null);
            }
        } catch (SQLException e) {
            throw new DatabaseRefused("The database at %s does not let us in: %s".formatted(access, e.getMessage()), e);
        }
    }

    private static void refuse(DatabaseAccess access, @Nullable String why) {
        if (why != null) {
            throw new DatabaseRefused(("The login %s at %s cannot be used: %s. Regions are held apart by row security, "
                            + "so FRAMSTEG_DATABASE_USER must be a role that owns nothing; see docs/operating.md.")
                    .formatted(access.user(), access.url(), why));
        }
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
