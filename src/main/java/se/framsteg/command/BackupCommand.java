package se.framsteg.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.framsteg.shell.backup.Backup;
import se.framsteg.shell.backup.Manifest;

@Command(
        name = "backup",
        description = "Writes everything the installation holds into one file; serve may run meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "The file to write; one of that name is replaced when this is done.")
    Path file = Path.of("");

    @Override
    public Integer call() {
        var data = place.folder();
        InstallationSecret secret = InstallationSecret.of(data)
                .orElseThrow(
                        () -> new Refused(("There is no installation in %s, nor a FRAMSTEG_SECRET. Name the folder "
                                        + "that serve uses with --data.")
                                .formatted(data.path())));
        try (House house = House.on(data);
                var bar = new BackupBar("Backup")) {
            Manifest manifest = new Backup(house.access(), secret.text(), secret.liesInFolder())
                    .write(file, Clock.systemUTC(), bar);
            bar.close();
            System.err.printf(
                    "%s holds %d rows in %d tables. %s%n",
                    file,
                    manifest.rows(),
                    manifest.tables().size(),
                    secret.liesInFolder()
                            ? "The installation's secret goes along: keep the file as you would keep the data."
                            : "FRAMSTEG_SECRET is not in it: keep that too, nothing can be restored without it.");
            return 0;
        }
    }
}
