package se.framsteg.outcomes.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.Organisations;
import se.framsteg.outcomes.Corrections;
import se.framsteg.outcomes.EvidenceId;
import se.framsteg.outcomes.EvidenceIsReplaced;
import se.framsteg.people.Manager;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Correcting a piece of evidence, with a reason, and taking the correction back. */
@Controller
@RequestMapping("/{region}/manage/{programme}/evidence/{id}")
class CorrectionController {
    private final Desks desks;
    private final EvidenceQueries evidence;
    private final Corrections corrections;
    private final Organisations organisations;

    CorrectionController(Desks desks, EvidenceQueries evidence, Corrections corrections, Organisations organisations) {
        this.desks = desks;
        this.evidence = evidence;
        this.corrections = corrections;
        this.organisations = organisations;
    }

    @GetMapping("/correction")
    View edit(Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID id) {
        Desk desk = desks.of(by, region, programme);
        EvidenceRow row = evidence.find(by, desk.programme().id(), id).orElseThrow();
        return page(by, desk, row, CorrectionForm.of(row), Mending.NONE);
    }

    @PostMapping("/correction")
    View create(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID id,
            CorrectionForm form) {
        Desk desk = desks.of(by, region, programme);
        EvidenceRow row = evidence.find(by, desk.programme().id(), id).orElseThrow();
        Mending mending = form.mending(row);
        if (!mending.isEmpty()) {
            return page(by, desk, row, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            var correction = corrections.correct(
                    by, desk.programme(), new EvidenceId(id), form.corrected(row), CorrectionForm.typed(form.reason()));
            return SeeOther.to(desk.evidence(correction.value()));
        } catch (EvidenceIsReplaced _) {
            return page(by, desk, row, form, Mending.of("code", "outcomes.correction.replaced"))
                    .with(CONFLICT);
        }
    }

    @PostMapping("/undoing")
    View undo(Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID id) {
        Desk desk = desks.of(by, region, programme);
        try {
            var restored =
                    corrections.undo(by, desk.programme(), new EvidenceId(id), Say.say("outcomes.correction.undone"));
            return SeeOther.to(desk.evidence(restored.value()));
        } catch (EvidenceIsReplaced _) {
            return SeeOther.to(desk.evidence(id));
        }
    }

    private CorrectionPage page(Manager by, Desk desk, EvidenceRow row, CorrectionForm form, Mending mending) {
        var organisation = organisations
                .summaries(by.region(), Set.of(row.organisationId()))
                .get(row.organisationId());
        return new CorrectionPage(desk, row, organisation == null ? "" : organisation.name(), form, mending);
    }
}
