package se.framsteg.flows.matching;

import se.framsteg.flows.ShownId;

/**
 * A flow of somebody else's that fits one's own: what was published of it, without anything that says whose it is.
 *
 * @param shown by what the company knows it
 * @param material a key of the materials
 */
public record Candidate(Fit fit, ShownId shown, String title, String words, String material) {}
