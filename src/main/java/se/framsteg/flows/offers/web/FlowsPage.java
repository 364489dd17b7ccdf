package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.flows.Flow;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;

/** A company's own offers and needs. */
public record FlowsPage(FlowDesk desk, List<Flow> flows, Materials materials, Told told) implements Page {
    /** Those in one state, with what that is called. */
    public record Group(String title, String anchor, List<Flow> flows) {}

    @Override
    public String template() {
        return "flows/offers/web/flows";
    }

    public List<Group> groups() {
        return Stream.of(Flow.State.PUBLISHED, Flow.State.DRAFT, Flow.State.PAUSED, Flow.State.CLOSED)
                .map(state -> new Group(
                        say("flows.group." + state.code()),
                        state.code(),
                        flows.stream().filter(flow -> flow.state() == state).toList()))
                .filter(group -> !group.flows().isEmpty())
                .toList();
    }

    public String material(Flow flow) {
        String key = flow.said().what().material();
        return materials.find(key).isEmpty() ? key : materials.pathInWords(key, lang());
    }

    public String line(Flow flow) {
        String amount = FlowWords.amount(flow.said().quantity());
        return FlowWords.direction(flow.said()) + (amount.isEmpty() ? "" : " · " + amount);
    }

    public String state(Flow flow) {
        return FlowWords.state(flow);
    }
}
