package se.framsteg.ideas;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is said of an idea field by field, as a form has it: so that two who write at once are in each other's way only where both
 * have changed the same field, and so that each version can be told from another.
 *
 * @param values by field, in plain signs: words, a number, a code, somebody's id; what is empty is not there
 */
public record IdeaText(SortedMap<String, String> values) {
    public IdeaText {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        if (values.getOrDefault(IdeaField.TITLE.code(), "").isBlank()) {
            throw new IllegalArgumentException("An idea needs a title");
        }
    }

    static IdeaText of(Map<String, String> values) {
        return new IdeaText(new TreeMap<>(values));
    }

    static IdeaText titled(String title) {
        return of(Map.of(IdeaField.TITLE.code(), title));
    }

    /** As it is kept; empty where nothing is said. */
    public String said(IdeaField field) {
        return values.getOrDefault(field.code(), "");
    }

    public boolean says(IdeaField field) {
        return !said(field).isEmpty();
    }

    public String title() {
        return said(IdeaField.TITLE);
    }

    public Optional<UUID> owner() {
        return Optional.of(said(IdeaField.OWNER))
                .filter(said -> !said.isEmpty())
                .map(UUID::fromString);
    }

    public Optional<BigDecimal> number(IdeaField field) {
        return Optional.of(said(field)).filter(said -> !said.isEmpty()).map(BigDecimal::new);
    }

    /** What somebody outside the company still needs to understand it. */
    public List<IdeaField> undescribed() {
        return IdeaField.DESCRIBING.stream().filter(field -> !says(field)).toList();
    }

    /** With these in place of what stood in the same fields; an empty one is taken away. */
    IdeaText with(Map<String, String> changed) {
        var all = new TreeMap<>(values);
        changed.forEach((field, value) -> {
            if (value.isEmpty()) {
                all.remove(field);
            } else {
                all.put(field, value);
            }
        });
        return new IdeaText(all);
    }
}
