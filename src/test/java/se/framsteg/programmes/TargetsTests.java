package se.framsteg.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class TargetsTests {
    private static final String PLANS = "action-plans";

    @Autowired
    ApplicationContext house;

    @Autowired
    Targets targets;

    @Autowired
    TransactionTemplate transactions;

    Someone maja;
    Programme course;

    @BeforeEach
    void a_programme_without_targets() {
        maja = Someone.managing(house, "jonkoping", "Maja Lind");
        var facts = new ProgrammeFacts(
                "Mål " + UUID.randomUUID(),
                "",
                "",
                "",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 1),
                6,
                false,
                Map.of());
        in(() -> course = house.getBean(Programmes.class).enter(maja.asManager(), facts, "Ny"));
    }

    @Test
    void two_managers_who_set_the_first_target_at_once_set_one_after_the_other() throws Exception {
        setAtOnce(12, 14);
        assertThat(inForce()).isEqualByComparingTo("14");
        in(() -> targets.aim(maja.asManager(), course.id(), PLANS, BigDecimal.valueOf(16), "Fler vill"));
        assertThat(inForce()).isEqualByComparingTo("16");
    }

    @Test
    void two_managers_who_change_a_target_at_once_change_it_one_after_the_other() throws Exception {
        in(() -> targets.aim(maja.asManager(), course.id(), PLANS, BigDecimal.TEN, ""));
        setAtOnce(12, 14);
        assertThat(inForce()).isEqualByComparingTo("14");
    }

    /** The first has set its target when the second begins, but is not to be seen by others for a while yet. */
    private void setAtOnce(int first, int second) throws Exception {
        var set = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> in(() -> {
                targets.aim(maja.asManager(), course.id(), PLANS, BigDecimal.valueOf(first), "Först");
                set.countDown();
                pause();
            }));
            Future<?> other = threads.submit(() -> {
                set.await();
                in(() -> targets.aim(maja.asManager(), course.id(), PLANS, BigDecimal.valueOf(second), "Sedan"));
                return 0;
            });
            one.get();
            other.get();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(600));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BigDecimal inForce() {
        var all = new HashMap<String, BigDecimal>();
        in(() -> all.putAll(targets.inForce(maja.asManager(), course.id())));
        return all.get(PLANS);
    }

    private void in(Runnable work) {
        Tenancy.within(maja.region().id(), () -> {
            transactions.executeWithoutResult(status -> work.run());
            return 0;
        });
    }
}
