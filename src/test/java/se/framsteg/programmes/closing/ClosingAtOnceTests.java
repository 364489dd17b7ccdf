package se.framsteg.programmes.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Members;
import se.framsteg.programmes.ProgrammeIsClosed;
import se.framsteg.shell.mail.Mails;

/** One manager publishes while another closes: the figures are published before, or not at all. */
@HouseTest
class ClosingAtOnceTests {
    private static final int ROUNDS = 8;

    @Autowired
    ApplicationContext house;

    ClosingWorld world;

    @BeforeEach
    void a_programme_that_may_be_closed() {
        world = new ClosingWorld(house, "jamtland-harjedalen");
        world.publish();
    }

    @Test
    void figures_that_are_being_published_are_waited_for() throws Exception {
        var published = new CountDownLatch(1);
        try (var threads = threads()) {
            Future<?> first = threads.submit(() -> world.in(() -> {
                world.publish();
                published.countDown();
                pause();
                return true;
            }));
            published.await();
            assertThat(closeAndCount()).isEqualTo(2);
            first.get();
        }
    }

    @Test
    void nothing_is_published_of_what_is_being_closed() throws Exception {
        var closed = new CountDownLatch(1);
        try (var threads = threads()) {
            Future<?> first = threads.submit(() -> world.in(() -> {
                world.close();
                closed.countDown();
                pause();
                return true;
            }));
            closed.await();
            assertThatThrownBy(world::publish).isInstanceOf(ProgrammeIsClosed.class);
            first.get();
        }
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void whoever_comes_first_at_the_same_moment_nothing_is_published_after_closing() throws Exception {
        int before = 1;
        for (int round = 0; round < ROUNDS; round++) {
            var together = new CyclicBarrier(2);
            try (var threads = threads()) {
                Future<Boolean> publishing = threads.submit(() -> {
                    together.await();
                    return isPublished();
                });
                Future<Integer> closing = threads.submit(() -> {
                    together.await();
                    return closeAndCount();
                });
                int expected = publishing.get() ? before + 1 : before;
                assertThat(closing.get()).as("seen by whoever closed").isEqualTo(expected);
                assertThat(published()).as("and afterwards").isEqualTo(expected);
                before = expected;
            }
            reopen();
        }
    }

    @Test
    void of_two_who_close_it_at_once_one_does() throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = threads()) {
            Future<Integer> one = threads.submit(() -> {
                together.await();
                return closeAndCount();
            });
            Future<Integer> other = threads.submit(() -> {
                together.await();
                return closeAndCount();
            });
            one.get();
            other.get();
        }
        assertThat(world.in(() -> house.getBean(Closings.class).history(world.maja.asManager(), world.programme)))
                .singleElement()
                .matches(Closing::isClosed);
        String petra = world.in(() -> house.getBean(Members.class)
                .find(world.petra.person())
                .orElseThrow()
                .address());
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter -> letter.recipientAddress().equals(petra))
                .hasSize(1);
    }

    private boolean isPublished() {
        try {
            world.publish();
            return true;
        } catch (ProgrammeIsClosed _) {
            return false;
        }
    }

    /** How many publications whoever closes the programme has seen when it is done. */
    private int closeAndCount() {
        return world.in(() -> {
            world.close();
            return published();
        });
    }

    private int published() {
        return world.in(() -> house.getBean(Publications.class)
                .history(world.maja.asManager(), world.programme)
                .size());
    }

    private void reopen() {
        world.in(() -> {
            house.getBean(Closings.class)
                    .reopen(world.maja.asManager(), world.maja.region(), world.programme, "Fel program");
            return true;
        });
    }

    private static ExecutorService threads() {
        return Executors.newFixedThreadPool(2);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(600));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
