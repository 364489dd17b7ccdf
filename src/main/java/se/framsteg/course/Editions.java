package se.framsteg.course;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The editions there are, each read when it is first asked for. */
@Component
public class Editions {
    /** What whoever belongs to no round reads. */
    public static final String NEWEST = "2026";

    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    public Edition newest() {
        return find(NEWEST);
    }

    /** @throws NoSuchElementException where there is none of that name */
    public Edition find(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new NoSuchElementException("No edition");
        }
        return read.computeIfAbsent(name, EditionReader::read);
    }
}
