package se.framsteg.plan.sheet;

import static java.util.stream.Collectors.joining;
import static se.framsteg.shell.Say.say;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Topic;
import se.framsteg.shell.documents.Spreadsheet;

/** Writes a plan's actions as a sheet: a row for each, all in words, and last the id by which it is known again. */
public final class PlanSheet {
    /** Between the names of those who help. */
    static final String BETWEEN = "; ";

    private PlanSheet() {}

    /** In the language of the page. */
    public static void write(OutputStream out, Plan plan) {
        try (var book = Spreadsheet.to(out, say("plan.action.title"));
                var sheet = book.sheet(
                        say("plan.action.sheet.name"),
                        List.of(say("plan.action.title"), say("plan.action.sheet.what")),
                        Arrays.stream(Column.values()).map(Column::written).toList())) {
            plan.actions().forEach(each -> sheet.row(cells(plan, each)));
        }
    }

    private static @Nullable Object[] cells(Plan plan, Action action) {
        return Arrays.stream(Column.values())
                .map(column -> Optional.ofNullable(cell(plan, action, column)))
                .map(cell -> cell.filter(each -> !each.equals("")).orElse(null))
                .toArray();
    }

    private static @Nullable Object cell(Plan plan, Action action, Column column) {
        return switch (column) {
            case NUMBER -> action.number();
            case TITLE -> action.title();
            case FIRST_STEP -> action.firstStep();
            case TOPIC -> topic(plan, action.topic());
            case OWNER -> name(plan, action.owner());
            case HELPERS ->
                action.helpers().stream().map(each -> name(plan, each)).collect(joining(BETWEEN));
            case STARTS -> action.days().starts();
            case DUE -> action.days().due();
            case BUDGET -> action.means().budgetSek();
            case FUNDING -> word("plan.action.funding.", action.means().funding());
            case HOURS -> action.means().hours();
            case KPI -> action.effect().kpi();
            case CO2E -> action.effect().co2eT();
            case MATERIAL -> action.effect().materialT();
            case SAVING -> action.effect().savingSek();
            case METHOD -> action.effect().method();
            case CONFIDENCE -> word("plan.action.confidence.", action.effect().confidence());
            case IMPACT -> action.weight().impact();
            case EFFORT -> action.weight().effort();
            case STATUS -> word("plan.action.status.", action.course().status().code());
            case DONE -> action.course().doneOn();
            case STUCK -> action.course().stuck();
            case ID -> action.id().value().toString();
        };
    }

    private static String word(String key, String code) {
        return code.isEmpty() ? "" : say(key + code);
    }

    static String name(Plan plan, @Nullable UUID person) {
        return person == null ? "" : plan.colleague(person).map(Colleague::name).orElse("");
    }

    static String topic(Plan plan, @Nullable UUID topic) {
        return topic == null ? "" : plan.topic(topic).map(Topic::name).orElse("");
    }
}
