package se.framsteg.plan.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.bank.ActionBank;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Puts an action's page together: as it stands, and as it is shown again where something must be mended. */
@Component
class ActionPages {
    private final Plans plans;
    private final Actions actions;
    private final ActionBank bank;
    private final Clock clock;

    ActionPages(Plans plans, Actions actions, ActionBank bank, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.bank = bank;
        this.clock = clock;
    }

    ActionPage of(PlanDesk desk, ActionId id, Told told) {
        Plan plan = plans.of(desk.by());
        Action action = plan.action(id).orElseThrow();
        return page(desk, plan, action, ActionForm.of(action), told, Mending.NONE, Map.of(), "", "");
    }

    /** Where what was said of how far it has come must be mended. */
    ActionPage of(PlanDesk desk, ActionId id, Mending mending, String stuck, String doneOn) {
        Plan plan = plans.of(desk.by());
        Action action = plan.action(id).orElseThrow();
        return page(desk, plan, action, ActionForm.of(action), Told.NOTHING, mending, Map.of(), stuck, doneOn);
    }

    /** Where what was written must be mended. */
    ActionPage of(PlanDesk desk, ActionId id, ActionForm form, Mending mending) {
        Plan plan = plans.of(desk.by());
        Action action = plan.action(id).orElseThrow();
        return page(desk, plan, action, form, Told.NOTHING, mending, Map.of(), "", "");
    }

    /** Where somebody else has saved since the form was shown: what they wrote stands beside what was typed. */
    ActionPage overtaken(PlanDesk desk, ActionId id, ActionForm form) {
        Plan plan = plans.of(desk.by());
        Action action = plan.action(id).orElseThrow();
        return page(desk, plan, action, form, Told.NOTHING, Mending.NONE, theirs(desk, plan, action, form), "", "");
    }

    /** What others have saved since the form was shown, and it says otherwise: in words, by field. */
    Map<String, String> theirs(PlanDesk desk, Plan plan, Action stands, ActionForm form) {
        int seen = FormReading.version(form.seen());
        if (seen == stands.version()) {
            return Map.of();
        }
        var words = new ChangeWords(plan);
        Map<String, String> fields = ActionForm.of(stands).fields();
        var theirs = new HashMap<String, String>();
        for (ActionChange change : actions.changes(desk.by(), stands.id())) {
            boolean differs = fields.containsKey(change.field())
                    && !form.text(change.field()).equals(fields.get(change.field()));
            if (change.version() > seen && differs) {
                theirs.putIfAbsent(change.field(), words.after(change));
            }
        }
        return theirs;
    }

    private ActionPage page(
            PlanDesk desk,
            Plan plan,
            Action action,
            ActionForm form,
            Told told,
            Mending mending,
            Map<String, String> theirs,
            String stuck,
            String doneOn) {
        List<ActionChange> changes = actions.changes(desk.by(), action.id());
        return new ActionPage(
                desk,
                plan,
                action,
                bank.find(action.bank()).orElse(null),
                form,
                changes,
                told,
                mending,
                theirs,
                stuck.isEmpty() ? action.course().stuck() : stuck,
                doneOn,
                LocalDate.now(clock));
    }
}
