package se.framsteg.plan.strategy;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.plan.StrategyRules;
import se.framsteg.plan.StrategyText;
import se.framsteg.shell.Frame;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

/** A worksheet as if the edition's file said what is asked for: for paper, and for colleagues who are asked. */
final class OnPaperForm {
    private OnPaperForm() {}

    static Worksheet of(Worksheet worksheet, List<Field> fields, List<Table> tables) {
        return new Worksheet(
                worksheet.name(),
                worksheet.week(),
                worksheet.title(),
                worksheet.about(),
                worksheet.minutes(),
                worksheet.must(),
                fields,
                tables,
                List.of(),
                List.of(),
                worksheet.keptBy());
    }

    /** What is written once in a strategy, in words. */
    static List<Field> strategy() {
        return List.of(
                text(StrategyText.VISION),
                text(StrategyText.bet(1)),
                text(StrategyText.bet(2)),
                text(StrategyText.bet(3)),
                text(StrategyText.STOP_DOING),
                text(StrategyText.PRINCIPLES));
    }

    /** A field of the strategy's page. */
    static Field text(String field) {
        return field(
                field,
                "plan.strategy." + field,
                FieldType.TEXT,
                StrategyRules.longest(field).orElse(200),
                Map.of());
    }

    static Field once(String field, FieldType type) {
        return field(field, "plan.strategy." + field, type, 0, Map.of());
    }

    static Field column(String id, String key, FieldType type) {
        return field(id, key, type, 0, Map.of());
    }

    static Field choice(String id, String key, List<String> options, String optionKey) {
        var all = new LinkedHashMap<String, InBoth>();
        options.forEach(option -> all.put(option, both(optionKey + option)));
        return field(id, key, FieldType.CHOICE, 0, all);
    }

    private static Field field(String id, String key, FieldType type, int most, Map<String, InBoth> options) {
        return new Field(
                id,
                both(key),
                null,
                type,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                most == 0 ? null : BigDecimal.valueOf(most),
                null,
                options,
                null,
                null);
    }

    static InBoth both(String key) {
        return new InBoth(Frame.in(Lang.SV, () -> say(key)), Frame.in(Lang.EN, () -> say(key)));
    }
}
