package se.framsteg.course.questions.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record AnswerIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "course/questions/web/answerIsOver";
    }
}
