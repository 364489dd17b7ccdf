package se.framsteg.shell.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks for work in the transaction that gives the reason for it: rolled back, there is no work. Also where this process
 * does none itself, as in a command that ends; a node that serves does it then.
 */
@Component
public class Jobs {
    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;

    Jobs(
            DataSource dataSource,
            @Value("${db-scheduler.table-name}") String table,
            ObjectProvider<Scheduler> scheduler) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(table)
                .build();
        this.scheduler = scheduler;
    }

    /** Once, as soon as the transaction has committed. */
    public void soon(TaskInstance<?> work) {
        client.scheduleIfNotExists(work, Instant.now());
        afterwards();
    }

    /** The same of much that nobody has asked for before. */
    public void soon(List<? extends TaskInstance<?>> work) {
        client.scheduleBatch(List.copyOf(work), Instant.now());
        afterwards();
    }

    private void afterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }
}
