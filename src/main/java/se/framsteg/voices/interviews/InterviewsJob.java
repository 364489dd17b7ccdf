package se.framsteg.voices.interviews;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Morning;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Once an hour, on one node: what is over is taken away; and where it is morning, whose voice is soon over is asked. */
@Configuration(proxyBeanMethods = false)
class InterviewsJob {
    private static final Logger LOG = LoggerFactory.getLogger(InterviewsJob.class);

    @Bean
    Task<Void> tendInterviews(RegionDirectory regions, Renewals renewals, Clock clock) {
        return Tasks.recurring("tend-interviews", FixedDelay.ofHours(1)).execute((instance, context) -> {
            boolean morning = Morning.isMorning(clock.instant().atZone(Say.STOCKHOLM));
            regions.inOrder().forEach(region -> tend(region, renewals, morning));
        });
    }

    private static void tend(Region region, Renewals renewals, boolean morning) {
        try {
            Tenancy.within(region.id(), () -> {
                renewals.endThoseOver(region);
                return morning ? renewals.remind(region) : 0;
            });
        } catch (RuntimeException e) {
            LOG.error("Interviews in {} could not be tended; it is tried again in an hour", region.slug(), e);
        }
    }
}
