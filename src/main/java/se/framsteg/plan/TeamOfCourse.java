package se.framsteg.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.shell.Say;

/** The team that a company has written down on the course's worksheet. */
@Component
class TeamOfCourse {
    private static final String WORKSHEET = "task-and-team";
    private static final String TABLE = "team";

    private final Rounds rounds;
    private final Works works;

    TeamOfCourse(Rounds rounds, Works works) {
        this.rounds = rounds;
        this.works = works;
    }

    /** That of the newest round where any is written. */
    List<NewColleague> of(Member by) {
        return rounds.of(by).stream()
                .map(round -> of(by, round))
                .filter(team -> !team.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<NewColleague> of(Member by, Round round) {
        Optional<Worksheet> sheet = works.edition(round).worksheet(WORKSHEET);
        return sheet.map(found -> works.find(by, round, found).answers().rows(TABLE).stream()
                        .filter(row -> !row.typed("person").isBlank())
                        .map(row -> NewColleague.called(
                                cut(row.typed("person"), Colleagues.LONGEST_NAME),
                                cut(row.typed("role"), Colleagues.LONGEST_DOES),
                                Say.lang()))
                        .toList())
                .orElse(List.of());
    }

    private static String cut(String typed, int longest) {
        String line = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest).strip();
    }
}
