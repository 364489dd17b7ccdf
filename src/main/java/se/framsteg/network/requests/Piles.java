package se.framsteg.network.requests;

/**
 * How many questions wait in a region.
 *
 * @param held those that may be rubbish, and nobody has looked at
 * @param own those that the region answers for, or was told of because nobody else has answered
 * @param promoters those that wait with promoters
 * @param removals those that their askers want to have removed
 */
public record Piles(int held, int own, int promoters, int removals) {
    public boolean isNone() {
        return held + own + promoters + removals == 0;
    }
}
