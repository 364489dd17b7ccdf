package se.framsteg.ideas.sheets;

import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheet.OnPaper;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.shell.Frame;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

/** A worksheet of ideas as if the edition's file said what is asked for: for paper to write on by hand. */
final class IdeaPaper {
    private static final String TABLE = "ideas";
    private static final int MOST = 20;

    private IdeaPaper() {}

    static OnPaper of(Worksheet worksheet, List<IdeaField> fields, @Nullable IdeasDocument document) {
        var table = new Table(
                TABLE,
                both("ideas.title"),
                both("ideas.sheet.row"),
                1,
                MOST,
                fields.stream().map(IdeaPaper::field).toList());
        List<Answers.Row> rows = document == null
                ? List.of()
                : document.ideas().stream()
                        .map(card -> new Answers.Row(card.id(), card.said()))
                        .toList();
        return new OnPaper(form(worksheet, List.of(table)), new Answers(Map.of(), Map.of(TABLE, rows)));
    }

    static Worksheet form(Worksheet worksheet, List<Table> tables) {
        return new Worksheet(
                worksheet.name(),
                worksheet.week(),
                worksheet.title(),
                worksheet.about(),
                worksheet.minutes(),
                worksheet.must(),
                List.of(),
                tables,
                List.of(),
                List.of(),
                worksheet.keptBy());
    }

    private static Field field(IdeaField field) {
        var options = new LinkedHashMap<String, InBoth>();
        field.codes()
                .forEach(code -> options.put(
                        code,
                        new InBoth(
                                Frame.in(Lang.SV, () -> IdeaWords.choice(field, code)),
                                Frame.in(Lang.EN, () -> IdeaWords.choice(field, code)))));
        FieldType type = type(field);
        return new Field(
                field.code(),
                both("ideas.field." + field.code()),
                null,
                type,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                type == FieldType.TEXT ? BigDecimal.valueOf(field.longest()) : null,
                null,
                options,
                null,
                null);
    }

    private static FieldType type(IdeaField field) {
        return switch (field.type()) {
            case LINE, LINES, PERSON -> FieldType.TEXT;
            case CHOICE -> FieldType.CHOICE;
            case COST, GAIN, TONNES -> FieldType.DECIMAL;
        };
    }

    private static InBoth both(String key) {
        return new InBoth(Frame.in(Lang.SV, () -> say(key)), Frame.in(Lang.EN, () -> say(key)));
    }
}
