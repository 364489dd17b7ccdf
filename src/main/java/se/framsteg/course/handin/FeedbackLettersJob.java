package se.framsteg.course.handin;

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

/** Every minute, on one node: the letters with coaches' answers, region by region. */
@Configuration(proxyBeanMethods = false)
class FeedbackLettersJob {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackLettersJob.class);

    @Bean
    Task<Void> tellAnswers(RegionDirectory regions, FeedbackLetters letters) {
        return Tasks.recurring("tell-answers", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> send(region, letters)));
    }

    private static void send(Region region, FeedbackLetters letters) {
        try {
            Tenancy.within(region.id(), () -> letters.send(region.id()));
        } catch (RuntimeException e) {
            LOG.error("Answers in {} could not be told; it is tried again in a minute", region.slug(), e);
        }
    }
}
