package se.framsteg.programmes.participation;

import java.util.List;
import java.util.Optional;
import se.framsteg.people.Advisor;

/** What else an advisor knows of a company, such as what was said in calls: owned here, answered by the modules that keep it. */
public interface AlsoKnown {
    /**
     * Empty where whoever asks knows nothing of it.
     *
     * @param part of a company that the asking module has found to be the advisor's to follow
     */
    Optional<Known> of(Advisor by, Participation part);

    /**
     * A part of the company's page.
     *
     * @param title of it, unlike the others on the page
     * @param lines each a sentence or two, the latest first
     * @param link what leads to the whole, and path where that is, below the region's own address; both empty for nowhere
     */
    record Known(String title, List<String> lines, String link, String path) {}
}
