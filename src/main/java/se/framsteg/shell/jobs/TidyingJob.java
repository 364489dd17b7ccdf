package se.framsteg.shell.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Every hour, on one node: each thing that is kept for a time only forgets what is older, in its own transaction. */
@Configuration(proxyBeanMethods = false)
class TidyingJob {
    @Bean
    Task<Void> tidy(ObjectProvider<Tidying> tidyings, TransactionTemplate transactions, Clock clock) {
        return Tasks.recurring("tidy", FixedDelay.ofHours(1))
                .execute((instance, context) -> tidyings.forEach(
                        tidying -> transactions.executeWithoutResult(status -> tidying.forgetOld(clock.instant()))));
    }
}
