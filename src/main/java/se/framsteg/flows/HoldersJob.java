package se.framsteg.flows;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Each night, on one node: what is kept of holders is made what holds, region by region and some at a time. */
@Configuration(proxyBeanMethods = false)
class HoldersJob {
    private static final Logger LOG = LoggerFactory.getLogger(HoldersJob.class);

    @Bean
    Task<Void> freshenHolders(RegionDirectory regions, Holders holders) {
        return Tasks.recurring("freshen-holders", new Daily(Say.STOCKHOLM, LocalTime.of(3, 20)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> freshen(region, holders)));
    }

    private static void freshen(Region region, Holders holders) {
        try {
            Optional<UUID> last = Optional.of(Holders.FIRST);
            while (last.isPresent()) {
                UUID after = last.get();
                last = Tenancy.within(region.id(), () -> holders.freshenAfter(region.id(), after));
            }
        } catch (RuntimeException e) {
            LOG.error("Holders of {} could not be made fresh; it is tried again the next night", region.slug(), e);
        }
    }
}
