package se.framsteg.outcomes;

import org.jspecify.annotations.Nullable;

/** The figures as they stand, beside what the public sees of them; null where nothing is published. */
public record Live(Figures figures, @Nullable Publication published) {}
