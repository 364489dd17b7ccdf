package se.framsteg.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.world.SmallWorld;

/** Everything that runs by the clock gets through a region where people are at work, and complains of nothing. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class ByTheClockTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Map<String, Task<?>> tasks;

    @TestFactory
    Stream<DynamicTest> each_gets_through_and_complains_of_nothing(CapturedOutput output) {
        SmallWorld.in(house);
        return tasks.values().stream()
                .filter(RecurringTask.class::isInstance)
                .map(RecurringTask.class::cast)
                .map(task -> DynamicTest.dynamicTest(task.getName(), () -> {
                    int before = output.getAll().length();
                    run(task);
                    assertThat(output.getAll().substring(before)).doesNotContain("ERROR");
                }));
    }

    @Test
    void nothing_begins_by_itself_while_tests_run() throws SQLException {
        try (var connection = TestDatabase.access().asOwner();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("""
                        select count(*), min(execution_time) > now() + interval '100 years'
                          from shell.scheduled_task where task_instance = 'recurring'
                        """)) {
            waiting.next();
            assertThat(waiting.getInt(1)).isGreaterThan(20);
            assertThat(waiting.getBoolean(2)).isTrue();
        }
    }

    private static <T> void run(RecurringTask<T> task) {
        task.executeRecurringly(task.instance(RecurringTask.INSTANCE), null);
    }
}
