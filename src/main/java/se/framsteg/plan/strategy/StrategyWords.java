package se.framsteg.plan.strategy;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

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
import se.framsteg.plan.StrategyRules;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.Target;

/** Says a strategy as it was handed in, for whoever reads it, and for paper to write on. */
final class StrategyWords {
    private static final String TOPICS = "topics";
    private static final String NAME = "name";
    private static final int LEAST_TOPICS = 3;

    private StrategyWords() {}

    static Reading reading(StrategyDocument document) {
        var once = new ArrayList<Reading.Line>();
        line(once, StrategyText.STATE, say("plan.strategy.state." + document.state()));
        line(once, StrategyText.PLANNED_BY, day(document.plannedBy()));
        line(once, StrategyText.VISION, document.vision());
        line(once, StrategyText.AMBITION_YEAR, document.ambitionYear());
        for (int at = 0; at < document.bets().size(); at++) {
            line(once, StrategyText.bet(at + 1), document.bets().get(at));
        }
        line(once, StrategyText.STOP_DOING, document.stopDoing());
        line(once, StrategyText.PRINCIPLES, document.principles());
        line(once, StrategyText.VALID_TO, day(document.validTo()));
        line(once, StrategyText.PEOPLE, document.people());
        line(once, StrategyText.DECIDES, say("plan.strategy.decides." + document.decides()));
        var parts = new ArrayList<Reading.Part>();
        part(
                parts,
                say("plan.strategy.topics"),
                document.topics().stream()
                        .map(topic -> new Reading.Row(topic.id(), topic.name(), List.of()))
                        .toList());
        part(
                parts,
                say("plan.strategy.targets"),
                document.targets().stream()
                        .map(aim -> new Reading.Row(aim.id(), aim(aim), List.of()))
                        .toList());
        return new Reading(once, parts, List.of(), null);
    }

    private static void line(List<Reading.Line> lines, String field, String answer) {
        if (!answer.isEmpty()) {
            lines.add(new Reading.Line(say("plan.strategy." + field), answer));
        }
    }

    private static void part(List<Reading.Part> parts, String title, List<Reading.Row> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Reading.Part(title, rows));
        }
    }

    private static String day(String written) {
        return written.isEmpty() ? "" : date(LocalDate.parse(written));
    }

    private static String aim(StrategyDocument.Aim aim) {
        return aim.targetValue().isBlank() || aim.targetYear().isBlank()
                ? aim.kpi()
                : say(
                        "plan.strategy.target",
                        aim.kpi(),
                        Target.counted(aim.baseValue(), aim.unit()),
                        aim.baseYear(),
                        Target.counted(aim.targetValue(), aim.unit()),
                        aim.targetYear());
    }

    /** @param once what is printed on it already, as {@code topics} are; nothing for an empty one */
    static OnPaper onPaper(Worksheet worksheet, Map<String, String> once, List<StrategyDocument.Named> topics) {
        var fields = new ArrayList<>(OnPaperForm.strategy());
        fields.add(1, OnPaperForm.once(StrategyText.AMBITION_YEAR, FieldType.YEAR));
        fields.add(OnPaperForm.once(StrategyText.VALID_TO, FieldType.DAY));
        var table = new Table(
                TOPICS,
                OnPaperForm.both("plan.strategy.topics"),
                OnPaperForm.both("plan.strategy.topic.one"),
                LEAST_TOPICS,
                StrategyRules.MOST_TOPICS,
                List.of(OnPaperForm.column(NAME, "plan.strategy.topic.what", FieldType.TEXT)));
        List<Answers.Row> rows = topics.stream()
                .map(topic -> new Answers.Row(topic.id(), Map.of(NAME, topic.name())))
                .toList();
        return new OnPaper(OnPaperForm.of(worksheet, fields, List.of(table)), new Answers(once, Map.of(TOPICS, rows)));
    }

    static Map<String, String> once(StrategyDocument document) {
        var once = new HashMap<String, String>();
        once.put(StrategyText.VISION, document.vision());
        once.put(StrategyText.AMBITION_YEAR, document.ambitionYear());
        for (int at = 0; at < document.bets().size(); at++) {
            once.put(StrategyText.bet(at + 1), document.bets().get(at));
        }
        once.put(StrategyText.STOP_DOING, document.stopDoing());
        once.put(StrategyText.PRINCIPLES, document.principles());
        once.put(StrategyText.VALID_TO, document.validTo());
        return once;
    }
}
