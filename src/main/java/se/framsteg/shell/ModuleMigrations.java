package se.framsteg.shell;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings each module's schema up to date, from the lowest step of the house to the highest: a module may refer to
 * tables below it. Each has a history of its own, so two modules never wait for each other's version numbers.
 */
@Component
public class ModuleMigrations implements FlywayMigrationStrategy {
    /** The modules that own tables, lowest first; {@code __root} holds the events between them. */
    public static final List<String> IN_ORDER = List.of(
            "__root",
            "shell",
            "organisations",
            "people",
            "programmes",
            "aid",
            "applications",
            "prospects",
            "meetings",
            "messages",
            "course",
            "surveys",
            "footprint",
            "ideas",
            "flows",
            "plan",
            "network",
            "outcomes",
            "voices",
            "records",
            "workbook",
            "site");

    @Override
    public void migrate(Flyway flyway) {
        IN_ORDER.forEach(
                module -> of(module, flyway.getConfiguration(), "latest").migrate());
    }

    /** One module's migrations, up to a version: {@code latest}, or the number of one. */
    public static Flyway of(String module, Configuration settings, String upTo) {
        return Flyway.configure()
                .configuration(settings)
                .locations("classpath:db/migration/" + module)
                .table(history(module))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(upTo)
                .load();
    }

    /** The table in which a module's history is kept. */
    public static String history(String module) {
        return "migrations_" + module.replace("__", "");
    }
}
