package se.framsteg.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import se.framsteg.Framsteg;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publications;
import se.framsteg.outcomes.Results;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.database.DataFolder;
import se.framsteg.shell.database.EmbeddedDatabase;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportProgress;
import se.framsteg.workbook.Imports;

/**
 * What the house can carry, as tables: imports of growing size, then pages against two floors measured in the same run
 * (a constant page, and a form that commits one row). Ratios travel between machines; absolute figures do not.
 */
public final class Bench {
    private static final int SMALL = 40;

    /** As many people as may be in their first week at once. */
    private static final int PEOPLE = 2_000;

    /** As many companies as a region may have in a course at once. */
    private static final int HOME = 500;

    private final ConfigurableApplicationContext house;
    private final Region region;
    private final Manager by;
    private final Map<Integer, Programme> programmes = new HashMap<>();

    private Bench(ConfigurableApplicationContext house) {
        this.house = house;
        this.region = house.getBean(RegionDirectory.class).find("jonkoping").orElseThrow();
        this.by = Manager.operator(region.id());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        boolean week = arguments.length > 0 && arguments[0].equals("--week");
        boolean matching = arguments.length > 0 && arguments[0].equals("--matching");
        boolean contacts = arguments.length > 0 && arguments[0].equals("--contacts");
        int first = week || matching || contacts ? 1 : 0;
        int number = arguments.length > first
                ? Integer.parseInt(arguments[first])
                : week ? 10 : matching ? 1_000_000 : 100_000;
        var data = DataFolder.at(Path.of("target", "bench", "data"));
        try (EmbeddedDatabase database = EmbeddedDatabase.fresh(data)) {
            var settings = database.access().settings();
            settings.put("framsteg.secret", data.secret("secret", Secret::token));
            settings.put("framsteg.reading-folder", data.resolve("reading").toString());
            settings.put("framsteg.mode", "command");
            settings.put("db-scheduler.enabled", "false");
            var application = new SpringApplication(Framsteg.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setDefaultProperties(settings);
            try (var house = application.run()) {
                var bench = new Bench(house);
                if (week) {
                    bench.week(data.path(), number);
                } else if (contacts) {
                    Searching.measure(house, bench.region, database.access(), number);
                } else if (matching) {
                    Matching.measure(house, bench.region, database.access(), number);
                } else {
                    bench.all(data.path(), number);
                }
            }
            if (!week && !matching && !contacts) {
                Letters.measure(settings);
            }
        }
    }

    private void all(Path data, int large) throws IOException, InterruptedException {
        imports(SMALL, HOME, 1_000, large / 10, large);
        goOn(HOME);
        queries(large);
        Reminding.measure(house, region);
        BoardPapers.measure();
        pages(data, large);
    }

    private void week(Path data, int minutes) throws IOException, InterruptedException {
        List<Classroom.Seat> seats = Classroom.of(house, region, by, PEOPLE + 2);
        List<Classroom.Seat> others = seats.subList(PEOPLE, seats.size());
        Classroom.Seat seat = others.getFirst();
        try (Served served = Served.start(data)) {
            warm(
                    () -> seat.get(seat.course()),
                    () -> served.get("/jonkoping/course/week-1/lesson-1"),
                    () -> seat.get(seat.course() + "/task-and-team"),
                    Saving.by(others)::request);
            Week.measure(served, seats.subList(0, PEOPLE), minutes);
        }
    }

    private void imports(int... sizes) throws IOException {
        System.out.println("| companies | import, s | companies a second | the same again, s |\n|---:|---:|---:|---:|");
        for (int size : sizes) {
            Path file = Files.createTempFile("made-up-", ".xlsx");
            try {
                MadeUpWorkbook.write(file, "Påhittad utbildning " + size, size);
                double first = imported(file, size);
                System.out.printf("| %d | %.2f | %.0f | %.2f |%n", size, first, size / first, imported(file, size));
            } finally {
                Files.delete(file);
            }
        }
        System.out.println();
    }

    /** Lets a programme's rounds be in their third week, so that the manager's home follows them. */
    private void goOn(int size) {
        LocalDate first = LocalDate.now(Say.STOCKHOLM).minusWeeks(2);
        List<CohortWeek> weeks = IntStream.range(0, 6)
                .mapToObj(week -> new CohortWeek(
                        week + 1, first.plusWeeks(week), first.plusWeeks(week).plusDays(4)))
                .toList();
        Cohorts cohorts = house.getBean(Cohorts.class);
        Tenancy.within(
                region.id(),
                () -> cohorts.of(by, programmes.get(size).id())
                        .forEach(
                                cohort -> cohorts.replan(by, cohort.id(), cohort.version(), plan -> plan.with(weeks))));
    }

    private double imported(Path file, int size) {
        long begun = System.nanoTime();
        var report = house.getBean(Imports.class).run(by, file, false, false, ImportProgress.SILENT);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var programme = Tenancy.within(
                region.id(),
                () -> house.getBean(Programmes.class)
                        .find(by, Objects.requireNonNull(report.slug()))
                        .orElseThrow());
        programmes.put(size, programme);
        return seconds;
    }

    private void queries(int large) {
        double small = live(SMALL);
        double all = live(large);
        System.out.printf("| figures read from totals | ms |%n|---|---:|%n");
        System.out.printf(
                "| %d companies | %.2f |%n| %d companies | %.2f |%n| ratio | %.2f |%n%n",
                SMALL, small, large, all, all / small);
    }

    /** Milliseconds to read a programme's figures: the median of many. */
    private double live(int size) {
        var results = house.getBean(Results.class);
        var times = new long[400];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            Tenancy.within(region.id(), () -> results.live(by, programmes.get(size)));
            times[i] = System.nanoTime() - begun;
        }
        java.util.Arrays.sort(times, 200, times.length);
        return times[300] / 1e6;
    }

    private void pages(Path data, int large) throws IOException, InterruptedException {
        Tenancy.within(
                region.id(),
                () -> programmes
                        .values()
                        .forEach(each -> house.getBean(Publications.class).publish(by, each)));
        String link = Tenancy.within(
                region.id(),
                () -> house.getBean(Invitations.class)
                        .invite(by, "matt@region.example", "Måns Mätare", Lang.SV)
                        .path());
        try (Served served = Served.start(data)) {
            served.signIn(link);
            String results = "/jonkoping/" + programmes.get(large).slug();
            System.out.printf("first page after %.1f s%n%n", served.untilFirstPage.toMillis() / 1000.0);
            System.out.println(
                    "| page | bytes | 1 connection, a second | of the floor | 8 connections, a second | of the floor"
                            + " |");
            System.out.println("|---|---:|---:|---:|---:|---:|");
            var pages = new LinkedHashMap<String, Supplier<HttpRequest>>();
            pages.put("results, published", () -> served.get(results));
            pages.put("results as open data", () -> served.get(results + "/results.json"));
            pages.put("the region", () -> served.get("/jonkoping"));
            pages.put("voices", () -> served.get("/jonkoping/voices"));
            pages.put("a figure to put into one's own page", () -> served.get(results + "/figures/ideas/embed"));
            pages.put("all lessons", () -> served.get("/jonkoping/course"));
            pages.put("a blank worksheet", () -> served.get("/jonkoping/course/worksheets/stakeholder-map"));
            pages.put("the self-assessment, to try", () -> served.get("/jonkoping/self-assessment"));
            pages.put("ask", () -> served.get("/jonkoping/ask"));
            pages.put("manager's home, a round of %d companies".formatted(HOME), () -> served.get("/jonkoping/manage"));
            String week = "/jonkoping/manage/" + programmes.get(HOME).slug() + "/companies";
            pages.put("all companies of a programme, %d".formatted(HOME), () -> served.get(week));
            for (int size : new int[] {SMALL, large}) {
                String live = "/jonkoping/manage/" + programmes.get(size).slug();
                pages.put("manager, live, %d companies".formatted(size), () -> served.get(live));
                pages.put("companies behind a figure, %d".formatted(size), () -> served.get(live + "/figures/ideas"));
            }
            List<Classroom.Seat> seats = Classroom.of(house, region, by, 200);
            Classroom.Seat seat = seats.getFirst();
            pages.put("a lesson", () -> served.get("/jonkoping/course/week-1/lesson-1"));
            pages.put("a company's course", () -> seat.get(seat.course()));
            pages.put("a worksheet", () -> seat.get(seat.course() + "/task-and-team"));
            String plan = Planned.by(house, region, seat);
            pages.put("a plan of %d actions".formatted(Planned.ACTIONS), () -> seat.get(plan));
            Supplier<HttpRequest> constant = () -> served.get("/floor/page");
            Supplier<HttpRequest> commit = () -> Served.post("/floor/row");
            warm(constant, commit);
            for (var page : pages.values()) {
                warm(page);
            }
            double[] floor = row(served, "floor: a constant page", constant, null);
            for (var page : pages.entrySet()) {
                row(served, page.getKey(), page.getValue(), floor);
            }
            row(served, "floor: a constant page, again", constant, floor);
            double[] form = row(served, "floor: a form that commits one row", commit, floor);
            forms(served, form, Saving.by(seats));
            System.out.printf("%nresident memory of the Java process after this: %d MB%n", served.residentMb());
        }
    }

    /** What a form costs that does something, against one that only commits. */
    private void forms(Served served, double[] floor, Saving saving) throws IOException, InterruptedException {
        Applying applying = Applying.to(house, region, by);
        warm(saving::request, applying::request);
        System.out.printf(
                "%n| form | bytes | 1 connection, a second | of the floor | 8 connections, a second | of the floor"
                        + " |%n");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        row(served, "an answer is saved as it is typed", saving::request, floor);
        row(served, "an application is sent", applying::request, floor);
    }

    /**
     * Asks until it no longer goes faster, a minute at most: a server that has just started is several times slower than
     * one that has run for some minutes, and what is asked for seldom is longer in getting there.
     */
    @SafeVarargs
    private static void warm(Supplier<HttpRequest>... requests) throws InterruptedException {
        for (var request : requests) {
            double best = 0;
            for (int round = 0; round < 10; round++) {
                double now = Load.perSecond(request, 4, Duration.ofSeconds(4));
                if (now < best * 1.03) {
                    break;
                }
                best = now;
            }
        }
    }

    private static double[] row(
            Served served,
            String name,
            Supplier<HttpRequest> request,
            double @org.jspecify.annotations.Nullable [] floor)
            throws IOException, InterruptedException {
        var time = Duration.ofSeconds(4);
        double one = Load.perSecond(request, 1, time);
        double eight = Load.perSecond(request, 8, time);
        long bytes = request.get().method().equals("GET") ? served.bytes(request.get()) : 0;
        System.out.printf(
                "| %s | %d | %.0f | %s | %.0f | %s |%n",
                name,
                bytes,
                one,
                floor == null ? "1" : "%.2f".formatted(one / floor[0]),
                eight,
                floor == null ? "1" : "%.2f".formatted(eight / floor[1]));
        return new double[] {one, eight};
    }
}
