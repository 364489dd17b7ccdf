package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.people.Member;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Whose strategy an address names. */
public record StrategyDesk(Member by, Region region) {
    public String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public String path() {
        return home() + "/strategy";
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("plan.strategy.crumb.company"), home()));
    }

    /** Above a page that belongs to the strategy. */
    public List<Crumb> aboveParts() {
        return List.of(
                new Crumb(say("plan.strategy.crumb.company"), home()), new Crumb(say("plan.strategy.title"), path()));
    }
}
