package se.framsteg.meetings;

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

/** Every five minutes, on one node: sends the reminders that are due, region by region; one that fails stops no other. */
@Configuration(proxyBeanMethods = false)
class RemindingJob {
    private static final Logger LOG = LoggerFactory.getLogger(RemindingJob.class);

    @Bean
    Task<Void> remindOfMeetings(RegionDirectory regions, Reminders reminders) {
        return Tasks.recurring("remind-of-meetings", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> send(region, reminders)));
    }

    private static void send(Region region, Reminders reminders) {
        try {
            Tenancy.within(region.id(), () -> reminders.send(region));
        } catch (RuntimeException e) {
            LOG.error("The reminders of {} could not be sent; they are tried again in five minutes", region.slug(), e);
        }
    }
}
