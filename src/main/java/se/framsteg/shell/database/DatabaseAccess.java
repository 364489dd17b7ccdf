package se.framsteg.shell.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The way into one database: as the application, which owns nothing and cannot pass row security, and as the owner, who
 * migrates, backs up and restores.
 */
public record DatabaseAccess(String url, String user, String password, String owner, String ownerPassword) {

    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    /** The same as settings of the application. */
    public Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", user);
        settings.put("spring.datasource.password", password);
        settings.put("spring.flyway.user", owner);
        settings.put("spring.flyway.password", ownerPassword);
        settings.put("spring.flyway.placeholders.app", user);
        settings.put("spring.flyway.placeholders.owner", owner);
        return settings;
    }

    /** Where it is, without what may stand behind the question mark: a password, for one. */
    public String address() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return address();
    }
}
