package se.framsteg.flows.matching;

import java.util.List;

/** A flow of the same kind of material that does not fit, and why. */
public record NearMiss(OpenFlow own, OpenFlow other, double km, String material, List<Gate> failed) {
    /** Whole tens of kilometres. */
    public int tensOfKm() {
        return Fit.tens(km);
    }

    /** Whether it is the own flow that does not want to go so far. */
    public boolean isTooFarForOwn() {
        return km > own.terms().maxKm();
    }
}
