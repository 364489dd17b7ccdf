package se.framsteg.programmes.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.framsteg.people.Advisor;

/** What has been written to a company: owned here, answered by the module that sends messages. */
public interface Correspondence {
    /**
     * Newest first, of a company that the asking module has found to be the advisor's to follow. A promoter is told what the
     * region and the promoter's own organisation have written, and not what others have.
     */
    List<Told> with(Advisor by, UUID organisation);

    /**
     * One message to a company.
     *
     * @param by what its writer is called
     * @param persons how many of the company's people it was sent to
     */
    record Told(Instant at, String by, String subject, String text, int persons) {}
}
