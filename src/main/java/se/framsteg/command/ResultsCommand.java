package se.framsteg.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Results;
import se.framsteg.outcomes.ResultsReport;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@Command(
        name = "results",
        description = "Prints what came out of a programme, counted from evidence.",
        mixinStandardHelpOptions = true)
final class ResultsCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "SLUG", description = "The programme, as in its address: hallbarhetsutbildning-2020.")
    String slug = "";

    @Option(names = "--region", paramLabel = "NAME", description = "Whose, where two regions have such a programme.")
    @Nullable
    String region;

    @Option(names = "--format", description = "text (default) or json.")
    Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Counted to this day, as 2020-12-31 (default: the last day, or today while it runs).")
    @Nullable
    LocalDate asOf;

    @Override
    public Integer call() {
        try (House house = House.on(place.folder())) {
            ApplicationContext application = house.open();
            Region whose = whose(application.getBean(RegionDirectory.class), application.getBean(Programmes.class));
            System.out.println(Tenancy.within(
                    whose.id(), () -> Frame.in(Tongue.OURS, () -> report(application, whose))));
            return 0;
        }
    }

    private String report(ApplicationContext application, Region whose) {
        Manager by = Manager.operator(whose.id());
        Programme programme = application
                .getBean(Programmes.class)
                .find(by, slug)
                .orElseThrow(() -> new Refused("%s has no programme '%s'.".formatted(whose.swedish(), slug)));
        var results = application.getBean(Results.class);
        Figures figures = asOf == null ? results.live(by, programme) : results.asOf(by, programme, asOf);
        return format == Format.JSON
                ? ResultsReport.json(whose, programme, figures)
                : ResultsReport.text(whose, programme, figures);
    }

    private Region whose(RegionDirectory regions, Programmes programmes) {
        if (region != null) {
            return RegionWords.named(regions, region);
        }
        var having = programmes.regionsWith(slug);
        List<Region> found = regions.inOrder().stream()
                .filter(each -> having.contains(each.id()))
                .toList();
        if (found.size() > 1) {
            throw new Refused("Two or more regions have a programme '%s': %s. Say which with --region."
                    .formatted(
                            slug,
                            String.join(
                                    ", ", found.stream().map(Region::swedish).toList())));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Refused(("There is no programme '%s'. Its name is the last part of its results' "
                                + "address; an imported file's programme is named by its sheet Program.")
                        .formatted(slug.toLowerCase(Locale.ROOT))));
    }
}
