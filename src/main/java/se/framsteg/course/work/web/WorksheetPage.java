package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.ShowsStanding;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.questions.web.QuestionLine;
import se.framsteg.course.views.OwnView;
import se.framsteg.course.views.View;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Lack;
import se.framsteg.course.work.Lacks;
import se.framsteg.course.work.UsualTopics;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * One worksheet to write on.
 *
 * @param questions what colleagues have been asked for
 * @param readers who can read it, in words
 * @param further where the company may go on from it
 * @param typed what came in the form where it is shown again
 */
public record WorksheetPage(
        WorkDesk desk,
        Work work,
        Standing standing,
        Suggestions.Offered offered,
        List<QuestionLine> questions,
        String readers,
        List<View> views,
        List<OwnView.Further> further,
        Said told,
        List<Overtaken> overtaken,
        Map<AnswerPlace, String> typed,
        LocalDate today)
        implements Page, ShowsStanding {
    /** A table never shows more empty rows than this. */
    private static final int MOST_BLANK = 5;

    /** How the latest hand-in stands; empty where nothing has been handed in. */
    public String standingWords() {
        return standing.words(work.seq());
    }

    /** Whether it may be handed in, for the first time or anew. */
    public boolean mayHandIn() {
        return lacks().isEmpty() && !work.isBlank() && (standing.isBehind(work.seq()) || standing.isReturned());
    }

    /** What the end of the page is called: how far the work has come. */
    public String left() {
        if (!lacks().isEmpty()) {
            return say("course.left");
        }
        return work.isBlank()
                ? say("course.left.blank")
                : say(standing.isReturned() ? "course.left.returned" : "course.left.none");
    }

    /** What to do then, where nothing is lacking. */
    public String leftWhat() {
        return work.isBlank()
                ? say("course.left.blank.what", first())
                : say(standing.isReturned() ? "course.left.returned.what" : "course.left.none.what");
    }

    /** What stands first on it. */
    private String first() {
        return worksheet().fields().stream()
                .filter(field -> !field.deeper())
                .map(Field::label)
                .findFirst()
                .or(() -> worksheet().tables().stream().map(Table::name).findFirst())
                .map(text -> text.in(lang()))
                .orElseGet(this::title);
    }

    /**
     * One row of a table.
     *
     * @param remark what the coach has said of it
     * @param blank whether nothing is written in it
     * @param title what it is called
     * @param open whether it shows its fields at first sight
     */
    public record RowOf(
            UUID id,
            boolean blank,
            String title,
            boolean open,
            List<AnswerField> fields,
            List<AnswerField> deeper,
            String remark) {}

    @Override
    public String template() {
        return "course/work/web/worksheet";
    }

    public Worksheet worksheet() {
        return work.worksheet();
    }

    public String path() {
        return desk.path(worksheet());
    }

    public String title() {
        return worksheet().title().in(lang());
    }

    public List<Lack> lacks() {
        return Lacks.of(worksheet(), work.answers(), desk.round()::least, today);
    }

    /** The names of what the company has had since before, and need not write again. */
    public List<String> alreadyFiles() {
        return names(Attachment.ALREADY);
    }

    public List<String> photoFiles() {
        return names(Attachment.PHOTO);
    }

    private List<String> names(AnswerPlace place) {
        return Attachment.in(work.answers().typed(place)).stream()
                .map(Attachment::name)
                .toList();
    }

    public String saved() {
        return work.changedAt() == null || work.changedBy() == null
                ? say("course.saved.nothing")
                : say("course.saved.by", Say.moment(work.changedAt()), work.changedBy());
    }

    public Map<String, List<String>> lists() {
        return offered.lists();
    }

    public List<AnswerField> once(boolean deeper) {
        return worksheet().fields().stream()
                .filter(field -> field.deeper() == deeper)
                .map(field -> field(field, AnswerPlace.once(field.id()), null))
                .toList();
    }

    public List<RowOf> rows(Table table) {
        var rows = new ArrayList<RowOf>();
        for (Answers.Row row : shown(table)) {
            rows.add(row(table, row, false, false));
        }
        int needed = desk.round().least(table.least());
        int blanks = Math.clamp(needed - rows.size(), 1, MOST_BLANK);
        for (int i = 0; i < blanks && rows.size() < table.most(); i++) {
            rows.add(row(table, new Answers.Row(Ids.next(), Map.of()), true, i == 0));
        }
        return rows;
    }

    /** An answer that is saved as it was typed, though it cannot be read. */
    public record Unread(String id, String says) {}

    public List<Unread> unread() {
        Stream<Unread> once = Stream.of(false, true)
                .flatMap(deeper -> once(deeper).stream())
                .filter(answer -> !answer.fault().isEmpty())
                .map(answer -> new Unread(answer.name(), answer.label()));
        Stream<Unread> inRows = worksheet().tables().stream()
                .flatMap(table -> rows(table).stream())
                .flatMap(row -> Stream.concat(row.fields().stream(), row.deeper().stream())
                        .filter(answer -> !answer.fault().isEmpty())
                        .map(answer -> new Unread(
                                answer.name(),
                                row.title().isEmpty() ? answer.label() : row.title() + ": " + answer.label())));
        return Stream.concat(once, inRows).toList();
    }

    /** The rows that stand, and those that were typed in a form that is shown again. */
    private Stream<Answers.Row> all(Table table) {
        Answers answers = work.answers();
        for (Map.Entry<AnswerPlace, String> each : typed.entrySet()) {
            if (each.getKey().table().equals(table.id()) && !each.getValue().isEmpty()) {
                answers = answers.with(each.getKey(), each.getValue());
            }
        }
        return answers.rows(table.id()).stream();
    }

    private List<Answers.Row> shown(Table table) {
        return typed.isEmpty() ? work.answers().rows(table.id()) : all(table).toList();
    }

    private RowOf row(Table table, Answers.Row row, boolean blank, boolean next) {
        String title = row.typed(table.title().id());
        var fields = new ArrayList<AnswerField>();
        var deeper = new ArrayList<AnswerField>();
        for (Field field : table.fields()) {
            (field.deeper() ? deeper : fields).add(field(field, AnswerPlace.in(table.id(), row.id(), field.id()), row));
        }
        boolean lacking = fields.stream()
                .anyMatch(field -> !field.fault().isEmpty()
                        || field.overtaken() != null
                        || field.field().required()
                                && field.asked()
                                && field.value().isEmpty());
        return new RowOf(
                row.id(),
                blank,
                title,
                next || !blank && lacking || !standing.remark(row.id()).isEmpty(),
                fields,
                deeper,
                standing.remark(row.id()));
    }

    private AnswerField field(Field field, AnswerPlace place, Answers.@Nullable Row row) {
        Overtaken theirs = overtaken.stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElse(null);
        String value = theirs == null
                ? (row == null ? work.answers().typed(field.id()) : row.typed(field.id()))
                : theirs.mine();
        return new AnswerField(
                field,
                place.toString(),
                value,
                AnswerReading.fault(field, value, today).orElse(""),
                work.answers().isAsked(field, row),
                field.of() == null ? List.of() : offered.rows().getOrDefault(field.of(), List.of()),
                Suggestions.listOf(field).map(list -> "list-" + list).orElse(null),
                theirs);
    }

    /** Whether to offer the topics that are usual in the trade: until the table has the rows it needs. */
    public boolean offersUsual(Table table) {
        return UsualTopics.areOf(table)
                && work.answers().rows(table.id()).size() < desk.round().least(table.least());
    }

    /** What the columns of a pasted range are, in their order. */
    public String columns(Table table) {
        return String.join(
                ", ",
                table.fields().stream().map(field -> field.label().in(lang())).toList());
    }

    /** How many of its rows a table has, of how many it needs. */
    public String count(Table table) {
        int rows = work.answers().rows(table.id()).size();
        int needed = desk.round().least(table.least());
        return needed == 0 ? say("course.rows", rows, table.most()) : say("course.rows.of", rows, needed);
    }
}
