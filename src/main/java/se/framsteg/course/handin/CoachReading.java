package se.framsteg.course.handin;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachWork;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

/** What a coach has to read, on the coach's home. */
@Component
class CoachReading implements CoachWork {
    private final Feedback feedback;
    private final HandInRepository handIns;

    CoachReading(Feedback feedback, HandInRepository handIns) {
        this.handIns = handIns;
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

    @Override
    public Optional<String> waiting(RegionId region, CohortId cohort, String round) {
        return handIns.queue(region, cohort.value())
                .map(queue -> say(
                        queue.waiting() == 1 ? "course.coach.takes-over.one" : "course.coach.takes-over",
                        round,
                        number(queue.waiting()),
                        Say.moment(queue.oldest())));
    }
}
