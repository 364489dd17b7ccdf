package se.framsteg.flows.offers;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Morning;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Once an hour, on one node, where it is morning: reminds companies of what is soon shown no more; region by region. */
@Configuration(proxyBeanMethods = false)
class EndingJob {
    private static final Logger LOG = LoggerFactory.getLogger(EndingJob.class);

    @Bean
    Task<Void> remindOfEndingFlows(RegionDirectory regions, EndingLetters letters, Clock clock) {
        return Tasks.recurring("remind-of-ending-flows", FixedDelay.ofHours(1)).execute((instance, context) -> {
            if (Morning.isMorning(clock.instant().atZone(Say.STOCKHOLM))) {
                regions.inOrder().forEach(region -> remind(region, letters));
            }
        });
    }

    private static void remind(Region region, EndingLetters letters) {
        try {
            all(region, letters);
        } catch (RuntimeException e) {
            LOG.error("Reminders of flows in {} could not be written; it is tried again in an hour", region.slug(), e);
        }
    }

    /** Each company in a transaction of its own, so that what has been written stays. Gives how many letters that took. */
    static int all(Region region, EndingLetters letters) {
        int sent = 0;
        List<UUID> some = companies(region, letters, new UUID(0, 0));
        while (!some.isEmpty()) {
            for (UUID company : some) {
                sent += Tenancy.within(region.id(), () -> letters.remind(region, company)) ? 1 : 0;
            }
            some = companies(region, letters, some.getLast());
        }
        return sent;
    }

    private static List<UUID> companies(Region region, EndingLetters letters, UUID after) {
        return Tenancy.within(region.id(), () -> letters.companies(region, after));
    }
}
