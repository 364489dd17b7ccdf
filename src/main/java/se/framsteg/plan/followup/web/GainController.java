package se.framsteg.plan.followup.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.followup.Gain;
import se.framsteg.plan.followup.Gains;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A company writes what an action gave, a year at a time. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/outcome/{action}")
class GainController {
    private final Actions actions;
    private final Gains gains;
    private final Clock clock;

    GainController(Actions actions, Gains gains, Clock clock) {
        this.actions = actions;
        this.gains = gains;
        this.clock = clock;
    }

    @GetMapping
    View edit(PlanDesk desk, @PathVariable ActionId action) {
        Action found = actions.find(desk.by(), action).orElseThrow();
        List<Gain> said = said(desk, action);
        GainForm form = said.stream().findFirst().map(GainForm::of).orElseGet(() -> GainForm.empty(thisYear()));
        return new GainPage(desk, found, said, form, Mending.NONE);
    }

    @PostMapping
    View update(PlanDesk desk, @PathVariable ActionId action, @ModelAttribute GainForm form) {
        Action found = actions.find(desk.by(), action).orElseThrow();
        var reading = new FormReading();
        Optional<Gain> gain = form.read(reading, action, thisYear(), desk.by().name(), clock.instant());
        if (gain.isEmpty()) {
            return new GainPage(desk, found, said(desk, action), form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        gains.say(desk.by(), gain.get());
        return SeeOther.to("%s?said=%s#nr-%d"
                .formatted(desk.path(PlanWay.OUTCOME), gain.get().hasFigures() ? "kept" : "taken", found.number()));
    }

    private List<Gain> said(PlanDesk desk, ActionId action) {
        return gains.of(desk.by()).stream()
                .filter(each -> each.action().equals(action))
                .toList();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
