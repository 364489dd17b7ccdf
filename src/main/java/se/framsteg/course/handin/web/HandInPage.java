package se.framsteg.course.handin.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/**
 * One hand-in as its coach reads it.
 *
 * @param remarks by row, typed or given
 */
public record HandInPage(
        FeedbackDesk desk,
        HandIn handIn,
        Worksheet worksheet,
        Map<UUID, String> remarks,
        String verdict,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "course/handin/web/handIn";
    }

    public String title() {
        return worksheet.title().in(lang());
    }

    public String facts() {
        return say(
                "course.hand-in.facts",
                handIn.organisation(),
                handIn.by(),
                Say.moment(handIn.handedInAt()),
                handIn.registered());
    }

    public String decided() {
        return handIn.decidedAt() == null
                ? say("course.hand-in.state." + handIn.state())
                : say(
                        "course.hand-in.decided." + handIn.state(),
                        String.valueOf(handIn.decidedBy()),
                        Say.moment(handIn.decidedAt()));
    }

    /** Questions with what was answered, those without left out. */
    public List<Line> once() {
        return lines(worksheet.fields(), null);
    }

    public List<Answers.Row> rows(Table table) {
        return handIn.answers().rows(table.id());
    }

    public List<Line> lines(Table table, Answers.Row row) {
        return lines(table.fields(), row);
    }

    public String title(Table table, Answers.Row row) {
        return row.typed(table.title().id());
    }

    public String remark(UUID row) {
        return remarks.getOrDefault(row, "");
    }

    /** A question and its answer in words. */
    public record Line(String label, String answer) {}

    private List<Line> lines(List<Field> fields, Answers.@Nullable Row row) {
        AnswerWords words = handIn.words();
        return fields.stream()
                .map(field -> new Line(
                        field.label().in(lang()),
                        words.of(field, row == null ? handIn.answers().typed(field.id()) : row.typed(field.id()))))
                .filter(line -> !line.answer().isEmpty())
                .toList();
    }
}
