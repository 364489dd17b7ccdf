package se.framsteg.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.workbook.ImportReport;
import se.framsteg.workbook.Imports;
import se.framsteg.workbook.NamedRegion;

@Command(
        name = "import",
        description = "Takes in a region's workbook. What cannot be understood is listed, and then nothing is changed.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Mixin
    Place place = new Place();

    @Parameters(paramLabel = "FILE.xlsx", description = "The workbook.")
    Path file = Path.of("");

    @Option(names = "--region", paramLabel = "NAME", description = "Whose programme it is (default: as the file says).")
    @Nullable
    String region;

    @Option(names = "--dry-run", description = "Only say what would be new, changed and withdrawn.")
    boolean dryRun;

    @Option(names = "--accept-partial", description = "Take what can be understood, though some rows cannot.")
    boolean acceptPartial;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file %s.".formatted(file));
        }
        try (House house = House.on(place.folder())) {
            ApplicationContext application = house.open();
            Region whose = whose(application.getBean(RegionDirectory.class));
            ImportReport report = run(application.getBean(Imports.class), whose);
            ImportWords.tell(report, System.out, System.err);
            return report.isRefused() ? ExitCode.USAGE : ExitCode.OK;
        }
    }

    private ImportReport run(Imports imports, Region whose) {
        try (var bar = new ImportBar(file)) {
            return imports.run(Manager.operator(whose.id()), file, dryRun, acceptPartial, bar);
        }
    }

    private Region whose(RegionDirectory regions) {
        String name = region != null ? region : NamedRegion.in(file).orElse("");
        return regions.named(name)
                .orElseThrow(() -> new Refused(
                        region == null && name.isEmpty()
                                ? "%s does not say which region it is of (sheet Program, row Region). Name it with --region."
                                        .formatted(file)
                                : "There is no region '%s'. The regions are: %s."
                                        .formatted(name, String.join(", ", RegionWords.names(regions)))));
    }
}
