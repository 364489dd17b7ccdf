package se.framsteg.course.work;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.Map;
import java.util.stream.Collectors;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.TypedDay;

/**
 * Answers as they are read, not as they are kept: what an option is called, and the rows that are named.
 *
 * @param rows what rows are called that answers may name, by their ids
 */
public record AnswerWords(Map<String, String> rows) {
    public AnswerWords {
        rows = Map.copyOf(rows);
    }

    /** Names the rows of a worksheet itself. */
    public static AnswerWords of(Worksheet worksheet, Answers answers) {
        return new AnswerWords(worksheet.tables().stream()
                .flatMap(table -> answers.rows(table.id()).stream()
                        .filter(row -> !row.typed(table.title().id()).isEmpty())
                        .map(row -> Map.entry(
                                row.id().toString(), row.typed(table.title().id()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** One answer; empty where nothing is typed. */
    public String of(Field field, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case YES_NO -> say("course." + (typed.equals("yes") ? "yes" : "no"));
            case ROW, ROWS -> named(typed);
            case FILE -> Attachment.in(typed).stream().map(Attachment::name).collect(Collectors.joining(", "));
            case CHOICE, CHOICES -> chosen(field, typed);
            case PERCENT -> typed + " " + say("course.unit.percent");
            case MONEY -> typed + " " + say("course.unit.sek");
            case WEIGHT_A_YEAR -> weight(typed);
            case DAY -> TypedDay.read(typed).map(Say::date).orElse(typed);
            default -> typed;
        };
    }

    /** As it was said, and what that is in a year; only what was said where that cannot be read. */
    private static String weight(String typed) {
        return AnswerReading.amount(FieldType.WEIGHT_A_YEAR, typed)
                .map(tonnes -> say("course.unit.tonnes-a-year", number(tonnes)))
                .map(tonnes -> typed.matches("[\\d ,.]+") ? tonnes : "%s (%s)".formatted(typed, tonnes))
                .orElse(typed);
    }

    /** Rows whose names are not known here are told by how many they are. */
    private String named(String typed) {
        var several = Answers.several(typed);
        return several.stream().allMatch(rows::containsKey)
                ? several.stream().map(rows::get).collect(Collectors.joining(", "))
                : say("course.hand-in.rows", several.size());
    }

    private static String chosen(Field field, String typed) {
        return Answers.several(typed).stream()
                .map(each -> field.options().containsKey(each)
                        ? field.options().get(each).in(lang())
                        : each)
                .collect(Collectors.joining(", "));
    }
}
