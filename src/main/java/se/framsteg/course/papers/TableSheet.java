package se.framsteg.course.papers;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheet;

/**
 * One company's worksheet to write on by hand.
 *
 * @param answers what is printed on it already; none for an empty one
 */
public record TableSheet(String company, Worksheet worksheet, Answers answers, AnswerWords words, PaperSize size) {
    private static final int FEWEST = 5;

    /** More of them to choose from do not fit above a column. */
    private static final int MOST_OPTIONS = 12;

    /** One that another module keeps. */
    public static TableSheet of(String company, OwnWorksheet.OnPaper paper, PaperSize size) {
        return new TableSheet(
                company, paper.form(), paper.answers(), AnswerWords.of(paper.form(), paper.answers()), size);
    }

    /** So many rows more than a table needs. */
    private static final int MORE = 3;

    /** What is asked on paper: no files, and not what is there for those who want to go deeper. */
    public List<Field> columns(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.type() != FieldType.FILE && !field.deeper())
                .toList();
    }

    /** The rows there are, and then empty ones: always some to write on. */
    public List<List<String>> rows(Table table) {
        List<Field> columns = columns(table.fields());
        List<Answers.Row> written = answers.rows(table.id());
        int wanted = Math.clamp(table.least() + MORE, FEWEST, size.rows());
        int empty = Math.min(Math.max(2, wanted - written.size()), Math.max(0, table.most() - written.size()));
        return Stream.concat(
                        written.stream()
                                .map(row -> columns.stream()
                                        .map(field -> words.of(field, row.typed(field.id())))
                                        .toList()),
                        IntStream.range(0, empty)
                                .mapToObj(_ -> columns.stream().map(_ -> "").toList()))
                .toList();
    }

    public String once(Field field) {
        return words.of(field, answers.typed(field.id()));
    }

    /** What may be answered, in short; empty where that is free. */
    public String may(Field field) {
        return switch (field.type()) {
            case SCALE ->
                field.ends() == null
                        ? say("course.paper.scale")
                        : say(
                                "course.paper.scale.ends",
                                field.ends().low().in(lang()),
                                field.ends().high().in(lang()));
            case YES_NO -> say("course.paper.yes-no");
            case CHOICE, CHOICES ->
                field.options().size() > MOST_OPTIONS
                        ? ""
                        : String.join(
                                " / ",
                                field.options().values().stream()
                                        .map(option -> option.in(lang()))
                                        .toList());
            case MONEY -> say("course.unit.sek");
            case WEIGHT_A_YEAR -> say("course.paper.weight");
            case PERCENT -> say("course.unit.percent");
            default -> "";
        };
    }
}
