package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a company could say or do about its own flow so that it fits another better. Nothing of it tells more of the other than the
 * six parts do already; the distance nobody can change.
 *
 * @param what the last part of a text's key
 * @param points that it gives at most, of 100
 */
public record Raise(String what, int points) {
    private static final int HUNDRED = 100;

    /** The one that gives most first; none that gives less than a point. */
    static List<Raise> of(Fit fit) {
        var raises = new ArrayList<Raise>();
        Weights weights = fit.weights();
        material(fit, raises);
        if (!fit.own().amountIsKnown()) {
            add(raises, "amount", 1 - fit.score().quantity(), weights.quantity());
        }
        timing(fit, raises);
        quality(fit, raises);
        keeping(fit, raises);
        return raises.stream()
                .sorted(Comparator.comparingInt(Raise::points).reversed())
                .toList();
    }

    private static void add(List<Raise> raises, String what, double more, double weight) {
        int points = (int) Math.round(more * weight * HUNDRED);
        if (points > 0) {
            raises.add(new Raise(what, points));
        }
    }

    private static void material(Fit fit, List<Raise> raises) {
        What own = fit.own().what();
        double now = fit.score().material();
        double weight = fit.weights().material();
        if (own.leaf() == null) {
            add(raises, "material", Tier.MATERIAL.worth() - now, weight);
        }
        if (own.code() == null) {
            add(raises, "code", Tier.CODE.worth() - now, weight);
        }
    }

    private static void timing(Fit fit, List<Raise> raises) {
        double share = fit.own().period().share(fit.other().period());
        double rhythm = fit.own().nature().rhythm().with(fit.other().nature().rhythm());
        double weight = fit.weights().timing();
        if (fit.own().nature().rhythm() != Nature.Rhythm.STEADY) {
            add(raises, "rhythm", (1 - rhythm) * share, weight);
        }
        if (share < 1) {
            add(raises, "period", rhythm * (1 - share), weight);
        }
    }

    private static void quality(Fit fit, List<Raise> raises) {
        Nature.Grade own = fit.own().nature().grade();
        String side = fit.own().offer() ? "offer" : "need";
        double weight = fit.weights().quality();
        if (own == Nature.Grade.UNKNOWN) {
            add(raises, "quality." + side, 1 - fit.score().quality(), weight);
        } else if (fit.other().nature().grade() != Nature.Grade.UNKNOWN) {
            add(raises, "cleaner." + side, 1 - fit.score().quality(), weight);
        }
    }

    /** Only where it is the own flow that holds it down. */
    private static void keeping(Fit fit, List<Raise> raises) {
        Nature.Keeping own = fit.own().nature().keeping();
        if (own.worth() <= fit.score().retention()) {
            String what = own == Nature.Keeping.UNKNOWN ? "retention" : "rung";
            add(raises, what, 1 - own.worth(), fit.weights().retention());
        }
    }
}
