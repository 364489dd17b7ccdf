package se.framsteg.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.framsteg.shell.backup.BackupFile;
import se.framsteg.shell.backup.Restore;
import se.framsteg.shell.database.DataFolder;

@Command(
        name = "restore",
        description = "Puts a backup in the place of everything the database holds; all of it, or nothing.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "A file that backup has written.")
    Path file = Path.of("");

    @Option(names = "--replace", description = "Also where the database already holds data, which is then lost.")
    boolean replace;

    @Override
    public Integer call() {
        var data = place.folder();
        try (BackupFile backup = BackupFile.open(file)) {
            String secret = secret(backup, data);
            try (var bar = new BackupBar("Checking")) {
                backup.check(secret, bar);
            }
            try (House house = House.alone(System.getenv(), data);
                    var bar = new BackupBar("Restoring")) {
                new Restore(house.access()).from(backup, replace, bar);
                backup.secret()
                        .filter(own -> !InstallationSecret.isNamed())
                        .ifPresent(own -> data.replaceSecret(InstallationSecret.FILE, own));
            }
            System.err.printf(
                    "Restored %d rows in %d tables, as they were at %s.%n",
                    backup.manifest().rows(),
                    backup.manifest().tables().size(),
                    backup.manifest().madeAt());
            return 0;
        }
    }

    private String secret(BackupFile backup, DataFolder data) {
        String here = InstallationSecret.of(data).map(InstallationSecret::text).orElse("");
        String along = backup.secret().orElse(here);
        if (InstallationSecret.isNamed() && !along.equals(here)) {
            throw new Refused(
                    "FRAMSTEG_SECRET is another than the secret in %s. Unset it, or set it to that.".formatted(file));
        }
        if (along.isEmpty()) {
            throw new Refused(
                    "%s was made by an installation with a FRAMSTEG_SECRET. Set it here too.".formatted(file));
        }
        return along;
    }
}
