package se.framsteg.programmes;

import java.util.Map;
import se.framsteg.shell.tenancy.RegionId;

/** Seats kept for companies that have not said yes yet; each counts as taken. Owned here, answered by whoever promises. */
public interface PromisedSeats {
    /** How many there are in each cohort of a programme; one that is not named has none. */
    Map<CohortId, Integer> promised(RegionId region, ProgrammeId programme);
}
