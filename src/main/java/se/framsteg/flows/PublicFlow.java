package se.framsteg.flows;

/**
 * A flow as anybody sees it: no words of its own, and no more exact than so.
 *
 * @param sizeClass under-1, 1-10, 10-100, over-100 tonnes a year, or unknown
 * @param area the part of the county; empty where fewer than five there have something to show
 */
public record PublicFlow(String direction, String material, String sizeClass, String area) {}
