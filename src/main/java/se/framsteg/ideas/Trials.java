package se.framsteg.ideas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.ideas.IdeaVersion.What;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** What a company tries with its ideas, and that one of them is launched. */
@Service
@Transactional(noRollbackFor = TooManyTrials.class)
public class Trials {
    /** As many as one idea has. */
    public static final int MOST = 30;

    private static final int MOST_DUE = 10;

    private final IdeaRepository ideas;
    private final TrialRepository trials;
    private final IdeaChanges changes;
    private final Clock clock;

    Trials(IdeaRepository ideas, TrialRepository trials, IdeaChanges changes, Clock clock) {
        this.ideas = ideas;
        this.trials = trials;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws TooManyTrials where the idea has no room */
    public UUID add(Member by, IdeaId idea, TrialDraft draft) {
        Idea stood = changes.hold(by, idea);
        hasRoom(stood);
        Trial trial = draft.as(Ids.next(), 1);
        put(by, stood, trial, trial.isDone() ? What.RESULT : What.TRIAL);
        return trial.id();
    }

    private static void hasRoom(Idea idea) {
        if (idea.trials().size() >= MOST) {
            throw new TooManyTrials();
        }
    }

    /** @return whether something is otherwise now */
    public boolean change(Member by, IdeaId idea, UUID trial, TrialDraft draft) {
        Idea stood = changes.hold(by, idea);
        Trial before = find(stood, trial);
        if (draft.as(trial, before.version()).equals(before)) {
            return false;
        }
        boolean told = !draft.result().equals(before.result());
        put(by, stood, draft.as(trial, before.version() + 1), told ? What.RESULT : What.TRIAL);
        return true;
    }

    private static Trial find(Idea idea, UUID trial) {
        return idea.trials().stream()
                .filter(each -> each.id().equals(trial))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }

    private void put(Member by, Idea stood, Trial trial, What what) {
        ideas.save(by, stood.id(), trial, false);
        var all = new ArrayList<>(stood.trials());
        all.removeIf(each -> each.id().equals(trial.id()));
        all.add(trial);
        changes.change(by, stood, what, idea -> idea.with(all));
    }

    /** Takes a trial away; with it what it showed. */
    public void remove(Member by, IdeaId idea, UUID trial) {
        Idea stood = changes.hold(by, idea);
        ideas.save(by, idea, find(stood, trial), true);
        List<Trial> left =
                stood.trials().stream().filter(each -> !each.id().equals(trial)).toList();
        changes.change(by, stood, What.TRIAL_REMOVED, each -> each.with(left));
    }

    /** Brings back a trial that was taken away. @throws TooManyTrials where the idea has no room for it */
    public void bringBack(Member by, IdeaId idea, UUID trial) {
        Idea stood = changes.hold(by, idea);
        if (stood.trials().stream().noneMatch(each -> each.id().equals(trial))) {
            hasRoom(stood);
            Trial removed = trials.removed(by, idea, trial).orElseThrow(NoSuchElementException::new);
            put(by, stood, removed, removed.isDone() ? What.RESULT : What.TRIAL);
        }
    }

    /** Says that an idea is launched, when, and what shows it; or that it is not after all. @return whether that is otherwise now */
    public boolean launch(Member by, IdeaId idea, @Nullable Launch launch) {
        Idea stood = changes.hold(by, idea);
        What what = launch == null ? What.LAUNCH_UNDONE : What.LAUNCHED;
        Launch kept = launch == null ? null : launch.asStillAs(stood.launch());
        return changes.change(by, stood, what, each -> each.launched(kept)).version() != stood.version();
    }

    /** Says that a launched idea is still there to be bought or used. @return whether that was not said today before */
    public boolean sayStillThere(Member by, IdeaId idea) {
        Idea stood = changes.hold(by, idea);
        Launch launch = stood.launch();
        if (launch == null) {
            return false;
        }
        Launch still = launch.still(LocalDate.now(clock));
        return changes.change(by, stood, What.STILL_THERE, each -> each.launched(still))
                        .version()
                != stood.version();
    }

    /** What somebody has to try whose day has come, the oldest first. */
    @Transactional(readOnly = true)
    public List<DueTrial> due(Member by) {
        return trials.due(by, LocalDate.now(clock), MOST_DUE);
    }
}
