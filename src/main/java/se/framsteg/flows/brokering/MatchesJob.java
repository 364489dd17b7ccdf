package se.framsteg.flows.brokering;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * On one node, region by region: each night what is proposed of flows that are not shown to each other any more is over, and every
 * ten minutes what a side said no to a day ago.
 */
@Configuration(proxyBeanMethods = false)
class MatchesJob {
    private static final Logger LOG = LoggerFactory.getLogger(MatchesJob.class);

    @Bean
    Task<Void> endMatchesOfHiddenFlows(RegionDirectory regions, Matches matches) {
        return Tasks.recurring("end-matches-of-hidden-flows", new Daily(Say.STOCKHOLM, LocalTime.of(3, 50)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> end(region, matches)));
    }

    @Bean
    Task<Void> endMatchesThatAreRefused(RegionDirectory regions, Matches matches) {
        return Tasks.recurring("end-matches-that-are-refused", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> refuse(region, matches)));
    }

    private static void refuse(Region region, Matches matches) {
        try {
            Tenancy.within(region.id(), () -> matches.refused(region.id()));
        } catch (RuntimeException e) {
            LOG.error("Matches refused in {} could not be ended; it is tried again in ten minutes", region.slug(), e);
        }
    }

    private static void end(Region region, Matches matches) {
        try {
            Tenancy.within(region.id(), () -> matches.over(region.id(), null));
        } catch (RuntimeException e) {
            LOG.error("Matches of {} could not be ended; it is tried again the next night", region.slug(), e);
        }
    }
}
