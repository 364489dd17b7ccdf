package se.framsteg.network.keepers;

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

/** Every ten minutes, on one node, region by region: who is missing is named, and companies are told whom they have now. */
@Configuration(proxyBeanMethods = false)
class KeepersJob {
    private static final Logger LOG = LoggerFactory.getLogger(KeepersJob.class);

    @Bean
    Task<Void> tellOfKeepers(RegionDirectory regions, Telling telling) {
        return Tasks.recurring("tell-of-keepers", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> tell(region, telling)));
    }

    private static void tell(Region region, Telling telling) {
        try {
            Tenancy.within(region.id(), () -> telling.tell(region));
        } catch (RuntimeException e) {
            LOG.error("Companies of {} could not be told of their promoters; again in ten minutes", region.slug(), e);
        }
    }
}
