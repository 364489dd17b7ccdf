package se.framsteg.flows.matching.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.flows.Answer;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Side;

/** What its own company could say of a flow, so that it is counted better than what nobody knows. */
final class Raising {
    /** Who lets it be as far away as this loses little by the rest. */
    private static final int FAR_KM = 100;

    private Raising() {}

    static List<String> of(Flow flow) {
        FlowDraft said = flow.said();
        boolean offer = said.direction() == Side.OFFER;
        String side = offer ? "offer" : "need";
        var raising = new ArrayList<String>();
        if (!offer && said.terms().acceptsWaste() == Answer.UNSAID) {
            raising.add(say("flows.matching.raise.waste"));
        }
        if (offer && said.what().legal().equals("unknown") && !said.what().ewc().isEmpty()) {
            raising.add(say("flows.matching.raise.legal"));
        }
        if (said.quantity().tonnesYear() == null) {
            raising.add(say("flows.matching.raise.amount"));
        }
        if (said.condition().quality().equals("unknown")) {
            raising.add(say("flows.matching.raise.quality." + side));
        }
        if (said.terms().retention().isEmpty()) {
            raising.add(say("flows.matching.raise.retention"));
        }
        if (said.what().material().split("\\.").length < 3) {
            raising.add(say("flows.matching.raise.material"));
        }
        if (offer && said.what().ewc().isEmpty()) {
            raising.add(say("flows.matching.raise.code"));
        }
        int farthest = said.terms().maxDistanceKm();
        if (farthest < FAR_KM) {
            raising.add(say("flows.matching.raise.distance", number(farthest)));
        }
        return raising;
    }
}
