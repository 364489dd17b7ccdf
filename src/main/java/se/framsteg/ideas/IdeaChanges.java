package se.framsteg.ideas;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.framsteg.people.Member;

/** Makes one change of an idea at a time, numbers it, keeps how it stood after it, and tells others what they may count. */
@Component
class IdeaChanges {
    private final IdeaRepository ideas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaChanges(IdeaRepository ideas, ApplicationEventPublisher events, Clock clock) {
        this.ideas = ideas;
        this.events = events;
        this.clock = clock;
    }

    /** As it stands, for whoever changes it in this transaction: others wait. One that was taken away is there too. */
    Idea hold(Member by, IdeaId id) {
        ideas.hold(by);
        return ideas.find(by, id).orElseThrow(NoSuchElementException::new);
    }

    /** @return as it stands now; as it stood where nothing is otherwise */
    Idea change(Member by, Idea stood, IdeaVersion.What what, UnaryOperator<Idea> does) {
        Idea changed = does.apply(stood);
        if (changed.equals(stood)) {
            return stood;
        }
        Idea stands = changed.changed(new Idea.Change(stood.version() + 1, by.name(), clock.instant()));
        ideas.save(by, stands);
        ideas.note(by, stands, what);
        tell(by, stood, stands);
        return stands;
    }

    private void tell(Member by, Idea before, Idea after) {
        if (after.counts() && !(before.counts() && says(before).equals(says(after)))) {
            events.publishEvent(says(by, after));
        } else if (before.counts() && !after.counts()) {
            events.publishEvent(new IdeaWithdrawn(
                    by.region().value(),
                    by.organisation(),
                    after.id().value(),
                    LocalDate.now(clock),
                    by.person().value()));
        }
    }

    private record Counted(
            Stage stage,
            String kind,
            String newTo,
            String launchedOn,
            String stillOn,
            String ladder,
            String tonnesYear) {}

    private static Counted says(Idea idea) {
        Launch launch = idea.launch();
        return new Counted(
                idea.stage(),
                idea.text().said(IdeaField.KIND),
                idea.text().said(IdeaField.NEW_TO),
                launch == null ? "" : launch.on().toString(),
                launch == null ? "" : String.valueOf(launch.stillOn()),
                launch == null ? "" : idea.text().said(IdeaField.LADDER),
                launch == null ? "" : idea.text().said(IdeaField.MATERIAL));
    }

    private Object says(Member by, Idea idea) {
        String kind = idea.text().said(IdeaField.KIND);
        String newTo = idea.text().said(IdeaField.NEW_TO);
        Launch launch = idea.launch();
        return idea.stage() == Stage.LAUNCHED && launch != null
                ? new IdeaLaunched(
                        by.region().value(),
                        by.organisation(),
                        idea.id().value(),
                        kind,
                        newTo,
                        idea.text().said(IdeaField.LADDER),
                        idea.text().number(IdeaField.MATERIAL).orElse(BigDecimal.ZERO),
                        launch.on(),
                        launch.stillOn(),
                        by.person().value())
                : new IdeaDescribed(
                        by.region().value(),
                        by.organisation(),
                        idea.id().value(),
                        idea.stage().code(),
                        kind,
                        newTo,
                        LocalDate.now(clock),
                        by.person().value());
    }
}
