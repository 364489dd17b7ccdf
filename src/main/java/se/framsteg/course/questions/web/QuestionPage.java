package se.framsteg.course.questions.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.questions.Question;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * One question to a colleague: what has become of it, and what whoever asked may do.
 *
 * @param label what is asked for
 * @param readers who can read the worksheet that it is about, in words
 * @param mailed whether the colleague is written to
 * @param link the whole address to answer by, as {@code code} is what gives it on {@code codePage}; empty for who may not hand it
 *     over, and where the colleague is mailed
 */
public record QuestionPage(
        WorkDesk desk,
        Worksheet sheet,
        Question question,
        String label,
        String readers,
        boolean mailed,
        String link,
        String code,
        String codePage,
        String said,
        String typedDay,
        Mending mending,
        LocalDate today)
        implements Page {
    private static final List<String> SAID = List.of("asked", "reminded", "extended", "withdrawn", "full", "not-lead");
    private static final List<String> TROUBLE = List.of("full", "not-lead");

    @Override
    public String template() {
        return "course/questions/web/question";
    }

    public List<Crumb> above() {
        return desk.above(sheet);
    }

    public String title() {
        return say("course.question.to", question.name());
    }

    public String sheetTitle() {
        return sheet.title().in(lang());
    }

    public String path() {
        return desk.path(sheet) + "/questions/" + question.id().value();
    }

    public String told() {
        return !SAID.contains(said)
                ? ""
                : said.equals("asked") && !mailed
                        ? say("course.question.said.to-hand-over")
                        : say("course.question.said." + said, question.name());
    }

    public boolean isTrouble() {
        return TROUBLE.contains(said);
    }

    public String state() {
        return QuestionWords.state(question, today);
    }

    public boolean mayChange() {
        return question.mayChange(desk.by());
    }

    /** Whether the colleague has a mail to answer by that still works. */
    public boolean hasMail() {
        return mailed && question.isOpen(today);
    }

    public boolean mayHandOver() {
        return !link.isEmpty() && question.isOpen(today);
    }

    public boolean mayRemind() {
        return mayChange() && mailed && question.mayRemind(today);
    }
}
