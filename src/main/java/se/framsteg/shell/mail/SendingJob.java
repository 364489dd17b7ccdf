package se.framsteg.shell.mail;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends each letter as a piece of work of its own: tried again with growing pauses until it is no longer worth it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class SendingJob {
    private static final String NAME = "send-letter";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    static TaskInstance<Void> of(UUID letter) {
        return new TaskInstance<>(NAME, letter.toString());
    }

    @Bean
    Task<Void> sendLetter(Postman postman) {
        return Tasks.oneTime(NAME)
                .onFailure(SendingJob::later)
                .execute((instance, context) -> postman.deliver(UUID.fromString(instance.getId())));
    }

    private static void later(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures;
        operations.reschedule(complete, complete.getTimeDone().plus(pause(failures)));
    }

    static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 12));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
