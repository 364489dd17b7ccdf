package se.framsteg.course.completion;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachWork;

/** Companies that missed to answer before the course, on their coach's home. */
@Component
class MissedWork implements CoachWork {
    private final ObjectProvider<SelfAssessed> assessed;

    MissedWork(ObjectProvider<SelfAssessed> assessed) {
        this.assessed = assessed;
    }

    @Override
    public List<Item> of(Coach by) {
        return assessed.stream()
                .flatMap(each -> each.missed(by.region(), by.cohorts(), Missed.TIME).entrySet().stream())
                .map(each -> new Item(
                        new CohortId(each.getKey()),
                        say("course.missed.work", each.getValue().size()),
                        "/missed"))
                .toList();
    }
}
