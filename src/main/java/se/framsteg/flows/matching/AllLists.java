package se.framsteg.flows.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Makes every list of a region anew: all published flows are read once, the search is the same but in memory, and some hundred
 * lists are written at a time, by two threads in turn. What is opened or changed meanwhile is left to {@link Lists}.
 */
@Component
public class AllLists {
    private static final int READ_AT_ONCE = 20_000;
    private static final int WRITTEN_AT_ONCE = 500;
    private static final int THREADS = 2;

    private final OpenFlows flows;
    private final AllListsRepository lists;
    private final ListingRepository turns;
    private final Ground ground;
    private final TransactionTemplate transactions;

    AllLists(
            OpenFlows flows,
            AllListsRepository lists,
            ListingRepository turns,
            Ground ground,
            TransactionTemplate transactions) {
        this.flows = flows;
        this.lists = lists;
        this.turns = turns;
        this.ground = ground;
        this.transactions = transactions;
    }

    /** A flow and what was found for it. */
    record Made(OpenFlow of, List<Found> found) {}

    /** @return how many lists */
    public int make(RegionId region) {
        List<OpenFlow> all = read(region);
        var shelves = new MemoryShelves(all);
        var work = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int from = 0; from < all.size(); from += WRITTEN_AT_ONCE) {
                List<OpenFlow> some = all.subList(from, Math.min(all.size(), from + WRITTEN_AT_ONCE));
                work.add(threads.submit(() -> write(region, some, shelves)));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not all lists could be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted among lists", e);
        }
        for (int from = 0; from < all.size(); from += READ_AT_ONCE) {
            List<OpenFlow> some = all.subList(from, Math.min(all.size(), from + READ_AT_ONCE));
            Tenancy.within(
                    region,
                    () -> transactions.executeWithoutResult(_ -> {
                        turns.takeTurn(region);
                        lists.offered(region, some);
                    }));
        }
        return all.size();
    }

    private List<OpenFlow> read(RegionId region) {
        var all = new ArrayList<OpenFlow>();
        var alike = new Alike();
        UUID after = Lists.FIRST;
        for (List<OpenFlow> some; ; after = some.getLast().id()) {
            UUID from = after;
            some = Tenancy.within(region, () -> transactions.execute(_ -> flows.after(region, from, READ_AT_ONCE)));
            some.forEach(each -> all.add(alike.of(each)));
            if (some.size() < READ_AT_ONCE) {
                return all;
            }
        }
    }

    private void write(RegionId region, List<OpenFlow> some, MemoryShelves shelves) {
        Scoring scoring = ground.scoring();
        Weights weights = scoring.weights();
        List<Made> made = some.stream()
                .map(each -> new Made(
                        each,
                        new Search(scoring, shelves, each, ListingRepository.MOST, weights.shownTenths()).found()))
                .toList();
        Tenancy.within(
                region,
                () -> transactions.executeWithoutResult(_ -> {
                    turns.takeTurn(region);
                    lists.write(region, made, weights.version());
                }));
    }
}
