package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.people.Member;
import se.framsteg.shell.InBoth;

/**
 * Climate accounts as a colleague is asked for something of them: what is said once, and of each row how much, in what unit,
 * how that is known, and a note. What a row is counted with the company chooses itself.
 */
final class AskedForm {
    private final Baseline baseline;
    private final Factors factors;
    private final Map<UUID, Usual> usual;

    AskedForm(Member by, Round round, Baseline baseline) {
        this.baseline = baseline;
        this.factors = baseline.factors();
        this.usual = factors.usualRows(by.organisation(), round.programmeId());
    }

    /** @param row whose units are chosen among; null for all units */
    Work of(Worksheet worksheet, @Nullable UUID row) {
        Worksheet form = PaperForm.form(worksheet, table(row == null ? Stream.of(Unit.values()) : units(row)));
        Map<String, List<Answers.Row>> tables = Map.of(Baseline.ROWS, rows());
        return new Work(
                form,
                baseline.work(),
                baseline.seq(),
                new Answers(baseline.once(), tables),
                baseline.changedBy(),
                baseline.changedAt());
    }

    private static Table table(Stream<Unit> units) {
        return PaperForm.table(List.of(
                PaperForm.field(ActivityField.FACTOR, FieldType.TEXT, Map.of()),
                PaperForm.field(ActivityField.AMOUNT, FieldType.DECIMAL, Map.of()),
                PaperForm.field(ActivityField.UNIT, FieldType.CHOICE, options(units)),
                PaperForm.field(ActivityField.EVIDENCE, FieldType.CHOICE, PaperForm.options(Evidence.values())),
                PaperForm.field(ActivityField.NOTE, FieldType.TEXT, Map.of())));
    }

    private static Map<String, InBoth> options(Stream<Unit> units) {
        return PaperForm.options(units, Unit::code, Unit::textKey);
    }

    private Stream<Unit> units(UUID row) {
        return factor(row).stream().flatMap(factor -> factor.unit().alike().stream());
    }

    /** What a row is counted with: as chosen, or else as the page offers it. */
    private Optional<Factor> factor(UUID row) {
        return baseline.row(row)
                .flatMap(written -> factors.find(written.typed(ActivityField.FACTOR)))
                .or(() -> Optional.ofNullable(usual.get(row))
                        .flatMap(its -> factors.find(its.kinds().getFirst())));
    }

    private List<Answers.Row> rows() {
        var rows = new ArrayList<Answers.Row>();
        usual.forEach((id, its) -> rows.add(row(id, its)));
        baseline.rows().stream()
                .filter(row -> !usual.containsKey(row.id()))
                .forEach(row -> rows.add(row(row.id(), null)));
        return rows;
    }

    private Answers.Row row(UUID id, @Nullable Usual its) {
        var values = new LinkedHashMap<String, String>();
        factor(id)
                .ifPresent(factor ->
                        values.put(ActivityField.UNIT.code(), factor.unit().code()));
        baseline.row(id).ifPresent(row -> row.values().forEach((field, typed) -> values.put(field.code(), typed)));
        String title = baseline.row(id)
                .flatMap(_ -> factor(id))
                .map(factor -> factors.name(factor).in(lang()))
                .orElseGet(() -> its == null ? say("footprint.row") : its.name().in(lang()));
        values.put(ActivityField.FACTOR.code(), title);
        return new Answers.Row(id, values);
    }
}
