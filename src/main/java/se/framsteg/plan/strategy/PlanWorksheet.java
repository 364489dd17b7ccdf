package se.framsteg.plan.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.Progress;
import se.framsteg.course.work.Reading;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Written;
import se.framsteg.people.Member;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Readiness;

/**
 * A company's plan as a worksheet of the course. It is whole when it is ready to be decided on. Colleagues have their own part in
 * it, and are not asked for rows of it here.
 */
@Component
public class PlanWorksheet implements OwnWorksheet {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "action-plan";

    private final Plans plans;
    private final LastChanges changes;
    private final InCourse course;
    private final Clock clock;

    PlanWorksheet(Plans plans, LastChanges changes, InCourse course, Clock clock) {
        this.plans = plans;
        this.changes = changes;
        this.course = course;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Progress> begun(Member by, Round round) {
        return changes.ofActions(by).map(last -> new Progress(NAME, last.by(), last.at()));
    }

    @Override
    public Optional<Copy> copy(Member by, Round round) {
        Plan plan = plans.of(by);
        if (plan.actions().isEmpty()) {
            return Optional.empty();
        }
        InCourse.Last last = course.last(by, round, NAME);
        boolean whole = Readiness.of(plan, LocalDate.now(clock)).isReady();
        return Optional.of(
                new Copy(last.work(), last.seq(), whole, PlanDocument.of(plan).write()));
    }

    @Override
    public Work asked(Member by, Round round, Worksheet worksheet, @Nullable UUID row) {
        InCourse.Last last = course.last(by, round, NAME);
        Worksheet form = OnPaperForm.of(worksheet, List.of(), List.of());
        return new Work(form, last.work(), last.seq(), Answers.NONE, null, null);
    }

    @Override
    public Written answer(Member by, Round round, int seen, Map<AnswerPlace, String> typed) {
        throw new NoSuchElementException("Nothing is asked for of a plan");
    }

    @Override
    public Reading read(String document) {
        return PlanWords.reading(PlanDocument.read(document));
    }

    @Override
    public Reading print(String document) {
        return read(document);
    }

    @Override
    public Object export(String document) {
        return PlanDocument.read(document);
    }

    @Override
    public OnPaper onPaper(Worksheet worksheet, @Nullable String document) {
        return PlanWords.onPaper(
                worksheet,
                document == null ? List.of() : PlanDocument.read(document).actions());
    }
}
