package se.framsteg.course.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Edition;
import se.framsteg.shell.tenancy.RegionId;

class HeldEditionsTests {
    private static final Edition KNOWN = new BuiltInEditions().newest();

    private final HeldEditions held = new HeldEditions();
    private final RegionId region = new RegionId(UUID.randomUUID());
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void whoever_asks_while_it_is_taken_apart_waits_for_it() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Edition>>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> held.hold(region, "a/1", () -> {
                    reads.incrementAndGet();
                    begun.countDown();
                    await(go);
                    return KNOWN;
                })));
            }
            await(begun);
            var late = threads.submit(() -> held.find(region, "a/1"));
            go.countDown();
            for (var each : all) {
                assertThat(each.get(10, TimeUnit.SECONDS)).isSameAs(KNOWN);
            }
            assertThat(late.get(10, TimeUnit.SECONDS)).containsSame(KNOWN);
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_region_with_many_leaves_room_for_others() {
        var other = new RegionId(UUID.randomUUID());
        hold(other, "b/1");
        for (int version = 1; version <= 20; version++) {
            hold(region, "a/" + version);
        }
        for (int version = 1; version <= 20; version++) {
            assertThat(held.find(region, "a/" + version).isPresent())
                    .isEqualTo(version > 20 - HeldEditions.OF_A_REGION);
        }
        assertThat(held.find(other, "b/1")).isPresent();
    }

    @Test
    void no_more_are_held_than_there_is_room_for() {
        var regions = new ArrayList<RegionId>();
        for (int i = 0; i <= HeldEditions.IN_ALL; i++) {
            regions.add(new RegionId(UUID.randomUUID()));
            hold(regions.getLast(), "a/1");
        }
        assertThat(held.find(regions.getFirst(), "a/1")).isEmpty();
        assertThat(regions.subList(1, regions.size()))
                .allSatisfy(each -> assertThat(held.find(each, "a/1")).isPresent());
    }

    @Test
    void what_could_not_be_read_is_tried_again() {
        assertThatIllegalStateException()
                .isThrownBy(() -> held.hold(region, "a/1", () -> {
                    throw new IllegalArgumentException("broken");
                }));
        assertThat(held.find(region, "a/1")).isEmpty();
        assertThat(hold(region, "a/1")).isSameAs(KNOWN);
    }

    private Edition hold(RegionId region, String name) {
        return held.hold(region, name, () -> KNOWN);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
