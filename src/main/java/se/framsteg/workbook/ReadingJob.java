package se.framsteg.workbook;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.framsteg.shell.tenancy.RegionId;

/** Reads uploaded files, one piece of work for each. Work whose process is no more is taken up by another. */
@Configuration(proxyBeanMethods = false)
class ReadingJob {
    private static final String NAME = "read-upload";
    private static final Duration AGAIN = Duration.ofMinutes(1);

    static TaskInstance<String> of(RegionId region, ImportId run) {
        return new TaskInstance<>(NAME, run.value().toString(), region.value().toString());
    }

    @Bean
    Task<String> readUpload(Uploads uploads) {
        return Tasks.oneTime(NAME, String.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) ->
                        uploads.work(new RegionId(UUID.fromString(instance.getData())), ImportId.of(instance.getId())));
    }
}
