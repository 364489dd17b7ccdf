package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheet.OnPaper;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;

/** Climate accounts as a paper to write on by hand: the usual rows stand there already, with room for others. */
final class PaperForm {
    private static final int ROWS_NEEDED = 7;
    private static final int MOST_ROWS = 200;
    private static final String WHAT = "factor";

    private PaperForm() {}

    /** @param handedIn what is printed on it; null for an empty one */
    static OnPaper of(Worksheet worksheet, @Nullable HandedIn handedIn, EmissionFactors factors) {
        return new OnPaper(
                form(worksheet, table()),
                handedIn == null ? usual(factors.newest()) : written(handedIn, factors.find(handedIn.factors())));
    }

    /** As if the edition's file said what is asked once, and of the rows what the table does. */
    static Worksheet form(Worksheet worksheet, Table table) {
        return new Worksheet(
                worksheet.name(),
                worksheet.week(),
                worksheet.title(),
                worksheet.about(),
                worksheet.minutes(),
                worksheet.must(),
                List.of(
                        field(Baseline.YEAR, "footprint.once.year", FieldType.YEAR, Map.of()),
                        field(Baseline.BOUNDARY, "footprint.once.boundary", FieldType.CHOICE, boundaries()),
                        field(Baseline.NOT_INCLUDED, "footprint.once.not-included", FieldType.TEXT, Map.of())),
                List.of(table),
                List.of(),
                List.of(),
                worksheet.keptBy());
    }

    private static Table table() {
        return table(List.of(
                field(ActivityField.FACTOR, FieldType.TEXT, Map.of()),
                field(ActivityField.AMOUNT, FieldType.DECIMAL, Map.of()),
                field(ActivityField.UNIT, FieldType.TEXT, Map.of()),
                field(ActivityField.EVIDENCE, FieldType.CHOICE, options(Evidence.values())),
                field(ActivityField.NOTE, FieldType.TEXT, Map.of())));
    }

    static Table table(List<Field> fields) {
        return new Table(Baseline.ROWS, both("footprint.rows"), both("footprint.row"), ROWS_NEEDED, MOST_ROWS, fields);
    }

    private static Answers usual(Factors factors) {
        return new Answers(
                Map.of(),
                Map.of(
                        Baseline.ROWS,
                        factors.usual().stream()
                                .map(usual -> new Answers.Row(
                                        Ids.next(), Map.of(WHAT, usual.name().in(lang()))))
                                .toList()));
    }

    private static Answers written(HandedIn handedIn, Factors factors) {
        List<Answers.Row> rows = handedIn.activities().stream()
                .map(row -> new Answers.Row(row.id(), values(factors, row)))
                .toList();
        return new Answers(handedIn.once(), Map.of(Baseline.ROWS, rows));
    }

    private static Map<String, String> values(Factors factors, Activity row) {
        var values = new LinkedHashMap<String, String>();
        row.values().forEach((field, typed) -> values.put(field.code(), typed));
        values.computeIfPresent(WHAT, (_, typed) -> RowWords.of(factors, ActivityField.FACTOR, typed));
        values.computeIfPresent(
                ActivityField.UNIT.code(), (_, typed) -> RowWords.of(factors, ActivityField.UNIT, typed));
        return values;
    }

    private static Map<String, InBoth> boundaries() {
        return options(Baseline.BOUNDARIES.stream(), Function.identity(), each -> "footprint.boundary." + each);
    }

    static Map<String, InBoth> options(Evidence... evidences) {
        return options(Arrays.stream(evidences), Evidence::code, Evidence::textKey);
    }

    static <T> Map<String, InBoth> options(Stream<T> all, Function<T, String> code, Function<T, String> textKey) {
        var options = new LinkedHashMap<String, InBoth>();
        all.forEach(each -> options.put(code.apply(each), both(textKey.apply(each))));
        return options;
    }

    static Field field(ActivityField field, FieldType type, Map<String, InBoth> options) {
        return field(field.code(), field.textKey(), type, options);
    }

    private static Field field(String id, String textKey, FieldType type, Map<String, InBoth> options) {
        return new Field(
                id,
                both(textKey),
                null,
                type,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                options,
                null,
                null);
    }

    private static InBoth both(String key) {
        return new InBoth(Frame.in(Lang.SV, () -> say(key)), Frame.in(Lang.EN, () -> say(key)));
    }
}
