package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.workbook.SampleCopy;
import se.framsteg.world.Someone;

/** A manager hands in a workbook, sees what it would change, and lets it be so. */
@Journey
class ImportJourney {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String LIST = "/jonkoping/manage/imports";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @TempDir
    Path folder;

    Someone karin;
    String programme;

    @BeforeEach
    void karin_manages_jonkoping() {
        karin = Someone.managing(house, "jonkoping", "Karin Ek");
        programme = "Inlämnat exempel " + NEXT.incrementAndGet();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void from_file_to_figures_with_script_and_without(boolean script) {
        Path file = SampleCopy.in(folder, "Hållbarhetsutbildning 2020", programme);
        try (var window = (script ? Window.onto(port) : Window.withoutScript(port)).signedIn(karin.token())) {
            handIn(window, file);
            until(window, script, "går bra att läsa in");
            assertThat(window.words()).contains("Det här skulle ändras", "Företag");
            window.button("Läs in filen");
            until(window, script, "är inläst");
            window.open("/jonkoping/manage");
            assertThat(window.words()).contains(programme);
        }
    }

    @Test
    void nobody_is_hindered() {
        Path wrong = SampleCopy.in(
                folder, "Hållbarhetsutbildning 2020", programme, "559999-1451", "559999-1452", "Sävsjö", "Sävsö");
        try (var desk = Window.onto(port).signedIn(karin.token());
                var telephone = Window.telephone(port).signedIn(karin.token())) {
            handIn(desk, wrong);
            until(desk, false, "går inte att förstå");
            String page = desk.page().url();
            for (String address : new String[] {LIST, page}) {
                assertThat(desk.open(address).hindrances()).as(address).isEmpty();
                assertThat(telephone.open(address).hindrances()).as(address).isEmpty();
                assertThat(telephone.tooWide()).as(address).isZero();
            }
            desk.button("Läs in det övriga");
            until(desk, false, "är inläst");
            assertThat(desk.hindrances()).isEmpty();
        }
    }

    private void handIn(Window window, Path file) {
        window.open(LIST).page().getByLabel("Arbetsbok").setInputFiles(file);
        window.button("Kontrollera filen");
    }

    /** With script the page renews itself; without, the reader asks for it anew. */
    private static void until(Window window, boolean byItself, String words) {
        for (int tries = 0; tries < 150; tries++) {
            if (window.words().contains(words)) {
                return;
            }
            window.page().waitForTimeout(200);
            if (!byItself && window.page().locator("#run a").count() > 0) {
                window.page().reload();
            }
        }
        fail("Never said '%s':%n%s", words, window.words());
    }
}
