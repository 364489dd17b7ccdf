package se.framsteg.flows.offers.web;

import java.util.Map;
import java.util.TreeMap;
import se.framsteg.flows.Flow;

/** A flow as its company takes it along: what stands in each field, and how it is shown. */
record Taken(String id, String state, String visibility, String until, Map<String, String> fields) {
    static Taken of(Flow flow) {
        var fields = new TreeMap<>(FlowForm.of(flow).typed());
        fields.remove("seen");
        return new Taken(
                flow.id().value().toString(),
                flow.state().code(),
                flow.visibility().code(),
                flow.expiresOn() == null ? "" : flow.expiresOn().toString(),
                fields);
    }
}
