package se.framsteg.shell.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every hour, on one node: each technical thing that is kept for a time only forgets what is older, in its own transaction; one that
 * fails stops no other. What is kept by a rule waits for the night.
 */
@Configuration(proxyBeanMethods = false)
class TidyingJob {
    private static final Logger LOG = LoggerFactory.getLogger(TidyingJob.class);

    @Bean
    Task<Void> tidy(ObjectProvider<Tidying> tidyings, TransactionTemplate transactions, Clock clock) {
        return Tasks.recurring("tidy", FixedDelay.ofHours(1))
                .execute((instance, context) -> all(tidyings, transactions, clock));
    }

    static void all(Iterable<Tidying> tidyings, TransactionTemplate transactions, Clock clock) {
        tidyings.forEach(tidying -> {
            if (tidying.rule().isEmpty()) {
                one(tidying, transactions, clock);
            }
        });
    }

    private static void one(Tidying tidying, TransactionTemplate transactions, Clock clock) {
        try {
            transactions.executeWithoutResult(status -> tidying.forgetOld(clock.instant()));
        } catch (RuntimeException e) {
            LOG.error(
                    "{} could not forget what is old; it is tried again in an hour",
                    tidying.getClass().getName(),
                    e);
        }
    }
}
