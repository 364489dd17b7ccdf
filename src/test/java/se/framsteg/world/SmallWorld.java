package se.framsteg.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.UnsentForm;
import se.framsteg.people.UnsentForms;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportId;
import se.framsteg.workbook.ImportState;
import se.framsteg.workbook.Uploads;

/**
 * Karin manages Jönköping, where the sample programme is imported and published and a workbook waits to be imported
 * again, and has a form that came too late; Bo manages Kronoberg, where there is nothing. Built once in each application.
 */
public record SmallWorld(Someone karin, Someone bo, Programme programme, ImportId waiting, String unsent) {
    public static final Path SAMPLE = Path.of("samples", "hallbarhetsutbildning-2020.xlsx");
    public static final String SLUG = "hallbarhetsutbildning-2020";

    private static final Map<ApplicationContext, SmallWorld> BUILT = new WeakHashMap<>();

    public static synchronized SmallWorld in(ApplicationContext house) {
        return BUILT.computeIfAbsent(house, SmallWorld::build);
    }

    private static SmallWorld build(ApplicationContext house) {
        Someone karin = Someone.managing(house, "jonkoping", "Karin Ek");
        Someone bo = Someone.managing(house, "kronoberg", "Bo Lind");
        SampleWorld.publish(house);
        String unsent =
                house.getBean(UnsentForms.class).keep(karin.person(), new UnsentForm("/home/name", List.of(), false));
        return Tenancy.within(karin.region().id(), () -> {
            Programme programme = house.getBean(Programmes.class)
                    .find(karin.asManager(), SLUG)
                    .orElseThrow();
            return new SmallWorld(karin, bo, programme, waiting(house.getBean(Uploads.class), karin), unsent);
        });
    }

    private static ImportId waiting(Uploads uploads, Someone by) {
        byte[] sample = bytes();
        ImportId run = uploads.receive(by.asManager(), "ännu en gång.xlsx", () -> new ByteArrayInputStream(sample));
        for (int tries = 0; tries < 300; tries++) {
            if (uploads.find(by.asManager(), run).orElseThrow().state() == ImportState.CHECKED) {
                return run;
            }
            pause();
        }
        throw new AssertionError("The uploaded workbook was not checked in time");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
