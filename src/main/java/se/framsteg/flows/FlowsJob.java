package se.framsteg.flows;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Every hour, on one node: what is past its last day is closed, region by region. */
@Configuration(proxyBeanMethods = false)
class FlowsJob {
    private static final Logger LOG = LoggerFactory.getLogger(FlowsJob.class);

    @Bean
    Task<Void> closeFlowsThatAreOver(RegionDirectory regions, Flows flows) {
        return Tasks.recurring("close-flows-that-are-over", FixedDelay.ofHours(1))
                .execute((instance, context) -> regions.inOrder().forEach(region -> close(region, flows)));
    }

    private static void close(Region region, Flows flows) {
        try {
            Tenancy.within(region.id(), () -> flows.closeThoseOver(region.id()));
        } catch (RuntimeException e) {
            LOG.error("Flows of {} could not be closed; it is tried again in an hour", region.slug(), e);
        }
    }
}
