package se.framsteg.plan.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.CheckedIn;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Way;
import se.framsteg.surveys.Respondent;

/**
 * A company says how its actions go. What is said is noted on each action, under the name of whoever said it; it can be said anew
 * for as long as it is time. In a call somebody else types it, and never over what the company has said itself.
 */
@Service
@Transactional
public class CheckIns {
    /** No more are asked about at once; two minutes is what it takes. Those that are due first come first. */
    public static final int MOST_ASKED = 20;

    private final CheckInRepository checkIns;
    private final Plans plans;
    private final Actions actions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Something to say. @param until the last day */
    public record Waiting(Turn turn, LocalDate until) {
        /** Below the company's own address. */
        public String path() {
            return "/plan/check-ins/" + turn.slug();
        }
    }

    CheckIns(CheckInRepository checkIns, Plans plans, Actions actions, ApplicationEventPublisher events, Clock clock) {
        this.checkIns = checkIns;
        this.plans = plans;
        this.actions = actions;
        this.events = events;
        this.clock = clock;
    }

    /** The round that the caller's company is followed up after; empty before one has ended. */
    @Transactional(readOnly = true)
    public Optional<Part> part(Member by) {
        return checkIns.part(by.region(), by.organisation(), today());
    }

    /** What the caller's company is asked now and has not said; empty where nothing is. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(Member by) {
        LocalDate today = today();
        Optional<Part> part = checkIns.withOpenActions(by, today);
        return part.flatMap(each -> each.now(today))
                .filter(turn ->
                        of(by, part.orElseThrow()).stream().noneMatch(said -> said.turn() == turn && said.isSent()))
                .map(turn ->
                        new Waiting(turn, turn.days(part.orElseThrow().endsOn()).closesOn()));
    }

    /** The same of a company that the caller follows. */
    @Transactional(readOnly = true)
    public Optional<Part> part(Advisor by, String programme, UUID organisation) {
        return checkIns.part(by, programme, organisation, today());
    }

    /** What has been said, at each time. */
    @Transactional(readOnly = true)
    public List<CheckIn> of(Member by, Part part) {
        return checkIns.of(by, part);
    }

    @Transactional(readOnly = true)
    public Optional<CheckIn> find(Respondent by, Part part, Turn turn) {
        return of(member(by), part).stream().filter(each -> each.turn() == turn).findFirst();
    }

    /** The actions that are asked about: those not done yet, and those spoken of already. */
    @Transactional(readOnly = true)
    public List<Action> asked(Respondent by, @Nullable CheckIn said) {
        Plan plan = plans.of(member(by));
        Map<String, String> typed = said == null ? Map.of() : said.typed();
        Stream<Action> spoken = plan.actions().stream().filter(each -> typed.containsKey("how-" + each.number()));
        Stream<Action> open = plan.actions().stream()
                .filter(each -> each.course().status().isOpen())
                .sorted(Comparator.comparing(
                        each -> each.days().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_ASKED);
        return Stream.concat(spoken, open)
                .distinct()
                .sorted(Comparator.comparing(Action::number))
                .toList();
    }

    /**
     * Keeps what is typed, which says nothing yet.
     *
     * @throws CheckInIsClosed where it is not the time
     */
    public void save(Respondent by, Part part, Turn turn, Map<String, String> typed, boolean wantsCall) {
        mayStill(by, part, turn);
        put(by, part, turn, typed, wantsCall, null);
    }

    /**
     * Says it: what is told of each action is noted there.
     *
     * @throws CheckInIsClosed where it is not the time
     * @throws SaidItself where somebody types in a call for a company that has said it itself
     */
    public void send(
            Respondent by, Part part, Turn turn, Map<String, String> typed, boolean wantsCall, List<Told> told) {
        mayStill(by, part, turn);
        Member as = member(by);
        told.stream()
                .filter(isNew(by, part, turn, typed))
                .forEach(each -> actions.progress(
                        as, each.action(), each.how().status(), each.doneOn(), each.words(), Way.CHECK_IN));
        put(by, part, turn, typed, wantsCall, clock.instant());
        events.publishEvent(new CheckedIn(
                by.region().value(),
                part.programmeId(),
                by.organisation(),
                turn.code(),
                today(),
                by.call() != null,
                by.call() == null ? by.person().value() : by.call().by().value(),
                by.call() == null ? null : by.person().value()));
    }

    /** Of what was sent before only what is said otherwise now: an action may have gone on since by other ways. */
    private Predicate<Told> isNew(Respondent by, Part part, Turn turn, Map<String, String> typed) {
        Optional<CheckIn> sent = find(by, part, turn).filter(CheckIn::isSent);
        if (sent.isEmpty()) {
            return _ -> true;
        }
        Map<String, String> before = sent.get().typed();
        Map<ActionId, Integer> numbers =
                plans.of(member(by)).actions().stream().collect(Collectors.toMap(Action::id, Action::number));
        return each -> Stream.of("how-", "when-", "words-").anyMatch(field -> {
            String name = field + numbers.get(each.action());
            return !before.getOrDefault(name, "").equals(typed.getOrDefault(name, ""));
        });
    }

    private void put(
            Respondent by, Part part, Turn turn, Map<String, String> typed, boolean wantsCall, @Nullable Instant sent) {
        if (!checkIns.put(by, part, turn, typed, wantsCall, clock.instant(), sent)) {
            throw new SaidItself();
        }
    }

    private void mayStill(Respondent by, Part part, Turn turn) {
        if (!part.organisationId().equals(by.organisation())) {
            throw new NoSuchElementException("Not their company");
        }
        if (!part.isOpen(turn, today())) {
            throw new CheckInIsClosed();
        }
        boolean itself = find(by, part, turn)
                .filter(said -> said.isSent() && !said.isByPhone())
                .isPresent();
        if (by.call() != null && itself) {
            throw new SaidItself();
        }
    }

    /** Whose words they are, as somebody of the company. */
    public static Member member(Respondent by) {
        return new Member(
                by.person(), by.region(), by.name(), by.organisation(), by.lead() ? Role.LEAD : Role.COLLEAGUE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
