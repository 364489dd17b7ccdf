package se.framsteg.outcomes.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
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

    CorrectionController(Desks desks, EvidenceQueries evidence, Corrections corrections) {
        this.desks = desks;
        this.evidence = evidence;
        this.corrections = corrections;
    }

    @GetMapping("/correction")
    View edit(Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID id) {
        Desk desk = desks.of(by, region, programme);
        EvidenceRow row = evidence.find(by, desk.programme().id(), id).orElseThrow();
        return new CorrectionPage(desk, row, CorrectionForm.of(row), Mending.NONE);
    }

    @PostMapping("/correction")
    View create(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable UUID id,
            @Valid CorrectionForm form,
            BindingResult errors) {
        Desk desk = desks.of(by, region, programme);
        EvidenceRow row = evidence.find(by, desk.programme().id(), id).orElseThrow();
        check(row, form, errors);
        if (errors.hasErrors()) {
            return new CorrectionPage(desk, row, form, Mending.of(errors)).with(UNPROCESSABLE_CONTENT);
        }
        try {
            var correction =
                    corrections.correct(by, desk.programme(), new EvidenceId(id), form.corrected(row), form.reason());
            return SeeOther.to(desk.evidence(correction.value()));
        } catch (EvidenceIsReplaced _) {
            return new CorrectionPage(desk, row, form, Mending.of("code", "outcomes.correction.replaced"))
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

    private static void check(EvidenceRow row, CorrectionForm form, BindingResult errors) {
        if (form.code() != null && !EvidenceWords.codes(row.kind()).contains(form.code())) {
            errors.rejectValue("code", "unknown", "outcomes.correction.code-missing");
        }
        Integer number = form.number();
        if (EvidencePart.hasNumber(row.kind()) && number != null && !EvidencePart.isWithin(row.kind(), number)) {
            errors.rejectValue("number", "outside", "outcomes.correction.number." + row.kind());
        }
    }
}
