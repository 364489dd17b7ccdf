package se.framsteg.voices.interviews;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened with a consent. @param byPerson whether the one who speaks did it, else the region */
public record Happened(
        Instant at, String act, boolean byPerson, @Nullable LocalDate until) {}
