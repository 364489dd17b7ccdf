package se.framsteg.footprint;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The versions of the emission factors there are, each read when it is first asked for. */
@Component
public class EmissionFactors {
    /** What a footprint that is begun now keeps. */
    public static final String NEWEST = "2025";

    private final Map<String, Factors> read = new ConcurrentHashMap<>();
    private final Map<String, FactorSearch> searches = new ConcurrentHashMap<>();

    /** @throws NoSuchElementException where there is none of that name */
    public Factors find(String version) {
        if (!version.matches("\\d{4}")) {
            throw new NoSuchElementException("No version of factors");
        }
        return read.computeIfAbsent(version, FactorFiles::read);
    }

    public Factors newest() {
        return find(NEWEST);
    }

    /** What fits what somebody types, the likeliest first, twelve at most. */
    public List<Factor> search(Factors factors, String typed) {
        return searches.computeIfAbsent(
                        factors.version(), version -> new FactorSearch(find(version), FactorFiles.words()))
                .find(typed);
    }
}
