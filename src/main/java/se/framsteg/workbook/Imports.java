package se.framsteg.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.sheets.UnreadableWorkbook;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportReport.Outcome;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.ImportReport.Weight;

/**
 * Takes workbooks in: says what a file would change, and lets it change it. All that a file changes is changed in one
 * transaction, so an import that is cut off has changed nothing; how far it has come is told in transactions of its own.
 */
@Service
public class Imports {
    private final Intake intake;
    private final ImportRuns runs;
    private final ImportLock lock;
    private final RegionDirectory regions;
    private final Audit audit;
    private final TransactionTemplate whole;
    private final TransactionTemplate apart;

    Imports(
            Intake intake,
            ImportRuns runs,
            ImportLock lock,
            RegionDirectory regions,
            Audit audit,
            TransactionTemplate transactions) {
        this.intake = intake;
        this.runs = runs;
        this.lock = lock;
        this.regions = regions;
        this.audit = audit;
        this.whole = transactions;
        this.apart = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Reads the file and changes everything it says; with {@code dryRun} only says what would change. One refused row
     * refuses the file, unless {@code acceptPartial} takes the rest. Waits while another import of the same programme
     * is under way.
     */
    public ImportReport run(Manager by, Path file, boolean dryRun, boolean acceptPartial, ImportProgress progress) {
        if (dryRun) {
            return check(by, file, acceptPartial, progress);
        }
        String name = String.valueOf(file.getFileName());
        byte[] hash = FileHash.of(file);
        return run(by, name, hash, RowSource.workbook(file), acceptPartial, progress);
    }

    ImportReport run(
            Manager by, String name, byte[] hash, RowSource file, boolean acceptPartial, ImportProgress progress) {
        return Tenancy.within(by.region(), () -> {
            ImportId run = apart.execute(status -> runs.begin(by, name, hash, ImportState.IMPORTING, acceptPartial));
            return take(by, run, file, acceptPartial, progress);
        });
    }

    /** Says what the file would change, and changes nothing. */
    public ImportReport check(Manager by, Path file, boolean acceptPartial, ImportProgress progress) {
        return check(by, RowSource.workbook(file), acceptPartial, progress);
    }

    ImportReport check(Manager by, RowSource file, boolean acceptPartial, ImportProgress progress) {
        return Tenancy.within(
                by.region(),
                () -> whole.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return intake.look(by, file, acceptPartial, progress);
                    } catch (UnreadableWorkbook refused) {
                        return unreadable(refused);
                    }
                }));
    }

    /** Checks an uploaded file, as the run that was begun for it. */
    void checkAs(Manager by, ImportId run, RowSource file) {
        var report = check(by, file, false, told(by, run, ImportProgress.SILENT));
        boolean hopeless = report.isRefused() && !report.mayBeTakenInPart();
        apart.executeWithoutResult(
                _ -> runs.end(by, run, hopeless ? ImportState.REFUSED : ImportState.CHECKED, null, report));
    }

    /** Lets the file change what it says, as the run that was begun for it. */
    ImportReport take(Manager by, ImportId run, RowSource file, boolean acceptPartial, ImportProgress progress) {
        try {
            return whole.execute(status -> {
                lock.hold(run);
                var taken = intake.take(by, file, run, address(by, run), acceptPartial, told(by, run, progress));
                if (taken.programme() == null) {
                    status.setRollbackOnly();
                    apart.executeWithoutResult(_ -> runs.end(by, run, ImportState.REFUSED, null, taken.report()));
                } else {
                    UUID programme = taken.programme().id().value();
                    runs.end(by, run, ImportState.IMPORTED, programme, taken.report());
                    audit.record(by, "workbook.import", null, run.value(), programme);
                }
                return taken.report();
            });
        } catch (UnreadableWorkbook refused) {
            var report = unreadable(refused);
            apart.executeWithoutResult(_ -> runs.end(by, run, ImportState.REFUSED, null, report));
            return report;
        } catch (RuntimeException failed) {
            apart.executeWithoutResult(_ -> runs.end(by, run, ImportState.FAILED, null, null));
            throw failed;
        }
    }

    /** The page that tells of an import; evidence carries it as its source's address. */
    private String address(Manager by, ImportId run) {
        Region region = regions.inOrder().stream()
                .filter(each -> each.id().equals(by.region()))
                .findFirst()
                .orElseThrow();
        return "/%s/manage/imports/%s".formatted(region.slug(), run.value());
    }

    /** Tells the run's page as well, at most twice a second. */
    private ImportProgress told(Manager by, ImportId run, ImportProgress progress) {
        return new ToldProgress(
                progress,
                (stage, rows, share) -> apart.executeWithoutResult(_ -> runs.reach(by, run, stage, rows, share)));
    }

    private static ImportReport unreadable(UnreadableWorkbook refused) {
        var remark = new Remark(Weight.REFUSED, "", 0, null, null, null, refused.textKey(), refused.arguments());
        return new ImportReport(Outcome.REFUSED, null, null, false, 0, List.of(), List.of(), List.of(remark), 1, 0);
    }
}
