package se.framsteg.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Manager;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.jobs.Jobs;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Workbooks that are uploaded. One is checked first, so that whoever gave it sees what it would change; a press then
 * imports it. Both are done by a job, which is taken up again when the process that did it is no more.
 */
@Service
public class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Imports imports;
    private final ImportRuns runs;
    private final UploadParts parts;
    private final ReadingFolder folder;
    private final Jobs jobs;
    private final TransactionTemplate transactions;

    Uploads(
            Imports imports,
            ImportRuns runs,
            UploadParts parts,
            ReadingFolder folder,
            Jobs jobs,
            TransactionTemplate transactions) {
        this.imports = imports;
        this.runs = runs;
        this.parts = parts;
        this.folder = folder;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /** Keeps the file, encrypted, and has it checked. {@code again} gives its content anew each time. */
    @Transactional
    public ImportId receive(Manager by, String fileName, Content again) {
        try {
            byte[] hash;
            try (InputStream content = again.open()) {
                hash = FileHash.of(content);
            }
            ImportId run = runs.begin(by, fileName, hash, ImportState.WAITING, false);
            try (InputStream content = again.open()) {
                parts.keep(by, run, content);
            }
            parts.removeForgotten(by);
            jobs.soon(ReadingJob.of(by.region(), run));
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an uploaded file's bytes are read from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Has a checked file imported; with {@code rest} also when rows of it are refused. */
    @Transactional
    public void press(Manager by, ImportId id, boolean rest) {
        ImportRun run = runs.find(by, id).orElseThrow();
        if (!run.mayBeImported(rest) || !runs.press(by, id, rest)) {
            throw new NothingToImport();
        }
        jobs.soon(ReadingJob.of(by.region(), id));
    }

    @Transactional(readOnly = true)
    public Optional<ImportRun> find(Manager by, ImportId run) {
        return runs.find(by, run);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ImportRun> in(Manager by, int most) {
        return runs.in(by, most);
    }

    /** Does what the run waits for: its check, or its import. Done again after a crash, it ends the same. */
    void work(RegionId region, ImportId id) {
        Tenancy.within(region, () -> {
            Manager by = transactions.execute(_ -> runs.manager(region, id)).orElseThrow();
            ImportRun run = transactions.execute(_ -> runs.find(by, id)).orElseThrow();
            if (run.state().isUnderWay()) {
                withFile(by, run, file -> work(by, run, file));
            }
            transactions.executeWithoutResult(_ -> tidy(by, id));
        });
    }

    private void work(Manager by, ImportRun run, Path file) {
        if (run.state() == ImportState.IMPORTING) {
            imports.take(by, run.id(), RowSource.workbook(file), run.acceptPartial(), ImportProgress.SILENT);
        } else {
            transactions.executeWithoutResult(_ -> runs.checking(by, run.id()));
            imports.checkAs(by, run.id(), RowSource.workbook(file));
        }
    }

    /** The file lies on disk, readable by nobody else, for as long as it is read. */
    private void withFile(Manager by, ImportRun run, Consumer<Path> work) {
        try {
            Path file = folder.newFile(".xlsx");
            try {
                boolean kept;
                try (var out = Files.newOutputStream(file)) {
                    kept = Boolean.TRUE.equals(transactions.execute(_ -> parts.write(by, run.id(), out)));
                }
                if (kept) {
                    work.accept(file);
                } else {
                    fail(by, run);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} failed", run.id().value(), e);
            fail(by, run);
        }
    }

    private void fail(Manager by, ImportRun run) {
        transactions.executeWithoutResult(_ -> runs.end(by, run.id(), ImportState.FAILED, null, null));
    }

    private void tidy(Manager by, ImportId id) {
        ImportRun run = runs.find(by, id).orElseThrow();
        if (run.fileKept() && !run.mayBeImported(true)) {
            parts.remove(by, id);
        }
        parts.removeForgotten(by);
    }
}
