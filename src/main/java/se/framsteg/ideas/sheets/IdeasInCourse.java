package se.framsteg.ideas.sheets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;

/**
 * Ideas are the company's, whichever courses it goes through; a hand-in is of one course. Each time they are handed in, that is a change
 * of the course's work.
 */
@Component
public class IdeasInCourse {
    private final Works works;
    private final HandIns handIns;

    IdeasInCourse(Works works, HandIns handIns) {
        this.works = works;
        this.handIns = handIns;
    }

    /** @throws se.framsteg.course.handin.SomethingIsLacking where it is not whole */
    @Transactional
    public HandInId handIn(Member by, Round round, Worksheet worksheet) {
        works.nextChange(by, round, worksheet);
        return handIns.handIn(by, round, worksheet);
    }

    /** The last change of the course's work; that of nothing where there was none. */
    Last last(Member by, Round round, String name) {
        return works.edition(round)
                .worksheet(name)
                .flatMap(sheet -> works.lastChange(by, round, sheet))
                .map(change -> new Last(change.work(), change.seq()))
                .orElse(new Last(null, 0));
    }

    record Last(@Nullable UUID work, int seq) {}
}
