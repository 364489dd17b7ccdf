package se.framsteg.course.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Edition;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.OwnEditions;
import se.framsteg.shell.tenancy.Region;

/** An edition that the region has written itself, as open as the course that comes with the house. */
@Controller
@RequestMapping("/{region}/course/editions/{edition}/{version}")
class OwnCourseController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Editions editions;
    private final OwnEditions own;

    OwnCourseController(Editions editions, OwnEditions own) {
        this.editions = editions;
        this.own = own;
    }

    @GetMapping
    View index(@RequestAttribute(REGION) Region region, @PathVariable String edition, @PathVariable int version) {
        OwnEdition found = own.find(region.id(), edition, version).orElseThrow();
        return new CoursePage(region, editions.find(region.id(), found.key()), found.title());
    }

    @GetMapping("/week-{week}/lesson-{number}")
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable String edition,
            @PathVariable int version,
            @PathVariable int week,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String from) {
        OwnEdition found = own.find(region.id(), edition, version).orElseThrow();
        Edition read = editions.find(region.id(), found.key());
        return new LessonPage(region, read, read.lesson(week, number).orElseThrow(), from);
    }
}
