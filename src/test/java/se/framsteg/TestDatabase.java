package se.framsteg;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.database.EmbeddedDatabase;

/** The database that tests meet: the real one, started once a run, with a fresh database of its own. */
public class TestDatabase implements EnvironmentPostProcessor {
    /** Started when the first test asks for it: the command line, when a test runs it, brings a database of its own. */
    private static final class Started {
        private static final DatabaseAccess ACCESS = start();
    }

    public static DatabaseAccess access() {
        return Started.ACCESS;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var settings = new HashMap<>(access().settings());
        settings.put("framsteg.secret", "a secret that only tests know, long enough");
        settings.put(
                "framsteg.reading-folder",
                "target/test-reading/" + ProcessHandle.current().pid());
        settings.put("framsteg.mode", "test");
        environment.getPropertySources().addLast(new MapPropertySource("test database", settings));
    }

    private static DatabaseAccess start() {
        EmbeddedDatabase embedded = EmbeddedDatabase.join(DataFolder.at(Path.of("target", "test-data")));
        SpringApplication.getShutdownHandlers().add(embedded::close); // after the applications, which would wait for it
        DatabaseAccess access = embedded.access();
        try (var connection = access.asOwner();
                var statement = connection.createStatement()) {
            String name = "test_" + ProcessHandle.current().pid();
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
            String url = access.url().replaceFirst("/framsteg(?=\\?|$)", "/" + name);
            return new DatabaseAccess(url, access.user(), access.password(), access.owner(), access.ownerPassword());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
