package se.framsteg.course.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.HistoryRepository.Change;

/**
 * Some of what has been changed on a worksheet, the newest first.
 *
 * @param older the number of the change before which there is more; 0 where there is no more
 */
public record Moments(List<Moment> moments, int older) {
    /** So many changes are told of each moment. */
    static final int MOST_CHANGES = 40;

    static final Moments NONE = new Moments(List.of(), 0);

    public Moments {
        moments = List.copyOf(moments);
    }

    static Moments of(List<Change> changes) {
        var byMoment = new LinkedHashMap<Integer, List<Change>>();
        changes.forEach(change ->
                byMoment.computeIfAbsent(change.last(), _ -> new ArrayList<>()).add(change));
        int older = changes.stream()
                .filter(Change::more)
                .mapToInt(Change::oldest)
                .findFirst()
                .orElse(0);
        return new Moments(
                byMoment.values().stream()
                        .filter(each -> each.getFirst().ofMoment() > 0)
                        .map(Moments::moment)
                        .toList(),
                older);
    }

    private static Moment moment(List<Change> changes) {
        Change first = changes.getFirst();
        return new Moment(
                first.last(),
                first.at(),
                first.by(),
                changes.stream().map(Moments::difference).toList(),
                first.ofMoment() - changes.size());
    }

    private static Difference difference(Change each) {
        return new Difference(
                text(each.inTable()),
                each.inTable() == null ? null : each.rowId(),
                text(each.field()),
                text(each.before()),
                text(each.after()),
                each.last());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
