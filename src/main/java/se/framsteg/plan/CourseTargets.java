package se.framsteg.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;

/** The targets that a company has set on the course's worksheet, which is where they are changed. */
@Component
class CourseTargets {
    private static final String WORKSHEET = "targets";

    private final Rounds rounds;
    private final Works works;

    CourseTargets(Rounds rounds, Works works) {
        this.rounds = rounds;
        this.works = works;
    }

    /** Those of the newest round where any are written. */
    List<Target> of(Member by) {
        return rounds.of(by).stream()
                .map(round -> of(by, round))
                .filter(targets -> !targets.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Target> of(Member by, Round round) {
        Optional<Worksheet> sheet = works.edition(round).worksheet(WORKSHEET);
        return sheet.map(found -> works.find(by, round, found).answers().rows(WORKSHEET).stream()
                        .filter(row -> !row.typed("kpi").isBlank())
                        .map(CourseTargets::target)
                        .toList())
                .orElse(List.of());
    }

    private static Target target(Row row) {
        return new Target(
                row.id(),
                row.typed("kpi"),
                row.typed("unit"),
                row.typed("base-year"),
                row.typed("base-value"),
                row.typed("target-year"),
                row.typed("target-value"),
                row.typed("topic"));
    }
}
