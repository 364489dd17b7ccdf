package se.framsteg.site.web;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.CompanyCourses.Course;
import se.framsteg.programmes.participation.ParticipationState;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.surveys.OpenSurveys.Open;

public record CompanyHomePage(
        String region,
        Member by,
        String company,
        List<Course> courses,
        List<Open> surveys,
        List<CompanyPerson> people,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "site/web/companyHome";
    }

    public String surveysPath() {
        return "/%s/company/%s/surveys".formatted(region, by.organisation());
    }

    public String path(Open survey) {
        return "/%s/company/%s%s".formatted(region, by.organisation(), survey.path());
    }

    public String peoplePath() {
        return "/%s/company/%s/people".formatted(region, by.organisation());
    }

    /** Whether it has begun to take part, or may go on with what it has written. */
    public boolean hasWork(Course course) {
        return !course.status().equals("left_before_start");
    }

    public String workPath(Course course) {
        return "/%s/company/%s/course/%s".formatted(region, by.organisation(), course.programmeSlug());
    }

    public String state(Course course) {
        return Say.say(course.state(today).textKey());
    }

    /** What the course asks now, in a sentence. */
    public String now(Course course) {
        if (course.state(today) != ParticipationState.ACTIVE && course.state(today) != ParticipationState.ENROLLED) {
            return state(course) + ".";
        }
        return course.week() == null || course.weekEndsOn() == null
                ? Say.say(course.next() == null ? "site.company.no-week" : "site.company.between")
                : Say.say(
                        "site.company.week",
                        Say.number(course.week()),
                        Say.number(course.weeks()),
                        Say.date(course.weekEndsOn()));
    }

    public String next(Course course) {
        boolean goesOn =
                course.state(today) == ParticipationState.ACTIVE || course.state(today) == ParticipationState.ENROLLED;
        return !goesOn || course.next() == null || course.nextStartsOn() == null
                ? ""
                : Say.say("site.company.next", Say.number(course.next()), Say.date(course.nextStartsOn()));
    }

    public String role(CompanyPerson person) {
        return Say.say(person.role() == Role.LEAD ? "site.company.lead" : "site.company.colleague");
    }
}
