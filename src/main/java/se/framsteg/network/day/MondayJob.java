package se.framsteg.network.day;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Every five minutes, on one node: the letters of a Monday where it is time, region by region. */
@Configuration(proxyBeanMethods = false)
class MondayJob {
    private static final Logger LOG = LoggerFactory.getLogger(MondayJob.class);

    @Bean
    Task<Void> tellOnMonday(RegionDirectory regions, Monday monday) {
        return Tasks.recurring("tell-on-monday", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> send(region, monday)));
    }

    private static void send(Region region, Monday monday) {
        try {
            Tenancy.within(region.id(), () -> monday.send(region));
        } catch (RuntimeException e) {
            LOG.error("Monday's mail of {} could not be sent; it is tried again in five minutes", region.slug(), e);
        }
    }
}
