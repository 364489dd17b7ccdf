package se.framsteg;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * In tests nothing begins because it is time: what runs by the clock is there, and runs when a test runs it. So a test
 * that counts rows or letters counts what it did itself. Work that somebody asked for is done as always.
 */
public class TheClockWaits implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext application) {
        application.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RecurringTask<?> task ? new Waiting<>(task) : bean;
            }
        });
    }

    private static final class Waiting<T> extends RecurringTask<T> {
        private final RecurringTask<T> task;

        Waiting(RecurringTask<T> task) {
            super(task.getName(), new Never(), task.getDataClass());
            this.task = task;
        }

        @Override
        public void executeRecurringly(TaskInstance<T> instance, ExecutionContext context) {
            task.executeRecurringly(instance, context);
        }
    }

    private record Never() implements Schedule {
        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return NEVER;
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return NEVER;
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
