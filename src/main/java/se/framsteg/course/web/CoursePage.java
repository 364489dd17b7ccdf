package se.framsteg.course.web;

import java.util.Optional;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * The weeks of an edition, with their lessons and worksheets.
 *
 * @param title of the edition; empty for the one that comes with the house
 * @param own the region's own edition that is shown beside it
 * @param canonical the whole address of the page
 */
public record CoursePage(Region region, Edition edition, String title, Optional<OwnEdition> own, String canonical)
        implements Page {
    static CoursePage builtIn(OpenCourse course, Region region, Edition edition, Optional<OwnEdition> own) {
        return new CoursePage(region, edition, "", own, course.canonical(CourseAddress.of(region, edition)));
    }

    static CoursePage own(OpenCourse course, Region region, Edition edition, String title) {
        return new CoursePage(
                region, edition, title, Optional.empty(), course.canonical(CourseAddress.of(region, edition)));
    }

    public String path(Lesson lesson) {
        return CourseAddress.of(region, edition) + "/" + lesson.path();
    }

    public String path(Worksheet worksheet) {
        return CourseAddress.of(region, edition, worksheet);
    }

    public String path(OwnEdition other) {
        return "/%s/course/editions/%s".formatted(region.slug(), other.key());
    }

    @Override
    public String template() {
        return "course/web/course";
    }
}
