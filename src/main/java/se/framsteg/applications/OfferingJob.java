package se.framsteg.applications;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Every quarter of an hour, on one node: asks the next where nobody has answered in time; a region that fails stops no other. */
@Configuration(proxyBeanMethods = false)
class OfferingJob {
    private static final Logger LOG = LoggerFactory.getLogger(OfferingJob.class);

    @Bean
    Task<Void> goOnOffering(RegionDirectory regions, Offers offers, Clock clock) {
        return Tasks.recurring("go-on-offering-seats", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((instance, context) ->
                        regions.inOrder().forEach(region -> lapse(region, offers, LocalDate.now(clock))));
    }

    private static void lapse(Region region, Offers offers, LocalDate today) {
        try {
            Tenancy.within(region.id(), () -> offers.lapse(region, today));
        } catch (RuntimeException e) {
            LOG.error("The offers of {} could not be gone through; it is tried again later", region.slug(), e);
        }
    }
}
