package se.framsteg.plan.parts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.Area;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;

/**
 * One person's part at a company, and nothing else of its plan.
 *
 * @param owns what they answer for, what is to be done first of all; cancelled is left out
 * @param helps what they help somebody else with
 * @param asks whom they may ask
 */
public record PartSheet(
        Colleague who,
        String company,
        List<Area> areas,
        List<Line> owns,
        List<Line> helps,
        List<Ask> asks,
        LocalDate today) {
    public PartSheet {
        areas = List.copyOf(areas);
        owns = List.copyOf(owns);
        helps = List.copyOf(helps);
        asks = List.copyOf(asks);
    }

    /**
     * Who leads the company's work.
     *
     * @param address where they are written to, as every letter from them says
     * @param phone the number that they show their colleagues; empty where they show none
     */
    public record Ask(String name, String address, String phone) {}

    /** Whom one may ask, by name. */
    public List<String> leads() {
        return asks.stream().map(Ask::name).toList();
    }

    /** @param owner whose it is, by name; empty where it is nobody's @param helpers who else helps, by name */
    public record Line(Action action, String owner, List<String> helpers) {
        public Line {
            helpers = List.copyOf(helpers);
        }

        public boolean isPlanned() {
            return action.course().status() == Action.Status.PLANNED;
        }

        public boolean isOpen() {
            return action.course().status().isOpen();
        }
    }

    private static final Comparator<Action> FIRST = Comparator.comparing(
                    (Action each) -> !each.course().status().isOpen())
            .thenComparing(each -> each.days().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Action::number);

    static PartSheet of(Plan plan, Colleague who, String company, List<Ask> asks, LocalDate today) {
        UUID person = who.personId();
        return new PartSheet(
                who,
                company,
                plan.areas().stream()
                        .filter(each -> each.people().contains(person))
                        .toList(),
                lines(plan, person, each -> person.equals(each.owner())),
                lines(
                        plan,
                        person,
                        each -> !person.equals(each.owner()) && each.helpers().contains(person)),
                asks,
                today);
    }

    private static List<Line> lines(Plan plan, UUID person, Predicate<Action> theirs) {
        return plan.actions().stream()
                .filter(theirs)
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .sorted(FIRST)
                .map(each -> new Line(
                        each,
                        name(plan, each.owner()),
                        each.helpers().stream()
                                .filter(helper -> !helper.equals(person))
                                .map(helper -> name(plan, helper))
                                .toList()))
                .toList();
    }

    private static String name(Plan plan, @Nullable UUID person) {
        return person == null ? "" : plan.colleague(person).map(Colleague::name).orElse("");
    }

    public boolean isNone() {
        return areas.isEmpty() && owns.isEmpty() && helps.isEmpty();
    }

    /** Whether there is something to answer for or still to be done. */
    public boolean isOpen() {
        return !areas.isEmpty() || !open().isEmpty();
    }

    /** What is still to be done of one's own, and what one helps with. */
    public List<Line> open() {
        return Stream.concat(owns.stream(), helps.stream()).filter(Line::isOpen).toList();
    }

    /** The same with no more lines than this that are still to be done, and none that are done. */
    public PartSheet first(int most) {
        List<Line> own = owns.stream().filter(Line::isOpen).limit(most).toList();
        List<Line> other =
                helps.stream().filter(Line::isOpen).limit(most - own.size()).toList();
        return new PartSheet(who, company, areas, own, other, asks, today);
    }
}
