package se.framsteg.messages;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.shell.tenancy.RegionId;

/** Sends each message as a piece of work of its own, on one node; one that was stopped goes on after a minute. */
@Configuration(proxyBeanMethods = false)
class PostingJob {
    private static final String NAME = "post-message";

    static TaskInstance<Void> of(RegionId region, MessageId message) {
        return new TaskInstance<>(NAME, region.value() + " " + message.value());
    }

    @Bean
    Task<Void> postMessage(Posting posting) {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    String[] ids = instance.getId().split(" ");
                    posting.post(new RegionId(UUID.fromString(ids[0])), MessageId.of(ids[1]));
                });
    }
}
