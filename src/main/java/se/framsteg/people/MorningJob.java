package se.framsteg.people;

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

/** Every five minutes, on one node: the letters of the morning where it is time, region by region. */
@Configuration(proxyBeanMethods = false)
class MorningJob {
    private static final Logger LOG = LoggerFactory.getLogger(MorningJob.class);

    @Bean
    Task<Void> tellInTheMorning(RegionDirectory regions, Morning morning) {
        return Tasks.recurring("tell-in-the-morning", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> send(region, morning)));
    }

    private static void send(Region region, Morning morning) {
        try {
            Tenancy.within(region.id(), () -> morning.send(region));
        } catch (RuntimeException e) {
            LOG.error(
                    "The morning's mail of {} could not be sent; it is tried again in five minutes", region.slug(), e);
        }
    }
}
