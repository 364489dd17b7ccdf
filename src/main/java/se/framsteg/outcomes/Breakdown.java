package se.framsteg.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How many stand in each group, in an order a reader expects; groups too small to show are merged into one of kind
 * "other". Empty when nothing can be shown without giving somebody away.
 *
 * @param countedTo the day of these numbers
 * @param earlier they stand as an earlier publication told them, since newer numbers beside those would give somebody
 *     away
 */
public record Breakdown(LocalDate countedTo, boolean earlier, List<Group> groups) {
    /** The code of what is merged. */
    public static final String OTHER = "other";

    /**
     * @param code a size ({@code micro}), an area of the survey, a group of municipalities, or {@link #OTHER}
     * @param name what it is called, where it has a name of its own; sizes and "other" are named by texts
     * @param members what it consists of: municipality codes, sizes, areas
     */
    public record Group(String code, String name, Set<String> members, long n) {
        public boolean isOther() {
            return code.equals(OTHER);
        }
    }

    public Breakdown(LocalDate countedTo, List<Group> groups) {
        this(countedTo, false, groups);
    }

    public static Breakdown none(LocalDate countedTo) {
        return new Breakdown(countedTo, List.of());
    }

    /** The same numbers, told again. */
    Breakdown again() {
        return new Breakdown(countedTo, true, groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public long total() {
        return groups.stream().mapToLong(Group::n).sum();
    }
}
