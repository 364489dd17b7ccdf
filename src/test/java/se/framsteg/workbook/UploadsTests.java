package se.framsteg.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class UploadsTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    ApplicationContext house;

    @Autowired
    Uploads uploads;

    @Autowired
    TransactionTemplate transactions;

    Someone karin;
    ImportWorld world;
    ImportId run;

    @BeforeEach
    void a_checked_file() {
        karin = Someone.managing(house, "jonkoping", "Karin Ek");
        world = new ImportWorld(house);
        byte[] file = SampleCopy.with("Hållbarhetsutbildning 2020", "Kvarlämnat exempel " + NEXT.incrementAndGet());
        run = within(() -> uploads.receive(karin.asManager(), "fil.xlsx", () -> new ByteArrayInputStream(file)));
        for (int tries = 0; tries < 300 && now().state() != ImportState.CHECKED; tries++) {
            pause();
        }
    }

    @Test
    void what_a_killed_process_left_is_taken_up_again() {
        world.change("update workbook.import_run set state = 'importing' where id = '%s'".formatted(run.value()));
        assertThat(now().state()).isEqualTo(ImportState.IMPORTING);
        uploads.work(karin.region().id(), run);
        assertThat(now().state()).isEqualTo(ImportState.IMPORTED);
        assertThat(now().fileKept()).isFalse();
        var report = now().report();
        uploads.work(karin.region().id(), run);
        assertThat(now().report()).isEqualTo(report);
    }

    @Test
    void what_is_kept_while_it_waits_cannot_be_read_in_the_database() {
        var parts =
                world.query("select encode(content, 'escape') as content from workbook.upload_part where run_id = '%s'"
                        .formatted(run.value()));
        assertThat(parts)
                .isNotEmpty()
                .noneSatisfy(part -> assertThat(part.get("content").toString()).startsWith("PK"));
    }

    @Test
    void a_file_that_nobody_presses_for_is_forgotten_and_can_no_longer_be_imported() {
        world.change("update workbook.import_run set started_at = started_at - interval '2 days' where id = '%s'"
                .formatted(run.value()));
        uploads.work(karin.region().id(), run);
        assertThat(now().fileKept()).isFalse();
        assertThatExceptionOfType(NothingToImport.class)
                .isThrownBy(() -> within(() -> {
                    uploads.press(karin.asManager(), run, false);
                    return true;
                }));
    }

    private ImportRun now() {
        return within(() -> uploads.find(karin.asManager(), run).orElseThrow());
    }

    private <T> T within(Supplier<T> work) {
        return Tenancy.within(karin.region().id(), () -> transactions.execute(_ -> work.get()));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
