package se.framsteg.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.framsteg.people.Member;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;
import se.framsteg.surveys.Answers;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.SelfAssessments;
import se.framsteg.surveys.Sheets;
import se.framsteg.surveys.Statement;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Surveys;
import se.framsteg.surveys.Wave;

/** What the demo's companies said of themselves before their course, while it was time to. */
final class DemoAnswers {
    private final ApplicationContext house;
    private final LocalDate starts;

    /** @param starts the first day of the course */
    DemoAnswers(ApplicationContext house, LocalDate starts) {
        this.house = house;
        this.starts = starts;
    }

    /** @param said a digit for each statement, by those who said it; the first is the company's lead */
    void give(Programme programme, List<Member> people, List<String> said) {
        Surveyed part = house.getBean(Surveys.class)
                .find(people.getFirst(), programme.slug())
                .orElseThrow();
        for (int person = 0; person < said.size(); person++) {
            var at = starts.minusDays(9 - 2L * person)
                    .atTime(LocalTime.of(9 + person, 20))
                    .atZone(Say.STOCKHOLM)
                    .toInstant();
            house.getBean(Sheets.class)
                    .enter(Respondent.of(people.get(person)), part, Wave.BEFORE, answers(said.get(person)), at);
        }
    }

    private Answers answers(String digits) {
        List<Statement> statements =
                house.getBean(SelfAssessments.class).newest().statements();
        if (digits.length() != statements.size()) {
            throw new IllegalArgumentException("%s: %d statements".formatted(digits, statements.size()));
        }
        Map<String, Integer> levels = new HashMap<>();
        for (int number = 0; number < digits.length(); number++) {
            levels.put(statements.get(number).id(), digits.charAt(number) - '0');
        }
        return new Answers(levels);
    }
}
