package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.List;

/** What must hold before anything is counted; that both are published is why they are {@link OpenFlow}s. */
final class Gates {
    private Gates() {}

    /** All that fail. @param km between the two */
    static List<Gate> failed(OpenFlow a, OpenFlow b, double km) {
        var failed = new ArrayList<Gate>();
        for (Gate gate : Gate.values()) {
            if (fails(gate, a, b, km)) {
                failed.add(gate);
            }
        }
        return failed;
    }

    /** Whether all hold but that of the material, which the score tells. */
    static boolean hold(OpenFlow a, OpenFlow b, double km) {
        return a.offer() != b.offer()
                && km <= a.terms().maxKm()
                && km <= b.terms().maxKm()
                && a.period().overlaps(b.period())
                && !fails(Gate.WASTE, a, b, km)
                && !fails(Gate.HAZARD, a, b, km)
                && !a.audience().undertaking().equals(b.audience().undertaking())
                && !fails(Gate.VISIBILITY, a, b, km)
                && !fails(Gate.CONTAMINANT, a, b, km);
    }

    private static boolean fails(Gate gate, OpenFlow a, OpenFlow b, double km) {
        Terms offer = a.offer() ? a.terms() : b.terms();
        Terms need = a.offer() ? b.terms() : a.terms();
        return switch (gate) {
            case DIRECTION -> a.offer() == b.offer();
            case UNDERTAKING -> a.audience().undertaking().equals(b.audience().undertaking());
            case VISIBILITY ->
                !a.audience().isShownTo(b.audience()) || !b.audience().isShownTo(a.audience());
            case MATERIAL -> Tier.between(a.what(), b.what()) == null;
            case DISTANCE -> km > Math.min(a.terms().maxKm(), b.terms().maxKm());
            case PERIOD -> !a.period().overlaps(b.period());
            case CONTAMINANT -> offer.excludes(need) || need.excludes(offer);
            case WASTE -> offer.waste() && !need.acceptsWaste();
            case HAZARD -> offer.hazardous() && !need.permitted();
        };
    }
}
