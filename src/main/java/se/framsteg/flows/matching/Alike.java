package se.framsteg.flows.matching;

import java.util.HashMap;
import java.util.Map;

/** Keeps one of all that are alike, so that very many flows take less room in memory. */
final class Alike {
    private final Map<Object, Object> kept = new HashMap<>();

    OpenFlow of(OpenFlow flow) {
        Audience audience = flow.audience();
        return new OpenFlow(
                flow.id(),
                flow.turn(),
                flow.offer(),
                flow.what(),
                flow.place(),
                flow.kg(),
                one(flow.period()),
                one(flow.nature()),
                one(flow.terms()),
                one(new Audience(one(audience.undertaking()), one(audience.cohorts()), audience.roundOnly())),
                flow.created());
    }

    @SuppressWarnings("unchecked") // what is kept under a key is equal to it and of its class
    private <T> T one(T value) {
        Object earlier = kept.putIfAbsent(value, value);
        return earlier == null ? value : (T) earlier;
    }
}
