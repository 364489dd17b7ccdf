package se.framsteg.flows.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Published flows in the order in which candidates are sought: in the database, or all of a region's in memory. */
interface Shelves {
    /** Municipalities that have something on a shelf of this tier for {@code x}; also such as have nothing, where looking costs more. */
    Collection<Integer> places(OpenFlow x, Tier tier);

    /**
     * The next of each, in the order of reading; those that a gate closes to {@code x} may be left out. Fewer than {@code count}
     * of a frontier: there are no more.
     */
    Map<Frontier, List<OpenFlow>> read(OpenFlow x, List<Frontier> frontiers, int count);

    /** How many frontiers are read at once. */
    int breadth();

    /** How many flows of each. */
    int depth();
}
