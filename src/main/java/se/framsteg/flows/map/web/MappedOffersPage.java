package se.framsteg.flows.map.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.flows.Flows;
import se.framsteg.flows.map.FlowMapView;
import se.framsteg.flows.map.MappedOffers.ToSpare;
import se.framsteg.flows.map.MappedOffers.Unsaid;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * What a flow map says that the company has to spare.
 *
 * @param home the company's own page
 * @param unsaid what goes out too, and says too little of itself to be offered
 * @param full whether there is no room for another offer
 */
public record MappedOffersPage(
        String home, Round round, Worksheet map, List<ToSpare> spare, List<Unsaid> unsaid, boolean full)
        implements Page {
    @Override
    public String template() {
        return "flows/map/web/mappedOffers";
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("flows.map.crumb.company"), home),
                new Crumb(say("flows.map.crumb.course"), course()),
                new Crumb(map.title().in(lang()), worksheet()));
    }

    private String course() {
        return "%s/course/%s".formatted(home, round.programmeSlug());
    }

    public String worksheet() {
        return course() + "/" + map.name();
    }

    public String draft(ToSpare each) {
        return "%s/offers/%s".formatted(worksheet(), each.flow().id());
    }

    /** Where what has been drafted is. */
    public String offer(ToSpare each) {
        return "%s/flows/%s"
                .formatted(home, each.offer() == null ? "" : each.offer().value());
    }

    public String words(ToSpare each) {
        return FlowMapView.words(each.flow());
    }

    /** "Plastfilm från pallar: säg vart det går i dag." */
    public String words(Unsaid each) {
        String lacks = each.lacks().stream()
                .map(field -> say("flows.map.offers.unsaid." + field))
                .reduce((one, more) -> say("flows.map.offers.unsaid.and", one, more))
                .orElse("");
        return say("flows.map.offers.unsaid.say", each.name(), lacks);
    }

    public String fullWords() {
        return say("flows.map.offers.full", Flows.MOST);
    }
}
