package se.framsteg.flows.matching;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.framsteg.flows.FlowChanged;
import se.framsteg.flows.FlowPublished;
import se.framsteg.flows.FlowWithdrawn;
import se.framsteg.shell.jobs.Jobs;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/** When lists are made: a flow's own in the transaction that publishes or changes it, those of others soon after. */
@Component
class Matching {
    /** When more waits than this, everything is made anew at once. */
    private static final int MANY = 500;

    private final Lists lists;
    private final AllLists all;
    private final Jobs jobs;

    Matching(Lists lists, AllLists all, Jobs jobs) {
        this.lists = lists;
        this.all = all;
        this.jobs = jobs;
    }

    @EventListener
    void on(FlowPublished event) {
        renew(new RegionId(event.region()), event.flow());
    }

    @EventListener
    void on(FlowChanged event) {
        renew(new RegionId(event.region()), event.flow());
    }

    @EventListener
    void on(FlowWithdrawn event) {
        jobs.soon(MatchingJob.of(new RegionId(event.region())));
    }

    private void renew(RegionId region, UUID flow) {
        lists.make(region, flow);
        jobs.soon(MatchingJob.of(region));
    }

    /** Does all that waits in a region. */
    void work(RegionId region) {
        if (Tenancy.within(region, () -> lists.waiting(region)) > MANY) {
            all.make(region);
        }
        Optional<UUID> done = Optional.of(Lists.FIRST);
        while (done.isPresent()) {
            UUID after = done.get();
            done = Tenancy.within(region, () -> lists.next(region, after));
        }
    }
}
