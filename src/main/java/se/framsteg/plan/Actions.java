package se.framsteg.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** What a company's people do with its actions. Every change is noted: who, when, from what to what. */
@Service
@Transactional
public class Actions {
    /** As many as one plan holds; more, and nobody can follow it. */
    public static final int MOST = 400;

    /** What tells how far an action has come, among what changes about it. */
    private static final Set<String> COURSE = Set.of("status", "done", "stuck");

    private final ActionRepository actions;
    private final PlanRepository plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(ActionRepository actions, PlanRepository plans, ApplicationEventPublisher events, Clock clock) {
        this.actions = actions;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Action> find(Member by, ActionId id) {
        return actions.find(by, id);
    }

    /** What has happened to an action, the newest first. */
    @Transactional(readOnly = true)
    public List<ActionChange> changes(Member by, ActionId id) {
        return actions.changes(by, id);
    }

    /** @throws TooManyActions where the plan is full */
    public ActionId add(Member by, ActionDraft draft, Way way) {
        int number = actions.nextNumber(by);
        if (actions.count(by) >= MOST) {
            throw new TooManyActions();
        }
        Action action = draft.as(new ActionId(Ids.next()), number, 1, Action.Course.PLANNED);
        enter(by, action);
        actions.insert(by, action, clock.instant());
        actions.note(
                by,
                action,
                List.of(new ActionChange.Differing("title", "", action.title())),
                way,
                null,
                clock.instant());
        changed(by);
        return action.id();
    }

    /**
     * @param seen the version that the writer's page shows
     * @throws ActionWasChanged where somebody has saved another since
     */
    public Action change(Member by, ActionId id, int seen, ActionDraft draft, Way way) {
        return write(by, id, seen, way, stood -> draft.over(stood).as(id, stood.number(), seen, stood.course()));
    }

    /**
     * Says how far an action has come, whatever else has been written since. One that was cancelled is taken up again by who is
     * signed in, and by no other way.
     *
     * @param doneOn today where it is not said
     */
    public Action progress(
            Member by, ActionId id, Action.Status status, @Nullable LocalDate doneOn, String stuck, Way way) {
        LocalDate today = LocalDate.now(clock);
        return write(by, id, null, way, stood -> {
            LocalDate done = status != Action.Status.DONE
                    ? null
                    : doneOn != null
                            ? doneOn
                            : Optional.ofNullable(stood.course().doneOn()).orElse(today);
            Action.Course course = course(stood, new Action.Course(status, done, stuck), way);
            return ActionDraft.of(stood).as(id, stood.number(), stood.version(), course);
        });
    }

    /**
     * Takes back what was said of how far an action had come.
     *
     * @param version what the action became with that
     * @return false where it has changed since, or another thing was said
     */
    public boolean takeBack(Member by, ActionId id, int version) {
        Action stood = actions.hold(by, id).orElseThrow();
        Map<String, String> before = actions.changes(by, id).stream()
                .filter(each -> each.version() == version && COURSE.contains(each.field()))
                .collect(Collectors.toMap(ActionChange::field, ActionChange::before));
        if (stood.version() != version || before.isEmpty()) {
            return false;
        }
        Action.Course course = stood.course();
        String status = before.getOrDefault("status", course.status().code());
        String done = before.getOrDefault("done", Objects.toString(course.doneOn(), ""));
        var back = new Action.Course(
                Action.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                done.isEmpty() ? null : LocalDate.parse(done),
                before.getOrDefault("stuck", course.stuck()));
        write(by, id, null, Way.SIGNED_IN, now -> ActionDraft.of(now).as(id, now.number(), now.version(), back));
        return true;
    }

    private Action write(Member by, ActionId id, @Nullable Integer seen, Way way, UnaryOperator<Action> as) {
        Action stood = actions.hold(by, id).orElseThrow();
        Action asked = as.apply(stood);
        List<ActionChange.Differing> differing = ActionChange.between(stood, asked);
        if (differing.isEmpty()) {
            return stood;
        }
        if (seen != null && seen != stood.version()) {
            throw new ActionWasChanged(stood);
        }
        Action stands = ActionDraft.of(asked).as(id, stood.number(), stood.version() + 1, asked.course());
        enter(by, stands);
        actions.update(by, stands, clock.instant());
        actions.note(by, stands, differing, way, null, clock.instant());
        tell(by, stood, stands);
        return stands;
    }

    /** What one of many is to be. @param id null for a new one */
    public record Wanted(@Nullable ActionId id, ActionDraft draft, Action.Course course) {}

    /**
     * Makes many as they are wanted, such as those of a file, however many they are with a few questions for each. Whoever asks has
     * held the plan and looked at what stands.
     *
     * @param intake the reading of a file that this is part of, or undoes; null without
     * @throws TooManyActions where the plan would be too full
     */
    public void writeAll(Member by, List<Wanted> wanted, Way way, @Nullable UUID intake) {
        int number = actions.nextNumber(by);
        Map<ActionId, Action> stood =
                actions.of(by.region(), by.organisation()).stream().collect(Collectors.toMap(Action::id, each -> each));
        long added = wanted.stream().filter(each -> each.id() == null).count();
        if (added > 0 && stood.size() + added > MOST) {
            throw new TooManyActions();
        }
        var before = new ArrayList<Action>();
        var after = new ArrayList<Action>();
        for (Wanted each : wanted) {
            Action was = each.id() == null
                    ? each.draft().as(new ActionId(Ids.next()), number++, 0, Action.Course.PLANNED)
                    : Optional.ofNullable(stood.get(each.id())).orElseThrow();
            before.add(was);
            after.add(each.draft()
                    .over(was)
                    .as(was.id(), was.number(), was.version() + 1, course(was, each.course(), way)));
        }
        enter(by, after);
        for (int i = 0; i < after.size(); i++) {
            keep(by, before.get(i), after.get(i), way, intake);
        }
        changed(by);
        for (int i = 0; i < after.size(); i++) {
            tellCompleted(by, before.get(i), after.get(i));
        }
    }

    /** What somebody owned or helped with is another's from now on. Each is noted. */
    void handOver(Member by, UUID from, UUID to) {
        actions.hold(by);
        List<Wanted> wanted = actions.of(by.region(), by.organisation()).stream()
                .filter(each -> each.concerns(from))
                .map(each -> new Wanted(
                        each.id(),
                        ActionDraft.of(each)
                                .given(
                                        from.equals(each.owner()) ? Optional.of(to) : Optional.ofNullable(each.owner()),
                                        each.helpers().stream()
                                                .map(helper -> helper.equals(from) ? to : helper)
                                                .toList()),
                        each.course()))
                .toList();
        if (!wanted.isEmpty()) {
            writeAll(by, wanted, Way.SIGNED_IN, null);
        }
    }

    /** Takes many out of the plan that a file brought; each can be brought back. Whoever asks has held the plan. */
    public void removeAll(Member by, List<ActionId> ids, UUID intake) {
        actions.removeAll(by, ids, intake, clock.instant());
        changed(by);
    }

    private void keep(Member by, Action was, Action is, Way way, @Nullable UUID intake) {
        var differing = new ArrayList<>(ActionChange.between(was, is));
        if (was.version() == 0) {
            differing.addFirst(new ActionChange.Differing("title", "", is.title()));
            actions.insert(by, is, clock.instant());
        } else if (differing.isEmpty()) {
            return;
        } else {
            actions.update(by, is, clock.instant());
        }
        actions.note(by, is, differing, way, intake, clock.instant());
    }

    /** One that was cancelled is done only by who takes it up again themselves. */
    private static Action.Course course(Action stood, Action.Course asked, Way way) {
        boolean kept = way != Way.SIGNED_IN
                && asked.status() == Action.Status.DONE
                && stood.course().status() == Action.Status.CANCELLED;
        return kept ? stood.course() : asked;
    }

    /** Takes an action out of the plan; it can be brought back. False where it is so already. */
    public boolean remove(Member by, ActionId id, boolean removed) {
        actions.hold(by);
        if (!removed && actions.count(by) >= MOST) {
            throw new TooManyActions();
        }
        boolean done = actions.remove(by, id, removed, clock.instant());
        if (done) {
            changed(by);
        }
        return done;
    }

    /** Whoever owns an action or helps with it is one of the company's colleagues: the database holds to that too. */
    private void enter(Member by, Action action) {
        if (action.owner() != null || !action.helpers().isEmpty()) {
            enter(by, List.of(action));
        }
    }

    private void enter(Member by, List<Action> all) {
        Set<UUID> known = plans.people(by);
        all.stream()
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.owner()), each.helpers().stream()))
                .distinct()
                .filter(known::contains)
                .forEach(person -> plans.enter(by, person));
    }

    private void tell(Member by, Action stood, Action stands) {
        changed(by);
        tellCompleted(by, stood, stands);
    }

    private void tellCompleted(Member by, Action stood, Action stands) {
        boolean was = stood.course().status() == Action.Status.DONE;
        boolean is = stands.course().status() == Action.Status.DONE;
        if (was != is
                || is
                        && !Objects.equals(
                                stood.course().doneOn(), stands.course().doneOn())) {
            events.publishEvent(new ActionCompleted(
                    by.region().value(),
                    by.organisation(),
                    stands.id().value(),
                    stands.version(),
                    Optional.ofNullable(stands.course().doneOn()).orElseGet(() -> LocalDate.now(clock)),
                    is,
                    by.person().value()));
        }
    }

    private void changed(Member by) {
        events.publishEvent(new PlanChanged(
                by.region().value(), by.organisation(), by.person().value()));
    }
}
