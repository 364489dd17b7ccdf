package se.framsteg.outcomes;

import org.jspecify.annotations.Nullable;

/**
 * The figures as they stand, beside what the public sees of them.
 *
 * @param published null where nothing is
 * @param same whether what is published is just this
 */
public record Live(Figures figures, @Nullable Publication published, boolean same) {
    Live(Figures figures, @Nullable Publication published) {
        this(figures, published, published != null && published.figures().equals(figures));
    }
}
