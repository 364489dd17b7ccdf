package se.framsteg.course.questions.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.questions.About;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.course.work.web.AnswerField;
import se.framsteg.course.work.web.Suggestions;
import se.framsteg.course.work.web.WorksheetPage.RowOf;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * The one question that a link's holder answers, with what stands there, and nothing else of the worksheet.
 *
 * @param belongs whether the holder is one of the company's people; others are not shown what else its worksheets say
 * @param typed what came in the form where it is shown again
 * @param told the last part of a text's key: what has just been done
 */
public record AnswerPage(
        AnswerDesk desk,
        Suggestions.Offered offered,
        boolean belongs,
        String told,
        List<Overtaken> overtaken,
        Map<AnswerPlace, String> typed,
        Mending mending)
        implements Page {
    private static final List<String> GOOD = List.of("saved", "unknown", "elsewhere");
    private static final List<String> TROUBLE = List.of("mend", "overtaken", "no-room", "too-long", "nothing");

    @Override
    public String template() {
        return "course/questions/web/answer";
    }

    public String path() {
        return desk.path() + "/question";
    }

    public boolean isTrouble() {
        return TROUBLE.contains(told);
    }

    public String toldText() {
        return GOOD.contains(told) || isTrouble()
                ? say("course.answering.told." + told, desk.question().asker())
                : "";
    }

    public Map<String, List<String>> lists() {
        return offered.lists();
    }

    /** What is asked for outside of tables: one field, or those of one row. */
    public List<AnswerField> fields() {
        About about = about();
        if (about.isTable()) {
            return List.of();
        }
        return about.row() == null
                ? about.fields(desk.asked().sheet()).stream()
                        .map(field -> field(field.always(), AnswerPlace.once(field.id()), null))
                        .toList()
                : fields(answers().row(about.table(), about.row()).orElseThrow());
    }

    /** The table that is asked for; null where it is none. */
    public @Nullable Table table() {
        return about().isTable() ? about().table(desk.asked().sheet()).orElseThrow() : null;
    }

    /** The rows of a table that stand, and one more while there is room. */
    public List<RowOf> rows(Table table) {
        var rows = new ArrayList<RowOf>();
        answers().rows(table.id()).forEach(row -> rows.add(row(table, row, false)));
        typed.keySet().stream()
                .map(AnswerPlace::row)
                .filter(id -> id != null && answers().row(table.id(), id).isEmpty())
                .distinct()
                .forEach(id -> rows.add(row(table, new Answers.Row(id, Map.of()), true)));
        if (rows.size() < table.most()) {
            rows.add(row(table, new Answers.Row(Ids.next(), Map.of()), true));
        }
        return rows;
    }

    private RowOf row(Table table, Answers.Row row, boolean blank) {
        return new RowOf(row.id(), blank, row.typed(table.title().id()), true, fields(row), List.of(), "");
    }

    private List<AnswerField> fields(Answers.Row row) {
        return about().fields(desk.asked().sheet()).stream()
                .map(field -> field(field, AnswerPlace.in(about().table(), row.id(), field.id()), row))
                .toList();
    }

    /** The rows that a field chooses among; for who does not belong to the company only those that stand there. */
    private List<Choice> rows(Field field, String chosen) {
        List<Choice> rows = field.of() == null ? List.of() : offered.rows().getOrDefault(field.of(), List.of());
        return rows.stream()
                .filter(row -> belongs || chosen.contains(row.value()))
                .toList();
    }

    private About about() {
        return desk.question().about();
    }

    private Answers answers() {
        return desk.work().answers();
    }

    private AnswerField field(Field field, AnswerPlace place, Answers.@Nullable Row row) {
        Overtaken theirs = overtaken.stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElse(null);
        String value = theirs == null ? typed.getOrDefault(place, answers().typed(place)) : theirs.mine();
        LocalDate today = desk.today();
        Optional<String> list = Suggestions.listOf(field).filter(offered.lists()::containsKey);
        return new AnswerField(
                field,
                place.toString(),
                value,
                AnswerReading.fault(field, value, today).orElse(""),
                answers().isAsked(field, row),
                rows(field, answers().typed(place)),
                list.map(each -> "list-" + each).orElse(null),
                theirs);
    }
}
