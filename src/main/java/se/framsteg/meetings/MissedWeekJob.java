package se.framsteg.meetings;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Every hour of the working day from nine, so that who was there can be noted first; a region that fails stops no other. */
@Configuration(proxyBeanMethods = false)
class MissedWeekJob {
    private static final Logger LOG = LoggerFactory.getLogger(MissedWeekJob.class);
    private static final int FROM_HOUR = 9;
    private static final int TO_HOUR = 17;

    @Bean
    Task<Void> lookForMissedWeeks(RegionDirectory regions, MissedWeeks weeks, Clock clock) {
        return Tasks.recurring("look-for-missed-weeks", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    ZonedDateTime now = clock.instant().atZone(Say.STOCKHOLM);
                    if (now.getHour() >= FROM_HOUR && now.getHour() < TO_HOUR) {
                        regions.inOrder().forEach(region -> goThrough(region, weeks, now));
                    }
                });
    }

    private static void goThrough(Region region, MissedWeeks weeks, ZonedDateTime now) {
        try {
            Tenancy.within(region.id(), () -> weeks.goThrough(region, now.toLocalDate()));
        } catch (RuntimeException e) {
            LOG.error("The weeks of {} could not be gone through; it is tried again in an hour", region.slug(), e);
        }
    }
}
