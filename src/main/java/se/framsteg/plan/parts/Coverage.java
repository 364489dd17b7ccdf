package se.framsteg.plan.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.plan.Action;
import se.framsteg.plan.Area;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;

/**
 * Who at a company answers for what, and where there are gaps.
 *
 * @param parts of everybody who is there, by name
 * @param bare areas that nobody who is there answers for
 * @param idle who has no part
 * @param laden who has very much
 * @param ownerless what is still to be done, and whose owner has left
 * @param unnamed how many more work at the company than are named here; 0 where nobody has said how many work there
 */
public record Coverage(
        List<Area> areas,
        List<Part> parts,
        List<Area> bare,
        List<Colleague> idle,
        List<Colleague> laden,
        List<Action> ownerless,
        int unnamed) {
    /** As many areas and open actions of one's own, together, as are very much. */
    public static final int MUCH = 8;

    public Coverage {
        areas = List.copyOf(areas);
        parts = List.copyOf(parts);
        bare = List.copyOf(bare);
        idle = List.copyOf(idle);
        laden = List.copyOf(laden);
        ownerless = List.copyOf(ownerless);
    }

    /**
     * @param areas what they answer for
     * @param owns how many actions are theirs and not cancelled, as {@code helps} is how many more they help with
     * @param open how many of their own are still to be done
     */
    public record Part(Colleague colleague, Set<UUID> areas, int owns, int helps, int open) {
        public Part {
            areas = Set.copyOf(areas);
        }

        public boolean answersFor(Area area) {
            return areas.contains(area.id());
        }

        public boolean isNone() {
            return areas.isEmpty() && owns == 0 && helps == 0;
        }

        public boolean isMuch() {
            return areas.size() + open >= MUCH;
        }
    }

    public static Coverage of(Plan plan) {
        List<Part> parts = plan.colleagues().stream()
                .filter(Colleague::isHere)
                .map(each -> part(plan, each))
                .toList();
        Set<UUID> here = parts.stream().map(each -> each.colleague().personId()).collect(Collectors.toSet());
        return new Coverage(
                plan.areas(),
                parts,
                plan.areas().stream()
                        .filter(area -> area.people().stream().noneMatch(here::contains))
                        .toList(),
                parts.stream().filter(Part::isNone).map(Part::colleague).toList(),
                parts.stream().filter(Part::isMuch).map(Part::colleague).toList(),
                plan.actions().stream()
                        .filter(each ->
                                each.course().status().isOpen() && each.owner() != null && !here.contains(each.owner()))
                        .toList(),
                Math.max(0, Objects.requireNonNullElse(plan.strategy().people(), 0) - parts.size()));
    }

    private static Part part(Plan plan, Colleague colleague) {
        UUID person = colleague.personId();
        var areas = new HashSet<UUID>();
        plan.areas().stream()
                .filter(each -> each.people().contains(person))
                .map(Area::id)
                .forEach(areas::add);
        int owns = 0;
        int helps = 0;
        int open = 0;
        for (Action action : plan.actions()) {
            if (action.course().status() == Action.Status.CANCELLED) {
                continue;
            }
            if (person.equals(action.owner())) {
                owns++;
                open += action.course().status().isOpen() ? 1 : 0;
            } else if (action.helpers().contains(person)) {
                helps++;
            }
        }
        return new Part(colleague, areas, owns, helps, open);
    }

    /** How many who are there answer for an area. */
    public long answering(Area area) {
        return parts.stream().filter(each -> each.answersFor(area)).count();
    }

    /** Whether everybody there is named and has a part, and there are areas that somebody answers for. */
    public boolean isWhole() {
        return unnamed == 0
                && !areas.isEmpty()
                && bare.isEmpty()
                && idle.isEmpty()
                && laden.isEmpty()
                && ownerless.isEmpty();
    }
}
