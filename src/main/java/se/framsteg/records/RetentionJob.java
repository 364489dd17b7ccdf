package se.framsteg.records;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.shell.Say;

/** Every night, on one node. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    @Bean
    Task<Void> forgetByRules(Retention retention) {
        return Tasks.recurring("forget-by-rules", new Daily(Say.STOCKHOLM, AT_NIGHT))
                .execute((instance, context) -> retention.run());
    }
}
