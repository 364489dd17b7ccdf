package se.framsteg.course.questions.web;

import se.framsteg.shell.Page;

/** Whose a link is, and what it asks for; nothing of the worksheet is shown before its holder goes on. */
public record AnswerStartPage(AnswerDesk desk) implements Page {
    @Override
    public String template() {
        return "course/questions/web/answerStart";
    }
}
