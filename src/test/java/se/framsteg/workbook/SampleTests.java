package se.framsteg.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.workbook.ImportReport.Outcome;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTests {
    private static final String SLUG = "ett-eget-exempel";

    @Autowired
    ApplicationContext house;

    ImportWorld world;
    Path sample;

    @Autowired
    Imports imports;

    @BeforeAll
    void the_sample_is_imported_under_a_name_of_its_own(@TempDir Path folder) {
        world = new ImportWorld(house);
        sample = SampleCopy.in(folder, "Hållbarhetsutbildning 2020", "Ett eget exempel");
        var report = imports.run(world.manager(), sample, false, false, ImportProgress.SILENT);
        assertThat(report.remarks()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
    }

    @Test
    void gives_the_figures_it_was_made_for() {
        assertThat(world.totals(SLUG))
                .containsEntry("all - companies-benefited company benefited -", 37L)
                .containsEntry("all - strategy-share company has -", 11L)
                .containsEntry("all - strategy-share company plans-this-year -", 17L)
                .containsEntry("all - action-plans company drawn-up -", 14L)
                .containsEntry("all - action-plans company adopted -", 11L)
                .containsEntry("all - recommendation company 7 -", 2L)
                .containsEntry("all - recommendation company 8 -", 13L)
                .containsEntry("all - recommendation company 9 -", 10L)
                .containsEntry("all - recommendation company 10 -", 9L)
                .containsEntry("all - promoter-capacity promoter promoter -", 3L)
                .containsEntry("all - action-plans promoter adopted -", 1L)
                .isEqualTo(world.recounted(SLUG));
        assertThat(sum("all - strategy-share company")).isEqualTo(34);
        assertThat(sum("all - applied company")).isEqualTo(41);
        assertThat(sum("all - ideas company")).isEqualTo(20);
    }

    @Test
    void says_nothing_new_when_it_is_imported_again() {
        List<?> evidence = world.evidence(SLUG);
        var again = imports.run(world.manager(), sample, false, false, ImportProgress.SILENT);
        assertThat(again.changesAnything()).isFalse();
        assertThat(world.evidence(SLUG)).isEqualTo(evidence);
    }

    @Test
    void is_an_example() {
        assertThat(world.programme(SLUG).example()).isTrue();
    }

    private long sum(String beginning) {
        return world.totals(SLUG).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }
}
