package se.framsteg.prospects;

import org.jspecify.annotations.Nullable;

/**
 * How far one promoter has come with a round, forgotten companies among them.
 *
 * @param promoter null for the companies that nobody has asked
 * @param listed how many companies have stood on the list
 * @param asked how many of those were asked; {@code thinking} and {@code refused} are among them
 * @param applied how many companies have applied by the promoter's links or are on the list
 * @param tookPart how many of those came to at least one week
 */
public record AskedCount(
        @Nullable String promoter, int listed, int asked, int thinking, int refused, int applied, int tookPart) {}
