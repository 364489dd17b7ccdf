package se.framsteg.plan.sheet;

import static java.util.stream.Collectors.joining;
import static se.framsteg.shell.Say.lang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Topic;
import se.framsteg.plan.actions.ActionDays;
import se.framsteg.plan.actions.Amounts;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.forms.FormReading;

/** Reads one row; what is not understood is refused under the name of its column. */
final class RowReading {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_KPI = 120;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_HOURS = 100_000;

    /** As a file that was taken out says them. */
    private static final List<String> CONFIDENCE = Stream.concat(
                    Action.Effect.CONFIDENCE.stream(), Stream.of(Action.Effect.BORROWED))
            .toList();

    private final SheetRow row;
    private final Plan plan;
    private final FormReading reading;
    private final LocalDate today;
    private final @Nullable Action stands;

    /** What the row begins from: the action as it stands, or nothing. */
    private final ActionDraft before;

    RowReading(SheetRow row, Plan plan, FormReading reading, LocalDate today) {
        this.row = row;
        this.plan = plan;
        this.reading = reading;
        this.today = today;
        this.stands = stands();
        this.before = stands == null ? ActionDraft.of("?") : ActionDraft.of(stands);
    }

    private @Nullable Action stands() {
        String id = row.text(Column.ID);
        Optional<Action> found = id.matches(Ids.WRITTEN) ? plan.action(ActionId.of(id)) : Optional.empty();
        if (!id.isEmpty() && found.isEmpty()) {
            reading.refuse(Column.ID.name(), "plan.action.sheet.id.unknown");
        }
        return found.orElse(null);
    }

    RowProposal read() {
        var draft = new ActionDraft(
                title(),
                read(Column.TOPIC, before.topic(), this::topic),
                read(Column.OWNER, before.owner(), text -> person(Column.OWNER, text, before.owner())),
                read(Column.HELPERS, before.helpers(), this::helpers),
                days(),
                means(),
                effect(),
                new Action.Weight(
                        read(Column.IMPACT, before.weight().impact(), text -> step(Column.IMPACT, text)),
                        read(Column.EFFORT, before.weight().effort(), text -> step(Column.EFFORT, text))),
                before.bank(),
                read(
                        Column.FIRST_STEP,
                        before.firstStep(),
                        text -> reading.text(
                                Column.FIRST_STEP.name(), text.replaceAll("[\\r\\n\\t]+", " "), LONGEST_TEXT)));
        Action.Course course = course();
        Action was = action(before, stands == null ? Action.Course.PLANNED : stands.course());
        return new RowProposal(row, stands, draft, course, ActionChange.between(was, action(draft, course)));
    }

    private Action action(ActionDraft draft, Action.Course course) {
        return new Action(
                stands == null ? new ActionId(new UUID(0, 0)) : stands.id(),
                stands == null ? 0 : stands.number(),
                0,
                draft.title(),
                draft.topic(),
                draft.owner(),
                draft.helpers(),
                draft.days(),
                draft.means(),
                draft.effect(),
                draft.weight(),
                course,
                draft.bank(),
                draft.firstStep());
    }

    /** What a column says, or what stands where the sheet has no such column. */
    private <T extends @Nullable Object> T read(Column column, T stands, Function<String, T> read) {
        return row.has(column) ? read.apply(row.text(column)) : stands;
    }

    private String title() {
        String title = read(
                Column.TITLE,
                before.title(),
                text -> reading.needed(
                        Column.TITLE.name(),
                        text.replaceAll("[\\r\\n\\t]+", " "),
                        LONGEST_TITLE,
                        "plan.action.title.missing"));
        return title.isEmpty() ? before.title() : title;
    }

    private @Nullable UUID topic(String text) {
        if (text.isEmpty() || text.equals(PlanSheet.topic(plan, before.topic()))) {
            return text.isEmpty() ? null : before.topic();
        }
        Optional<UUID> found = plan.topics().stream()
                .filter(each -> each.name().equalsIgnoreCase(text))
                .map(Topic::id)
                .findFirst();
        if (found.isEmpty()) {
            reading.refuse(Column.TOPIC.name(), "plan.action.sheet.topic.unknown", text);
        }
        return found.orElse(null);
    }

    private @Nullable UUID person(Column column, String text, @Nullable UUID stood) {
        if (text.isEmpty() || stood != null && text.equals(PlanSheet.name(plan, stood))) {
            return text.isEmpty() ? null : stood;
        }
        List<UUID> found = plan.colleagues().stream()
                .filter(each -> each.isHere() && each.name().equalsIgnoreCase(text))
                .map(Colleague::personId)
                .toList();
        if (found.size() != 1) {
            reading.refuse(
                    column.name(),
                    found.isEmpty() ? "plan.action.sheet.person.unknown" : "plan.action.sheet.person.several",
                    text);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<UUID> helpers(String text) {
        String stood = before.helpers().stream()
                .map(each -> PlanSheet.name(plan, each))
                .collect(joining(PlanSheet.BETWEEN));
        if (text.equals(stood.strip())) {
            return before.helpers();
        }
        var helpers = new ArrayList<UUID>();
        for (String name : text.split("[;\\n]")) {
            UUID known = before.helpers().stream()
                    .filter(each -> PlanSheet.name(plan, each).equals(name.strip()))
                    .findFirst()
                    .orElse(null);
            UUID person = person(Column.HELPERS, name.strip(), known);
            if (person != null) {
                helpers.add(person);
            }
        }
        return helpers;
    }

    private Action.Days days() {
        LocalDate starts = read(Column.STARTS, before.days().starts(), text -> day(Column.STARTS, text));
        LocalDate due = read(Column.DUE, before.days().due(), text -> day(Column.DUE, text));
        return ActionDays.read(reading, Column.DUE.name(), starts, due, before.days(), today);
    }

    private @Nullable LocalDate day(Column column, String text) {
        return reading.day(column.name(), text).orElse(null);
    }

    private Action.Means means() {
        return new Action.Means(
                read(
                        Column.BUDGET,
                        before.means().budgetSek(),
                        text -> Amounts.budget(reading, Column.BUDGET.name(), text)),
                read(
                        Column.FUNDING,
                        before.means().funding(),
                        text -> word(Column.FUNDING, text, "plan.action.funding.", Action.Means.FUNDING)),
                read(
                        Column.HOURS,
                        before.means().hours(),
                        text -> Amounts.hours(reading, Column.HOURS.name(), text, MOST_HOURS)));
    }

    private Action.Effect effect() {
        Action.Effect stood = before.effect();
        return new Action.Effect(
                read(Column.KPI, stood.kpi(), text -> reading.text(Column.KPI.name(), text, LONGEST_KPI)),
                read(Column.CO2E, stood.co2eT(), text -> Amounts.tonnes(reading, Column.CO2E.name(), text)),
                read(Column.MATERIAL, stood.materialT(), text -> Amounts.tonnes(reading, Column.MATERIAL.name(), text)),
                read(Column.SAVING, stood.savingSek(), text -> Amounts.saving(reading, Column.SAVING.name(), text)),
                read(Column.METHOD, stood.method(), text -> reading.text(Column.METHOD.name(), text, LONGEST_TEXT)),
                read(
                        Column.CONFIDENCE,
                        stood.confidence(),
                        text -> word(Column.CONFIDENCE, text, "plan.action.confidence.", CONFIDENCE)));
    }

    private Action.Course course() {
        Action.Course stood = stands == null ? Action.Course.PLANNED : stands.course();
        List<String> codes =
                Arrays.stream(Action.Status.values()).map(Action.Status::code).toList();
        String code = read(
                Column.STATUS, stood.status().code(), text -> word(Column.STATUS, text, "plan.action.status.", codes));
        Action.Status status = Arrays.stream(Action.Status.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(stood.status());
        LocalDate done = read(Column.DONE, stood.doneOn(), text -> day(Column.DONE, text));
        if (!Objects.equals(done, stood.doneOn())) {
            ActionDays.done(reading, Column.DONE.name(), done, stands == null ? null : stands.id(), today);
        }
        if (status == Action.Status.DONE && stood.status() == Action.Status.CANCELLED) {
            reading.refuse(Column.STATUS.name(), "plan.action.sheet.cancelled");
        }
        String stuck = read(Column.STUCK, stood.stuck(), text -> reading.text(Column.STUCK.name(), text, LONGEST_TEXT));
        LocalDate on = Objects.requireNonNullElse(done, Objects.requireNonNullElse(stood.doneOn(), today));
        return new Action.Course(status, status == Action.Status.DONE ? on : null, stuck);
    }

    private @Nullable Integer step(Column column, String text) {
        if (!text.isEmpty() && !text.matches("[1-5]\\b.*")) {
            reading.refuse(column.name(), "plan.action.sheet.step");
            return null;
        }
        return text.isEmpty() ? null : Integer.valueOf(text.substring(0, 1));
    }

    /** The code of what is written in words, in either language. */
    private String word(Column column, String text, String key, List<String> codes) {
        Optional<String> found = codes.stream()
                .filter(code -> Arrays.stream(Lang.values())
                        .anyMatch(lang -> Texts.get(lang, key + code).equalsIgnoreCase(text)))
                .findFirst();
        if (!text.isEmpty() && found.isEmpty()) {
            String offered =
                    codes.stream().map(code -> Texts.get(lang(), key + code)).collect(joining(", "));
            reading.refuse(column.name(), "plan.action.sheet.word", offered);
        }
        return found.orElse("");
    }
}
