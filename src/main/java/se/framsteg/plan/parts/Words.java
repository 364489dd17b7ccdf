package se.framsteg.plan.parts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionChange;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;

/**
 * What people say of their actions: done, begun, stuck, help. Who is stuck or needs help is seen first of all by the others, until
 * somebody says that they have helped; as is who helps with something that is done, until who answers for it has confirmed that.
 */
@Service
@Transactional
public class Words {
    private final Actions actions;
    private final NeedRepository needs;
    private final NeedNews news;
    private final Clock clock;

    Words(Actions actions, NeedRepository needs, NeedNews news, Clock clock) {
        this.actions = actions;
        this.needs = needs;
        this.news = news;
        this.clock = clock;
    }

    /** Who is stuck or needs help, whoever has waited longest first. */
    @Transactional(readOnly = true)
    public List<Need> needs(Member by) {
        return needs.open(by);
    }

    /**
     * @param by who says it: the person themselves, or a lead for them
     * @param whose who owns the action or helps with it
     * @param line what stands in the way, or what help is needed
     */
    public void say(Member by, UUID whose, ActionId id, Word word, String line, Way way) {
        Action action = find(by, whose, id);
        switch (word) {
            case DONE -> done(by, whose, action, way);
            case ONGOING ->
                actions.progress(
                        by,
                        id,
                        underWay(action),
                        action.course().doneOn(),
                        action.course().stuck(),
                        way);
            case STUCK -> {
                actions.progress(by, id, underWay(action), null, line, way);
                need(by, whose, action, Need.Kind.STUCK, line);
            }
            case HELP -> need(by, whose, action, Need.Kind.HELP, line);
            case UNDO -> undo(by, whose, action, way);
            case MANAGE -> needs.take(by, whose, id);
        }
    }

    /** Who helps with it says that it is done; that it is so, says who answers for it. */
    private void done(Member by, UUID whose, Action action, Way way) {
        if (action.owner() == null || whose.equals(action.owner())) {
            actions.progress(by, action.id(), Action.Status.DONE, null, "", way);
            needs.take(by, whose, action.id());
        } else if (action.course().status().isOpen()) {
            actions.progress(
                    by,
                    action.id(),
                    Action.Status.ONGOING,
                    null,
                    action.course().stuck(),
                    way);
            need(by, whose, action, Need.Kind.DONE, "");
        }
    }

    /**
     * A signed-in person says that an action is done, so that it is; where it is not for them to say, it waits for who answers for it or
     * a lead. Nobody confirms what they have said themselves as who helps.
     *
     * @return false where it waits
     */
    public boolean finish(Member by, Action action, @Nullable LocalDate on) {
        UUID person = by.person().value();
        List<Need> said = needs.open(by).stream()
                .filter(each -> each.kind() == Need.Kind.DONE && each.action().equals(action.id()))
                .toList();
        boolean helps = action.helpers().contains(person) && !by.isLead();
        boolean isTheirs = action.owner() == null || person.equals(action.owner());
        if (isTheirs
                || !action.course().status().isOpen()
                || !helps && said.stream().allMatch(each -> each.isForThem(by))) {
            actions.progress(by, action.id(), Action.Status.DONE, on, "", Way.SIGNED_IN);
            return true;
        }
        if (helps && said.stream().noneMatch(each -> each.person().equals(person))) {
            done(by, person, action, Way.SIGNED_IN);
        }
        return false;
    }

    private void need(Member by, UUID whose, Action action, Need.Kind kind, String line) {
        needs.say(by, whose, action.id(), kind, line, clock.instant());
        news.tell(by, new PersonId(whose), action, kind, line);
    }

    /** Somebody has helped: nobody waits any more, and what stood in the way does not. Or what was said to be done is not. */
    public void answer(Member by, UUID whose, ActionId id) {
        if (needs.answer(by, whose, id, clock.instant())
                .filter(kind -> kind != Need.Kind.DONE)
                .isPresent()) {
            Action action = actions.find(by, id).orElseThrow();
            actions.progress(by, id, action.course().status(), action.course().doneOn(), "", Way.SIGNED_IN);
        }
    }

    private Action find(Member by, UUID whose, ActionId id) {
        return actions.find(by, id)
                .filter(each -> each.concerns(whose))
                .orElseThrow(() -> new NoSuchElementException("No such action of theirs"));
    }

    private static Action.Status underWay(Action action) {
        return action.course().status().isOpen()
                ? Action.Status.ONGOING
                : action.course().status();
    }

    /**
     * As it stood before it was last said how far the action has come, where nothing has happened to it since. A lead may do so
     * for others; by a link one takes back only what one has said by it.
     */
    private void undo(Member by, UUID whose, Action action, Way way) {
        List<ActionChange> last = actions.changes(by, action.id()).stream()
                .filter(each -> each.version() == action.version())
                .filter(each -> by.isLead() && way != Way.LINK
                        || each.way() == way && each.by().equals(by.name()))
                .toList();
        boolean isSaid = last.stream()
                .anyMatch(each -> each.field().equals("status") || each.field().equals("stuck"));
        if (isSaid) {
            var status = Action.Status.valueOf(
                    before(last, "status", action.course().status().code()).toUpperCase(Locale.ROOT));
            String doneOn = before(last, "done", "");
            actions.progress(
                    by,
                    action.id(),
                    status,
                    status == Action.Status.DONE && !doneOn.isEmpty() ? LocalDate.parse(doneOn) : null,
                    before(last, "stuck", action.course().stuck()),
                    way);
        }
        needs.take(by, whose, action.id());
    }

    private static String before(List<ActionChange> last, String field, String otherwise) {
        return last.stream()
                .filter(each -> each.field().equals(field))
                .map(ActionChange::before)
                .findFirst()
                .orElse(otherwise);
    }
}
