package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.say;

import java.util.List;

/** What of a flow somebody else has written otherwise than what was typed, field by field. */
final class FlowChanges {
    private FlowChanges() {}

    /** @param theirs what stands now; as it was typed or chosen */
    public record Line(String label, String theirs) {}

    static List<Line> between(FlowForm stands, FlowForm typed) {
        return stands.typed().keySet().stream()
                .filter(field -> !field.equals("seen") && !field.equals("direction"))
                .filter(field -> typed.typed().containsKey(field))
                .filter(field -> !stands.text(field).equals(typed.text(field)))
                .map(field -> new Line(say("flows.field." + field), stands.text(field)))
                .toList();
    }
}
