package se.framsteg.outcomes;

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
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Every hour, on one node: notes who has a place in rounds that have begun, climate accounts that nobody had listened for, and what
 * plans have come to as days pass, and what promoters can do;
 * a region that fails stops no other.
 */
@Configuration(proxyBeanMethods = false)
class RosterJob {
    private static final Logger LOG = LoggerFactory.getLogger(RosterJob.class);

    @Bean
    Task<Void> noteWhoHasAPlace(
            RegionDirectory regions,
            RosterEvidence roster,
            ClimateEvidence baselines,
            PlanFigures plans,
            PromoterFigures promoters,
            Clock clock) {
        return Tasks.recurring("note-who-has-a-place", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    LocalDate today = LocalDate.ofInstant(clock.instant(), Say.STOCKHOLM);
                    regions.inOrder().forEach(region -> note(region, roster, baselines, plans, promoters, today));
                });
    }

    private static void note(
            Region region,
            RosterEvidence roster,
            ClimateEvidence baselines,
            PlanFigures plans,
            PromoterFigures promoters,
            LocalDate today) {
        try {
            Tenancy.within(region.id(), () -> {
                roster.note(region.id(), today);
                baselines.note(region.id());
                plans.note(region.id());
                promoters.note(region.id(), today);
            });
        } catch (RuntimeException e) {
            LOG.error("Who has a place in {} could not be noted; it is tried again in an hour", region.slug(), e);
        }
    }
}
