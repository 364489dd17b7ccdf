package se.framsteg.outcomes;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;

/**
 * A manager's corrections of evidence, each with its reason. A correction is a new row that names the one it replaces,
 * and stands until a later file gives that row a new value or the manager takes the correction back.
 */
@Service
@Transactional(noRollbackFor = EvidenceIsReplaced.class)
public class Corrections {
    private final CorrectionRepository corrections;
    private final EvidenceLedger ledger;
    private final ClosedProgrammes closed;
    private final Audit audit;

    Corrections(CorrectionRepository corrections, EvidenceLedger ledger, ClosedProgrammes closed, Audit audit) {
        this.corrections = corrections;
        this.ledger = ledger;
        this.closed = closed;
        this.audit = audit;
    }

    public EvidenceId correct(Manager by, Programme programme, EvidenceId id, Corrected corrected, String reason) {
        UUID organisation = standing(by, programme, id);
        var correction = new EvidenceId(Ids.next());
        replace(id, () -> corrections.correct(by, programme.id(), id, correction, corrected));
        audit.record(by, "outcomes.correct", organisation, id.value(), correction.value());
        return settled(by, programme, correction, organisation, reason);
    }

    /** Takes a correction back: what it replaced counts again, as a new row. */
    public EvidenceId undo(Manager by, Programme programme, EvidenceId id, String reason) {
        UUID organisation = standing(by, programme, id);
        if (!corrections.isCorrection(by, id)) {
            throw new NoSuchElementException("Not a correction");
        }
        var restored = new EvidenceId(Ids.next());
        replace(id, () -> corrections.restore(by, programme.id(), id, restored));
        audit.record(by, "outcomes.undo-correction", organisation, id.value(), restored.value());
        return settled(by, programme, restored, organisation, reason);
    }

    private UUID standing(Manager by, Programme programme, EvidenceId id) {
        closed.refuse(by.region(), programme.id());
        ledger.hold(by, programme);
        UUID organisation =
                corrections.organisationOf(by, programme.id(), id).orElseThrow(() -> new NoSuchElementException());
        if (corrections.isReplaced(by, id)) {
            throw new EvidenceIsReplaced(id);
        }
        return organisation;
    }

    private static void replace(EvidenceId id, Runnable work) {
        try {
            work.run();
        } catch (DuplicateKeyException e) {
            throw new EvidenceIsReplaced(id);
        }
    }

    private EvidenceId settled(Manager by, Programme programme, EvidenceId id, UUID organisation, String reason) {
        corrections.explain(by, id, reason.strip());
        ledger.settle(by, programme, Set.of(organisation), _ -> {});
        return id;
    }
}
