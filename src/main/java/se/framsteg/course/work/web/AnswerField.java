package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.shell.parts.Choice;

/**
 * A field with its answer, as the page shows it.
 *
 * @param name what it is called in the form
 * @param value as typed
 * @param fault what is wrong with it; empty where nothing is
 * @param asked whether it is asked, as the other answers stand
 * @param rows what there is to choose from where the answer is a row of another table
 * @param list the id of a list of suggestions; null without
 * @param overtaken what somebody else wrote meanwhile
 */
public record AnswerField(
        Field field,
        String name,
        String value,
        String fault,
        boolean asked,
        List<Choice> rows,
        @Nullable String list,
        @Nullable Overtaken overtaken) {
    /** Texts of more than this many characters get several lines. */
    private static final int ONE_LINE = 150;

    public String label() {
        return field.label().in(lang());
    }

    public String hint() {
        return field.hint() == null ? "" : field.hint().in(lang());
    }

    public boolean isLong() {
        return field.type() == FieldType.TEXT && field.longest() > ONE_LINE;
    }

    public boolean isFile() {
        return field.type() == FieldType.FILE;
    }

    /** The names of its files. */
    public List<String> files() {
        return Attachment.in(value).stream().map(Attachment::name).toList();
    }

    public boolean isScale() {
        return field.type() == FieldType.SCALE;
    }

    public boolean isOne() {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO || field.type() == FieldType.ROW;
    }

    public boolean isSeveral() {
        return field.type().isSeveral();
    }

    public boolean isChosen(String option) {
        return Answers.several(value).contains(option);
    }

    public @Nullable String inputmode() {
        return switch (field.type()) {
            case WHOLE, YEAR -> "numeric";
            case DECIMAL, MONEY, PERCENT -> "decimal";
            default -> null;
        };
    }

    /** The unit that stands after a number; empty for others. */
    public String unit() {
        return switch (field.type()) {
            case MONEY -> say("course.unit.sek");
            case PERCENT -> say("course.unit.percent");
            default -> "";
        };
    }

    public List<Choice> choices() {
        return switch (field.type()) {
            case YES_NO -> List.of(new Choice("yes", say("course.yes")), new Choice("no", say("course.no")));
            case SCALE ->
                IntStream.rangeClosed(1, 5)
                        .mapToObj(step -> new Choice(String.valueOf(step), String.valueOf(step)))
                        .toList();
            case ROW, ROWS -> rows;
            default ->
                field.options().entrySet().stream()
                        .map(option ->
                                new Choice(option.getKey(), option.getValue().in(lang())))
                        .toList();
        };
    }

    public String low() {
        return field.ends() == null ? "" : "1: " + field.ends().low().in(lang());
    }

    public String high() {
        return field.ends() == null ? "" : "5: " + field.ends().high().in(lang());
    }

    /** When it is asked, for the page's script: {@code field:value,value} of the same row; null where it always is. */
    public @Nullable String when() {
        return field.onlyWhen().isEmpty()
                ? null
                : field.onlyWhen().entrySet().stream().map(AnswerField::written).collect(Collectors.joining(" "));
    }

    private static String written(Map.Entry<String, List<String>> when) {
        return when.getKey() + ":" + String.join(",", when.getValue());
    }
}
