package se.framsteg.plan.actions.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.TooManyActions;
import se.framsteg.plan.Way;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.web.DecisionWords;
import se.framsteg.plan.parts.Words;
import se.framsteg.plan.sheet.Intakes;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** The list of a company's actions; a new one needs no more than a title. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan")
class PlanController {
    private final Plans plans;
    private final Actions actions;
    private final Words words;
    private final PlanVersions versions;
    private final Intakes intakes;
    private final Clock clock;

    PlanController(Plans plans, Actions actions, Words words, PlanVersions versions, Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.versions = versions;
        this.plans = plans;
        this.actions = actions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View index(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String version) {
        return page(
                desk,
                ActionFilter.of(owner, status, topic, term),
                page,
                Told.of(said, about, version),
                "",
                Mending.NONE);
    }

    /** @param view which actions the page shows, as {@link ActionFilter#query} has it */
    @PostMapping
    View create(
            PlanDesk desk,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String view) {
        ActionFilter filter = ActionFilter.read(view);
        var reading = new FormReading();
        String read = reading.needed(
                "title", title.replaceAll("\\s+", " "), ActionForm.LONGEST_TITLE, "plan.action.title.missing");
        if (!reading.mending().isEmpty()) {
            return page(desk, filter, "", Told.NOTHING, title, reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            ActionId id = actions.add(desk.by(), draft(desk, read, filter), Way.SIGNED_IN);
            return SeeOther.to("%s?%s&%s#title"
                    .formatted(desk.plan(), new Told("added", id, 0).query(), filter.query())
                    .replace("&#", "#"));
        } catch (TooManyActions _) {
            return page(desk, filter, "", Told.NOTHING, title, Mending.of("title", "plan.action.full", Actions.MOST))
                    .with(CONFLICT);
        }
    }

    private ActionDraft draft(PlanDesk desk, String title, ActionFilter filter) {
        ActionDraft bare = ActionDraft.of(title);
        boolean known = filter.oneTopic() != null
                && plans.of(desk.by()).topic(filter.oneTopic()).isPresent();
        return !known
                ? bare
                : new ActionDraft(
                        title,
                        filter.oneTopic(),
                        null,
                        bare.helpers(),
                        bare.days(),
                        bare.means(),
                        bare.effect(),
                        bare.weight(),
                        "");
    }

    private PlanPage page(PlanDesk desk, ActionFilter filter, String part, Told told, String title, Mending mending) {
        Plan plan = plans.of(desk.by());
        return new PlanPage(
                desk,
                plan,
                words.needs(desk.by()),
                filter,
                part,
                told,
                title,
                adopted(desk, plan),
                intakes.latest(desk.by()).stream()
                        .filter(each -> !each.isUndone())
                        .findFirst()
                        .orElse(null),
                mending,
                LocalDate.now(clock));
    }

    private String adopted(PlanDesk desk, Plan plan) {
        return versions.adopted(desk.by())
                .map(each -> say("plan.action.adopted", each.number(), DecisionWords.state(each)) + " "
                        + say(
                                "plan.action.adopted.since",
                                versions.since(desk.by(), plan, each).size()))
                .orElse("");
    }
}
