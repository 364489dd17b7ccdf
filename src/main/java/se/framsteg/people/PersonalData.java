package se.framsteg.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a module keeps of a person: owned here, implemented by every module in the commit that adds a personal column.
 * Runs with nobody's region bound but the person themselves.
 */
public interface PersonalData {
    /** The columns this answers for, as {@code schema.table.column}; a test holds every table to them. */
    Set<String> columns();

    /** What is kept of this person, by a heading, each row as names and values. */
    Map<String, List<Map<String, @Nullable Object>>> export(Person person);

    /**
     * What those are called whom this knows by a mail address alone, in a place of its own, so that they get at what is kept of
     * them without an account.
     */
    default Set<String> namesAt(String address) {
        return Set.of();
    }

    /** The key of a text that says what must be settled before the person may go; empty where nothing must. */
    default Optional<String> hold(Person person) {
        return Optional.empty();
    }

    /** What must be kept with the person's name for a time, though they ask to be erased. */
    default List<Kept> keeps(Person person) {
        return List.of();
    }

    /**
     * Which headings of {@link #export} stay when the person is erased, without saying who it was, by the key of a text that
     * says why. All others go.
     */
    default Map<String, String> stays() {
        return Map.of();
    }

    /**
     * Whether somebody who was entered in passing, and belongs nowhere, is still expected to do something here, or was at some
     * time since.
     */
    default boolean isAwaited(Person person, Instant since) {
        return false;
    }

    /**
     * Takes away what came of having asked somebody something in passing, when nothing is awaited of them any more. What this
     * knows by a mail address alone has rules of its own and stays.
     */
    default void forget(Person person) {
        erase(person);
    }

    /** Takes away what is kept, or leaves nothing in it that says who it was. */
    void erase(Person person);
}
