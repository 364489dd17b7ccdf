package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.applications.Opening;
import se.framsteg.programmes.CohortId;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectId;
import se.framsteg.shell.parts.Crumb;

/** Where a promoter's pages about companies to ask to a round lie, and the way back from them. */
public record ProspectDesk(Opening opening) {
    public CohortId cohort() {
        return opening.cohort().id();
    }

    public String path() {
        return home() + "/prospects/" + opening.cohort().slug();
    }

    public String path(ProspectId prospect) {
        return path() + "/" + prospect.value();
    }

    /** The list again, at the company that something has just been done with. */
    public String backTo(ProspectId prospect) {
        return path() + "#" + anchor(prospect);
    }

    public static String anchor(ProspectId prospect) {
        return "p-" + prospect.value();
    }

    public String title() {
        return say("prospects.title", opening.programme().name());
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("prospects.crumb.promoter"), home()));
    }

    public List<Crumb> below() {
        return List.of(above().getFirst(), new Crumb(say("prospects.crumb.list"), path()));
    }

    public List<Crumb> below(Prospect prospect) {
        return List.of(above().getFirst(), below().getLast(), new Crumb(prospect.company(), path(prospect.id())));
    }

    private String home() {
        return "/%s/promote".formatted(opening.region().slug());
    }
}
