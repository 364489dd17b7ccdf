package se.framsteg.flows.matching.web;

import java.util.List;

/**
 * Why an offer and a need fit, in words: the same part on every page where they stand.
 *
 * @param raises what would make them fit better, by whom that is for
 * @param climate what might be saved; empty where that is not known
 */
public record Why(String total, List<CandidateWords.Part> parts, List<Raises> raises, String climate) {
    /** @param heading to whom it is said */
    public record Raises(String heading, List<String> how) {}
}
