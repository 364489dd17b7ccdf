package se.framsteg.shell.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import se.framsteg.shell.Secret;

/** A server on a folder, found or started, with its roles. Whoever calls holds the folder's lock. */
record Start(Server server, DatabaseAccess access) {
    private static final String PASSWORDS = "database-passwords";

    static Start on(DataFolder data, boolean fresh) throws IOException {
        var cluster = new Cluster(data);
        cluster.check(PASSWORDS);
        String[] passwords = data.secret(
                        PASSWORDS, () -> String.join("\n", Secret.token(), Secret.token(), Secret.token()))
                .split("\n");
        var programs = new Programs(data, Binaries.in(data));
        cluster.make(programs, passwords[0]);
        var server = new Server(data, programs, passwords[0]);
        if (server.process().isEmpty()) {
            Binaries.removeOthers(data);
        }
        int port = server.runningPort();
        var access = new DatabaseAccess(
                Server.url(port, Roles.DATABASE), Roles.APPLICATION, passwords[2], Roles.OWNER, passwords[1]);
        try (Connection superuser = server.connect(port, Server.SUPERUSER)) {
            if (fresh) {
                Roles.forget(superuser);
            }
            Roles.ensure(superuser, access);
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "The database in %s cannot be used: %s".formatted(data.path(), e.getMessage()), e);
        }
        return new Start(server, access);
    }
}
