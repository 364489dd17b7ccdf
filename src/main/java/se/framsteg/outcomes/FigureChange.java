package se.framsteg.outcomes;

import org.jspecify.annotations.Nullable;

/**
 * Something said of an indicator that would be said otherwise if the figures were published now, in the language of the
 * page.
 *
 * @param what which of the things said: the figure itself, its parts, its target
 * @param before null where it is not said in public yet
 */
public record FigureChange(
        Indicator indicator, String what, @Nullable String before, String after) {}
