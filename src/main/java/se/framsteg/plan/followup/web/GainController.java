package se.framsteg.plan.followup.web;

import static org.springframework.http.HttpStatus.CONFLICT;
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
import se.framsteg.plan.followup.GainWasChanged;
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
        Action found = done(desk, action);
        GainForm form =
                said(desk, action).stream().findFirst().map(GainForm::of).orElseGet(() -> GainForm.empty(thisYear()));
        return page(desk, found, form, Mending.NONE);
    }

    @PostMapping
    View update(PlanDesk desk, @PathVariable ActionId action, @ModelAttribute GainForm form) {
        Action found = done(desk, action);
        var reading = new FormReading();
        Optional<Gain> gain = form.read(reading, action, thisYear(), desk.by().name(), clock.instant());
        if (gain.isEmpty()) {
            return page(desk, found, form, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        try {
            gains.say(desk.by(), gain.get(), form.saw());
        } catch (GainWasChanged changed) {
            Mending mending = Mending.of("year", "plan.gain.stands", gain.get().year());
            return page(desk, found, form.seeing(changed.stands()), mending).with(CONFLICT);
        }
        return SeeOther.to("%s?said=%s#nr-%d"
                .formatted(desk.path(PlanWay.OUTCOME), gain.get().hasFigures() ? "kept" : "taken", found.number()));
    }

    /** Before it is done it has given nothing. */
    private Action done(PlanDesk desk, ActionId action) {
        return actions.find(desk.by(), action)
                .filter(each -> each.course().status() == Action.Status.DONE)
                .orElseThrow();
    }

    private GainPage page(PlanDesk desk, Action action, GainForm form, Mending mending) {
        return new GainPage(
                desk, action, said(desk, action.id()), gains.earlier(desk.by(), action.id()), form, mending);
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
