package se.framsteg.course.papers.web;

import java.util.List;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.views.View;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Work;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/** A company's worksheet as it stands, all that is answered, on paper. */
record WorkPaper(String programme, String company, Work work, AnswerWords words, List<View> views) implements Page {
    private static final int WIDTH = 780;

    /** A question and what is answered. */
    record Line(String label, String answer) {}

    @Override
    public String template() {
        return "course/papers/web/workPaper";
    }

    public Worksheet worksheet() {
        return work.worksheet();
    }

    public String changed() {
        return work.changedAt() == null || work.changedBy() == null
                ? Say.say("course.paper.nothing")
                : Say.say("course.saved.by", Say.moment(work.changedAt()), work.changedBy());
    }

    public List<Line> once() {
        return worksheet().fields().stream()
                .map(field -> line(field, work.answers().typed(field.id())))
                .filter(line -> !line.answer().isEmpty())
                .toList();
    }

    /** What is drawn of it in figures, or told of it in sentences. */
    public List<View> shown() {
        return views.stream()
                .filter(view -> view instanceof View.Drawn || view instanceof View.Told)
                .toList();
    }

    public String picture(View.Drawn drawn) {
        return drawn.chart().standalone(WIDTH);
    }

    public List<Answers.Row> rows(Table table) {
        return work.answers().rows(table.id());
    }

    public List<Line> lines(Table table, Answers.Row row) {
        return table.fields().stream()
                .map(field -> line(field, row.typed(field.id())))
                .filter(line -> !line.answer().isEmpty())
                .toList();
    }

    private Line line(Field field, String typed) {
        return new Line(field.label().in(Say.lang()), words.of(field, typed));
    }
}
