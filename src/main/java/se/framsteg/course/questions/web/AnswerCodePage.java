package se.framsteg.course.questions.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where one types the code of a letter that was read on another device. */
public record AnswerCodePage(Region region, boolean wrong) implements Page {
    @Override
    public String template() {
        return "course/questions/web/answerCode";
    }

    public String path() {
        return "/%s/answer".formatted(region.slug());
    }
}
