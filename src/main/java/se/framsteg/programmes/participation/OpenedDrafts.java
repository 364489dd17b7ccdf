package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.people.Advisor;

/** What a company lets somebody read before it hands it in: owned here, answered by the module that keeps drafts. */
public interface OpenedDrafts {
    /**
     * What is open to the asking person by name today, the newest first.
     *
     * @param part of a company that the asking module has found to be the advisor's to follow
     */
    List<Draft> to(Advisor by, Participation part);

    /** A draft to read. @param path below the region's own address */
    record Draft(String title, LocalDate untilOn, String path) {}
}
