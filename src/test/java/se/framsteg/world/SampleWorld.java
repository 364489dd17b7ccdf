package se.framsteg.world;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.workbook.ImportProgress;
import se.framsteg.workbook.Imports;

/** The sample workbook, imported and its results published, as a visitor of the demo meets it. */
public final class SampleWorld {
    public static final String REGION = "/jonkoping";
    public static final String RESULTS = REGION + "/hallbarhetsutbildning-2020";

    private static final Path FILE = Path.of("samples/hallbarhetsutbildning-2020.xlsx");

    private SampleWorld() {}

    public static void publish(ApplicationContext house) {
        var regions = house.getBean(RegionDirectory.class);
        var manager = Manager.operator(regions.find("jonkoping").orElseThrow().id());
        house.getBean(Imports.class).run(manager, FILE, false, false, ImportProgress.SILENT);
        Tenancy.within(manager.region(), () -> {
            var programmes = house.getBean(Programmes.class);
            var programme =
                    programmes.find(manager, "hallbarhetsutbildning-2020").orElseThrow();
            house.getBean(Publications.class).publish(manager, programme);
        });
        house.getBean(FrozenPages.class).forget("/");
    }
}
