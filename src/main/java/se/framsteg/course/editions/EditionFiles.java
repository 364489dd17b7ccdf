package se.framsteg.course.editions;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts that an edition is written in, by their paths below its folder, such as {@code week-1/lesson-1.sv.md}. */
public record EditionFiles(SortedMap<String, String> texts) {
    public EditionFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static EditionFiles of(Map<String, String> texts) {
        return new EditionFiles(new TreeMap<>(texts));
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** @throws IllegalStateException where it is not there: of an edition that has not been checked */
    String needed(String path) {
        return text(path).orElseThrow(() -> new IllegalStateException("There is no " + path));
    }
}
