package se.framsteg.course.handin;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Reading;

/** Tells hand-ins to their coach: those of declared worksheets here, others as whoever keeps the worksheet does. */
@Component
public class Readings {
    private final OwnWorksheets own;

    Readings(OwnWorksheets own) {
        this.own = own;
    }

    public Reading of(Worksheet worksheet, HandIn handIn) {
        return own.find(worksheet)
                .map(keeper -> keeper.read(handIn.document()))
                .orElseGet(() -> declared(worksheet, handIn.answers(), handIn.words()));
    }

    /** A declared worksheet's answers. */
    public static Reading declared(Worksheet worksheet, Answers answers, AnswerWords words) {
        return new Reading(
                lines(worksheet.fields(), answers, words, null),
                worksheet.tables().stream()
                        .filter(table -> !answers.rows(table.id()).isEmpty())
                        .map(table -> new Reading.Part(table.name().in(lang()), rows(table, answers, words)))
                        .toList(),
                files(answers),
                null);
    }

    private static List<Attachment> files(Answers answers) {
        return Stream.concat(
                        answers.once().values().stream(),
                        answers.tables().values().stream()
                                .flatMap(List::stream)
                                .flatMap(row -> row.values().values().stream()))
                .flatMap(answer -> Attachment.in(answer).stream())
                .toList();
    }

    private static List<Reading.Row> rows(Table table, Answers answers, AnswerWords words) {
        return answers.rows(table.id()).stream()
                .map(row -> new Reading.Row(
                        row.id(), row.typed(table.title().id()), lines(table.fields(), answers, words, row)))
                .toList();
    }

    private static List<Reading.Line> lines(
            List<Field> fields, Answers answers, AnswerWords words, Answers.@Nullable Row row) {
        return fields.stream()
                .map(field -> new Reading.Line(
                        field.label().in(lang()),
                        words.of(field, row == null ? answers.typed(field.id()) : row.typed(field.id()))))
                .filter(line -> !line.answer().isEmpty())
                .toList();
    }
}
