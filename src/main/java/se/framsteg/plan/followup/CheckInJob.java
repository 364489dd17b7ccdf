package se.framsteg.plan.followup;

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

/** Every hour of the working day, on one node: asks whoever is to be asked; a region or a company that fails stops no other. */
@Configuration(proxyBeanMethods = false)
class CheckInJob {
    private static final Logger LOG = LoggerFactory.getLogger(CheckInJob.class);
    private static final int FROM_HOUR = 9;
    private static final int TO_HOUR = 17;

    @Bean
    Task<Void> askHowItGoes(RegionDirectory regions, CheckInRound round, Clock clock) {
        return Tasks.recurring("ask-how-it-goes", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    ZonedDateTime now = clock.instant().atZone(Say.STOCKHOLM);
                    if (now.getHour() >= FROM_HOUR && now.getHour() < TO_HOUR) {
                        regions.inOrder().forEach(region -> ask(region, round, now));
                    }
                });
    }

    private static void ask(Region region, CheckInRound round, ZonedDateTime now) {
        try {
            Tenancy.within(region.id(), () -> round.ask(region, now.toLocalDate()));
        } catch (RuntimeException e) {
            LOG.error("The companies of {} could not be asked; it is tried again in an hour", region.slug(), e);
        }
    }
}
