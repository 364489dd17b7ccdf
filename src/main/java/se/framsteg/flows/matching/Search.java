package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * The best for a flow, exactly, without looking at all. Of every shelf the best that can stand on it is known before it is
 * read; the most promising is read first, and reading ends when none can hold anything better than the last of those found.
 */
final class Search {
    private final Scoring scoring;
    private final Shelves shelves;
    private final OpenFlow x;
    private final int most;
    private final int least;
    private final TreeSet<Found> best = new TreeSet<>(Found.BEST_FIRST);
    private final PriorityQueue<Frontier> frontiers =
            new PriorityQueue<>(Comparator.comparingInt(Frontier::most).reversed());
    private int looked;

    /** @param least the score, in tenths, below which nothing is wanted */
    Search(Scoring scoring, Shelves shelves, OpenFlow x, int most, int least) {
        this.scoring = scoring;
        this.shelves = shelves;
        this.x = x;
        this.most = most;
        this.least = least;
    }

    /** The best first. */
    List<Found> found() {
        begin();
        int depth = shelves.depth();
        for (List<Frontier> next = next(); !next.isEmpty(); next = next()) {
            for (Map.Entry<Frontier, List<OpenFlow>> read :
                    shelves.read(x, next, depth).entrySet()) {
                read.getValue().forEach(other -> look(read.getKey().tier(), other));
                if (read.getValue().size() == depth) {
                    goOn(read.getKey(), read.getValue().getLast());
                }
            }
        }
        return List.copyOf(best);
    }

    /** How many flows it looked at. */
    int looked() {
        return looked;
    }

    private void begin() {
        for (Tier tier : Tier.values()) {
            if (tier.key(x.what()) != null) {
                shelves.places(x, tier).stream()
                        .filter(place -> scoring.km(x, place) <= x.terms().maxKm())
                        .forEach(place -> begin(tier, place));
            }
        }
    }

    private void begin(Tier tier, int place) {
        if (x.amountIsKnown()) {
            int like = scoring.most(x, tier, place, x.kg());
            add(Frontier.up(tier, place, x.kg(), like));
            add(Frontier.down(tier, place, x.kg(), like));
            add(Frontier.unknown(tier, place, scoring.most(x, tier, place, 0)));
        } else {
            add(Frontier.all(tier, place, scoring.most(x, tier, place, 0)));
        }
    }

    private void goOn(Frontier from, OpenFlow last) {
        add(from.after(last, scoring.most(x, from.tier(), from.place(), last.kg())));
    }

    private void add(Frontier frontier) {
        if (frontier.most() >= least) {
            frontiers.add(frontier);
        }
    }

    /** The most promising that may still hold something better than the last of those found. */
    private List<Frontier> next() {
        var next = new ArrayList<Frontier>();
        while (next.size() < shelves.breadth() && !frontiers.isEmpty() && mayHoldBetter(frontiers.peek())) {
            next.add(frontiers.poll());
        }
        return next;
    }

    /** Of those that fit as well as the last, one with more tonnes is better; downwards there are only fewer. */
    private boolean mayHoldBetter(Frontier frontier) {
        if (best.size() < most) {
            return true;
        }
        Found last = best.last();
        return frontier.most() > last.tenths()
                || frontier.most() == last.tenths()
                        && (frontier.up() || frontier.kg() >= last.other().kg());
    }

    /** A flow that is nearer than this shelf says stands on a nearer one too, and is met there. */
    private void look(Tier tier, OpenFlow other) {
        looked++;
        if (Tier.between(x.what(), other.what()) != tier) {
            return;
        }
        Score score = scoring.score(x, other);
        if (score != null && score.tenths() >= least) {
            best.add(new Found(other, score.tenths()));
            if (best.size() > most) {
                best.pollLast();
            }
        }
    }
}
