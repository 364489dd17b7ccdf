package se.framsteg.flows;

/**
 * Flows that anybody sees as one: no words of their own, and no more exact than so.
 *
 * @param material at the level at which five or more have something, or the kind alone
 * @param sizeClass under-1, 1-10, 10-100, over-100 tonnes a year, or unknown
 * @param area the part of the county; empty where that could tell who it is
 */
public record PublicFlow(String direction, String material, String sizeClass, String area, long count) {}
