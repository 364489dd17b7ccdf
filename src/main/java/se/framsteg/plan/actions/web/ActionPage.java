package se.framsteg.plan.actions.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.bank.BankAction;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * One action, to read and to write on.
 *
 * @param bank what it was begun from; null without
 * @param form as it stands, or as it was typed where it is shown again
 * @param changes the newest first
 * @param theirs what others have saved since the writer's page was made, in words, by field
 * @param stuck as {@code doneOn} what was typed of how far it has come, where that is shown again
 */
public record ActionPage(
        PlanDesk desk,
        Plan plan,
        Action action,
        @Nullable BankAction bank,
        ActionForm form,
        List<ActionChange> changes,
        Told told,
        Mending mending,
        Map<String, String> theirs,
        String stuck,
        String doneOn,
        LocalDate today)
        implements Page {
    /** Whose change, when and how, and what it changed. */
    public record Moment(String head, List<Line> lines) {}

    public record Line(String label, String before, String after) {}

    @Override
    public String template() {
        return "plan/actions/web/action";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        form.fields()
                .keySet()
                .forEach(each -> labels.put(
                        each,
                        say(
                                each.equals("name") || each.equals("address")
                                        ? "plan.action.newcomer." + each
                                        : "plan.action.field." + each)));
        return mending.named(labels);
    }

    public String path() {
        return desk.action(action.id());
    }

    /** A day that has passed stands where it is meant, and is remarked on: it may have been a slip. */
    public String dueHint() {
        LocalDate due = action.days().due();
        return due != null && action.isLate(today)
                ? say("plan.action.due.passed", date(due))
                : say("plan.action.due.hint");
    }

    /** Whether what has just been saved has a deadline that had passed already. */
    private boolean isSavedLate() {
        return (told.is("saved") || told.is("added")) && action.isLate(today);
    }

    public String title() {
        return ActionWords.name(action);
    }

    /** As it is written here, or as it was proposed. */
    public String firstStep() {
        return action.firstStep().isEmpty() && bank != null ? bank.firstStep().in(lang()) : action.firstStep();
    }

    public ActionRow row() {
        return ActionRow.of(desk, plan, action, told, today);
    }

    /** What has just been done, where the line of its status does not tell it. */
    public String tells() {
        String tells = told.isOfCourse() ? "" : told.text(action);
        return isSavedLate() ? tells + " " + dueHint() : tells;
    }

    /** What others have saved in this field since; empty where nothing. */
    public String theirs(String field) {
        return theirs.getOrDefault(field, "");
    }

    /** The version that the writer has seen: the newest, once what others have saved stands beside. */
    public String seen() {
        return theirs.isEmpty() ? form.seen() == null ? "" : form.seen() : String.valueOf(action.version());
    }

    /** Who has saved since the writer's page was made. */
    public String savedBy() {
        return changes.isEmpty() ? "" : changes.getFirst().by();
    }

    public boolean isOpen(String... fields) {
        return form.says(fields)
                || Stream.of(fields).anyMatch(each -> !mending.error(each).isEmpty() || theirs.containsKey(each));
    }

    public List<Choice> topics() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("plan.action.topic.none")));
        plan.topics().forEach(each -> choices.add(new Choice(each.id().toString(), each.name())));
        return choices;
    }

    public List<Choice> owners() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("plan.action.owner.none")));
        colleagues(each -> each.personId().equals(action.owner())).forEach(choices::add);
        choices.add(new Choice(ActionForm.OTHER, say("plan.action.person.other")));
        return choices;
    }

    public List<Choice> helpers() {
        var choices = new ArrayList<Choice>();
        colleagues(each -> action.helpers().contains(each.personId())).forEach(choices::add);
        choices.add(new Choice(ActionForm.OTHER, say("plan.action.person.other")));
        return choices;
    }

    /** Who is at the company, and who was when they were chosen. */
    private Stream<Choice> colleagues(Predicate<Colleague> chosen) {
        return plan.colleagues().stream()
                .filter(each -> each.isHere() || chosen.test(each))
                .map(each -> new Choice(each.personId().toString(), ActionWords.person(each)));
    }

    public List<String> helping() {
        return form.helping();
    }

    public List<Choice> fundings() {
        return choices("plan.action.funding.", Action.Means.FUNDING);
    }

    public List<Choice> confidences() {
        String key = "plan.action.confidence.";
        return isBorrowed()
                ? Stream.concat(Stream.of(Action.Effect.BORROWED), Action.Effect.CONFIDENCE.stream())
                        .map(each -> new Choice(each, say(key + each)))
                        .toList()
                : choices(key, Action.Effect.CONFIDENCE);
    }

    /** Whether its figures are an example's, which nobody here has changed or said that they hold. */
    /** Somebody answers for it or it has begun; before that, who and when comes first. */
    public boolean isBegun() {
        return action.owner() != null || action.course().status() != Action.Status.PLANNED || !stuck.isEmpty();
    }

    public boolean isBorrowed() {
        return action.effect().isBorrowed();
    }

    /** The example's figures, in words. */
    public List<String> borrowed() {
        var lines = new ArrayList<String>();
        Action.Effect effect = action.effect();
        figure(lines, "co2e", effect.co2eT());
        figure(lines, "saving", effect.savingSek());
        figure(lines, "material", effect.materialT());
        return lines;
    }

    private static void figure(List<String> lines, String key, @Nullable BigDecimal figure) {
        if (figure != null) {
            lines.add(say("plan.action.borrowed." + key, number(figure)));
        }
    }

    private static List<Choice> choices(String key, List<String> codes) {
        return Stream.concat(
                        Stream.of(new Choice("", say("plan.action.not-said"))),
                        codes.stream().map(each -> new Choice(each, say(key + each))))
                .toList();
    }

    /** From 1 to 5, the ends in words. */
    public List<Choice> steps(String key) {
        return Stream.concat(
                        Stream.of(new Choice("", say("plan.action.not-said"))),
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(String::valueOf)
                                .map(each -> new Choice(each, say(key + each))))
                .toList();
    }

    public List<Moment> history() {
        var words = new ChangeWords(plan);
        var moments = new LinkedHashMap<Integer, List<ActionChange>>();
        changes.forEach(each ->
                moments.computeIfAbsent(each.version(), _ -> new ArrayList<>()).add(each));
        return moments.values().stream()
                .map(each -> new Moment(
                        head(each.getFirst()),
                        each.stream()
                                .map(change -> new Line(
                                        ChangeWords.label(change.field()), words.before(change), words.after(change)))
                                .toList()))
                .toList();
    }

    private static String head(ActionChange change) {
        return say("plan.action.moment." + change.way().code(), moment(change.at()), change.by());
    }

    /** The owner, where they have left; null otherwise. */
    public @Nullable Colleague gone() {
        return action.owner() == null
                ? null
                : plan.colleague(action.owner()).filter(each -> !each.isHere()).orElse(null);
    }
}
