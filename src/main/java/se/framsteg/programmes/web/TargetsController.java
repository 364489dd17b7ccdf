package se.framsteg.programmes.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Measures;
import se.framsteg.programmes.Measures.Measure;
import se.framsteg.programmes.Target;
import se.framsteg.programmes.Targets;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** What a programme aims at, and what it has aimed at before. */
@Controller
@RequestMapping("/{region}/manage/{programme}/targets")
class TargetsController {
    private final Plannings plannings;
    private final Targets targets;
    private final Measures measures;
    private final Members members;

    TargetsController(Plannings plannings, Targets targets, Measures measures, Members members) {
        this.plannings = plannings;
        this.targets = targets;
        this.measures = measures;
        this.members = members;
    }

    @GetMapping
    View index(Manager by, @PathVariable String region, @PathVariable String programme) {
        Planning planning = plannings.of(by, region, programme);
        return new TargetsPage(
                planning,
                measures.all(),
                targets.inForce(by, planning.programme().id()));
    }

    @GetMapping("/{indicator}")
    View edit(Manager by, @PathVariable String region, @PathVariable String programme, @PathVariable String indicator) {
        Planning planning = plannings.of(by, region, programme);
        Measure measure = measure(indicator);
        List<Target> history = history(by, planning, measure);
        var form = TargetForm.of(
                measure, history.isEmpty() ? null : history.getFirst().value());
        return page(by, planning, measure, history, form, Mending.NONE);
    }

    @PostMapping("/{indicator}")
    View update(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable String indicator,
            @ModelAttribute TargetForm form) {
        Planning planning = plannings.of(by, region, programme);
        Measure measure = measure(indicator);
        List<Target> history = history(by, planning, measure);
        Mending mending = form.mending(measure, !history.isEmpty());
        if (!mending.isEmpty()) {
            return page(by, planning, measure, history, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        targets.aim(
                by,
                planning.programme().id(),
                measure.indicator(),
                form.value(measure),
                FormReading.typed(form.reason()));
        return SeeOther.to(planning.target(indicator));
    }

    private List<Target> history(Manager by, Planning planning, Measure measure) {
        return targets.of(by, planning.programme().id()).stream()
                .filter(target -> target.indicator().equals(measure.indicator()))
                .toList();
    }

    private Measure measure(String indicator) {
        return measures.all().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No indicator of ours"));
    }

    private TargetPage page(
            Manager by, Planning planning, Measure measure, List<Target> history, TargetForm form, Mending mending) {
        Map<UUID, String> names = new HashMap<>();
        history.forEach(
                target -> names.computeIfAbsent(target.setBy(), person -> members.nameOf(by, new PersonId(person))));
        var rows = history.stream()
                .map(target -> new TargetPage.Row(target, names.getOrDefault(target.setBy(), "")))
                .toList();
        return new TargetPage(planning, measure, rows, form, mending);
    }
}
