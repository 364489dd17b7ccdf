package se.framsteg.plan.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;
import se.framsteg.plan.actions.ActionDays;
import se.framsteg.plan.parts.Words;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** How far an action has come: said with one press, and taken back with another. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/actions/{action}")
class StatusController {
    private static final int LONGEST_STUCK = 300;

    private final Actions actions;
    private final Words words;
    private final ActionPages pages;
    private final Clock clock;

    StatusController(Actions actions, Words words, ActionPages pages, Clock clock) {
        this.actions = actions;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param from the page that it is pressed on, as {@link ReturnTo} has it */
    @PostMapping("/status")
    View update(
            PlanDesk desk,
            @PathVariable ActionId action,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String doneOn,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String view) {
        Action stood = actions.find(desk.by(), action).orElseThrow();
        var reading = new FormReading();
        Optional<LocalDate> day = reading.day("doneOn", doneOn);
        ActionDays.done(reading, "doneOn", day.orElse(null), action, LocalDate.now(clock));
        if (!reading.mending().isEmpty()) {
            return pages.of(desk, action, reading.mending(), "", doneOn).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Action.Status to = status(status);
        boolean waits = to == Action.Status.DONE && !words.finish(desk.by(), stood, day.orElse(null));
        if (waits) {
            return to(desk, actions.find(desk.by(), action).orElse(null), "waits", 0, from, view);
        }
        Action stands = to == Action.Status.DONE
                ? actions.find(desk.by(), action).orElseThrow()
                : actions.progress(desk.by(), action, to, day.orElse(null), "", Way.SIGNED_IN);
        return told(desk, stood, stands, status, from, view);
    }

    /** Says what stands in an action's way, however far it has come; an empty line says that nothing does any more. */
    @PostMapping("/stuck")
    View stuck(PlanDesk desk, @PathVariable ActionId action, @RequestParam(defaultValue = "") String stuck) {
        Action stood = actions.find(desk.by(), action).orElseThrow();
        var reading = new FormReading();
        String line = reading.text("stuck", stuck.replaceAll("\\s+", " "), LONGEST_STUCK);
        Mending mending = line.isEmpty() && stood.course().stuck().isEmpty()
                ? Mending.of("stuck", "plan.action.stuck.missing")
                : reading.mending();
        if (!mending.isEmpty()) {
            return pages.of(desk, action, mending, stuck, "").with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Action stands = actions.progress(
                desk.by(), action, stood.course().status(), stood.course().doneOn(), line, Way.SIGNED_IN);
        return told(desk, stood, stands, line.isEmpty() ? "unstuck" : "stuck", ReturnTo.ACTION, "");
    }

    @PostMapping("/undo")
    View takeBack(
            PlanDesk desk,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String view) {
        boolean done = actions.takeBack(desk.by(), action, FormReading.version(version));
        return to(desk, actions.find(desk.by(), action).orElse(null), done ? "undone" : "changed-since", 0, from, view);
    }

    private static View told(PlanDesk desk, Action stood, Action stands, String what, String from, String view) {
        boolean changed = stood.version() != stands.version();
        return to(desk, stands, changed ? what : "as-it-is", changed ? stands.version() : 0, from, view);
    }

    private static View to(PlanDesk desk, @Nullable Action action, String said, int version, String from, String view) {
        return action == null
                ? SeeOther.to(desk.plan())
                : SeeOther.to(ReturnTo.address(desk, action, new Told(said, action.id(), version), from, view));
    }

    private static Action.Status status(String code) {
        return Arrays.stream(Action.Status.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No status " + code));
    }
}
