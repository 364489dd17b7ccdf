package se.framsteg.flows.matching;

import java.util.List;

/**
 * A flow of somebody else's that fits one's own: what was published of it, without anything that says whose it is.
 *
 * @param material a key of the materials
 * @param raises what would make it fit better
 */
public record Candidate(Fit fit, String title, String words, String material, List<Raise> raises) {}
