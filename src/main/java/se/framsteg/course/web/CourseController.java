package se.framsteg.course.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/**
 * The course, open to anybody: its weeks on one page, and each lesson on its own. An edition that the region has written
 * itself is as open as the one that comes with the house.
 */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/course")
class CourseController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final OpenCourse course;

    CourseController(OpenCourse course) {
        this.course = course;
    }

    @GetMapping
    void index(@RequestAttribute(REGION) Region region, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        course.show(
                request,
                response,
                () -> Body.page(
                        CoursePage.builtIn(course, region, course.edition(region, null, null), course.shown(region))));
    }

    @GetMapping("/editions/{edition}/{version}")
    void own(
            @RequestAttribute(REGION) Region region,
            @PathVariable String edition,
            @PathVariable int version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        course.show(
                request,
                response,
                () -> Body.page(CoursePage.own(
                        course,
                        region,
                        course.edition(region, edition, version),
                        course.own(region, edition, version).title())));
    }

    /** @param from the company's course that the lesson was opened from; such a page is made for who asks */
    @GetMapping({"/week-{week}/lesson-{number}", "/editions/{edition}/{version}/week-{week}/lesson-{number}"})
    @Nullable
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable(required = false) @Nullable String edition,
            @PathVariable(required = false) @Nullable Integer version,
            @PathVariable int week,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!from.isEmpty()) {
            return lesson(region, course.edition(region, edition, version), week, number, from);
        }
        course.show(
                request,
                response,
                () -> Body.page(lesson(region, course.edition(region, edition, version), week, number, "")));
        return null;
    }

    private LessonPage lesson(Region region, Edition edition, int week, int number, String from) {
        Lesson lesson = edition.lesson(week, number).orElseThrow();
        String path = CourseAddress.of(region, edition) + "/" + lesson.path();
        return new LessonPage(region, edition, lesson, from, course.canonical(path));
    }
}
