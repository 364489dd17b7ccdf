package se.framsteg.course.handin;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachWork;

/** What a coach has to read, on the coach's home. */
@Component
class CoachReading implements CoachWork {
    private final Feedback feedback;

    CoachReading(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public List<Item> of(Coach by) {
        var waiting = feedback.waiting(by);
        return by.cohorts().stream()
                .map(cohort -> new Item(
                        new CohortId(cohort),
                        waiting.containsKey(cohort)
                                ? say("course.coach.waiting", number(waiting.get(cohort)))
                                : say("course.coach.nothing"),
                        "/hand-ins"))
                .toList();
    }
}
