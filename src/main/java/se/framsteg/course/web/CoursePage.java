package se.framsteg.course.web;

import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record CoursePage(Region region, Edition edition) implements Page {
    public String path(Lesson lesson) {
        return "/%s/course/%s".formatted(region.slug(), lesson.path());
    }

    @Override
    public String template() {
        return "course/web/course";
    }
}
