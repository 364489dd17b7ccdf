package se.framsteg.shell.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What speaks against using a login of an external server, in words; empty when nothing does. */
final class LoginCheck {
    private static final int OLDEST = 15;

    private LoginCheck() {}

    /** The application's must be held by row security, whatever role it takes on. */
    static Optional<String> ofApplication(Connection connection, String owner) throws SQLException {
        return first(connection, """
                select case
                       when current_setting('server_version_num')::int < ? * 10000
                       then 'the server is PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)
                            || ', and %d or newer is needed'
                       when (select rolsuper from pg_roles where rolname = current_user)
                       then 'it is a superuser, whom row security does not hold'
                       when (select rolbypassrls from pg_roles where rolname = current_user)
                       then 'it may bypass row security (BYPASSRLS)'
                       when exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls)
                                       and pg_has_role(current_user, r.oid, 'member'))
                       then 'it is a member of a role that row security does not hold'
                       when (select rolcreaterole from pg_roles where rolname = current_user)
                       then 'it may make roles, and so give itself any role (CREATEROLE)'
                       when pg_has_role(current_user, (select datdba from pg_database
                                                        where datname = current_database()), 'member')
                       then 'it owns the database, or is a member of the role that does'
                       when exists (select from pg_roles r where r.rolname = ?
                                       and pg_has_role(current_user, r.oid, 'member'))
                       then 'it is the owner that FRAMSTEG_DATABASE_OWNER names, or a member of it'
                       when exists (select from pg_class c where c.relkind in ('r', 'v') and c.oid >= 16384
                                       and pg_has_role(current_user, c.relowner, 'member'))
                       then 'it owns tables'
                       when not has_database_privilege(current_database(), 'temporary')
                       then 'it may not make temporary tables, which an import needs'
                       end
                """.formatted(OLDEST), OLDEST, owner);
    }

    /** The owner must be able to make schemas in the database, and the tables of migrations' history in public. */
    static Optional<String> ofOwner(Connection connection) throws SQLException {
        return first(connection, """
                select case
                       when not has_database_privilege(current_database(), 'create')
                       then 'it may not make schemas in the database (it should own the database)'
                       when not has_schema_privilege('public', 'create')
                       then 'it may not make tables in the schema public (it should own the database)'
                       end
                """);
    }

    private static Optional<String> first(Connection connection, String query, Object... arguments)
            throws SQLException {
        try (var question = connection.prepareStatement(query)) {
            for (int number = 0; number < arguments.length; number++) {
                question.setObject(number + 1, arguments[number]);
            }
            try (var row = question.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1));
            }
        }
    }
}
