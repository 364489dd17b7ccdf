package se.framsteg.command;

import static se.framsteg.shell.Say.say;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.records.Retention;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

@Command(
        name = "retention",
        description = "Takes away what has been kept long enough, as is done every night.",
        mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Option(names = "--dry-run", description = "Only says what would be taken away in a region, and in 30 days.")
    boolean dryRun;

    @Option(names = "--region", required = true, paramLabel = "NAME", description = "Which region to tell of.")
    String region = "";

    @Override
    public Integer call() {
        try (House house = House.on(place.folder())) {
            ApplicationContext application = house.open();
            var retention = application.getBean(Retention.class);
            Region whose = RegionWords.named(application.getBean(RegionDirectory.class), region);
            Frame.in(Tongue.OURS, () -> {
                tell(retention, whose, false);
                return true;
            });
            if (!dryRun) {
                retention.run();
                System.out.println("Done, in every region.");
            } else {
                Frame.in(Tongue.OURS, () -> {
                    tell(retention, whose, true);
                    return true;
                });
            }
            return 0;
        }
    }

    private static void tell(Retention retention, Region whose, boolean ahead) {
        System.out.println(whose.english() + (ahead ? ", in 30 days:" : ", now:"));
        retention
                .wouldDo(whose, ahead)
                .forEach((rule, tally) -> System.out.printf(
                        "  %s: %d taken away, %d changed%n", say(rule), tally.removed(), tally.changed()));
    }
}
