package se.framsteg.plan.actions.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.forms.FormReading.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.ActionWasChanged;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NameIsTaken;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.TooManyActions;
import se.framsteg.plan.TooManyColleagues;
import se.framsteg.plan.Way;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** One action by itself: read, written on, taken out of the plan and brought back. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/actions/{action}")
class ActionController {
    private final Plans plans;
    private final Actions actions;
    private final Colleagues colleagues;
    private final ActionPages pages;
    private final Clock clock;

    ActionController(Plans plans, Actions actions, Colleagues colleagues, ActionPages pages, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.colleagues = colleagues;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(
            PlanDesk desk,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String version) {
        return pages.of(desk, action, Told.of(said, action.value().toString(), version));
    }

    @PostMapping
    View update(PlanDesk desk, @PathVariable ActionId action, @ModelAttribute ActionForm form) {
        Plan plan = plans.of(desk.by());
        Action stands = plan.action(action).orElseThrow();
        var reading = new ActionReading(form, plan, stands, LocalDate.now(clock));
        Mending mending = reading.mending();
        if (!mending.isEmpty()) {
            return pages.of(desk, action, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        if (!pages.theirs(desk, plan, stands, form).isEmpty()) {
            return pages.overtaken(desk, action, form).with(CONFLICT);
        }
        try {
            Action saved = actions.change(
                    desk.by(), action, stands.version(), reading.draft(newcomer(desk, form)), Way.SIGNED_IN);
            boolean changed = saved.version() != stands.version();
            return SeeOther.to("%s?said=%s#told".formatted(desk.action(action), changed ? "saved" : "as-it-is"));
        } catch (NameIsTaken _) {
            return pages.of(desk, action, form, Mending.of("name", "plan.action.newcomer.taken", typed(form.name())))
                    .with(UNPROCESSABLE_CONTENT);
        } catch (TooManyColleagues _) {
            return pages.of(desk, action, form, Mending.of("name", "plan.action.newcomer.full", Colleagues.MOST))
                    .with(CONFLICT);
        } catch (ActionWasChanged _) {
            return pages.overtaken(desk, action, form).with(CONFLICT);
        }
    }

    /** The figures that came with a proposed action hold for the company too, as a guess: from then on they count. */
    @PostMapping("/figures")
    View confirm(PlanDesk desk, @PathVariable ActionId action) {
        Action stands = actions.find(desk.by(), action).orElseThrow();
        Action.Effect effect = stands.effect();
        if (effect.isBorrowed()) {
            var own = new Action.Effect(
                    effect.kpi(), effect.co2eT(), effect.materialT(), effect.savingSek(), effect.method(), "low");
            actions.change(
                    desk.by(), action, stands.version(), ActionDraft.of(stands).giving(own), Way.SIGNED_IN);
        }
        return SeeOther.to(
                "%s?said=%s#told".formatted(desk.action(action), effect.isBorrowed() ? "saved" : "as-it-is"));
    }

    /** Only who leads the company's work names an address that somebody may be written to at. */
    private @Nullable UUID newcomer(PlanDesk desk, ActionForm form) {
        return form.namesSomebody()
                ? colleagues.add(desk.by(), form.newcomer(desk.by().isLead()))
                : null;
    }

    /** @param from {@code bank} where it was only just taken from there, and is not wanted after all */
    @PostMapping("/removal")
    View remove(PlanDesk desk, @PathVariable ActionId action, @RequestParam(defaultValue = "") String from) {
        actions.find(desk.by(), action).orElseThrow();
        actions.remove(desk.by(), action, true);
        return from.equals("bank")
                ? SeeOther.to(desk.plan() + "/bank")
                : SeeOther.to("%s?%s".formatted(desk.plan(), new Told("removed", action, 0).query()));
    }

    @PostMapping("/return")
    View bringBack(PlanDesk desk, @PathVariable ActionId action) {
        try {
            boolean back = actions.remove(desk.by(), action, false);
            Action now = actions.find(desk.by(), action).orElseThrow();
            var told = new Told(back ? "back" : "as-it-is", action, 0);
            return SeeOther.to("%s?%s#nr-%d".formatted(desk.plan(), told.query(), now.number()));
        } catch (TooManyActions _) {
            return SeeOther.to("%s?%s".formatted(desk.plan(), new Told("full", null, 0).query()));
        }
    }
}
