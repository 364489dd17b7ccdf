package se.framsteg.plan.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Way;
import se.framsteg.shell.Ids;

/** What files have brought into a plan, and how that is undone: all of it that nobody has changed since, and nothing else. */
@Service
@Transactional
public class Intakes {
    private final IntakeRepository intakes;
    private final Plans plans;
    private final Actions actions;
    private final Clock clock;

    Intakes(IntakeRepository intakes, Plans plans, Actions actions, Clock clock) {
        this.intakes = intakes;
        this.plans = plans;
        this.actions = actions;
        this.clock = clock;
    }

    UUID begin(Member by, int added, int changed) {
        UUID id = Ids.next();
        intakes.insert(by, id, added, changed, clock.instant());
        return id;
    }

    /** Those that can be undone, or were, the newest first. */
    @Transactional(readOnly = true)
    public List<Intake> latest(Member by) {
        return intakes.since(by, since());
    }

    @Transactional(readOnly = true)
    public Optional<Intake> find(Member by, UUID id) {
        return intakes.find(by, id);
    }

    /** What was not undone with it. */
    @Transactional(readOnly = true)
    public List<Intake.Left> left(Member by, UUID id) {
        return intakes.left(by, id);
    }

    private Instant since() {
        return clock.instant()
                .atZone(clock.getZone())
                .minus(Intake.UNDONE_WITHIN)
                .toInstant();
    }

    /** @return false where it is undone already, or too old */
    public boolean undo(Member by, UUID id) {
        plans.hold(by);
        if (!intakes.undo(by, id, since(), clock.instant())) {
            return false;
        }
        Map<ActionId, List<IntakeRepository.Note>> untouched = intakes.notes(by, id).stream()
                .filter(IntakeRepository.Note::isUntouched)
                .collect(groupingBy(IntakeRepository.Note::action, LinkedHashMap::new, toList()));
        var brought = new ArrayList<ActionId>();
        var changed = new ArrayList<Actions.Wanted>();
        Plan plan = plans.of(by);
        untouched.forEach((action, notes) -> {
            if (notes.getFirst().isNew()) {
                brought.add(action);
            } else {
                changed.add(wanted(plan.action(action).orElseThrow(), notes));
            }
        });
        if (!brought.isEmpty()) {
            actions.removeAll(by, brought, id);
        }
        if (!changed.isEmpty()) {
            actions.writeAll(by, changed, Way.SIGNED_IN, id);
        }
        return true;
    }

    private static Actions.Wanted wanted(Action now, List<IntakeRepository.Note> notes) {
        Action stood = ActionChange.back(
                now, notes.stream().collect(toMap(IntakeRepository.Note::field, IntakeRepository.Note::before)));
        return new Actions.Wanted(now.id(), ActionDraft.of(stood), stood.course());
    }
}
