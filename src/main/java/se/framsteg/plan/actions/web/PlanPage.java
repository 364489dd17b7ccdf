package se.framsteg.plan.actions.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.Topic;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.parts.web.NeedLines;
import se.framsteg.plan.sheet.Intake;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * A company's actions as a list.
 *
 * @param needs who is stuck or needs help
 * @param part which rows of a long list, as its address says
 * @param title of a new one, as it was typed
 * @param adopted the version that those who decide have adopted, and how much is otherwise since, in words; empty before that
 * @param intake what a file has brought lately, which can still be undone; null without
 */
public record PlanPage(
        PlanDesk desk,
        Plan plan,
        List<Need> needs,
        ActionFilter filter,
        String part,
        Told told,
        String title,
        String adopted,
        @Nullable Intake intake,
        Mending mending,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "plan/actions/web/plan";
    }

    public NeedLines waiting() {
        return new NeedLines(desk, needs);
    }

    public boolean isEmpty() {
        return plan.actions().isEmpty();
    }

    /** How it stands, in a sentence. */
    @Override
    public Mending mending() {
        return mending.named(Map.of(
                "title", topicOfNew().isEmpty() ? say("plan.action.new") : say("plan.action.new.about", topicOfNew())));
    }

    public String count() {
        long late = plan.actions().stream().filter(each -> each.isLate(today)).count();
        return say(
                "plan.action.count",
                plan.actions().size(),
                having(Action.Status.DONE),
                having(Action.Status.ONGOING),
                late);
    }

    private long having(Action.Status status) {
        return plan.actions().stream()
                .filter(each -> each.course().status() == status)
                .count();
    }

    private List<Action> shown() {
        return plan.actions().stream().filter(each -> filter.shows(each, today)).toList();
    }

    public ListPart listed() {
        return ListPart.of(part, shown(), told.isOfCourse() || told.is("back") ? told.action() : null);
    }

    public List<ActionRow> rows() {
        return listed().in(shown()).stream()
                .map(each -> ActionRow.of(desk, plan, each, needs, told, today))
                .toList();
    }

    /** Where the same list shows another part. */
    public String at(String other) {
        String query = filter.query();
        return "%s?%s%spage=%s#all".formatted(desk.plan(), query, query.isEmpty() ? "" : "&", other);
    }

    /** What has just been done, where no row tells it. */
    public String tells() {
        boolean inRow = told.isOfCourse()
                && plan.actions().stream()
                        .anyMatch(each -> each.id().equals(told.action()) && filter.shows(each, today));
        return inRow || intake != null && told.is("sheet-taken") ? "" : told.text(plan);
    }

    public boolean isJustBrought() {
        return told.is("sheet-taken");
    }

    /** Where what was just removed is brought back; empty otherwise. */
    public String bringsBack() {
        return told.is("removed") && told.action() != null ? desk.action(told.action()) + "/return" : "";
    }

    /** Where what has just become of an action that the list leaves out is taken back; empty otherwise. */
    public String takesBack() {
        return told.action() == null || tells().isEmpty()
                ? ""
                : plan.action(told.action())
                        .filter(told::mayTakeBack)
                        .map(each -> desk.action(each.id()) + "/undo")
                        .orElse("");
    }

    public Readiness readiness() {
        return Readiness.of(plan, today);
    }

    public List<ReadyLine> lacks() {
        return ReadyLine.of(desk, plan, readiness(), today);
    }

    /** What a new action is about, as the list is about it; empty where it shows others too. */
    public String topicOfNew() {
        return filter.oneTopic() == null
                ? ""
                : plan.topic(filter.oneTopic()).map(Topic::name).orElse("");
    }

    public List<Choice> owners() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("plan.action.filter.all")));
        choices.add(new Choice(ActionFilter.NONE, say("plan.action.filter.no-owner")));
        plan.colleagues().stream()
                .filter(each ->
                        plan.actions().stream().anyMatch(action -> Objects.equals(action.owner(), each.personId())))
                .map(PlanPage::choice)
                .forEach(choices::add);
        return choices;
    }

    private static Choice choice(Colleague colleague) {
        return new Choice(colleague.personId().toString(), ActionWords.person(colleague));
    }

    public List<Choice> statuses() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("plan.action.filter.all")));
        Arrays.stream(Action.Status.values())
                .map(each -> new Choice(each.code(), ActionWords.status(each)))
                .forEach(choices::add);
        choices.add(new Choice(ActionFilter.LATE, say("plan.action.late")));
        choices.add(new Choice(ActionFilter.STUCK, say("plan.action.stuck")));
        return choices;
    }

    public List<Choice> topics() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("plan.action.filter.all")));
        plan.topics().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .forEach(choices::add);
        choices.add(new Choice(ActionFilter.NONE, say("plan.action.filter.no-topic")));
        return choices;
    }

    public List<Choice> terms() {
        return List.of(
                new Choice("", say("plan.action.filter.all")),
                new Choice(ActionFilter.SHORT, say("plan.action.filter.short")),
                new Choice(ActionFilter.LONG, say("plan.action.filter.long")),
                new Choice(ActionFilter.NONE, say("plan.action.filter.no-deadline")));
    }
}
