package se.framsteg.shell;

import java.util.Map;
import java.util.stream.Stream;
import se.framsteg.shell.Look.Emblem;

/**
 * Whose money pays a region's programmes: one funder for all that say nothing of their own, and those that have another or none.
 *
 * @param onOwnPages what stands where it is of no programme
 * @param own by the programme's address, and by its id
 */
public record Funders(Funder usual, Funder onOwnPages, Map<String, Funder> own) {
    public static final Funders NONE = new Funders(Funder.NONE, Funder.NONE, Map.of());

    /** @param programme its address, or its id */
    public Funder of(String programme) {
        return own.getOrDefault(programme, usual);
    }

    /** Whether it matters of which programme something is. */
    public boolean isAny() {
        return !usual.isNone() || own.values().stream().anyMatch(funder -> !funder.isNone());
    }

    public Stream<Emblem> emblems() {
        return Stream.concat(Stream.of(usual), own.values().stream())
                .flatMap(funder -> Stream.ofNullable(funder.emblem()));
    }
}
