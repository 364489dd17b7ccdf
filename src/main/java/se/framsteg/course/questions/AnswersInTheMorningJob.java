package se.framsteg.course.questions;

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

/** Once an hour, on one node: what colleagues have answered, to whoever asked, where it is morning; region by region. */
@Configuration(proxyBeanMethods = false)
class AnswersInTheMorningJob {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersInTheMorningJob.class);

    @Bean
    Task<Void> tellOfColleaguesAnswers(RegionDirectory regions, AnswersInTheMorning answers) {
        return Tasks.recurring("tell-of-colleagues-answers", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> regions.inOrder().forEach(region -> send(region, answers)));
    }

    private static void send(Region region, AnswersInTheMorning answers) {
        try {
            Tenancy.within(region.id(), () -> answers.send(region));
        } catch (RuntimeException e) {
            LOG.error("Colleagues' answers in {} could not be told; it is tried again in an hour", region.slug(), e);
        }
    }
}
