package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import se.framsteg.flows.Answer;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Side;
import se.framsteg.flows.Visibility;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * What others will see of a flow, before it is published on purpose.
 *
 * @param giveaways what must be mended first
 * @param visibility to whom, as it was chosen
 * @param until the last day, as it was typed
 * @param waste what was answered to whether they take waste
 */
public record PublicationPage(
        FlowDesk desk,
        Flow flow,
        Materials materials,
        List<String> giveaways,
        String visibility,
        String until,
        String waste,
        boolean overtaken,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "flows/offers/web/publication";
    }

    public String path() {
        return desk.flow(flow.id()) + "/publication";
    }

    public String title() {
        return flow.said().what().title();
    }

    public List<Choice> choices() {
        return FlowWords.choices(
                "flows.publish.to",
                Visibility.PUBLISHED.stream().map(Visibility::code).toList());
    }

    public FlowDraft said() {
        return flow.said();
    }

    /** Whether the law's questions are still to be answered, as of what was drafted from the flow map. */
    public boolean isUnsaidIfWaste() {
        FlowDraft.What what = said().what();
        return said().direction() == Side.OFFER
                && (what.legal().equals("unknown") || what.hazardous() == Answer.UNSAID);
    }

    /** Whether a need is to say first if waste will do: nobody is told a no in its holder's place. */
    static boolean asksOfWaste(FlowDraft said) {
        return said.direction() == Side.NEED && said.terms().acceptsWaste() == Answer.UNSAID;
    }

    public boolean asksOfWaste() {
        return asksOfWaste(said());
    }

    public List<Choice> wastes() {
        return FlowWords.choices("flows.waste.choice", List.of("yes", "no"));
    }

    public List<Line> lines() {
        return Line.of(flow.said(), materials, lang());
    }
}
