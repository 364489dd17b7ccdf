package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.flows.FlowId;
import se.framsteg.people.Member;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Whose offers and needs an address names, and where their pages are. */
public record FlowDesk(Member by, Region region) {
    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public String flows() {
        return home() + "/flows";
    }

    public String flow(FlowId id) {
        return "%s/%s".formatted(flows(), id.value());
    }

    public String others() {
        return flows() + "/others";
    }

    /** What has been brought together with something of theirs. */
    public String matches() {
        return home() + "/matches";
    }

    /** Above the list of the company's own. */
    public List<Crumb> above() {
        return List.of(new Crumb(say("flows.crumb.company"), home()));
    }

    /** Above a page that the list leads to. */
    public List<Crumb> aboveOne() {
        return List.of(new Crumb(say("flows.crumb.company"), home()), new Crumb(say("flows.list.title"), flows()));
    }

    /** Above a page about one of them. */
    public List<Crumb> above(FlowId id, String title) {
        return List.of(
                new Crumb(say("flows.crumb.company"), home()),
                new Crumb(say("flows.list.title"), flows()),
                new Crumb(title, flow(id)));
    }
}
