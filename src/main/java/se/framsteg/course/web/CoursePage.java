package se.framsteg.course.web;

import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** @param title of the edition; empty for the one that comes with the house */
public record CoursePage(Region region, Edition edition, String title) implements Page {
    public String path(Lesson lesson) {
        return CourseAddress.of(region, edition) + "/" + lesson.path();
    }

    @Override
    public String template() {
        return "course/web/course";
    }
}
