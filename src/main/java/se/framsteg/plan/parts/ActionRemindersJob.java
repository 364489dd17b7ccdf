package se.framsteg.plan.parts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Morning;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Once an hour, on one node, where it is morning: reminds those who own actions; region by region. */
@Configuration(proxyBeanMethods = false)
class ActionRemindersJob {
    private static final Logger LOG = LoggerFactory.getLogger(ActionRemindersJob.class);

    @Bean
    Task<Void> remindOfActions(RegionDirectory regions, ActionReminders reminders, Clock clock) {
        return Tasks.recurring("remind-of-actions", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    if (Morning.isMorning(clock.instant().atZone(Say.STOCKHOLM))) {
                        regions.inOrder().forEach(region -> remind(region, reminders));
                    }
                });
    }

    private static void remind(Region region, ActionReminders reminders) {
        try {
            all(region, reminders);
        } catch (RuntimeException e) {
            LOG.error(
                    "Reminders of actions in {} could not be written; it is tried again in an hour", region.slug(), e);
        }
    }

    /** Each page in a transaction of its own, so that what has been written stays. Gives how many letters that took. */
    static int all(Region region, ActionReminders reminders) {
        ActionReminders.Place place = reminders.begin();
        while (!place.last()) {
            ActionReminders.Place after = place;
            place = Tenancy.within(region.id(), () -> reminders.remind(region, after));
        }
        return place.letters();
    }
}
