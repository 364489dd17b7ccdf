package se.framsteg.voices.interviews;

import org.jspecify.annotations.Nullable;

/** What is typed of one question; null for what is not said of it. */
public record Telling(@Nullable String answer, @Nullable Boolean shown) {}
