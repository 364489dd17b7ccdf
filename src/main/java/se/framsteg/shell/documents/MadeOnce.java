package se.framsteg.shell.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Files that anybody may ask for and that take work to make, of things that never change: held as they were made. They are
 * made one at a time, so that no crowd of askers takes more than one of the machine's processors.
 *
 * @param <K> names the thing, its version, language and format: a record
 */
public final class MadeOnce<K> {
    /** So many bytes are held at most; those longest unasked for go first. */
    private final long most;

    private final Map<K, byte[]> held = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    public MadeOnce(long most) {
        this.most = most;
    }

    public synchronized byte[] find(K key, Supplier<byte[]> make) {
        byte[] known = held.get(key);
        if (known != null) {
            return known;
        }
        byte[] made = make.get();
        held.put(key, made);
        bytes += made.length;
        var eldest = held.values().iterator();
        while (bytes > most && eldest.hasNext()) {
            bytes -= eldest.next().length;
            eldest.remove();
        }
        return made;
    }
}
