package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.flows.ShownFlow;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Choice;

/** What others have and need, as a list to search in. */
public record OthersPage(FlowDesk desk, String q, String direction, List<ShownFlow> flows, Materials materials)
        implements Page {
    @Override
    public String template() {
        return "flows/offers/web/others";
    }

    public List<Choice> directions() {
        return List.of(
                new Choice("", say("flows.others.both")),
                new Choice("offer", say("flows.others.offers")),
                new Choice("need", say("flows.others.needs")));
    }

    public boolean isAsked() {
        return !q.isEmpty() || !direction.isEmpty();
    }

    public boolean isFull() {
        return flows.size() >= ShownFlows.MOST;
    }

    public String path(ShownFlow flow) {
        return desk.others() + "/" + flow.id().value();
    }

    public String material(ShownFlow flow) {
        String key = flow.said().what().material();
        return materials.find(key).isEmpty() ? key : materials.pathInWords(key, lang());
    }

    public String line(ShownFlow flow) {
        return OtherPage.head(flow);
    }
}
