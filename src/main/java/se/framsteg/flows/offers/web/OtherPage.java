package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.flows.ShownFlow;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** One flow of somebody else's, as a company may see it. */
public record OtherPage(FlowDesk desk, ShownFlow flow, int photos, Materials materials) implements Page {
    @Override
    public String template() {
        return "flows/offers/web/other";
    }

    /** "Erbjudande · ungefär 12 ton om året · 3 till 7 mil bort". */
    static String head(ShownFlow flow) {
        return Stream.of(
                        FlowWords.direction(flow.said()),
                        FlowWords.amountAbout(flow.said().quantity()),
                        flow.step() == 0 ? "" : say("flows.away." + flow.step()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String head() {
        return head(flow);
    }

    public String title() {
        return flow.said().what().title();
    }

    public List<Line> lines() {
        return Line.of(flow.said(), materials, lang());
    }

    public List<Crumb> above() {
        return Stream.concat(desk.aboveOne().stream(), Stream.of(new Crumb(say("flows.others.title"), desk.others())))
                .toList();
    }

    /** @param number from 1 */
    public String photo(int number) {
        return "%s/%s/photos/%s".formatted(desk.others(), flow.id().value(), number);
    }

    /** A new one of the company's own that would suit this. */
    public String answer() {
        return "%s/new?direction=%s&like=%s"
                .formatted(
                        desk.flows(),
                        flow.said().direction().other().code(),
                        flow.id().value());
    }
}
