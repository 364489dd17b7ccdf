package se.framsteg.shell.tenancy;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The region, or the person, that the work of this thread concerns. Every transaction that begins hands it to the
 * database, whose row security then shows that region's rows and no others. Nothing bound: no regional rows at all.
 */
public final class Tenancy {
    private record Bound(
            @Nullable RegionId region, @Nullable UUID person) {}

    private static final ThreadLocal<Bound> BOUND = new ThreadLocal<>();

    private Tenancy() {}

    public static <T extends @Nullable Object> T within(RegionId region, Supplier<T> work) {
        return with(new Bound(region, null), work);
    }

    public static void within(RegionId region, Runnable work) {
        within(region, () -> {
            work.run();
            return true;
        });
    }

    /** For the few questions that are a person's own across regions, such as where they belong. */
    public static <T extends @Nullable Object> T asPerson(UUID person, Supplier<T> work) {
        return with(new Bound(null, person), work);
    }

    public static @Nullable RegionId region() {
        Bound bound = BOUND.get();
        return bound == null ? null : bound.region();
    }

    static @Nullable UUID person() {
        Bound bound = BOUND.get();
        return bound == null ? null : bound.person();
    }

    private static <T extends @Nullable Object> T with(Bound bound, Supplier<T> work) {
        Bound before = BOUND.get();
        BOUND.set(bound);
        try {
            return work.get();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }
}
