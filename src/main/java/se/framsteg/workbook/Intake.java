package se.framsteg.workbook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.EvidenceIntake;
import se.framsteg.outcomes.EvidenceLedger;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.workbook.ImportProgress.Stage;
import se.framsteg.workbook.ImportReport.Outcome;
import se.framsteg.workbook.ImportReport.Remark;
import se.framsteg.workbook.rows.Municipalities;
import se.framsteg.workbook.rows.ProgrammeFacts;

/**
 * Takes one file in, in the one transaction it is called in: reads it, compares it with what earlier files said, and
 * lets what differs be so. Whoever asked only to know rolls the transaction back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Intake {
    private static final int USUAL_WEEKS = 6;

    private final StagedRows staged;
    private final KnownRows known;
    private final Differences differences;
    private final HandedRows handed;
    private final Entering entering;
    private final Spoken spoken;
    private final ImportLock lock;
    private final Organisations organisations;
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final ClosedProgrammes closed;
    private final EvidenceIntake evidence;
    private final EvidenceLedger ledger;
    private final Secret secret;

    Intake(
            StagedRows staged,
            KnownRows known,
            Differences differences,
            HandedRows handed,
            Entering entering,
            Spoken spoken,
            ImportLock lock,
            Organisations organisations,
            RegionDirectory regions,
            Programmes programmes,
            ClosedProgrammes closed,
            EvidenceIntake evidence,
            EvidenceLedger ledger,
            Secret secret) {
        this.staged = staged;
        this.known = known;
        this.differences = differences;
        this.handed = handed;
        this.entering = entering;
        this.spoken = spoken;
        this.lock = lock;
        this.organisations = organisations;
        this.regions = regions;
        this.programmes = programmes;
        this.closed = closed;
        this.evidence = evidence;
        this.ledger = ledger;
        this.secret = secret;
    }

    /** What came of it, and for which programme where it was let be so. */
    record Taken(ImportReport report, @Nullable Programme programme) {}

    /** Says what the file would change. */
    ImportReport look(Manager by, RowSource file, boolean acceptPartial, ImportProgress progress) {
        Found found = read(by, file, progress);
        return compare(by, found, progress, isRefused(found, acceptPartial) ? Outcome.REFUSED : Outcome.CHECKED);
    }

    /** Lets the file change what it says, unless something in it is refused. */
    Taken take(
            Manager by, RowSource file, ImportId run, String address, boolean acceptPartial, ImportProgress progress) {
        Found found = read(by, file, progress);
        boolean refused = isRefused(found, acceptPartial);
        var report = compare(by, found, progress, refused ? Outcome.REFUSED : Outcome.IMPORTED);
        if (refused) {
            return new Taken(report, null);
        }
        progress.reached(Stage.WRITING, report.rowsRead(), 0.6);
        Programme programme = enterProgramme(by, found);
        entering.organisations(by, found.register);
        entering.parts(by, programme.id(), found.register);
        spoken.enter(by, programme.id(), found.register);
        ledger.nameChoices(by, programme, found.areas.labels());
        known.showEvidence();
        known.remember(by, programme.id(), run.value());
        evidence.record(by, programme, run.value(), address);
        progress.reached(Stage.COUNTING, report.rowsRead(), 0.9);
        evidence.settle(by, programme);
        return new Taken(report, programme);
    }

    private static boolean isRefused(Found found, boolean acceptPartial) {
        return !found.isOurs() || (found.isRefused() && !acceptPartial);
    }

    private Found read(Manager by, RowSource file, ImportProgress progress) {
        var hash = new RowHash(secret);
        var found = new Found(new Standing(hash));
        try (var staging = new Staging(
                facts -> open(by, found, facts, progress), hash, found.register, found.areas, found.standing)) {
            found.reading(file.read(
                    Municipalities.of(organisations.municipalities()),
                    staging,
                    found::problem,
                    (sheet, rows, share) -> progress.reached(Stage.READING, rows, share * 0.5)));
            staging.finish();
        }
        return found;
    }

    /** Nobody else imports into the programme from here on; what stands of it will not move. */
    private @Nullable Filling open(Manager by, Found found, ProgrammeFacts facts, ImportProgress progress) {
        Region ours = regions.inOrder().stream()
                .filter(region -> region.id().equals(by.region()))
                .findFirst()
                .orElseThrow();
        if (!regions.named(facts.region()).filter(ours::equals).isPresent()) {
            found.elsewhere(facts, ours.swedish());
            return null;
        }
        found.programme(facts, null);
        if (lock.isTaken(by, found.slug())) {
            progress.reached(Stage.WAITING, 0, 0);
            lock.await(by, found.slug());
        }
        var before = programmes.find(by, found.slug());
        if (before.isPresent() && closed.isClosed(by.region(), before.get().id())) {
            found.closed(facts);
            return null;
        }
        found.programme(facts, before.map(programme -> programme.id().value()).orElse(null));
        return staged.open();
    }

    private ImportReport compare(Manager by, Found found, ImportProgress progress, Outcome outcome) {
        if (!found.isOurs()) {
            return found.report(Outcome.REFUSED, List.of(), List.of());
        }
        progress.reached(Stage.COMPARING, 0, 0.5);
        staged.settle();
        staged.standing(found.standing.keys(), holders(by, found.standing));
        staged.compare(by, found.programme(), found.notRead());
        found.stands(staged.spare(found.standing.kinds()));
        found.notices(differences.notCounted(), differences.allNotCounted());
        List<Remark> stand = handed.remarks(by, new ProgrammeId(found.programme()), found.register);
        found.notices(stand.subList(0, Math.min(Differences.NAMED, stand.size())), stand.size());
        return found.report(outcome, differences.counts(), differences.changes(by));
    }

    private Map<RowKind, Collection<UUID>> holders(Manager by, Standing standing) {
        var ids = new EnumMap<RowKind, Collection<UUID>>(RowKind.class);
        standing.holders()
                .forEach((kind, whose) ->
                        ids.put(kind, organisations.idsOf(by.region(), whose).values()));
        return ids;
    }

    private Programme enterProgramme(Manager by, Found found) {
        var facts = found.facts();
        var targets = new HashMap<String, BigDecimal>(facts.targets());
        targets.keySet().retainAll(staged.changedTargets());
        if (targets.isEmpty() && !staged.isChanged(RowKind.PROGRAMME)) {
            return programmes.find(by, found.slug()).orElseThrow();
        }
        Integer weeks = facts.weeks();
        return programmes.enter(
                by,
                new se.framsteg.programmes.ProgrammeFacts(
                        facts.name(),
                        orEmpty(facts.funder()),
                        orEmpty(facts.purpose()),
                        orEmpty(facts.remark()),
                        facts.start(),
                        facts.end(),
                        weeks == null ? USUAL_WEEKS : weeks,
                        found.isExample(),
                        targets),
                "import");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
