package se.framsteg.plan.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import se.framsteg.plan.Strategies;
import se.framsteg.plan.StrategyLacks;
import se.framsteg.plan.StrategyText;
import se.framsteg.plan.StrategyWritten;

/** A company's strategy as a worksheet of the course: how far it has come, what is handed in, what the coach reads. */
@Component
public class StrategyWorksheet implements OwnWorksheet {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "strategy";

    private final Strategies strategies;
    private final Plans plans;
    private final InCourse course;
    private final Clock clock;

    StrategyWorksheet(Strategies strategies, Plans plans, InCourse course, Clock clock) {
        this.clock = clock;
        this.strategies = strategies;
        this.plans = plans;
        this.course = course;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Progress> begun(Member by, Round round) {
        StrategyText text = strategies.find(by);
        return text.changedBy() == null || text.changedAt() == null
                ? Optional.empty()
                : Optional.of(new Progress(NAME, text.changedBy(), text.changedAt()));
    }

    @Override
    public Optional<Copy> copy(Member by, Round round) {
        Plan plan = plans.of(by);
        if (plan.strategy().version() == 0) {
            return Optional.empty();
        }
        InCourse.Last last = course.last(by, round, NAME);
        String document = StrategyDocument.of(plan, plans.targets(by)).write();
        return Optional.of(new Copy(
                last.work(),
                last.seq(),
                StrategyLacks.of(plan, LocalDate.now(clock)).isEmpty(),
                document));
    }

    /** What is in words may be asked for; how far the company has come, and who decides, it says itself. */
    @Override
    public Work asked(Member by, Round round, Worksheet worksheet, @Nullable UUID row) {
        StrategyText text = strategies.find(by);
        Worksheet form = OnPaperForm.of(worksheet, OnPaperForm.strategy(), List.of());
        var once = new HashMap<String, String>();
        form.fields().forEach(field -> once.put(field.id(), text.typed(field.id())));
        once.values().removeIf(String::isEmpty);
        return new Work(
                form,
                course.last(by, round, NAME).work(),
                text.version(),
                new Answers(once, Map.of()),
                text.changedBy(),
                text.changedAt());
    }

    @Override
    public Written answer(Member by, Round round, int seen, Map<AnswerPlace, String> typed) {
        var fields = new HashMap<String, String>();
        typed.forEach((place, value) -> fields.put(place.field(), value));
        StrategyWritten written = strategies.write(by, seen, fields);
        return new Written(
                written.version(),
                written.overtaken().stream()
                        .map(each -> new Written.Overtaken(
                                AnswerPlace.once(each.field()), each.theirs(), each.mine(), each.by()))
                        .toList(),
                false,
                !written.mending().isEmpty());
    }

    @Override
    public Reading read(String document) {
        return StrategyWords.reading(StrategyDocument.read(document));
    }

    @Override
    public Reading print(String document) {
        return read(document);
    }

    @Override
    public Object export(String document) {
        return StrategyDocument.read(document);
    }

    @Override
    public OnPaper onPaper(Worksheet worksheet, @Nullable String document) {
        if (document == null) {
            return StrategyWords.onPaper(worksheet, Map.of(), List.of());
        }
        StrategyDocument read = StrategyDocument.read(document);
        return StrategyWords.onPaper(worksheet, StrategyWords.once(read), read.topics());
    }
}
