package se.framsteg.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import se.framsteg.Framsteg;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.database.EmbeddedDatabase;
import se.framsteg.shell.database.ExternalDatabase;

/** The application with its database, for as long as a verb needs it. Closing leaves both in order, also on a signal. */
final class House implements AutoCloseable {
    /**
     * Pages ask few rows of many tables by index: planning such a statement anew each time costs more than running it, and a plan
     * for any value is as good as one for this value. Tried on the manager's pages alone, which became an eighth to a third
     * quicker; where one value is met far oftener than others, it would be wrong.
     */
    private static final String PLANNED_ONCE = "set plan_cache_mode = force_generic_plan";

    private final @Nullable EmbeddedDatabase embedded;
    private final DatabaseAccess access;
    private final DataFolder data;
    private @Nullable ConfigurableApplicationContext application;
    private boolean closed;

    private House(@Nullable EmbeddedDatabase embedded, DatabaseAccess access, DataFolder data) {
        this.embedded = embedded;
        this.access = access;
        this.data = data;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close"));
    }

    /** The external server where one is named, else the embedded one on this folder. */
    static House on(DataFolder data) {
        return on(System.getenv(), data);
    }

    static House on(Map<String, String> environment, DataFolder data) {
        return ExternalDatabase.named(environment)
                .map(access -> {
                    ExternalDatabase.check(access);
                    return new House(null, access, data);
                })
                .orElseGet(() -> {
                    EmbeddedDatabase embedded = EmbeddedDatabase.join(data);
                    return new House(embedded, embedded.access(), data);
                });
    }

    /** The embedded one, whatever server is named: work and training touch no real data. */
    static House embedded(DataFolder data) {
        return on(Map.of(), data);
    }

    /** An embedded database with nothing in it, for the demo. */
    static House fresh(DataFolder data) {
        EmbeddedDatabase embedded = EmbeddedDatabase.fresh(data);
        return new House(embedded, embedded.access(), data);
    }

    /** With nobody else using the database, for a restore. */
    static House alone(Map<String, String> environment, DataFolder data) {
        return ExternalDatabase.named(environment)
                .map(access -> {
                    ExternalDatabase.check(access);
                    ExternalDatabase.refuseWhenUsed(access);
                    return new House(null, access, data);
                })
                .orElseGet(() -> {
                    EmbeddedDatabase embedded = EmbeddedDatabase.alone(data);
                    return new House(embedded, embedded.access(), data);
                });
    }

    DatabaseAccess access() {
        return access;
    }

    /** Starts the application without its web server, as a verb that ends needs it. */
    ConfigurableApplicationContext open() {
        return start(WebApplicationType.NONE, Map.of("framsteg.mode", "command", "db-scheduler.enabled", "false"));
    }

    /** Starts the application with its web server. */
    ConfigurableApplicationContext serve(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("spring.datasource.hikari.connection-init-sql", PLANNED_ONCE);
        return start(WebApplicationType.SERVLET, all);
    }

    /** Waits until the process is asked to stop. */
    void untilStopped() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (application != null) {
            application.close();
        }
        if (embedded != null) {
            embedded.close();
        }
    }

    private ConfigurableApplicationContext start(WebApplicationType type, Map<String, Object> settings) {
        var all = new HashMap<>(access.settings());
        all.put("framsteg.secret", InstallationSecret.made(data).text());
        all.put("framsteg.reading-folder", data.resolve("reading").toString());
        // What goes wrong at start is said once, by Commands; the whole story comes with --debug.
        all.put("logging.level.org.springframework.boot", "off");
        all.put("logging.level.org.springframework.context", "error");
        all.putAll(settings);
        var spring = new SpringApplication(Framsteg.class);
        spring.setWebApplicationType(type);
        spring.setRegisterShutdownHook(false);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(all);
        ConfigurableApplicationContext started = spring.run();
        application = started;
        return started;
    }
}
