package se.framsteg.shell;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Those who implement an interface that a lower module owns, in their order. Looked up when they are first needed, since
 * they may ask for the module themselves, and not again: the search costs as much as a query.
 */
public final class Implementations<T> implements Iterable<T> {
    private final Supplier<List<T>> all;

    public Implementations(ObjectProvider<T> provider) {
        this.all = SingletonSupplier.of(() -> provider.orderedStream().toList());
    }

    public Stream<T> stream() {
        return all.get().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return all.get().iterator();
    }
}
