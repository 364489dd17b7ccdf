package se.framsteg.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.aid.DeclarationLinks;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.ideas.Trials;
import se.framsteg.meetings.MyMeetings;
import se.framsteg.network.advice.Advices;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.plan.Plans;
import se.framsteg.plan.adoption.BoardAsking;
import se.framsteg.plan.followup.CheckIns;
import se.framsteg.plan.parts.Words;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.CompanyCourses;
import se.framsteg.programmes.participation.CompanyCourses.Course;
import se.framsteg.programmes.participation.CompanyHelp;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.shell.Frame;
import se.framsteg.surveys.OpenSurveys;

/** A company's home: what now, what next, and who of us takes part. */
@Controller
class CompanyHomeController {
    private final CompanyCourses courses;
    private final Members members;
    private final OpenSurveys surveys;
    private final CompanyHelp help;
    private final StartCheck check;
    private final DeclarationLinks declarations;
    private final MyMeetings meetings;
    private final CompanyToDo toDo;
    private final Plans plans;
    private final Words words;
    private final BoardAsking asking;
    private final CheckIns checkIns;
    private final Trials trials;
    private final Keepers keepers;
    private final Advices advices;
    private final SeenMatches exchanges;
    private final Clock clock;

    CompanyHomeController(
            CompanyCourses courses,
            Members members,
            CompanyHelp help,
            OpenSurveys surveys,
            StartCheck check,
            DeclarationLinks declarations,
            MyMeetings meetings,
            CompanyToDo toDo,
            Plans plans,
            Words words,
            BoardAsking asking,
            CheckIns checkIns,
            Trials trials,
            Keepers keepers,
            Advices advices,
            SeenMatches exchanges,
            Clock clock) {
        this.help = help;
        this.check = check;
        this.declarations = declarations;
        this.meetings = meetings;
        this.toDo = toDo;
        this.plans = plans;
        this.words = words;
        this.asking = asking;
        this.checkIns = checkIns;
        this.trials = trials;
        this.keepers = keepers;
        this.advices = advices;
        this.exchanges = exchanges;
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
                region,
                by,
                members.company(by),
                theirs,
                surveys.of(by),
                hindrances(by, theirs),
                toDo.of(by, theirs),
                declarations.waiting(by),
                help.of(by),
                keepers.of(by),
                meetings.next(by).orElse(null),
                plans.standing(by),
                words.needs(by),
                by.isLead() ? asking.standing(by) : List.of(),
                checkIns.waiting(by).orElse(null),
                exchanges.waiting(by),
                trials.due(by),
                advices.unsaid(by),
                members.people(by),
                LocalDate.now(clock));
    }

    /** Why its courses may not begin for the company yet, by programme. */
    private Map<UUID, String> hindrances(Member by, List<Course> theirs) {
        LocalDate today = LocalDate.now(clock);
        var why = new HashMap<UUID, String>();
        theirs.stream()
                .filter(course ->
                        course.role().equals("company") && course.state(today).goesOn())
                .forEach(course -> check.why(
                                by.region(), new ProgrammeId(course.programmeId()), Set.of(by.organisation()))
                        .values()
                        .forEach(words -> why.put(course.programmeId(), words)));
        return why;
    }
}
