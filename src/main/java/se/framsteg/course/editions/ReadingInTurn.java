package se.framsteg.course.editions;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.framsteg.shell.tenancy.RegionId;

/** What somebody has sent is read through once at a time for a region, and for few at a time on a node. */
@Component
class ReadingInTurn {
    private static final int AT_A_TIME = 2;

    private final Set<RegionId> reading = new HashSet<>();

    /** Empty where it is not its turn. */
    <T> Optional<T> read(RegionId region, Supplier<T> work) {
        synchronized (reading) {
            if (reading.size() == AT_A_TIME || !reading.add(region)) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(work.get());
        } finally {
            synchronized (reading) {
                reading.remove(region);
            }
        }
    }
}
