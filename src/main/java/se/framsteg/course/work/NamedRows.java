package se.framsteg.course.work;

import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.Field;
import se.framsteg.course.Worksheet;
import se.framsteg.people.Member;

/** What the rows are called that a worksheet's answers name, on whichever worksheet of the company's they stand. */
@Service
@Transactional(readOnly = true)
public class NamedRows {
    private final Works works;

    NamedRows(Works works) {
        this.works = works;
    }

    /** The worksheet's answers in words: its own rows, and those of others that it may name. */
    public AnswerWords of(Member by, Round round, Worksheet worksheet, Answers answers) {
        Edition edition = works.edition(round);
        var rows = new HashMap<>(AnswerWords.of(worksheet, answers).rows());
        others(edition, worksheet)
                .forEach(other -> rows.putAll(
                        AnswerWords.of(other, works.find(by, round, other).answers())
                                .rows()));
        return new AnswerWords(rows);
    }

    /** The worksheets whose rows a worksheet's answers may name, without itself. */
    static Stream<Worksheet> others(Edition edition, Worksheet worksheet) {
        return fields(worksheet)
                .flatMap(field -> field.source().stream())
                .map(Field.Source::worksheet)
                .distinct()
                .filter(name -> !name.equals(worksheet.name()))
                .map(edition::worksheet)
                .flatMap(Optional::stream);
    }

    private static Stream<Field> fields(Worksheet worksheet) {
        return Stream.concat(
                worksheet.fields().stream(), worksheet.tables().stream().flatMap(table -> table.fields().stream()));
    }
}
