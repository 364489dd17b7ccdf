package se.framsteg.shell.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import se.framsteg.shell.ModuleMigrations;
import se.framsteg.shell.database.DatabaseAccess;

/** Which migrations a database has run, and which this program knows: a module's tables are what these made of them. */
final class Versions {
    private Versions() {}

    /** Of the database, from its own history; a module that has none is left out. */
    static List<Manifest.Module> of(Connection owner) throws SQLException {
        var modules = new ArrayList<Manifest.Module>();
        for (String module : ModuleMigrations.IN_ORDER) {
            var steps = new ArrayList<Manifest.Step>();
            String history = ModuleMigrations.history(module);
            if (exists(owner, history)) {
                try (var statement = owner.createStatement();
                        var rows = statement.executeQuery(
                                "select version, checksum from %s where type = 'SQL' order by installed_rank"
                                        .formatted(history))) {
                    while (rows.next()) {
                        steps.add(new Manifest.Step(rows.getString(1), rows.getInt(2)));
                    }
                }
                modules.add(new Manifest.Module(module, List.copyOf(steps)));
            }
        }
        return modules;
    }

    /** Brings an empty database to exactly the versions of the backup. @throws BackupRefused where we do not know them */
    static void migrate(DatabaseAccess access, List<Manifest.Module> modules) {
        modules.forEach(module -> {
            if (!module.steps().isEmpty()) {
                ModuleMigrations.of(module.name(), settings(access), module.version())
                        .migrate();
            }
        });
    }

    /** And from there to ours. */
    static void migrate(DatabaseAccess access) {
        new ModuleMigrations()
                .migrate(Flyway.configure().configuration(settings(access)).load());
    }

    /** Every migration of the backup must be one of ours: the backup may be older than we are, never newer or other. */
    static void refuseUnknown(DatabaseAccess access, List<Manifest.Module> modules) {
        for (Manifest.Module module : modules) {
            if (!ModuleMigrations.IN_ORDER.contains(module.name())) {
                throw other("it has a part named %s, which this one has not".formatted(module.name()));
            }
            Map<String, Integer> ours = Arrays.stream(ModuleMigrations.of(module.name(), settings(access), "latest")
                            .info()
                            .all())
                    .filter(step -> step.getVersion() != null && step.getChecksum() != null)
                    .collect(Collectors.toMap(
                            step -> step.getVersion().getVersion(), MigrationInfo::getChecksum, (a, b) -> a));
            for (Manifest.Step step : module.steps()) {
                if (!Objects.equals(ours.get(step.version()), step.checksum())) {
                    throw other("%s is at version %s there, and %s here"
                            .formatted(
                                    module.name(),
                                    step.version(),
                                    ours.containsKey(step.version())
                                            ? "that version is another"
                                            : "that is not known"));
                }
            }
        }
    }

    /** What differs, in words; empty when nothing does. */
    static String difference(List<Manifest.Module> backup, List<Manifest.Module> here) {
        Map<String, Manifest.Module> there =
                backup.stream().collect(Collectors.toMap(Manifest.Module::name, Function.identity()));
        return here.stream()
                .filter(module -> !module.equals(there.get(module.name())))
                .map(module -> "%s is at version %s in the backup and %s in the database"
                        .formatted(
                                module.name(),
                                there.containsKey(module.name())
                                        ? there.get(module.name()).version()
                                        : "0",
                                module.version()))
                .collect(Collectors.joining(", "));
    }

    private static BackupRefused other(String why) {
        return new BackupRefused(("The backup was made by another version of Framsteg than this one can restore: %s. "
                        + "Restore it with that version, or a newer one.")
                .formatted(why));
    }

    private static boolean exists(Connection owner, String table) throws SQLException {
        try (var question = owner.prepareStatement("select to_regclass(?) is not null")) {
            question.setString(1, table);
            try (var row = question.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static Configuration settings(DatabaseAccess access) {
        return Flyway.configure()
                .dataSource(access.url(), access.owner(), access.ownerPassword())
                .placeholders(Map.of("app", access.user(), "owner", access.owner()));
    }
}
