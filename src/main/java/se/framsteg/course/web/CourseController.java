package se.framsteg.course.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.course.editions.Editions;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.WithoutTransaction;

/** The course, open to anybody: its weeks on one page, and each lesson on its own. */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/course")
class CourseController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Editions editions;

    CourseController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping
    View index(@RequestAttribute(REGION) Region region) {
        return new CoursePage(region, editions.newest(), "");
    }

    @GetMapping("/week-{week}/lesson-{number}")
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable int week,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String from) {
        Edition edition = editions.newest();
        Lesson lesson = edition.lesson(week, number).orElseThrow();
        return new LessonPage(region, edition, lesson, from);
    }
}
