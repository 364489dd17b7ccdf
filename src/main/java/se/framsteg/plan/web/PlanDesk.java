package se.framsteg.plan.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Whose strategy and plan an address names, and where its pages are. @param company what it is called; empty where that stands on the page already */
public record PlanDesk(Member by, Region region, String company) {
    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public String path(PlanWay way) {
        return home() + "/" + way.address();
    }

    /** The list of actions. */
    public String plan() {
        return path(PlanWay.ACTIONS);
    }

    public String action(ActionId id) {
        return "%s/actions/%s".formatted(plan(), id.value());
    }

    /** Above a page that the row of links leads to. */
    public List<Crumb> above() {
        return List.of(new Crumb(say("plan.crumb.company"), home()));
    }

    /** Above a page that belongs to one of those. */
    public List<Crumb> above(PlanWay way) {
        return List.of(new Crumb(say("plan.crumb.company"), home()), new Crumb(way.words(), path(way)));
    }
}
