package se.framsteg.flows.matching;

/**
 * A flow of somebody else's that fits one's own: what was published of it, without anything that says whose it is.
 *
 * @param material a key of the materials
 */
public record Candidate(Fit fit, String title, String words, String material) {}
