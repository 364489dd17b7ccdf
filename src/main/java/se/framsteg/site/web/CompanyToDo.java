package se.framsteg.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.course.completion.Step;
import se.framsteg.course.completion.Step.State;
import se.framsteg.course.completion.Ways;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.people.Member;
import se.framsteg.programmes.participation.CompanyCourses.Course;

/** What a company has to do now in its courses: what has come back from the coach first, then what is open. */
@Component
class CompanyToDo {
    private static final int MOST = 3;

    private final Rounds rounds;
    private final Ways ways;
    private final Clock clock;

    CompanyToDo(Rounds rounds, Ways ways, Clock clock) {
        this.rounds = rounds;
        this.ways = ways;
        this.clock = clock;
    }

    /** By programme; of those that go on. */
    Map<UUID, List<Step>> of(Member by, List<Course> courses) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> going = courses.stream()
                .filter(course -> course.state(today).goesOn())
                .map(Course::programmeId)
                .toList();
        var all = new HashMap<UUID, List<Step>>();
        if (!going.isEmpty()) {
            rounds.of(by).stream()
                    .filter(round -> going.contains(round.programmeId()))
                    .forEach(round -> all.put(round.programmeId(), steps(by, round)));
        }
        return all;
    }

    private List<Step> steps(Member by, Round round) {
        return ways.find(by, round).stream()
                .flatMap(way -> way.left().stream())
                .filter(step -> step.state() == State.RETURNED || step.state() == State.TO_DO)
                .sorted(Comparator.comparing(step -> step.state() != State.RETURNED))
                .limit(MOST)
                .toList();
    }
}
