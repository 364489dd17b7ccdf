package se.framsteg.flows.matching;

import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Distances;

/** Works out scores; which of the two comes first makes no difference to any part, not in the last bit. */
final class Scoring {
    private final Weights weights;
    private final Distances distances;

    Scoring(Weights weights, Distances distances) {
        this.weights = weights;
        this.distances = distances;
    }

    Weights weights() {
        return weights;
    }

    Distances distances() {
        return distances;
    }

    double km(OpenFlow a, OpenFlow b) {
        return distances.km(a.place(), b.place());
    }

    /** Null where a gate is closed or the materials have nothing to do with each other. */
    @Nullable
    Score score(OpenFlow a, OpenFlow b) {
        double km = km(a, b);
        Tier tier = Gates.hold(a, b, km) ? Tier.between(a.what(), b.what()) : null;
        return tier == null ? null : score(tier, a, b, km);
    }

    private Score score(Tier tier, OpenFlow a, OpenFlow b, double km) {
        double q = quantity(a.kg(), b.kg());
        double t = a.nature().rhythm().with(b.nature().rhythm()) * a.period().share(b.period());
        double d = worth(km, Math.min(a.what().lambdaKm(), b.what().lambdaKm()));
        double k = quality(a, b);
        double r = Math.min(a.nature().keeping().worth(), b.nature().keeping().worth());
        return new Score(tier, q, t, d, k, r, weights.tenths(tier.worth(), q, t, d, k, r));
    }

    /**
     * No flow on a shelf can have more than this with {@code x}: what is the same for all of the shelf is counted, and of
     * what differs the best that {@code x} allows.
     *
     * @param kg the nearest amount that is left on the shelf
     */
    int most(OpenFlow x, Tier tier, int place, long kg) {
        Nature own = x.nature();
        double t = own.rhythm() == Nature.Rhythm.FITFUL ? 0.6 : 1;
        double k = own.grade() == Nature.Grade.UNKNOWN ? 0.5 : 1;
        double d = worth(distances.km(x.place(), place), x.what().lambdaKm());
        return weights.tenths(
                tier.worth(), quantity(x.kg(), kg), t, d, k, own.keeping().worth());
    }

    double km(OpenFlow x, int place) {
        return distances.km(x.place(), place);
    }

    static double quantity(long a, long b) {
        return a == 0 || b == 0 ? 0.5 : Math.sqrt((double) Math.min(a, b) / Math.max(a, b));
    }

    private static double worth(double km, int lambdaKm) {
        return Math.exp(-km / lambdaKm);
    }

    private static double quality(OpenFlow a, OpenFlow b) {
        Nature offered = a.offer() ? a.nature() : b.nature();
        Nature needed = a.offer() ? b.nature() : a.nature();
        return offered.grade().forNeed(needed.grade());
    }
}
