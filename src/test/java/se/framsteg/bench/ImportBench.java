package se.framsteg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.framsteg.Framsteg;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.workbook.ImportProgress;
import se.framsteg.workbook.ImportProgress.Stage;
import se.framsteg.workbook.Imports;

/** Imports made-up workbooks of the sizes given and prints how long each took, and where the time went. */
public final class ImportBench {
    private ImportBench() {}

    public static void main(String[] sizes) throws IOException {
        var application = new SpringApplication(Framsteg.class);
        application.setDefaultProperties(Map.of("server.port", "0", "db-scheduler.enabled", "false"));
        try (var house = application.run()) {
            System.out.printf(
                    "%12s %9s %9s %9s %9s %9s %12s%n",
                    "companies", "read", "compare", "write", "count", "all", "again");
            for (String size : sizes) {
                measure(house, Integer.parseInt(size));
            }
        }
    }

    private static void measure(ConfigurableApplicationContext house, int companies) throws IOException {
        Path file = Files.createTempFile("made-up-", ".xlsx");
        try {
            MadeUpWorkbook.write(file, "Påhittad utbildning %d %d".formatted(companies, System.nanoTime()), companies);
            var first = new Watch();
            long all = run(house, file, first);
            long again = run(house, file, new Watch());
            System.out.printf(
                    "%12d %9.2f %9.2f %9.2f %9.2f %9.2f %12.2f%n",
                    companies,
                    first.seconds(Stage.READING),
                    first.seconds(Stage.COMPARING),
                    first.seconds(Stage.WRITING),
                    first.seconds(Stage.COUNTING),
                    all / 1e9,
                    again / 1e9);
        } finally {
            Files.delete(file);
        }
    }

    private static long run(ConfigurableApplicationContext house, Path file, Watch watch) {
        var region = house.getBean(RegionDirectory.class).find("jonkoping").orElseThrow();
        long begun = System.nanoTime();
        var report = house.getBean(Imports.class).run(Manager.operator(region.id()), file, false, false, watch);
        watch.stop();
        if (report.isRefused()) {
            throw new IllegalStateException("Refused: " + report.remarks());
        }
        return System.nanoTime() - begun;
    }

    /** How long each stage took. */
    private static final class Watch implements ImportProgress {
        private final Map<Stage, Duration> spent = new EnumMap<>(Stage.class);
        private Stage now = Stage.READING;
        private long since = System.nanoTime();

        @Override
        public void reached(Stage stage, long rowsRead, double share) {
            stop();
            now = stage;
        }

        void stop() {
            long time = System.nanoTime();
            spent.merge(now, Duration.ofNanos(time - since), Duration::plus);
            since = time;
        }

        double seconds(Stage stage) {
            return spent.getOrDefault(stage, Duration.ZERO).toNanos() / 1e9;
        }
    }
}
