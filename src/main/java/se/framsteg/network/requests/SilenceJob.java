package se.framsteg.network.requests;

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

/** Every ten minutes, on one node, region by region: questions that nobody has answered, and those to ask about once more. */
@Configuration(proxyBeanMethods = false)
class SilenceJob {
    private static final Logger LOG = LoggerFactory.getLogger(SilenceJob.class);

    @Bean
    Task<Void> hearSilence(RegionDirectory regions, Silence silence) {
        return Tasks.recurring("hear-silence", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> listen(region, silence)));
    }

    private static void listen(Region region, Silence silence) {
        try {
            Tenancy.within(region.id(), () -> silence.listen(region));
            Tenancy.within(region.id(), () -> silence.askAgain(region));
        } catch (RuntimeException e) {
            LOG.error("Questions in {} could not be gone through; it is tried again in ten minutes", region.slug(), e);
        }
    }
}
