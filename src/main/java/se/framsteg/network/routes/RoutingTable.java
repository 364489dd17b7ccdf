package se.framsteg.network.routes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A region's table as it holds today. The row that says most decides; of rows that say as much, the one whose promoter has the
 * fewest open questions, a promoter's before the region's, then the one that stands first. After the rows comes the promoter that follows the company. A promoter
 * whom nobody can sign in for is passed over, and the region itself comes last, so that every question has exactly one who answers
 * for it, whatever the table. What hinders somebody on the region's pages is the region's alone.
 */
public final class RoutingTable {
    private final List<Route> rows;
    private final Staff staff;
    private final Map<UUID, Integer> open;

    /** @param open how many open questions each promoter has; one without any may be left out */
    public RoutingTable(List<Route> rows, Staff staff, Map<UUID, Integer> open) {
        this.rows = List.copyOf(rows);
        this.staff = staff;
        this.open = Map.copyOf(open);
    }

    public Responsible responsible(Matter matter) {
        return inTurn(matter).getFirst();
    }

    /**
     * Everybody whose it may become, the one who answers for it first. The region stands last, or where a row names it. Nobody
     * stands there twice.
     */
    public List<Responsible> inTurn(Matter matter) {
        if (Subject.isTheRegions(matter.subject())) {
            return List.of(Responsible.REGION);
        }
        Stream<Responsible> follower = Stream.ofNullable(matter.promoter())
                .flatMap(promoter -> staff.present(new Responsible(promoter, null)).stream());
        Stream<Responsible> promoters = rows.stream()
                .filter(row -> row.covers(matter))
                .sorted(Comparator.comparingInt(Route::weight)
                        .reversed()
                        .thenComparingInt(this::open)
                        .thenComparingInt(Route::position)
                        .thenComparing(Route::id))
                .flatMap(row -> staff.present(row.responsible()).stream());
        return Stream.of(promoters, follower, Stream.of(Responsible.REGION))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private int open(Route row) {
        UUID organisation = row.responsible().organisation();
        return organisation == null ? Integer.MAX_VALUE : open.getOrDefault(organisation, 0);
    }
}
