package se.framsteg.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.programmes.participation.CompanyCourses;
import se.framsteg.programmes.participation.CompanyCourses.Course;
import se.framsteg.shell.Frame;
import se.framsteg.surveys.OpenSurveys;

/** A company's home: what now, what next, and who of us takes part. */
@Controller
class CompanyHomeController {
    private final CompanyCourses courses;
    private final Members members;
    private final OpenSurveys surveys;
    private final Clock clock;

    CompanyHomeController(CompanyCourses courses, Members members, OpenSurveys surveys, Clock clock) {
        this.courses = courses;
        this.members = members;
        this.surveys = surveys;
        this.clock = clock;
    }

    @GetMapping("/{region}/company/{organisation}")
    View show(Member by, @PathVariable String region) {
        List<Course> theirs = courses.of(by);
        if (theirs.stream().anyMatch(Course::example)) {
            Frame.headExample();
        }
        return new CompanyHomePage(
                region, by, members.company(by), theirs, surveys.of(by), members.people(by), LocalDate.now(clock));
    }
}
