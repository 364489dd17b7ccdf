package se.framsteg.programmes.coaches;

import java.util.List;
import java.util.Optional;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.tenancy.RegionId;

/** What a coach does in a round, as only a module above knows: owned here, implemented there, shown on the coach's home. */
public interface CoachWork {
    /** In the order in which it is to be done. */
    List<Item> of(Coach by);

    /** What waits in a round, said to whoever takes over; empty where nothing does. */
    default Optional<String> waiting(RegionId region, CohortId cohort, String round) {
        return Optional.empty();
    }

    /** @param path where it is done, below the round's own address */
    record Item(CohortId cohort, String text, String path) {}
}
