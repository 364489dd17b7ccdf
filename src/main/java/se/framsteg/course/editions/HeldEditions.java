package se.framsteg.course.editions;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import se.framsteg.course.Edition;
import se.framsteg.shell.tenancy.RegionId;

/** Regions' own editions, taken apart: by one at a time, and the ones last asked for kept, a few for each region. */
final class HeldEditions {
    static final int OF_A_REGION = 3;

    /** So many are held in memory; what is not is taken apart again. */
    static final int IN_ALL = 12;

    private record Key(RegionId region, String name) {}

    private final Map<Key, FutureTask<Edition>> held = new LinkedHashMap<>(IN_ALL, 0.75f, true);

    /** Waits for whoever is taking it apart. */
    Optional<Edition> find(RegionId region, String name) {
        var key = new Key(region, name);
        FutureTask<Edition> task;
        synchronized (held) {
            task = held.get(key);
        }
        return Optional.ofNullable(task).map(known -> read(key, known));
    }

    /** @param reading takes it apart, with nothing that others could hold while they wait for it */
    Edition hold(RegionId region, String name, Supplier<Edition> reading) {
        var key = new Key(region, name);
        FutureTask<Edition> task;
        synchronized (held) {
            task = held.get(key);
            if (task == null) {
                task = new FutureTask<>(reading::get);
                held.put(key, task);
                letGo(region);
            }
        }
        return read(key, task);
    }

    private void letGo(RegionId region) {
        long its = held.keySet().stream()
                .filter(key -> key.region().equals(region))
                .count();
        Iterator<Key> eldest = held.keySet().iterator();
        while (its > OF_A_REGION || held.size() > IN_ALL) {
            boolean isIts = eldest.next().region().equals(region);
            if (isIts || its <= OF_A_REGION) {
                eldest.remove();
                its -= isIts ? 1 : 0;
            }
        }
    }

    /** Nothing is done again by a task that is done, or being done. */
    private Edition read(Key key, FutureTask<Edition> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            synchronized (held) {
                held.remove(key, task);
            }
            throw new IllegalStateException("Cannot read edition " + key.name(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
