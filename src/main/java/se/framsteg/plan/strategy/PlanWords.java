package se.framsteg.plan.strategy;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheet.OnPaper;
import se.framsteg.course.work.Reading;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Readiness;

/** Says a plan as it was handed in, for whoever reads it, and for paper to write on. */
final class PlanWords {
    private static final String ACTIONS = "actions";
    private static final String FIELD = "plan.action.field.";

    private PlanWords() {}

    static Reading reading(PlanDocument document) {
        var parts = new ArrayList<Reading.Part>();
        if (!document.actions().isEmpty()) {
            List<Reading.Row> rows =
                    document.actions().stream().map(PlanWords::row).toList();
            parts.add(new Reading.Part(say("plan.strategy.hand-in.actions"), rows));
        }
        if (!document.areas().isEmpty()) {
            List<Reading.Row> rows = document.areas().stream()
                    .map(area -> new Reading.Row(area.id(), area.name(), people(area.people())))
                    .toList();
            parts.add(new Reading.Part(say("plan.strategy.hand-in.areas"), rows));
        }
        List<Reading.Line> once = document.people().isEmpty()
                ? List.of()
                : List.of(new Reading.Line(say("plan.strategy.hand-in.people"), String.join(", ", document.people())));
        return new Reading(once, parts, List.of(), null);
    }

    private static List<Reading.Line> people(List<String> names) {
        return names.isEmpty()
                ? List.of()
                : List.of(new Reading.Line(say("plan.strategy.hand-in.answers"), String.join(", ", names)));
    }

    private static Reading.Row row(PlanDocument.Line action) {
        var lines = new ArrayList<Reading.Line>();
        line(lines, "status", say("plan.action.status." + action.status()));
        line(lines, "done", day(action.doneOn()));
        line(lines, "stuck", action.stuck());
        line(lines, "topic", action.topic());
        line(lines, "owner", action.owner());
        line(lines, "helpers", String.join(", ", action.helpers()));
        line(lines, "starts", day(action.starts()));
        line(lines, "due", day(action.due()));
        line(lines, "budget", amount(action.budgetSek()));
        line(lines, "funding", code("funding", action.funding()));
        line(lines, "hours", amount(action.hours()));
        line(lines, "kpi", action.kpi());
        line(lines, "co2e", amount(action.co2eTonnesYear()));
        line(lines, "material", amount(action.materialTonnesYear()));
        line(lines, "saving", amount(action.savingSekYear()));
        line(lines, "method", action.method());
        line(lines, "confidence", code("confidence", action.confidence()));
        return new Reading.Row(
                action.id(), say("plan.action.name", String.valueOf(action.number()), action.title()), lines);
    }

    private static void line(List<Reading.Line> lines, String field, String answer) {
        if (!answer.isEmpty()) {
            lines.add(new Reading.Line(say(FIELD + field), answer));
        }
    }

    private static String day(String written) {
        return written.isEmpty() ? "" : date(LocalDate.parse(written));
    }

    private static String amount(String written) {
        return written.isEmpty() ? "" : number(new BigDecimal(written));
    }

    private static String code(String field, String written) {
        return written.isEmpty() ? "" : say("plan.action.%s.%s".formatted(field, written));
    }

    static OnPaper onPaper(Worksheet worksheet, List<PlanDocument.Line> actions) {
        var table = new Table(
                ACTIONS,
                OnPaperForm.both("plan.strategy.hand-in.actions"),
                OnPaperForm.both("plan.strategy.hand-in.action"),
                Readiness.LEAST_ACTIONS,
                Actions.MOST,
                List.of(
                        OnPaperForm.column("title", FIELD + "title", FieldType.TEXT),
                        OnPaperForm.column("owner", FIELD + "owner", FieldType.TEXT),
                        OnPaperForm.column("due", FIELD + "due", FieldType.DAY),
                        OnPaperForm.column("budget", FIELD + "budget", FieldType.MONEY),
                        OnPaperForm.column("kpi", FIELD + "kpi", FieldType.TEXT)));
        List<Answers.Row> rows = actions.stream()
                .map(action -> new Answers.Row(action.id(), values(action)))
                .toList();
        return new OnPaper(
                OnPaperForm.of(worksheet, List.of(), List.of(table)), new Answers(Map.of(), Map.of(ACTIONS, rows)));
    }

    private static Map<String, String> values(PlanDocument.Line action) {
        var values = new HashMap<String, String>();
        values.put("title", action.title());
        values.put("owner", action.owner());
        values.put("due", action.due());
        values.put("budget", action.budgetSek());
        values.put("kpi", action.kpi());
        values.values().removeIf(String::isEmpty);
        return values;
    }
}
