package se.framsteg.flows.matching;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Keeps the lists of others: soon after something was published, and every ten minutes what was left of that. */
@Configuration(proxyBeanMethods = false)
class MatchingJob {
    private static final Logger LOG = LoggerFactory.getLogger(MatchingJob.class);
    private static final String NAME = "match-flows";

    static TaskInstance<Void> of(RegionId region) {
        return new TaskInstance<>(NAME, region.value().toString());
    }

    @Bean
    Task<Void> matchFlows(Matching matching) {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .execute((instance, context) -> matching.work(new RegionId(UUID.fromString(instance.getId()))));
    }

    @Bean
    Task<Void> matchWhatIsLeft(RegionDirectory regions, Matching matching) {
        return Tasks.recurring("match-what-is-left", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> work(region, matching)));
    }

    private static void work(Region region, Matching matching) {
        try {
            matching.work(region.id());
        } catch (RuntimeException e) {
            LOG.error("Flows in {} could not be matched; it is tried again in ten minutes", region.slug(), e);
        }
    }
}
