package se.framsteg.applications.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.applications.ApplicationId;
import se.framsteg.applications.ChoiceId;
import se.framsteg.applications.Opening;
import se.framsteg.shell.parts.Crumb;

/** Where the manager's pages about a cohort's applications lie, and the way back from them. */
public record QueueDesk(Opening opening) {
    public String path() {
        return cohorts() + "/%s/applications".formatted(opening.cohort().slug());
    }

    public String application(ApplicationId id) {
        return path() + "/" + id.value();
    }

    public String choice(ChoiceId id) {
        return path() + "/choices/" + id.value();
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(
                        say("applications.crumb.programmes"),
                        "/%s/manage".formatted(opening.region().slug())),
                new Crumb(opening.programme().name(), programme()),
                new Crumb(say("applications.crumb.rounds"), cohorts()));
    }

    public List<Crumb> below() {
        var above = above();
        return List.of(
                above.get(0),
                above.get(1),
                above.get(2),
                new Crumb(say("applications.queue.title", opening.cohort().name()), path()));
    }

    /** Where the aid of the programme's companies is. */
    public String aid() {
        return programme() + "/aid";
    }

    private String programme() {
        return "/%s/manage/%s"
                .formatted(opening.region().slug(), opening.programme().slug());
    }

    private String cohorts() {
        return programme() + "/cohorts";
    }
}
